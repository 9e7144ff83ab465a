#include "core/security/store_arrival.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <filesystem>
#include <utility>

#include "core/base/clock.h"
#include "core/security/private_files.h"
#include "core/store/database.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(SignIn) };

constexpr int kLockMilliseconds = 10'000;

QString arrivingFolder(const StoreLocation& location) { return location.folder() + QStringLiteral("/.saikoku-arriving"); }

/// Names the folder for what is replaced, so that a second try takes the same one.
const QLatin1String kAsideFile("aside");

Result<std::unique_ptr<QLockFile>> takeTurn(const StoreLocation& location) {
    auto lock = std::make_unique<QLockFile>(arrivingFolder(location) + QStringLiteral(".lock"));
    if (lock->tryLock(kLockMilliseconds)) {
        return lock;
    }
    if (lock->error() == QLockFile::LockFailedError) {
        return fail(ErrorCode::Locked, Text::tr("Somebody is just making or restoring the store in \"%1\". Try again in a moment.")
                                           .arg(location.folder()));
    }
    return fail(lockError(*lock, arrivingFolder(location)));
}

/// Renames that hold together: unless kept, all of them are taken back.
class Moves {
public:
    Moves() = default;
    ~Moves() {
        for (auto move = m_done.crbegin(); move != m_done.crend(); ++move) {
            rename(move->second, move->first);
        }
    }
    Moves(const Moves&) = delete;
    Moves& operator=(const Moves&) = delete;

    Result<void> move(const QString& from, const QString& to) {
        if (!rename(from, to)) {
            return fail(fileError(to, QStringLiteral("rename")));
        }
        m_done.append({from, to});
        return {};
    }
    void keep() { m_done.clear(); }

private:
    static bool rename(const QString& from, const QString& to) {
        std::error_code error;
        std::filesystem::rename(QFile::encodeName(from).toStdString(), QFile::encodeName(to).toStdString(), error);
        return !error;
    }

    QList<QPair<QString, QString>> m_done;
};

/// Free, whatever happens within one second.
QString newAsideFolder(const StoreLocation& location, const QDateTime& now) {
    const QString first =
        location.backupFolder() + QStringLiteral("/replaced-") + toTokyo(now).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString folder = first;
    for (int again = 2; QFileInfo::exists(folder); ++again) {
        folder = first + QLatin1Char('-') + QString::number(again);
    }
    return folder;
}

QString asideFolderOf(const StoreLocation& location) {
    QFile file(arrivingFolder(location) + QLatin1Char('/') + kAsideFile);
    const QString name = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    return name.isEmpty() ? QString() : location.backupFolder() + QLatin1Char('/') + name;
}

Result<void> putAside(const StoreLocation& location, bool keysToo, Moves& moves) {
    const QString database = location.databaseFile();
    QStringList files{database + QStringLiteral("-wal"), database + QStringLiteral("-shm"), database};
    if (keysToo) {
        files << location.auditHeadFile() << location.keysFile();
    }
    const QString folder = asideFolderOf(location);
    for (const QString& file : std::as_const(files)) {
        if (!QFile::exists(file)) {
            continue;
        }
        if (folder.isEmpty()) {
            return fail(fileError(file, QStringLiteral("in the way")));
        }
        SAIKOKU_TRY(makePrivateFolder(folder));
        SAIKOKU_TRY(moves.move(file, folder + QLatin1Char('/') + QFileInfo(file).fileName()));
    }
    return {};
}

/// Moves everything from `.saikoku-arriving` to its place. May begin anywhere in the
/// middle: as long as the new database waits, one that stands there is the old one; as
/// long as the new keys wait, so are the keys.
Result<void> bringIn(const StoreLocation& location, Moves& moves) {
    const StoreLocation arriving = StoreLocation::local(arrivingFolder(location));
    const auto bring = [&](const QString& from, const QString& to) {
        return QFile::exists(from) ? moves.move(from, to) : Result<void>();
    };
    if (QFile::exists(arriving.databaseFile())) {
        SAIKOKU_TRY(putAside(location, QFile::exists(arriving.keysFile()), moves));
        SAIKOKU_TRY(bring(arriving.keysFile(), location.keysFile()));
        SAIKOKU_TRY(bring(arriving.auditHeadFile(), location.auditHeadFile()));
        SAIKOKU_TRY(bring(arriving.databaseFile(), location.databaseFile()));
    }
    SAIKOKU_TRY(bring(arriving.settingsFile(), location.settingsFile()));
    return syncToDisk(location.folder());
}

/// The lock is held.
Result<void> finishArrival(const StoreLocation& location) {
    if (!isArriving(location)) {
        return {};
    }
    Moves moves;
    SAIKOKU_TRY(bringIn(location, moves));
    moves.keep();
    QDir(arrivingFolder(location)).removeRecursively();
    return {};
}

void tidy(const StoreLocation& location) {
    for (const QString& folder : {location.folder(), location.backupFolder()}) {
        StagingFolder::tidy(folder, StagingFolder::Leftovers::OfAStore);
    }
}

}  // namespace

StoreArrival::StoreArrival(StoreLocation target, StagingFolder staging, std::unique_ptr<QLockFile> lock)
    : m_target(std::move(target)), m_staging(std::move(staging)), m_lock(std::move(lock)) {}

StoreArrival::StoreArrival(StoreArrival&&) noexcept = default;

StoreArrival::~StoreArrival() = default;

Result<StoreArrival> StoreArrival::begin(const StoreLocation& target) {
    SAIKOKU_TRY(makePrivateFolder(target.folder()));
    SAIKOKU_TRY_ASSIGN(std::unique_ptr<QLockFile> lock, takeTurn(target));
    SAIKOKU_TRY(finishArrival(target));
    tidy(target);
    SAIKOKU_TRY_ASSIGN(StagingFolder staging, StagingFolder::make(target.folder()));
    return StoreArrival(target, std::move(staging), std::move(lock));
}

StoreLocation StoreArrival::staging() const { return StoreLocation::local(m_staging.path()); }

Result<QString> StoreArrival::arrive(const QDateTime& now, std::unique_ptr<Session> replaced) {
#ifdef Q_OS_WIN
    replaced.reset();
#endif
    const StoreLocation from = staging();
    QString aside;
    if (QFile::exists(m_target.databaseFile()) || QFile::exists(m_target.keysFile())) {
        SAIKOKU_TRY(makePrivateFolder(m_target.backupFolder()));
        aside = newAsideFolder(m_target, now);
        SAIKOKU_TRY(writePrivateFile(m_staging.filePath(kAsideFile), QFileInfo(aside).fileName().toUtf8()));
    }
    for (const QString& path : {from.keysFile(), from.databaseFile(), from.folder()}) {
        SAIKOKU_TRY(syncToDisk(path));
    }
    Moves moves;
    SAIKOKU_TRY(moves.move(from.folder(), arrivingFolder(m_target)));  // from here on the new store counts
    SAIKOKU_TRY(syncToDisk(m_target.folder()));
    SAIKOKU_TRY(bringIn(m_target, moves));
    moves.keep();
    replaced.reset();
    QDir(arrivingFolder(m_target)).removeRecursively();
    return aside;
}

bool isArriving(const StoreLocation& location) { return location.isLocal() && QFileInfo::exists(arrivingFolder(location)); }

Result<void> settleStore(const StoreLocation& location) {
    if (isArriving(location)) {
        SAIKOKU_TRY_ASSIGN(const std::unique_ptr<QLockFile> turn, takeTurn(location));
        SAIKOKU_TRY(finishArrival(location));
    }
    tidy(location);
    return {};
}

Result<void> prepareToOpen(const StoreLocation& location) {
    SAIKOKU_TRY(settleStore(location));
    if (!QFile::exists(location.databaseFile()) && QFile::exists(location.keysFile())) {
        return fail(ErrorCode::NotFound,
                    Text::tr("In \"%1\" stands the key file of a store, but not its database (saikoku.db). Put saikoku.db back, or "
                             "restore a backup (saikoku-cli restore FILE). If the store was never finished, saikoku-cli init begins "
                             "anew and keeps the key file in backups.")
                        .arg(location.folder()));
    }
    return lookAtStoreFile(location.databaseFile(), FileMode::Existing);
}

}  // namespace saikoku
