#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include "core/base/result.h"

namespace saikoku::scoring {

/// @brief A learnt model as bytes: a description (JSON) and large blocks.
///
/// The file: "SAIKOKU-MODEL\n", version (4 bytes, big-endian), lengths and the
/// parts, then the SHA-256 of everything before it. Numbers are written so that
/// they read back exactly; the same model gives the same bytes.
struct ModelFile {
    static constexpr quint32 kVersion = 1;

    QJsonObject description;
    QList<QByteArray> blocks;

    QByteArray toBytes() const;
    /// @return Corrupt for anything cut off, changed or foreign; NewerSchema for a
    /// later version.
    static Result<ModelFile> fromBytes(const QByteArray& bytes);

    /// @brief Writes it by an OutputFile.
    Result<void> save(const QString& path) const;
    static Result<ModelFile> load(const QString& path);
};

/// @brief Whether two of the files to write, or one of them and one to read, are the
/// same file: writing would lose the other. Devices and pipes don't count.
/// @return Usage with the name.
Result<void> requireDifferentFiles(const QStringList& written, const QStringList& read);

}  // namespace saikoku::scoring
