#include "core/base/sealed_spool.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <sodium.h>

#include <algorithm>
#include <array>

#include "core/base/secret_bytes.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Base)
};

constexpr qsizetype kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int kByteBits = 8;

/// The key is this spool's alone, so a block's number is a nonce that never comes twice.
std::array<unsigned char, kNonce> nonceOf(qint64 block) {
    std::array<unsigned char, kNonce> nonce{};
    for (std::size_t i = 0; i < sizeof(block); ++i) {
        nonce[i] = static_cast<unsigned char>(static_cast<quint64>(block) >> (kByteBits * i));
    }
    return nonce;
}

const unsigned char* plain(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}
unsigned char* plain(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

}  // namespace

struct SealedSpool::Inside {
    QTemporaryFile file;
    SecretBytes key = SecretBytes::random(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    QByteArray filling;
    qint64 sealed = 0;  ///< whole blocks in the file
    qint64 openedBlock = -1;
    QByteArray opened;  ///< the block that was read last

    ~Inside() {
        wipe(filling);
        wipe(opened);
    }

    Result<void> seal() {
        QByteArray block(kBlock + kTag, Qt::Uninitialized);
        const auto nonce = nonceOf(sealed);
        crypto_aead_xchacha20poly1305_ietf_encrypt(plain(block), nullptr, plain(std::as_const(filling)),
                                                   static_cast<unsigned long long>(filling.size()), nullptr,
                                                   0, nullptr, nonce.data(), key.data());
        if (!file.seek(sealed * block.size()) || file.write(block) != block.size()) {
            return fail(
                ErrorCode::DiskFull,
                Text::tr("There is no room left for what is being made in \"%1\". Make room there and try "
                         "again; nothing was stored.")
                    .arg(QDir::toNativeSeparators(QFileInfo(file.fileTemplate()).path())),
                file.errorString());
        }
        ++sealed;
        wipe(filling);
        filling.resize(0);
        return {};
    }

    Result<void> openBlock(qint64 block) {
        if (openedBlock == block) {
            return {};
        }
        constexpr qsizetype kSealed = kBlock + kTag;
        const QByteArray bytes = file.seek(block * kSealed) ? file.read(kSealed) : QByteArray();
        opened.resize(kBlock);
        openedBlock = -1;
        const auto nonce = nonceOf(block);
        const bool isWhole = bytes.size() == kSealed && crypto_aead_xchacha20poly1305_ietf_decrypt(
                                                            plain(opened), nullptr, nullptr, plain(bytes),
                                                            static_cast<unsigned long long>(bytes.size()),
                                                            nullptr, 0, nonce.data(), key.data()) == 0;
        if (!isWhole) {
            return fail(ErrorCode::Corrupt,
                        Text::tr("What was being made was changed on the disk meanwhile. Make it again."));
        }
        openedBlock = block;
        return {};
    }
};

SealedSpool::SealedSpool(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) {}
SealedSpool::SealedSpool(SealedSpool&&) noexcept = default;
SealedSpool& SealedSpool::operator=(SealedSpool&&) noexcept = default;
SealedSpool::~SealedSpool() = default;

Result<SealedSpool> SealedSpool::open(const QString& folder) {
    auto inside = std::make_unique<Inside>();
    const QString where = folder.isEmpty() ? QDir::tempPath() : folder;
    inside->file.setFileTemplate(where + QStringLiteral("/saikoku-XXXXXX.sealed"));
    if (!inside->file.open()) {
        return fail(
            ErrorCode::Failed,
            Text::tr("No temporary file can be made in \"%1\". Make the folder writable, or room in it.")
                .arg(QDir::toNativeSeparators(where)),
            inside->file.errorString());
    }
    inside->filling.reserve(kBlock);
    return SealedSpool(std::move(inside));
}

Result<void> SealedSpool::append(QByteArrayView bytes) {
    while (!bytes.isEmpty()) {
        const qsizetype fits = std::min(bytes.size(), kBlock - m_inside->filling.size());
        m_inside->filling.append(bytes.first(fits));
        bytes = bytes.sliced(fits);
        if (m_inside->filling.size() == kBlock) {
            SAIKOKU_TRY(m_inside->seal());
        }
    }
    return {};
}

qint64 SealedSpool::size() const {
    return m_inside->sealed * kBlock + m_inside->filling.size();
}

Result<QByteArray> SealedSpool::read(qint64 from, qsizetype most) {
    QByteArray read;
    while (read.size() < most && from >= 0 && from < size()) {
        const qint64 block = from / kBlock;
        const auto place = static_cast<qsizetype>(from % kBlock);
        if (block < m_inside->sealed) {
            SAIKOKU_TRY(m_inside->openBlock(block));
        }
        const QByteArray& source = block < m_inside->sealed ? m_inside->opened : m_inside->filling;
        const qsizetype some = std::min(most - read.size(), source.size() - place);
        read.append(source.constData() + place, some);
        from += some;
    }
    return read;
}

}  // namespace saikoku
