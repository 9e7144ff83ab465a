#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/security/permission.h"

namespace saikoku {

class Database;

/// @brief One person who may sign in, or could once.
struct Operator {
    OperatorId id;
    QString login;
    QString displayName;
    Role role = Role::Caller;
    QDateTime createdAt;
    QDateTime disabledAt;  ///< invalid while they may sign in

    bool isDisabled() const { return disabledAt.isValid(); }
};

/// @brief The table `app_operator`. On a server only the owner group writes it.
class OperatorRepository {
public:
    explicit OperatorRepository(Database& database) : m_database(database) {}

    Result<std::optional<Operator>> findByLogin(const QString& login);
    Result<std::optional<Operator>> find(OperatorId id);
    /// @brief Whether this login is of somebody enabled who may change the store as a whole.
    Result<bool> isAdministrator(const QString& login);
    /// @brief All, by login.
    Result<std::vector<Operator>> all();
    /// @brief ErrorCode::Exists when the login is taken.
    Result<OperatorId> add(const QString& login, const QString& displayName, Role role, const QDateTime& now);
    Result<void> rename(OperatorId id, const QString& displayName);
    Result<void> disable(OperatorId id, const QDateTime& now);
    Result<void> enable(OperatorId id);
    Result<qint64> countEnabledAdministrators();

private:
    Database& m_database;
};

/// @brief Whether a store has anybody who may work with it. None: its making was cut
/// short before there was a first administrator; also for a database without tables.
Result<bool> hasPeople(Database& database);

}  // namespace saikoku
