#pragma once

#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/security/audit_head.h"

namespace saikoku {

class Database;
class Session;

/// @brief What was done to the log, as it is printed.
enum class LogTampering {
    Changed,    ///< an entry doesn't say what was sealed, or stands elsewhere
    Missing,    ///< an entry in between is gone
    Cut,        ///< the newest entries are gone
    Rebuilt,    ///< written anew: an anchor holds another hash
    Unsealed,   ///< not written by this program
    Anchor,     ///< the chain of anchors is broken
    Head,       ///< a head outside the store isn't reached: cut, rebuilt, or an older copy
};
QLatin1String codeOf(LogTampering tampering);
QString labelOf(LogTampering tampering);

struct LogFault {
    qint64 signIn = 0;    ///< 0: of the chain as a whole
    qint64 sequence = 0;
    LogTampering what = LogTampering::Changed;

    QString sentence() const;
};

struct LogVerification {
    qint64 entries = 0;
    qint64 unchainedBefore = 0;  ///< from before the store's log was chained
    QList<LogFault> faults;      ///< the first of each sign-in, in the order of sign-ins; a hundred at most

    bool isSound() const { return faults.isEmpty(); }
};

/// @brief The heads that the log doesn't hold, of those that this machine keeps and of `given`.
Result<QList<LogFault>> headFaults(Database& database, const StoreLocation& location, const QList<AuditHead>& given = {});

/// @brief Goes over the whole log: every seal, the numbering of each sign-in, the anchors, and
/// that it reaches the heads this machine keeps and those that are given. Permission::ReadLog.
Result<LogVerification> verifyLog(Session& session, const QList<AuditHead>& heads = {});

}  // namespace saikoku
