#include <QTest>

#include "core/base/clock.h"
#include "core/figures/targets.h"
#include "core/security/sign_in.h"
#include "core/store/database.h"
#include "tests/support/small_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

FigureTarget yenTarget(const SmallCity& city, int year, const QString& item, qint64 yen) {
    FigureTarget target;
    target.campaign = city.tax;
    target.fiscalYear = year;
    target.taxItem = item;
    target.yen = Yen(yen);
    return target;
}

}  // namespace

/// @brief Targets: the newest counts, earlier ones stay, an empty one takes back.
class TargetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void newestCounts_data() { TempStore::backends(); }
    void newestCounts() {
        TEMP_STORE(store);
        const auto city = SmallCity::make(store.session());
        VERIFY_RESULT(city);
        VERIFY_RESULT(setTarget(store.session(), yenTarget(*city, 2026, {}, 1'000'000)));
        VERIFY_RESULT(setTarget(store.session(), yenTarget(*city, 2026, QStringLiteral("01"), 400'000)));
        FigureTarget better = yenTarget(*city, 2026, {}, 2'000'000);
        better.persons = 30;
        better.cases = 20;
        better.rate = 9'350;
        const auto stored = setTarget(store.session(), better);
        VERIFY_RESULT(stored);
        VERIFY_RESULT(setTarget(store.session(), yenTarget(*city, 2025, {}, 5)));
        const auto inForce = targets(store.session(), city->tax, 2026);
        VERIFY_RESULT(inForce);
        QCOMPARE(inForce->size(), std::size_t(2));
        QCOMPARE(inForce->at(0).yen->amount(), 2'000'000);
        QCOMPARE(inForce->at(0).persons.value_or(0), 30);
        QCOMPARE(inForce->at(0).cases.value_or(0), 20);
        QCOMPARE(inForce->at(0).rate.value_or(0), 9'350);
        QCOMPARE(inForce->at(0).setBy, store.session().actor().id);
        QCOMPARE(inForce->at(1).taxItem, QStringLiteral("01"));
        QVERIFY(!inForce->at(1).persons && !inForce->at(1).rate);
        const auto all = targets(store.session(), city->tax, {}, TargetHistory::All);
        VERIFY_RESULT(all);
        QCOMPARE(all->size(), std::size_t(4));
        QVERIFY(all->at(0).isInForce && !all->at(1).isInForce && all->at(2).isInForce &&
                all->at(3).isInForce);
        QCOMPARE(all->at(3).fiscalYear, 2025);
    }

    void emptyOneTakesBack_data() { TempStore::backends(); }
    void emptyOneTakesBack() {
        TEMP_STORE(store);
        const auto city = SmallCity::make(store.session());
        VERIFY_RESULT(city);
        VERIFY_RESULT(setTarget(store.session(), yenTarget(*city, 2026, {}, 1'000'000)));
        FigureTarget none = yenTarget(*city, 2026, {}, 0);
        none.yen.reset();
        VERIFY_RESULT(setTarget(store.session(), none));
        QCOMPARE(targets(store.session(), city->tax)->size(), std::size_t(0));
        QCOMPARE(targets(store.session(), city->tax, {}, TargetHistory::All)->size(), std::size_t(2));
    }

    /// On an earlier business date what was set since isn't known.
    void knownFromItsDay_data() { TempStore::backends(); }
    void knownFromItsDay() {
        TEMP_STORE(store);
        const auto city = SmallCity::make(store.session());
        VERIFY_RESULT(city);
        VERIFY_RESULT(setTarget(store.session(), yenTarget(*city, 2026, {}, 1'000'000)));
        const AsOfClock before(QDate(2026, 11, 19));
        const auto session = signIn(store.location(), TempStore::user(), TempStore::password(), before,
                                    QStringLiteral("test"));
        VERIFY_RESULT(session);
        const auto known = targets(**session, city->tax);
        VERIFY_RESULT(known);
        QVERIFY(known->empty());
    }

    void refuses_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("item");
        QTest::addColumn<qint64>("yen");
        QTest::addColumn<int>("rate");
        QTest::newRow("year") << 26 << QString() << qint64(1) << 0;
        QTest::newRow("tax item") << 2026 << QStringLiteral("77") << qint64(1) << 0;
        QTest::newRow("below 0") << 2026 << QString() << qint64(-1) << 0;
        QTest::newRow("rate") << 2026 << QString() << qint64(1) << 10'001;
    }
    void refuses() {
        QFETCH(int, year);
        QFETCH(QString, item);
        QFETCH(qint64, yen);
        QFETCH(int, rate);
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        const auto city = SmallCity::make(store.session());
        VERIFY_RESULT(city);
        FigureTarget target = yenTarget(*city, year, item, yen);
        target.rate = rate;
        const auto set = setTarget(store.session(), target);
        QVERIFY(!set && set.error().code == ErrorCode::BadInput);
    }
};

QTEST_GUILESS_MAIN(TargetsTest)
#include "targets_test.moc"
