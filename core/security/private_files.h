#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/result.h"

class QLockFile;

namespace saikoku {

/// @brief Makes the folder, and those above it, with access for the owner alone
/// (0700). One that is there already is closed to others too.
Result<void> makePrivateFolder(const QString& folder);

/// @brief Writes a file whole or not at all, readable by the owner alone (0600).
Result<void> writePrivateFile(const QString& file, const QByteArray& bytes);

/// @brief Sees to it that there is such a file, an empty one at least. For what is no
/// matter when it can't be.
void makeFileIfMissing(const QString& file);

/// @brief Waits until the file, or the names in the folder, are on the disk itself.
Result<void> syncToDisk(const QString& path);

/// @brief Takes access away from everybody but the owner (0600).
void makeFilePrivate(const QString& file);

/// @brief The Error of a file that could not be read: not there, no right to, or else.
Error readError(const QString& file, const QString& why);

/// @brief The Error of a file that could not be written: no such folder, full disk, no
/// right to write, or else; `why` is the system's reason.
Error fileError(const QString& file, const QString& why);

/// @brief The Error of a lock file that could not be made: no right to write, or no room.
Error lockError(const QLockFile& lock, const QString& file);

}  // namespace saikoku
