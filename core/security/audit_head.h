#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/store_location.h"

namespace saikoku {

class Database;
class Session;

/// @brief The newest anchor of the access log as it stands outside the database: in a file of
/// this machine, on paper, in a backup. A log that was cut, rebuilt or put back to an earlier
/// state no longer holds it.
struct AuditHead {
    QString storeId;
    qint64 anchor = 0;
    QString hash;        ///< the anchor's
    qint64 signIn = 0;   ///< whose entry the anchor holds
    qint64 sequence = 0;
    QString at;          ///< UTC as stored

    QByteArray toJson() const;
    /// @brief ErrorCode::Usage for anything that isn't a head.
    static Result<AuditHead> fromFile(const QString& file);
};

/// @brief Nothing in a store whose log isn't chained yet.
Result<std::optional<AuditHead>> newestHead(Database& database);
/// @brief Whether the log holds it.
Result<bool> holdsHead(Database& database, const AuditHead& head);

/// @brief Writes the newest head to this machine's file: `audit.head` beside a local store,
/// heads/STORE.head in the user's data folder for a server's.
Result<void> writeAuditHead(Session& session);

/// @brief What this machine keeps: the newest, and those that were put aside because the log
/// didn't hold them. One that can't be read is left out.
Result<QList<AuditHead>> keptHeads(Database& database, const StoreLocation& location);

/// @brief When the log doesn't hold this machine's head, keeps that under another name, so that
/// the next head doesn't replace it. @return whether it did
Result<bool> putDifferingHeadAside(Database& database, const StoreLocation& location, const Clock& clock);

}  // namespace saikoku
