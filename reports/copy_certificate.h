#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/base/result.h"

namespace saikoku {
class Session;
}

namespace saikoku::reports {

/// @brief SHA-256 of a file's bytes, in hexadecimal. BadInput names a file that can't be read.
Result<QString> checksumOf(const QString& path);

/// @brief A copy that a contractor held.
struct HeldCopy {
    QString path;
    qint64 bytes = 0;
    QString sha256;
    bool isDeleted = false;
};

/// @brief A certificate of what became of copies.
struct CopyCertificate {
    QList<HeldCopy> copies;
    QString by;  ///< name of who certifies
    QString login;
    QDateTime at;     ///< UTC
    QString logHead;  ///< newest head of the access log when it was made; empty: the log has none

    /// @brief For paper and files, in the person's language.
    QString text() const;
};

/// @brief Lists files with size and checksum and, on request, deletes them and says so. All are read before
/// the first goes. Permission::Export and Settings; logged with the checksums. Usage: none named, one twice,
/// no file of its own (a folder, a device, a link), or one in the store's own folder. Failed names a file
/// that could not be deleted, and how many were.
Result<CopyCertificate> certifyCopies(Session& session, const QStringList& files, bool deleteThem);

}  // namespace saikoku::reports
