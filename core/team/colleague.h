#pragma once

#include <QHash>
#include <QString>

#include <vector>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Session;

/// @brief Somebody of the roster, as colleagues see them.
struct Colleague {
    OperatorId id;
    QString login;
    QString name;
};

/// @brief Everybody who ever had a login, by name. Permission::View; no log entry.
Result<std::vector<Colleague>> colleagues(Session& session);

/// @brief The same, to look one up.
Result<QHash<OperatorId, Colleague>> colleaguesById(Session& session);

/// @brief By login; ErrorCode::NotFound for an unknown one. Permission::View.
Result<Colleague> colleagueOfLogin(Session& session, const QString& login);

}  // namespace saikoku
