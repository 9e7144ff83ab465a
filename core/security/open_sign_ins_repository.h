#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Database;

/// @brief A sign-in without an end: somebody works, or their program was killed.
struct OpenSignIn {
    QString login;
    QString program;
    QString workstation;
    QDateTime startedAt;
};

/// @brief The newest of them but one's own, some at most.
Result<std::vector<OpenSignIn>> openSignIns(Database& database, SignInId own);

}  // namespace saikoku
