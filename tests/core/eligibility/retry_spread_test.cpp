#include "core/eligibility/retry_spread.h"

#include <QTest>

#include "core/base/clock.h"

using namespace saikoku;

namespace {

CallCounted missed(int day, int hour, ResultCode result = ResultCode::NoAnswer) {
    return {fromTokyo(QDate(2026, 11, day), QTime(hour, 0)).toUTC(), result};
}

}  // namespace

class RetrySpreadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForDifferentDaysAndHours_data() {
        QTest::addColumn<QList<int>>("dayHours");  // day × 100 + hour
        QTest::addColumn<int>("weekdays");
        QTest::addColumn<int>("bands");
        QTest::addColumn<bool>("unreachable");
        QTest::newRow("never tried") << QList<int>{} << 0 << 0 << false;
        QTest::newRow("once") << QList<int>{1710} << 1 << 1 << false;
        QTest::newRow("same hour, two weekdays") << QList<int>{1710, 1810} << 2 << 1 << false;
        QTest::newRow("same weekday, two bands") << QList<int>{1310, 2018} << 1 << 2 << false;
        QTest::newRow("two of each") << QList<int>{1710, 1818} << 2 << 2 << true;
        QTest::newRow("noon begins a band") << QList<int>{1711, 1812} << 2 << 2 << true;
    }
    void asksForDifferentDaysAndHours() {
        QFETCH(QList<int>, dayHours);
        QFETCH(int, weekdays);
        QFETCH(int, bands);
        QFETCH(bool, unreachable);
        const auto rules = CallingRules::load();
        QVERIFY(rules.has_value());
        std::vector<CallCounted> attempts;
        for (const int when : dayHours) {
            attempts.push_back(missed(when / 100, when % 100));
        }
        const RetrySpread spread = retrySpread(attempts, *rules);
        QCOMPARE(spread.attempts, static_cast<int>(dayHours.size()));
        QCOMPARE(spread.weekdays, weekdays);
        QCOMPARE(spread.timeBands, bands);
        QCOMPARE(spread.unreachable, unreachable);
        attempts.push_back(missed(19, 10, ResultCode::Reached));
        QVERIFY(!retrySpread(attempts, *rules).unreachable);
    }
};

QTEST_APPLESS_MAIN(RetrySpreadTest)
#include "retry_spread_test.moc"
