#pragma once

#include <QByteArrayView>
#include <QFile>
#include <QString>

#include <memory>

#include <sys/stat.h>

namespace saikoku {

/// @brief A file's bytes as they stand on the disk, for reading large files once from
/// beginning to end without holding them.
///
/// Bytes behind the new end of a file that somebody cuts can't be read any more, the
/// system ends who tries: ask isUnchanged() before each stretch.
class MappedFile {
public:
    explicit MappedFile(const QString& path);

    /// @brief False: it is not there or may not be read; whyNot() tells.
    bool isOpen() const { return m_isOpen; }
    QString whyNot() const { return m_file->errorString(); }
    QByteArrayView bytes() const { return m_bytes; }

    /// @brief Whether the file is as long and as old as when it was opened.
    bool isUnchanged() const;
    /// @brief Gives back the memory that the bytes from one place to another take; who
    /// reads them again has them read from the file again.
    void giveBack(qint64 from, qint64 to) const;

private:
    std::unique_ptr<QFile> m_file;
    QByteArrayView m_bytes;
    struct stat m_status = {};
    bool m_isOpen = false;
};

}  // namespace saikoku
