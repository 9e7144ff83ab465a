#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

#include "core/base/result.h"

namespace saikoku {

/// @brief Bytes that are too many for memory and that nobody else may read: in a file without a name (where
/// the system has such, else for its owner alone and gone with this object), sealed block by block
/// (XChaCha20-Poly1305) with a key that stands in locked memory only. To be read at any place. One thread at
/// a time.
class SealedSpool {
public:
    static constexpr qsizetype kBlock = 64 * 1024;  ///< bytes, before sealing

    /// @param folder where the file is; empty: the system's for temporary files. Failed when none can be made
    /// there.
    static Result<SealedSpool> open(const QString& folder = {});
    SealedSpool(SealedSpool&&) noexcept;
    SealedSpool& operator=(SealedSpool&&) noexcept;
    ~SealedSpool();

    /// @brief DiskFull when the file takes no more.
    Result<void> append(QByteArrayView bytes);
    qint64 size() const;
    /// @brief Up to so many bytes from the place on; fewer at the end. Corrupt when the file was changed.
    Result<QByteArray> read(qint64 from, qsizetype most);

private:
    struct Inside;
    explicit SealedSpool(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

}  // namespace saikoku
