// The server's disk fills up while twenty seats record, and gets room again.

#include <QTest>

#include "core/store/database.h"
#include "tests/core/work/recording_seats.h"
#include "tests/support/test_cluster.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr int kSeats = 20;
constexpr int kRecords = 5;  ///< of each seat before and after
constexpr int kMegabytes = 64;
constexpr qint64 kBytesLeft = 256 * 1024;

using Part = SmallDiskCluster::Part;

/// Puts the store's tables on the small disk.
Result<void> moveToTables(TempStore& store, const SmallDiskCluster& cluster) {
    SAIKOKU_TRY_ASSIGN(const auto maintenance,
                       Database::openPostgres(store.location().withDatabase(QStringLiteral("postgres")), QStringLiteral("postgres"),
                                              SecretBytes::ofPassword(TestCluster::password())));
    SAIKOKU_TRY(maintenance->run(QStringLiteral("create tablespace small location '%1'").arg(cluster.tables())));
    store.close();
    SAIKOKU_TRY(maintenance->selectInteger(QStringLiteral("select count(pg_terminate_backend(pid, 5000)) from pg_stat_activity where datname = :name"),
                                           {{QLatin1String(":name"), store.location().database()}}));
    SAIKOKU_TRY(maintenance->run(QStringLiteral("alter database %1 set tablespace small").arg(store.location().database())));
    return store.open();
}

}  // namespace

class FullDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost_data() {
        QTest::addColumn<bool>("isJournal");
        QTest::newRow("tables") << false;
        QTest::newRow("journal") << true;
    }
    void nothingAcknowledgedIsLost() {
        QFETCH(bool, isJournal);
        if (qEnvironmentVariableIntValue("SAIKOKU_FULL_DISK") == 0) {
            QSKIP("SAIKOKU_FULL_DISK=1 asks for it: a disk is mounted and a server stopped");
        }
        const SmallDiskCluster cluster(isJournal ? Part::Journal : Part::Tables, kMegabytes);
        if (!cluster.isInstalled() || !cluster.hasDisk()) {
            QSKIP("PostgreSQL is not installed, or no disk can be mounted (only root may)");
        }
        TempStore store(cluster.location().value());
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(buildCallCity(store.session()));
        if (!isJournal) {
            VERIFY_RESULT(moveToTables(store, cluster));
        }

        RecordingSeats seats(store.location(), store.clock(), kSeats);
        QTRY_VERIFY_WITH_TIMEOUT(seats.laziest() >= kRecords, 60'000);
        QVERIFY(cluster.fill(kBytesLeft));
        // a full journal stops the server itself
        const auto full = [&] { return seats.refused(ErrorCode::DiskFull) + (isJournal ? seats.refused(ErrorCode::Connection) : 0); };
        QTRY_VERIFY_WITH_TIMEOUT(full() > 2 * kSeats, 60'000);
        if (!isJournal) {
            QVERIFY2(seats.example(ErrorCode::DiskFull).contains(QStringLiteral("free some space")), qPrintable(seats.example(ErrorCode::DiskFull)));
        }
        QVERIFY(cluster.makeRoom());
        QVERIFY(cluster.resume());
        seats.mark();
        QTRY_VERIFY_WITH_TIMEOUT(seats.laziest() >= kRecords, 60'000);
        QVERIFY(seats.end());

        const QString other = seats.otherRefusal(isJournal ? QList{ErrorCode::DiskFull, ErrorCode::Connection} : QList{ErrorCode::DiskFull});
        QVERIFY2(other.isEmpty(), qPrintable(other));
        const QString wrong = whatIsWrongWith(store.db(), seats.acknowledged());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        qInfo("%d times disk_full, %d times connection; %lld records acknowledged, each stored once", seats.refused(ErrorCode::DiskFull),
              seats.refused(ErrorCode::Connection), static_cast<long long>(seats.acknowledged().size()));
    }
};

QTEST_GUILESS_MAIN(FullDiskTest)
#include "full_disk_test.moc"
