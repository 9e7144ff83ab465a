#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

namespace saikoku {

/// @brief The store's own pair for recordings: any seat seals for the public key, who may hear them gets the
/// secret one.
struct RecordingKeyPair {
    QString publicKey;  ///< hexadecimal, as it is stored
    SecretBytes secretKey;

    static RecordingKeyPair make();
};
QString publicRecordingKeyOf(const SecretBytes& secretKey);

/// @brief A recording as it is stored: pieces of at most 64 KiB of sound, sealed one after the other
/// (libsodium secretstream, XChaCha20-Poly1305) with a key of its own, which is sealed for the store's public
/// key. None can be left out, moved or taken from another call: each holds the number of the call and the
/// last one says that it is.
struct SealedRecording {
    QByteArray sealedKey;
    QByteArray header;
    QList<QByteArray> pieces;

    qint64 size() const;  ///< bytes
};

/// @param call what binds it to its call: its intent
/// ErrorCode::Failed when the public key is none.
Result<SealedRecording> sealRecording(QByteArrayView sound, const QString& publicKey, qint64 call);

/// @brief ErrorCode::Corrupt when a piece is missing, changed or another call's, or the key is another
/// store's.
Result<QByteArray> openRecording(const SealedRecording& sealed, const SecretBytes& secretKey, qint64 call);

}  // namespace saikoku
