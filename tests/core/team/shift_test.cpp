#include <QTest>

#include "core/contact/campaign.h"
#include "core/team/shift.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

constexpr int kNine = 9 * 60;
constexpr int kNoon = 12 * 60;
constexpr int kOne = 13 * 60;
constexpr int kFive = 17 * 60;

Shift shift(Session& of, QDate day, int from, int until) {
    return {0, of.actor().id, *campaignId(of.db(), Campaign::Tax), day, from, until};
}

}  // namespace

/// @brief The plan of hours: all or nothing, never twice at once, taken back and copied.
class ShiftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void hoursAreRead_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hours");
        QTest::newRow("plain") << QStringLiteral("9:00-17:30") << QStringLiteral("9:00–17:30");
        QTest::newRow("full width") << QStringLiteral("９：００～１２：１５") << QStringLiteral("9:00–12:15");
        QTest::newRow("wave") << QStringLiteral("9:00〜12:00") << QStringLiteral("9:00–12:00");
        QTest::newRow("midnight") << QStringLiteral("20:00-24:00") << QStringLiteral("20:00–24:00");
        QTest::newRow("backwards") << QStringLiteral("17:00-9:00") << QString();
        QTest::newRow("minutes") << QStringLiteral("9:60-10:00") << QString();
        QTest::newRow("beyond the day") << QStringLiteral("9:00-24:01") << QString();
        QTest::newRow("words") << QStringLiteral("morning") << QString();
    }
    void hoursAreRead() {
        QFETCH(QString, text);
        QFETCH(QString, hours);
        const auto read = readShiftHours(text);
        QCOMPARE(read.has_value(), !hours.isEmpty());
        if (read) {
            QCOMPARE(shiftHoursText({0, {}, {}, {}, read->fromMinute, read->untilMinute}), hours);
        }
    }

    void plannedWithdrawnCopied_data() { TempStore::backends(); }
    void plannedWithdrawnCopied() {
        TEMP_STORE(store);
        const auto manager = store.signInAs(Role::ContractorManager);
        VERIFY_RESULT(manager);
        Session& session = **manager;
        const QDate monday(2026, 11, 23);
        VERIFY_RESULT(planShifts(session, {shift(session, monday, kNine, kNoon), shift(session, monday, kOne, kFive),
                                           shift(store.session(), monday.addDays(2), kNine, kFive)}));
        const auto copied = planWeekLike(session, monday, monday.addDays(7));
        VERIFY_RESULT(copied);
        QCOMPARE(*copied, 3);
        QCOMPARE(*planWeekLike(session, monday, monday.addDays(7)), 0);
        const auto next = plannedShifts(session, monday.addDays(7), monday.addDays(13));
        VERIFY_RESULT(next);
        QCOMPARE(next->size(), std::size_t(3));
        QCOMPARE(next->back().day, monday.addDays(9));
        QCOMPARE(next->back().who, store.session().actor().id);
        QCOMPARE(*withdrawShifts(session, session.actor().id, monday), 2);
        QCOMPARE(ownShifts(session, monday)->size(), std::size_t(0));
        VERIFY_RESULT(planShifts(session, {shift(session, monday, kNine, kFive)}));
    }

    void overlapsAreRefusedAndNothingIsHalfPlanned_data() { TempStore::backends(); }
    void overlapsAreRefusedAndNothingIsHalfPlanned() {
        TEMP_STORE(store);
        const auto manager = store.signInAs(Role::ContractorManager);
        VERIFY_RESULT(manager);
        Session& session = **manager;
        const QDate day(2026, 11, 24);
        const auto refused = planShifts(session, {shift(session, day, kNine, kOne), shift(session, day, kNoon, kFive)});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Rule);
        QVERIFY(refused.error().message.contains(QStringLiteral("9:00–13:00")));
        QCOMPARE(plannedShifts(session, day, day)->size(), std::size_t(0));
        QCOMPARE(planShifts(session, {shift(session, day, kFive, kNine)}).error().code, ErrorCode::Rule);
        Shift nobody = shift(session, day, kNine, kFive);
        nobody.who = OperatorId{99'999};
        QCOMPARE(planShifts(session, {nobody}).error().code, ErrorCode::NotFound);
    }

    void aDayIsPlannedAnew_data() { TempStore::backends(); }
    void aDayIsPlannedAnew() {
        TEMP_STORE(store);
        const auto manager = store.signInAs(Role::ContractorManager);
        VERIFY_RESULT(manager);
        Session& session = **manager;
        const QDate day(2026, 11, 24);
        const OperatorId who = session.actor().id;
        VERIFY_RESULT(replanDay(session, who, day, {shift(session, day, kNine, kFive)}));
        QVERIFY(!replanDay(session, who, day, {shift(session, day, kNine, kOne), shift(session, day, kNoon, kFive)}));
        QCOMPARE(plannedShifts(session, day, day)->front().untilMinute, kFive);
        VERIFY_RESULT(replanDay(session, who, day, {shift(session, day, kNine, kNoon), shift(session, day, kOne, kFive)}));
        QCOMPARE(plannedShifts(session, day, day)->size(), std::size_t(2));
        VERIFY_RESULT(replanDay(session, who, day, {}));
        QVERIFY(plannedShifts(session, day, day)->empty());
    }

    void callersPlanNothing_data() { TempStore::backends(); }
    void callersPlanNothing() {
        TEMP_STORE(store);
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        QCOMPARE(planShifts(**caller, {shift(**caller, QDate(2026, 11, 24), kNine, kFive)}).error().code, ErrorCode::Permission);
        QVERIFY(ownShifts(**caller, QDate(2026, 11, 24)).has_value());
    }
};

QTEST_GUILESS_MAIN(ShiftTest)
#include "shift_test.moc"
