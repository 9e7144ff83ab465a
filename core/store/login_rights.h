#pragma once

#include <QString>

#include "core/base/result.h"

namespace saikoku {

class Database;

/// @brief Has a login of the server follow the person's rights: an administrator is of the
/// owner group and may make roles, others not. Nothing to do for a login that isn't there
/// or is so already. Needs actAsLogin().
Result<void> setLoginAdministrator(Database& database, const QString& login, bool administrator);

}  // namespace saikoku
