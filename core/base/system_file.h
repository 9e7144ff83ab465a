#pragma once

#include <QByteArray>
#include <QString>

#include <sys/stat.h>

#include "core/base/result.h"

namespace saikoku {

/// @brief An open file of the system; closed when it goes.
class FileHandle {
public:
    explicit FileHandle(int number = -1) : m_number(number) {}
    ~FileHandle() { close(); }
    FileHandle(FileHandle&& other) noexcept;
    FileHandle& operator=(FileHandle&& other) noexcept;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    /// @brief 0, or the system's reason why what was written may be lost.
    int close();

private:
    int m_number;
};

/// @brief The Error of a file operation that failed, by the system's number (errno):
/// DiskFull, ReadOnly or Failed.
Error systemFileError(const QString& path, int number);

/// @brief A place that a path names: its folder, held open, and the name in there, so
/// that nothing can be put in between afterwards.
struct FilePlace {
    FileHandle folder;
    QByteArray name;
    bool exists = false;
    /// What stands there; a link only where the system resolves it itself (/proc).
    struct stat status = {};
    /// A descriptor of this process (/dev/stdout, /dev/fd/3), else -1.
    int ownDescriptor = -1;
};

/// @brief Walks the path. A link on the way or at its end is followed only if it is
/// one's own or root's (Permission): another user's may lead anywhere.
/// @return ReadOnly when a folder on the way is missing.
Result<FilePlace> placeOf(const QString& path);

}  // namespace saikoku
