#include "core/recordings/recording_seal.h"

#include <QCoreApplication>

#include <sodium.h>

#include <algorithm>

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Recordings)
};

constexpr qsizetype kPiece = 64 * 1024;
constexpr std::size_t kKeyBytes = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr std::size_t kSealedKeyBytes = kKeyBytes + crypto_box_SEALBYTES;
constexpr qsizetype kOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;

unsigned char* raw(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* raw(QByteArrayView bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

Error broken() {
    return {
        ErrorCode::Corrupt,
        Text::tr(
            "The recording can't be opened: it was changed, is not whole, or was sealed for another store. "
            "Look at the store with saikoku-cli check."),
        {}};
}

/// What each piece is bound to.
QByteArray placeOf(qint64 call, qsizetype piece) {
    return QByteArray::number(call) + '/' + QByteArray::number(static_cast<qint64>(piece));
}

}  // namespace

RecordingKeyPair RecordingKeyPair::make() {
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, '\0');
    SecretBytes secretKey(crypto_box_SECRETKEYBYTES);
    crypto_box_keypair(raw(publicKey), secretKey.data());
    return {QString::fromLatin1(publicKey.toHex()), std::move(secretKey)};
}

QString publicRecordingKeyOf(const SecretBytes& secretKey) {
    if (secretKey.size() != crypto_box_SECRETKEYBYTES) {
        return {};
    }
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, '\0');
    crypto_scalarmult_base(raw(publicKey), secretKey.data());
    return QString::fromLatin1(publicKey.toHex());
}

qint64 SealedRecording::size() const {
    qint64 sum = sealedKey.size() + header.size();
    for (const QByteArray& piece : pieces) {
        sum += piece.size();
    }
    return sum;
}

Result<SealedRecording> sealRecording(QByteArrayView sound, const QString& publicKey, qint64 call) {
    const QByteArray box = QByteArray::fromHex(publicKey.toLatin1());
    const SecretBytes key = SecretBytes::random(kKeyBytes);
    SealedRecording sealed;
    sealed.sealedKey.resize(kSealedKeyBytes);
    if (box.size() != qsizetype(crypto_box_PUBLICKEYBYTES) ||
        crypto_box_seal(raw(sealed.sealedKey), key.data(), key.size(), raw(QByteArrayView(box))) != 0) {
        return fail(
            ErrorCode::Failed,
            Text::tr("The store's key for recordings is missing or damaged. What was recorded waits."));
    }
    crypto_secretstream_xchacha20poly1305_state state;
    sealed.header.resize(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(sealed.header), key.data());
    qsizetype at = 0;
    do {
        const qsizetype size = std::min(kPiece, sound.size() - at);
        const bool isLast = at + size == sound.size();
        const QByteArray place = placeOf(call, sealed.pieces.size());
        QByteArray piece(size + kOverhead, '\0');
        crypto_secretstream_xchacha20poly1305_push(
            &state, raw(piece), nullptr, raw(sound.sliced(at)), static_cast<unsigned long long>(size),
            raw(QByteArrayView(place)), static_cast<unsigned long long>(place.size()),
            isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                   : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        sealed.pieces.append(piece);
        at += size;
    } while (at < sound.size());
    sodium_memzero(&state, sizeof state);
    return sealed;
}

Result<QByteArray> openRecording(const SealedRecording& sealed, const SecretBytes& secretKey, qint64 call) {
    const QByteArray box = QByteArray::fromHex(publicRecordingKeyOf(secretKey).toLatin1());
    SecretBytes key(kKeyBytes);
    crypto_secretstream_xchacha20poly1305_state state;
    if (box.isEmpty() || sealed.sealedKey.size() != qsizetype(kSealedKeyBytes) ||
        sealed.header.size() != qsizetype(crypto_secretstream_xchacha20poly1305_HEADERBYTES) ||
        crypto_box_seal_open(key.data(), raw(QByteArrayView(sealed.sealedKey)), kSealedKeyBytes,
                             raw(QByteArrayView(box)), secretKey.data()) != 0 ||
        crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(QByteArrayView(sealed.header)),
                                                        key.data()) != 0) {
        return fail(broken());
    }
    QByteArray sound;
    bool isWhole = false;
    for (qsizetype i = 0; i < sealed.pieces.size(); ++i) {
        const QByteArray& piece = sealed.pieces.at(i);
        const QByteArray place = placeOf(call, i);
        unsigned char tag = 0;
        QByteArray part(std::max<qsizetype>(0, piece.size() - kOverhead), '\0');
        if (isWhole || piece.size() < kOverhead ||
            crypto_secretstream_xchacha20poly1305_pull(
                &state, raw(part), nullptr, &tag, raw(QByteArrayView(piece)),
                static_cast<unsigned long long>(piece.size()), raw(QByteArrayView(place)),
                static_cast<unsigned long long>(place.size())) != 0) {
            sodium_memzero(&state, sizeof state);
            return fail(broken());
        }
        sound += part;
        isWhole = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    }
    sodium_memzero(&state, sizeof state);
    return isWhole ? Result<QByteArray>(sound) : Result<QByteArray>(fail(broken()));
}

}  // namespace saikoku
