#include "core/learning/own_models.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

#include "core/base/output_file.h"
#include "core/base/system_file.h"

namespace saikoku::scoring {

bool OwnModels::isPrivate() const {
    struct stat status = {};
    return ::lstat(QFile::encodeName(m_folder).constData(), &status) == 0 && S_ISDIR(status.st_mode) &&
           status.st_uid == geteuid() && (status.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

QString OwnModels::fileOf(const QByteArray& sum) const {
    return m_folder + QLatin1Char('/') + QString::fromLatin1(sum.toHex());
}

Result<void> OwnModels::remember(const QByteArray& sum) const {
    if (!isPrivate()) {
        QDir().mkpath(m_folder);
        if (::chmod(QFile::encodeName(m_folder).constData(), S_IRWXU) != 0) {
            return fail(systemFileError(m_folder, errno));
        }
    }
    return writeOutput(fileOf(sum), {});
}

bool OwnModels::made(const QByteArray& sum) const {
    return !sum.isEmpty() && isPrivate() && QFileInfo(fileOf(sum)).isFile();
}

}  // namespace saikoku::scoring
