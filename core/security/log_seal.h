#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

#include "core/base/secret_bytes.h"

namespace saikoku {

/// The seals of the access log, after Schneier and Kelsey, "Secure Audit Logs to Support
/// Computer Forensics" (1999): the key of an entry follows from that of the entry before
/// and not the other way round. Who takes over a seat or a store can go on writing, but
/// can't reseal what was written before. All values in hexadecimal, as they are stored.

/// @brief The store's own pair: everybody seals for the public key, who may read the log
/// has the secret one.
struct LogKeyPair {
    QString publicKey;
    SecretBytes secretKey;

    static LogKeyPair make();
};
QString publicLogKeyOf(const SecretBytes& secretKey);

/// @brief What an entry says, as it is stored: column by column.
struct SealedEntry {
    qint64 signIn = 0;
    qint64 sequence = 0;
    QByteArrayView at;
    qint64 operatorId = 0;
    QByteArrayView workstation;
    QByteArrayView operation;
    QByteArrayView targetKind;
    QByteArrayView targetId;  ///< empty like null
    QByteArrayView detail;    ///< empty like null
    std::optional<qint64> rowCount;
    QByteArrayView previousHash;
};

/// @brief The key of one entry of a sign-in, in locked memory.
class EntryKey {
public:
    static EntryKey random();
    /// @brief Nothing when the lock wasn't made for this secret key.
    static std::optional<EntryKey> unlocked(QByteArrayView locked, const SecretBytes& secretKey);

    EntryKey clone() const { return EntryKey(m_bytes.clone()); }
    /// @brief For who verifies.
    QString lockedFor(const QString& publicKey) const;
    /// @brief Forgets itself and becomes the next entry's.
    void advance();
    /// @brief The entry's hash: 64 digits.
    QByteArray hashOf(const SealedEntry& entry);

private:
    explicit EntryKey(SecretBytes bytes) : m_bytes(std::move(bytes)) {}

    SecretBytes m_bytes;
    QByteArray m_buffer;
};

/// @brief One link of the chain over all sign-ins.
struct LogAnchor {
    qint64 id = 0;        ///< 1, 2, 3 …
    qint64 signIn = 0;    ///< whose entry
    qint64 sequence = 0;
    QString hash;         ///< of that entry
    qint64 madeBy = 0;    ///< the sign-in that anchored it
    QString at;
    QString previousHash; ///< of the anchor before; empty for the first
    QString anchorHash;
};
QString hashOf(const LogAnchor& anchor);

}  // namespace saikoku
