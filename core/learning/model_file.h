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
/// parts, then the SHA-256 of everything before it. The sum guards against damage, not
/// against somebody who means harm: whoever reads a file made elsewhere asks OwnModels
/// and does it in a process that may die. Numbers are written so that
/// they read back exactly; the same model gives the same bytes.
struct ModelFile {
    static constexpr quint32 kVersion = 1;

    QJsonObject description;
    QList<QByteArray> blocks;

    QByteArray toBytes() const;
    /// @return Corrupt for anything cut off, changed or foreign; NewerSchema for a
    /// later version.
    static Result<ModelFile> fromBytes(const QByteArray& bytes);

    /// @brief Writes it by an OutputFile and gives its sum.
    Result<QByteArray> save(const QString& path) const;

    /// @brief The bytes of a file, whatever they are. NotFound, Failed; Corrupt beyond 1 GiB.
    static Result<QByteArray> read(const QString& path);
    /// @brief The SHA-256 that a file ends with, which tells it from every other one.
    /// @return Corrupt for no model file, or one that was cut off or changed.
    static Result<QByteArray> sumOf(const QByteArray& bytes);
};

/// @brief Whether two of the files to write, or one of them and one to read, are the
/// same file: writing would lose the other. Devices and pipes don't count.
/// @return Usage with the name.
Result<void> requireDifferentFiles(const QStringList& written, const QStringList& read);

}  // namespace saikoku::scoring
