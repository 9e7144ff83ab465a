#include "core/letters/sealed_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

constexpr qsizetype kHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype kOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;

const unsigned char* plain(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}
unsigned char* plain(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

Error damaged() {
    return {
        ErrorCode::Corrupt,
        Text::tr(
            "The file of this batch is damaged in the store. Restore a backup, or make the letters anew."),
        {}};
}

}  // namespace

struct FileSealer::Inside {
    SecretBytes key = SecretBytes::random(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    crypto_secretstream_xchacha20poly1305_state state{};
    Take take;
    QByteArray filling;
    bool hasBegun = false;
    QCryptographicHash hash{QCryptographicHash::Sha256};

    Result<void> seal(unsigned char tag) {
        const qsizetype head = hasBegun ? 0 : kHeader;
        QByteArray piece(head + filling.size() + kOverhead, Qt::Uninitialized);
        if (head > 0) {
            crypto_secretstream_xchacha20poly1305_init_push(&state, plain(piece), key.data());
        }
        crypto_secretstream_xchacha20poly1305_push(
            &state, plain(piece) + head, nullptr, plain(std::as_const(filling)),
            static_cast<unsigned long long>(filling.size()), nullptr, 0, tag);
        hasBegun = true;
        wipe(filling);
        filling.resize(0);
        return take(piece);
    }
};

FileSealer::FileSealer(Take take) : m_inside(std::make_unique<Inside>()) {
    m_inside->take = std::move(take);
    m_inside->filling.reserve(kPiece);
}
FileSealer::FileSealer(FileSealer&&) noexcept = default;
FileSealer::~FileSealer() {
    if (m_inside) {
        wipe(m_inside->filling);
    }
}

Result<void> FileSealer::add(QByteArrayView bytes) {
    m_inside->hash.addData(bytes);
    while (!bytes.isEmpty()) {
        const qsizetype fits = std::min(bytes.size(), kPiece - m_inside->filling.size());
        m_inside->filling.append(bytes.first(fits));
        bytes = bytes.sliced(fits);
        if (m_inside->filling.size() == kPiece) {
            SAIKOKU_TRY(m_inside->seal(0));
        }
    }
    return {};
}

Result<void> FileSealer::finish() {
    return m_inside->seal(crypto_secretstream_xchacha20poly1305_TAG_FINAL);
}

const SecretBytes& FileSealer::key() const {
    return m_inside->key;
}

QString FileSealer::hash() const {
    return QString::fromLatin1(m_inside->hash.result().toHex());
}

struct FileOpener::Inside {
    SecretBytes key;
    crypto_secretstream_xchacha20poly1305_state state{};
    bool hasBegun = false;
    bool isWhole = false;
};

FileOpener::FileOpener(SecretBytes key) : m_inside(std::make_unique<Inside>()) {
    m_inside->key = std::move(key);
}
FileOpener::FileOpener(FileOpener&&) noexcept = default;
FileOpener::~FileOpener() = default;

Result<QByteArray> FileOpener::open(const QByteArray& sealed) {
    const qsizetype head = m_inside->hasBegun ? 0 : kHeader;
    if (m_inside->isWhole || sealed.size() < head + kOverhead ||
        m_inside->key.size() != crypto_secretstream_xchacha20poly1305_KEYBYTES) {
        return fail(damaged());
    }
    if (head > 0 && crypto_secretstream_xchacha20poly1305_init_pull(&m_inside->state, plain(sealed),
                                                                    m_inside->key.data()) != 0) {
        return fail(damaged());
    }
    m_inside->hasBegun = true;
    QByteArray opened(sealed.size() - head - kOverhead, Qt::Uninitialized);
    unsigned char tag = 0;
    const int bad = crypto_secretstream_xchacha20poly1305_pull(
        &m_inside->state, plain(opened), nullptr, &tag, plain(sealed) + head,
        static_cast<unsigned long long>(sealed.size() - head), nullptr, 0);
    if (bad != 0) {
        return fail(damaged());
    }
    m_inside->isWhole = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return opened;
}

bool FileOpener::isWhole() const {
    return m_inside->isWhole;
}

}  // namespace saikoku
