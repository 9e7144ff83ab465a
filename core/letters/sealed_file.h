#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <memory>

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

namespace saikoku {

/// A file in sealed pieces (libsodium's secretstream, XChaCha20-Poly1305): every piece fits its place and the
/// last says that it is the last, so that one that is changed, missing or moved is found when it is opened.

/// @brief Seals bytes as they come and hands each piece on; nothing of them stands in the clear anywhere but
/// in the piece being filled.
class FileSealer {
public:
    static constexpr qsizetype kPiece = 256 * 1024;  ///< bytes, before sealing

    using Take = std::function<Result<void>(const QByteArray& sealed)>;
    explicit FileSealer(Take take);
    FileSealer(FileSealer&&) noexcept;
    ~FileSealer();

    Result<void> add(QByteArrayView bytes);
    /// @brief The last piece; the sealer is done then.
    Result<void> finish();
    const SecretBytes& key() const;
    QString hash() const;  ///< SHA-256 of what was added, hexadecimal

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

/// @brief Opens the pieces one by one.
class FileOpener {
public:
    explicit FileOpener(SecretBytes key);
    FileOpener(FileOpener&&) noexcept;
    ~FileOpener();

    /// @brief The bytes of the next piece; Corrupt when it isn't the one that follows.
    Result<QByteArray> open(const QByteArray& sealed);
    /// @brief Whether the last piece was opened.
    bool isWhole() const;

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

}  // namespace saikoku
