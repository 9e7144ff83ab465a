#pragma once

#include <QSet>

#include <mutex>
#include <optional>

#include "core/base/result.h"
#include "core/security/access_log_repository.h"
#include "core/security/log_seal.h"

namespace saikoku {

class Database;

/// @brief The running seals of one sign-in, shared by its connections (log_seal.h says what a
/// seal is). Holds the key of the next entry alone; those of entries that were stored are gone.
class LogChain {
public:
    /// @brief Begins the sign-in's row, sealed for the store's public key when there is one.
    /// In a transaction, which may be done again from the start.
    Result<SignInId> begin(Database& database, OperatorId person, const QString& workstation, const QString& program,
                           const QDateTime& now);

    /// @brief Numbers, seals and adds the entry in the running transaction.
    Result<void> append(Database& database, AccessEntry entry);

private:
    QString hashOf(Database& database, const AccessEntry& entry);

    std::mutex m_mutex;
    std::optional<EntryKey> m_key;  ///< of entry m_sequence; nothing: the sign-in isn't sealed
    qint64 m_sequence = 1;
    std::optional<EntryKey> m_later;  ///< further on in the running transaction: of entry m_laterSequence
    qint64 m_laterSequence = 0;
    /// Connections that added entries in their running transaction: a rollback takes those
    /// back, so the key goes no further before the next transaction.
    QSet<const Database*> m_adding;
};

/// @brief At a sign-in and sign-out, in its transaction: adds the entry, which tells the newest
/// anchor, and anchors the newest entry of every sign-in that runs.
Result<void> appendAndAnchor(Database& database, LogChain& chain, AccessEntry entry);

}  // namespace saikoku
