// The main server dies while twenty seats record; its synchronous standby takes over.

#include <QElapsedTimer>
#include <QTest>

#include "core/store/database.h"
#include "tests/core/work/recording_seats.h"
#include "tests/support/test_cluster.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr int kSeats = 20;
constexpr int kBefore = 5;  ///< records of each seat before and after
constexpr int kSecondsAfterPromotion = 10;  ///< about two on an idle machine

}  // namespace

class FailOverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seatsGoOnAtTheStandby() {
        StoppableCluster main;
        if (!main.isInstalled()) {
            QSKIP("PostgreSQL is not installed");
        }
        const StandbyCluster standby(main);
        const auto both = standby.location();
        VERIFY_RESULT(both);
        TempStore store(*both);
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(buildCallCity(store.session()));

        RecordingSeats seats(*both, store.clock(), kSeats);
        QTRY_VERIFY_WITH_TIMEOUT(seats.laziest() >= kBefore, 60'000);
        QVERIFY(main.kill());
        QTRY_VERIFY_WITH_TIMEOUT(seats.refused(ErrorCode::Connection) > 2 * kSeats, 30'000);
        // who looks now is told that it is a matter of minutes
        const auto meanwhile = signIn(*both, TempStore::user(), TempStore::password(), store.clock(), QStringLiteral("test"));
        QVERIFY(!meanwhile);
        QCOMPARE(meanwhile.error().code, ErrorCode::Connection);
        QVERIFY2(meanwhile.error().message.contains(QStringLiteral("standby")), qPrintable(meanwhile.error().message));

        QVERIFY(standby.promote());
        seats.mark();
        QElapsedTimer since;
        since.start();
        QTRY_VERIFY_WITH_TIMEOUT(seats.laziest() > 0, kSecondsAfterPromotion * 1000);
        qInfo("every seat stored again %lld ms after the promotion", static_cast<long long>(since.elapsed()));
        QTRY_VERIFY_WITH_TIMEOUT(seats.laziest() >= kBefore, 60'000);
        QVERIFY(seats.end());

        const QString other = seats.otherRefusal({ErrorCode::Connection});
        QVERIFY2(other.isEmpty(), qPrintable(other));
        const QString wrong = whatIsWrongWith(store.db(), seats.acknowledged());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        qInfo("%lld records acknowledged, each stored once", static_cast<long long>(seats.acknowledged().size()));
    }
};

QTEST_GUILESS_MAIN(FailOverTest)
#include "fail_over_test.moc"
