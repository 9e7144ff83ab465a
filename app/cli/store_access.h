#pragma once

#include <QString>

#include <memory>

#include "core/base/result.h"
#include "core/security/session.h"
#include "core/store/store_location.h"

namespace saikoku::cli {

class CommandLine;

/// @brief The store that the words name: --server, else the folder of --data.
Result<StoreLocation> storeLocation(const CommandLine& line);

/// @brief The acting person's password: SAIKOKU_PASSWORD, else the first line of the file that
/// SAIKOKU_PASSWORD_FILE names (a service's credential), else asked for on the
/// terminal without showing it. ErrorCode::Usage when there is none of them.
Result<QString> actingPassword(const CommandLine& line);

/// @brief Opens the store in the name of --user. Every command that needs one
/// begins with this; the log knows the program as saikoku-cli. What signing in has
/// to tell becomes a warning.
Result<std::unique_ptr<Session>> openSession(const CommandLine& line);
/// @brief The same with a password that was asked for already.
Result<std::unique_ptr<Session>> openSession(const CommandLine& line, const QString& password);

/// @brief A password to be set.
struct NewPassword {
    QString text;
    bool wasMadeUp = false;  ///< must be shown to the person, once
};

/// @brief The new password of `user`: SAIKOKU_NEW_PASSWORD, else asked for twice on
/// the terminal, else made up.
Result<NewPassword> newPassword(const QString& user);

/// @brief The first administrator's password for a new store: SAIKOKU_PASSWORD, else
/// asked for twice on the terminal. ErrorCode::Usage when there is neither.
Result<QString> firstPassword(const CommandLine& line);

}  // namespace saikoku::cli
