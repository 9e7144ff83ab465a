#include "core/security/log_seal.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace saikoku {

namespace {

constexpr std::size_t kKeyBytes = crypto_auth_KEYBYTES;
constexpr std::size_t kSealBytes = crypto_box_SEALBYTES + kKeyBytes;
// names what a key is derived for, so that no seal can pass for the next key
constexpr std::array<unsigned char, 9> kNextKey{'n', 'e', 'x', 't', ' ', 'k', 'e', 'y', 0};

const unsigned char* raw(QByteArrayView bytes) { return reinterpret_cast<const unsigned char*>(bytes.data()); }
unsigned char* raw(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

void put(QByteArray& into, qint64 value) {
    const qint64 bytes = qToLittleEndian(value);
    into.append(reinterpret_cast<const char*>(&bytes), sizeof bytes);
}

/// With its length in front: no two rows give the same bytes.
void put(QByteArray& into, QByteArrayView text) {
    put(into, static_cast<qint64>(text.size()));
    into.append(text);
}

void put(QByteArray& into, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    put(into, QByteArrayView(bytes));
}

}  // namespace

LogKeyPair LogKeyPair::make() {
    LogKeyPair pair;
    pair.secretKey = SecretBytes(crypto_box_SECRETKEYBYTES);
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, '\0');
    crypto_box_keypair(raw(publicKey), pair.secretKey.data());
    pair.publicKey = QString::fromLatin1(publicKey.toHex());
    return pair;
}

QString publicLogKeyOf(const SecretBytes& secretKey) {
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, '\0');
    if (secretKey.size() != crypto_box_SECRETKEYBYTES || crypto_scalarmult_base(raw(publicKey), secretKey.data()) != 0) {
        return {};
    }
    return QString::fromLatin1(publicKey.toHex());
}

EntryKey EntryKey::random() { return EntryKey(SecretBytes::random(kKeyBytes)); }

std::optional<EntryKey> EntryKey::unlocked(QByteArrayView locked, const SecretBytes& secretKey) {
    const QByteArray seal = QByteArray::fromHex(locked.toByteArray());
    const QByteArray publicKey = QByteArray::fromHex(publicLogKeyOf(secretKey).toLatin1());
    if (seal.size() != qsizetype(kSealBytes) || publicKey.isEmpty()) {
        return std::nullopt;
    }
    SecretBytes key(kKeyBytes);
    if (crypto_box_seal_open(key.data(), raw(QByteArrayView(seal)), kSealBytes, raw(QByteArrayView(publicKey)), secretKey.data()) != 0) {
        return std::nullopt;
    }
    return EntryKey(std::move(key));
}

QString EntryKey::lockedFor(const QString& publicKey) const {
    const QByteArray key = QByteArray::fromHex(publicKey.toLatin1());
    QByteArray seal(qsizetype(kSealBytes), '\0');
    if (key.size() != qsizetype(crypto_box_PUBLICKEYBYTES) ||
        crypto_box_seal(raw(seal), m_bytes.data(), m_bytes.size(), raw(QByteArrayView(key))) != 0) {
        return {};
    }
    return QString::fromLatin1(seal.toHex());
}

void EntryKey::advance() {
    std::array<unsigned char, kKeyBytes> next{};
    crypto_generichash(next.data(), next.size(), kNextKey.data(), kNextKey.size(), m_bytes.data(), m_bytes.size());
    std::copy(next.begin(), next.end(), m_bytes.data());
    sodium_memzero(next.data(), next.size());
}

QByteArray EntryKey::hashOf(const SealedEntry& entry) {
    m_buffer.resize(0);
    put(m_buffer, entry.signIn);
    put(m_buffer, entry.sequence);
    put(m_buffer, entry.at);
    put(m_buffer, entry.operatorId);
    put(m_buffer, entry.workstation);
    put(m_buffer, entry.operation);
    put(m_buffer, entry.targetKind);
    put(m_buffer, entry.targetId);
    put(m_buffer, entry.detail);
    put(m_buffer, static_cast<qint64>(entry.rowCount.has_value()));
    put(m_buffer, entry.rowCount.value_or(0));
    put(m_buffer, entry.previousHash);
    std::array<unsigned char, crypto_generichash_BYTES> mac{};
    crypto_generichash(mac.data(), mac.size(), raw(QByteArrayView(m_buffer)), static_cast<unsigned long long>(m_buffer.size()),
                       m_bytes.data(), m_bytes.size());
    return QByteArray(reinterpret_cast<const char*>(mac.data()), qsizetype(mac.size())).toHex();
}

QString hashOf(const LogAnchor& anchor) {
    QByteArray content;
    put(content, anchor.id);
    put(content, anchor.signIn);
    put(content, anchor.sequence);
    put(content, anchor.hash);
    put(content, anchor.madeBy);
    put(content, anchor.at);
    put(content, anchor.previousHash);
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(raw(hash), static_cast<std::size_t>(hash.size()), raw(QByteArrayView(content)),
                       static_cast<unsigned long long>(content.size()), nullptr, 0);
    return QString::fromLatin1(hash.toHex());
}

}  // namespace saikoku
