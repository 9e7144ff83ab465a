#pragma once

#include <QString>

namespace saikoku {

/// @brief What kind of failure an Error tells of. Scripts read the name
/// (codeOf), so a name never changes its meaning.
enum class ErrorCode {
    Usage,           ///< unknown or unreadable option, wrong expression
    BadInput,        ///< a file or value that can't be taken as it is
    NotFound,        ///< no such case, batch, user …
    WrongPassword,
    PlaintextStore,  ///< an unencrypted database where an encrypted one must be
    NewerSchema,     ///< made by a later version of the program
    NeedsUpgrade,    ///< a server's store of an earlier version; an administrator decides
    Locked,          ///< account locked, or somebody else works on it
    Permission,      ///< the acting person may not do this
    Rule,            ///< a rule of law or of the office refuses
    Exists,          ///< would overwrite what is there
    Corrupt,
    DiskFull,
    ReadOnly,
    Connection,      ///< server or phone program not reachable
    Cancelled,       ///< by the person; never shown as an error
    Failed,          ///< anything else
};

/// @brief A failure: its kind, one sentence for the person (translated, says
/// what to do), and detail for the diagnostic log. Neither sentence nor detail
/// holds personal data unless the person typed it just now.
struct Error {
    ErrorCode code = ErrorCode::Failed;
    QString message;
    QString detail;
};

/// @brief Stable snake_case name, e.g. "wrong_password": `error.code` in JSON.
QString codeOf(ErrorCode code);

/// @brief Process exit code by docs/contract: 2 usage, 3 refused, 4 failed.
int exitCodeFor(ErrorCode code);

}  // namespace saikoku
