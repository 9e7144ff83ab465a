#include "core/security/staging_folder.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <QUuid>

#include <utility>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include "core/security/private_files.h"

namespace saikoku {

namespace {

const QLatin1String kPrefix(".saikoku-making-");
constexpr int kNameCharacters = 12;
constexpr qint64 kLongestWriting = 60 * 60;  // seconds

/// Free again when its program has ended; QLockFile lets go of an old one only where the
/// system's own lock shows that nobody holds it.
std::unique_ptr<QLockFile> lockOf(const QString& folder) {
    return std::make_unique<QLockFile>(folder + QLatin1String(".lock"));
}

bool isOurs(const QFileInfo& entry) {
#ifdef Q_OS_UNIX
    return entry.ownerId() == geteuid();
#else
    Q_UNUSED(entry)
    return true;
#endif
}

/// Nobody knows whether they are still written to: only those that nothing can be writing.
void removeHalfWritten(const QString& parent) {
    static const QRegularExpression name(QStringLiteral("^\\.saikoku-[0-9a-z]+$"));
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addSecs(-kLongestWriting);
    const QFileInfoList files = QDir(parent).entryInfoList({QStringLiteral(".saikoku-*")}, QDir::Files | QDir::Hidden);
    for (const QFileInfo& file : files) {
        if (name.match(file.fileName()).hasMatch() && isOurs(file) && file.lastModified() < longAgo) {
            QFile::remove(file.absoluteFilePath());
        }
    }
}

}  // namespace

StagingFolder::StagingFolder(QString path, std::unique_ptr<QLockFile> lock) : m_path(std::move(path)), m_lock(std::move(lock)) {}

StagingFolder::StagingFolder(StagingFolder&& other) noexcept
    : m_path(std::exchange(other.m_path, QString())), m_lock(std::move(other.m_lock)) {}

StagingFolder::~StagingFolder() {
    if (!m_path.isEmpty()) {
        QDir(m_path).removeRecursively();
    }
}

Result<StagingFolder> StagingFolder::make(const QString& parent) {
    tidy(parent);
    const QString path = parent + QLatin1Char('/') + kPrefix + QUuid::createUuid().toString(QUuid::Id128).left(kNameCharacters);
    std::unique_ptr<QLockFile> lock = lockOf(path);
    if (!lock->tryLock(0)) {
        return fail(lockError(*lock, path));
    }
    if (!QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        return fail(fileError(path, QStringLiteral("mkdir")));
    }
    return StagingFolder(path, std::move(lock));
}

void StagingFolder::tidy(const QString& parent, Leftovers which) {
    QStringList folders{kPrefix + QLatin1Char('*')};
    if (which == Leftovers::OfAStore) {
        removeHalfWritten(parent);
        folders << QStringLiteral(".saikoku-restore-*") << QStringLiteral(".saikoku-backup-*");
    }
    const QDir in(parent);
    const QFileInfoList left = in.entryInfoList(folders, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo& folder : left) {
        const std::unique_ptr<QLockFile> lock = lockOf(folder.absoluteFilePath());
        if (isOurs(folder) && lock->tryLock(0)) {
            QDir(folder.absoluteFilePath()).removeRecursively();
        }
    }
    const QFileInfoList locks = in.entryInfoList({QStringLiteral(".saikoku-*lock")}, QDir::Files | QDir::Hidden);
    for (const QFileInfo& file : locks) {
        if (isOurs(file)) {
            static_cast<void>(QLockFile(file.absoluteFilePath()).tryLock(0));  // one that nobody holds goes when it is let go
        }
    }
}

}  // namespace saikoku
