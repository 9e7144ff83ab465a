#include "core/security/private_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

#include "core/base/output_file.h"
#include "core/base/system_file.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(PrivateFiles) };

constexpr QFile::Permissions kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 kNoRoom = 64 * 1024;

/// A quota or a limit on the file says so only in the system's words.
bool saysFull(const QString& why) {
    return why == qt_error_string(ENOSPC) || why == qt_error_string(EDQUOT) || why == qt_error_string(EFBIG);
}

/// Of a folder and those above it, the one whose own folder is there.
QString firstMissing(const QString& folder) {
    QString missing = QFileInfo(folder).absoluteFilePath();
    for (QString above = QFileInfo(missing).absolutePath(); !QFileInfo::exists(above); above = QFileInfo(above).absolutePath()) {
        missing = above;
    }
    return missing;
}

}  // namespace

Error readError(const QString& file, const QString& why) {
    const QString detail = file + QStringLiteral(": ") + why;
    const QFileInfo info(file);
    if (!info.exists()) {
        return {ErrorCode::NotFound, Text::tr("There is no file \"%1\".").arg(file), detail};
    }
    if (info.isDir()) {
        return {ErrorCode::BadInput, Text::tr("\"%1\" is a folder. Name a file.").arg(file), detail};
    }
    if (!info.isReadable()) {
        return {ErrorCode::Permission, Text::tr("\"%1\" can't be read. Ask for read access to it.").arg(file), detail};
    }
    return {ErrorCode::Failed, Text::tr("\"%1\" could not be read: %2. Have the disk checked, or use another copy.").arg(file, why), detail};
}

Error fileError(const QString& file, const QString& why) {
    // no way there: told as for every file that is written
    if (const Result<FilePlace> place = placeOf(file); !place && place.error().code == ErrorCode::ReadOnly) {
        return place.error();
    }
    const QString detail = file + QStringLiteral(": ") + why;
    const QString folder = QFileInfo(file).absolutePath();
    const QStorageInfo storage(folder);
    if (saysFull(why) || (storage.isValid() && storage.bytesAvailable() < kNoRoom)) {
        return {ErrorCode::DiskFull, Text::tr("The disk is full. \"%1\" was not written. Free some space and try again.").arg(file),
                detail};
    }
    if (!QFileInfo(folder).isWritable() || (QFileInfo::exists(file) && !QFileInfo(file).isWritable())) {
        return {ErrorCode::ReadOnly, Text::tr("\"%1\" can't be written. Ask for write access to its folder.").arg(file), detail};
    }
    return {ErrorCode::Failed, Text::tr("\"%1\" could not be written: %2. Try another place, or have the disk checked.").arg(file, why), detail};
}

Error lockError(const QLockFile& lock, const QString& file) {
    // neither readable nor refused: no room for even an empty file
    return fileError(file, lock.error() == QLockFile::PermissionError ? QStringLiteral("lock") : qt_error_string(ENOSPC));
}

Result<void> makePrivateFolder(const QString& folder) {
    if (!QDir().mkpath(folder)) {
        return fail(fileError(firstMissing(folder), QStringLiteral("mkdir")));
    }
    QFile::setPermissions(folder, kOwnerOnly | QFile::ExeOwner);
    return {};
}

Result<void> writePrivateFile(const QString& file, const QByteArray& bytes) { return writeOutput(file, bytes); }

void makeFileIfMissing(const QString& file) {
    if (!QFile::exists(file)) {
        static_cast<void>(writePrivateFile(file, QByteArray()).has_value());
    }
}

Result<void> syncToDisk(const QString& path) {
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) {
        return fail(fileError(path, qt_error_string(errno)));
    }
    const bool synced = ::fsync(handle) == 0;
    const QString why = qt_error_string(errno);
    ::close(handle);
    if (!synced) {
        return fail(fileError(path, why));
    }
#else
    Q_UNUSED(path)
#endif
    return {};
}

void makeFilePrivate(const QString& file) { QFile::setPermissions(file, kOwnerOnly); }

}  // namespace saikoku
