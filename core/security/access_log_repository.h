#pragma once

#include <QDateTime>
#include <QString>

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
    QDateTime at;
    OperatorId operatorId;
    QString workstation;
    QString operation;    ///< "case.open", "sign_in", "refused" …
    QString targetKind;   ///< "case", "store", "user" …
    QString targetId;
    QString detail;       ///< JSON or empty: a search's condition, a refusal's permission
    std::optional<qint64> rowCount;
};

/// @brief The tables `sign_in` and `access_log`. Append-only.
class AccessLogRepository {
public:
    explicit AccessLogRepository(Database& database) : m_database(database) {}

    Result<SignInId> beginSignIn(OperatorId person, const QString& workstation, const QString& program,
                                 const QDateTime& now);
    Result<void> endSignIn(SignInId signIn, const QDateTime& now);
    /// @brief Adds the entry in the running transaction and numbers it by the row of
    /// its sign-in, so that two connections of one sign-in never collide: the
    /// second waits until the first has ended its transaction.
    Result<qint64> append(const AccessEntry& entry);

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

    /// @brief The newest entries, newest first.
    Result<std::vector<AccessEntry>> newest(int limit);

private:
    Database& m_database;
};

}  // namespace saikoku
