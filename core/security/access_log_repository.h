#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Database;

/// @brief One line of the access log: who did what to what, when and from where.
/// Holds ids, never names, addresses or numbers of people.
struct AccessEntry {
    SignInId signIn;
    qint64 sequence = 0;  ///< 1, 2, 3 … without a gap within a sign-in
    QString previousHash; ///< log_seal.h; empty in a sign-in that isn't sealed
    QString hash;
    QDateTime at;
    OperatorId operatorId;
    QString workstation;
    QString operation;    ///< "case.open", "sign_in", "refused" …
    QString targetKind;   ///< "case", "store", "user" …
    QString targetId;
    QString detail;       ///< JSON or empty: a search's condition, a refusal's permission
    std::optional<qint64> rowCount;
};

/// @brief Which entries are asked for; what is empty is not asked.
struct LogFilter {
    QDate from;          ///< Asia/Tokyo, inclusive
    QDate to;            ///< inclusive
    QString login;
    QString operation;
    QString targetKind;
    QString targetId;
    bool newestFirst = false;
};

/// @brief An entry with who made it.
struct LogLine : AccessEntry {
    QString login;
    QString name;
};

/// @brief After which entry a page goes on; sequence 0: the first page.
struct LogPlace {
    QDateTime at;
    SignInId signIn;
    qint64 sequence = 0;
};

/// @brief The tables `sign_in` and `access_log`. Append-only; on a server written by its own
/// functions (migration 0013), in the name of the login alone.
class AccessLogRepository {
public:
    explicit AccessLogRepository(Database& database) : m_database(database) {}

    /// @param seal the first entry's key, locked; empty: not sealed
    Result<SignInId> beginSignIn(OperatorId person, const QString& workstation, const QString& program,
                                 const QDateTime& now, const QString& seal);
    Result<void> endSignIn(SignInId signIn, const QDateTime& now);

    /// @brief The newest entry of a sign-in.
    struct Head {
        qint64 sequence = 0;
        QString hash;
    };
    /// @brief Holds the sign-in's row until the running transaction ends, so that two
    /// connections of one sign-in never collide: the second waits for the first.
    Result<Head> holdHead(SignInId signIn);
    /// @brief Adds the entry, whose sequence follows the head that is held.
    Result<void> append(const AccessEntry& entry);

    /// @brief What a person's entries "read_rows" sum up to from `from` until before `to`.
    struct RowsRead {
        qint64 rows = 0;
        bool wasTold = false;  ///< "many_rows_read" is there already
    };
    Result<RowsRead> rowsRead(OperatorId person, const QDateTime& from, const QDateTime& to);
    /// @brief Entries "many_rows_read" and "reading_refused" since then, newest first.
    Result<std::vector<AccessEntry>> readingMarks(const QDateTime& since);
    /// @brief When the person last signed in before that moment; the beginning of time
    /// when they never did.
    Result<QDateTime> lastSignInBefore(OperatorId person, const QDateTime& moment);

    Result<qint64> count(const LogFilter& filter);
    /// @brief By time, sign-in and sequence, from the index over time.
    Result<std::vector<LogLine>> page(const LogFilter& filter, const LogPlace& after, int atMost);
    Result<QStringList> operations();

    /// @brief The newest entries, newest first.
    Result<std::vector<AccessEntry>> newest(int limit);

private:
    Database& m_database;
};

}  // namespace saikoku
