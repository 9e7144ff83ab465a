#include "core/base/error.h"

namespace saikoku {

QString codeOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::Usage: return QStringLiteral("usage");
    case ErrorCode::BadInput: return QStringLiteral("bad_input");
    case ErrorCode::NotFound: return QStringLiteral("not_found");
    case ErrorCode::WrongPassword: return QStringLiteral("wrong_password");
    case ErrorCode::PlaintextStore: return QStringLiteral("plaintext_store");
    case ErrorCode::NewerSchema: return QStringLiteral("newer_schema");
    case ErrorCode::NeedsUpgrade: return QStringLiteral("needs_upgrade");
    case ErrorCode::Locked: return QStringLiteral("locked");
    case ErrorCode::Permission: return QStringLiteral("permission");
    case ErrorCode::Rule: return QStringLiteral("rule");
    case ErrorCode::Exists: return QStringLiteral("exists");
    case ErrorCode::Corrupt: return QStringLiteral("corrupt");
    case ErrorCode::DiskFull: return QStringLiteral("disk_full");
    case ErrorCode::ReadOnly: return QStringLiteral("read_only");
    case ErrorCode::Connection: return QStringLiteral("connection");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::Failed: return QStringLiteral("failed");
    }
    return QStringLiteral("failed");
}

int exitCodeFor(ErrorCode code) {
    switch (code) {
    case ErrorCode::Usage:
        return 2;
    case ErrorCode::BadInput:
    case ErrorCode::NotFound:
    case ErrorCode::WrongPassword:
    case ErrorCode::PlaintextStore:
    case ErrorCode::NewerSchema:
    case ErrorCode::NeedsUpgrade:
    case ErrorCode::Locked:
    case ErrorCode::Permission:
    case ErrorCode::Rule:
    case ErrorCode::Exists:
        return 3;
    case ErrorCode::Corrupt:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::Connection:
    case ErrorCode::Cancelled:
    case ErrorCode::Failed:
        return 4;
    }
    return 4;
}

}  // namespace saikoku
