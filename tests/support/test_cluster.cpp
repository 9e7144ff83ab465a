#include "tests/support/test_cluster.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStorageInfo>
#include <QUuid>

#include <memory>

#include "core/store/database.h"
#include "core/store/postgres_roles.h"

namespace saikoku {

namespace {

QString script() { return QStringLiteral(SAIKOKU_SOURCE_DIR "/tests/support/postgres_cluster.sh"); }

Result<QString> address() {
    const QString given = qEnvironmentVariable("SAIKOKU_TEST_POSTGRES");
    if (!given.isEmpty()) {
        return given;
    }
    static const StoppableCluster own;
    SAIKOKU_TRY_ASSIGN(const StoreLocation location, own.location());
    return QStringLiteral("postgresql:///postgres?host=") + location.host();
}

QString newDatabase() { return QStringLiteral("t_") + QUuid::createUuid().toString(QUuid::Id128).left(16); }

Result<std::unique_ptr<Database>> asServerAdministrator() {
    SAIKOKU_TRY_ASSIGN(const QString url, address());
    SAIKOKU_TRY_ASSIGN(const StoreLocation location, StoreLocation::server(url));
    return Database::openPostgres(location, QStringLiteral("postgres"), SecretBytes::ofPassword(TestCluster::password()));
}

}  // namespace

QString TestCluster::password() { return QStringLiteral("correct-horse-battery"); }

Result<StoreLocation> TestCluster::newLocation() {
    SAIKOKU_TRY_ASSIGN(const QString url, address());
    SAIKOKU_TRY_ASSIGN(const StoreLocation location, StoreLocation::server(url));
    return location.withDatabase(newDatabase());
}

void TestCluster::drop(const StoreLocation& location) {
    if (const auto database = asServerAdministrator()) {
        static_cast<void>((*database)
                              ->run(QStringLiteral("drop database if exists %1 with (force)")
                                        .arg(quotedIdentifier(location.database())))
                              .has_value());
        dropLogin(staffGroup(location.database()));
        dropLogin(ownerGroup(location.database()));
    }
}

StoppableCluster::StoppableCluster(NotStarted) {
    m_folder.setAutoRemove(true);
    // The server may run as another user than the tests.
    QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ExeOther | QFile::ReadOther |
                                               QFile::ExeGroup | QFile::ReadGroup);
}

StoppableCluster::StoppableCluster() : StoppableCluster(NotStarted{}) { start({QStringLiteral("start"), folder()}); }

StoppableCluster::~StoppableCluster() { run({QStringLiteral("stop"), folder()}); }

void StoppableCluster::start(const QStringList& words) {
    QProcess start;
    start.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    start.start(script(), words + QStringList{QString::number(QCoreApplication::applicationPid())});
    start.waitForFinished(90'000);
    m_isInstalled = start.exitCode() != 3;
    m_address = QString::fromUtf8(start.readAllStandardOutput()).trimmed().section(QLatin1Char('\n'), -1);
}

int StoppableCluster::run(const QStringList& words) const { return QProcess::execute(script(), words); }

Result<StoreLocation> StoppableCluster::location() const {
    if (!m_isInstalled) {
        return fail(ErrorCode::NotFound, QStringLiteral("PostgreSQL is not installed"));
    }
    SAIKOKU_TRY_ASSIGN(const StoreLocation location, StoreLocation::server(m_address));
    return location.withDatabase(newDatabase());
}

bool StoppableCluster::halt() const { return run({QStringLiteral("halt"), folder()}) == 0; }

bool StoppableCluster::resume() const { return run({QStringLiteral("resume"), folder()}) == 0; }

bool StoppableCluster::kill() const { return run({QStringLiteral("kill"), folder()}) == 0; }

bool StoppableCluster::crash() const { return run({QStringLiteral("crash"), folder()}) == 0; }

StandbyCluster::StandbyCluster(const StoppableCluster& main) : StoppableCluster(NotStarted{}) {
    start({QStringLiteral("standby"), folder(), main.folder()});
}

bool StandbyCluster::promote() const { return run({QStringLiteral("promote"), folder()}) == 0; }

SmallDiskCluster::SmallDiskCluster(Part part, int megabytes) : StoppableCluster(NotStarted{}), m_part(part) {
    m_hasDisk = run({QStringLiteral("disk"), folder(), QFileInfo(disk()).fileName(), QString::number(megabytes)}) == 0;
    start({QStringLiteral("start"), folder()});
}

QString SmallDiskCluster::disk() const { return m_part == Part::Tables ? tables() : folder() + QStringLiteral("/journal"); }

bool SmallDiskCluster::fill(qint64 bytesLeft) const {
    QFile ballast(disk() + QStringLiteral("/ballast"));
    if (!ballast.open(QIODevice::WriteOnly | QIODevice::Append)) {
        return false;
    }
    constexpr qint64 kStep = 64 * 1024;
    const QByteArray step(kStep, '-');
    while (QStorageInfo(disk()).bytesAvailable() > bytesLeft) {
        if (ballast.write(step) != kStep || !ballast.flush()) {
            return false;
        }
    }
    return true;
}

bool SmallDiskCluster::makeRoom() const { return QFile::remove(disk() + QStringLiteral("/ballast")); }

void TestCluster::dropLogin(const QString& login) {
    if (const auto database = asServerAdministrator()) {
        static_cast<void>((*database)->run(QStringLiteral("drop role if exists %1").arg(quotedIdentifier(login))).has_value());
    }
}

}  // namespace saikoku
