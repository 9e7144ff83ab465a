#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Database;

/// @brief One person who may sign in, or could once.
struct Operator {
    OperatorId id;
    QString login;
    QString displayName;
    QString role;  ///< its code
    QString employer;  ///< the contractor's name; empty: the office itself
    QDate contractEnd;  ///< the last day; invalid: no end
    QDate trainedOn;
    QDate pledgedOn;  ///< 誓約書
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
    /// @brief All, by login.
    Result<std::vector<Operator>> all();
    /// @brief ErrorCode::Exists when the login is taken.
    Result<OperatorId> add(const QString& login, const QString& displayName, const QString& role, const QDateTime& now);
    Result<void> rename(OperatorId id, const QString& displayName);
    /// @brief Role, employer and the three dates as they stand in `person`.
    Result<void> update(const Operator& person);
    Result<void> disable(OperatorId id, const QDateTime& now);
    Result<void> enable(OperatorId id);

private:
    Database& m_database;
};

/// @brief Whether a store has anybody who may work with it. None: its making was cut
/// short before there was a first administrator; also for a database without tables.
Result<bool> hasPeople(Database& database);

}  // namespace saikoku
