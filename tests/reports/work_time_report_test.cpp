// The bill against the facts: hours, two places at once and hours without a call that were planted.

#include "reports/work_time_report.h"

#include <QTest>

#include <map>
#include <set>

#include "core/base/clock.h"
#include "core/security/sign_in.h"
#include "core/store/query.h"
#include "core/team/presence_recorder.h"
#include "core/team/presence_repository.h"
#include "core/team/shift.h"
#include "reports/contractor_day_report.h"
#include "reports/figure_report.h"
#include "tests/support/figure_city.h"
#include "tests/support/small_city.h"

using namespace saikoku;

namespace {

const QDate kDay(2026, 11, 19);

QDateTime at(int hour, int minute) {
    return fromTokyo(kDay, QTime(hour, minute));
}

Result<void> tell(Session& session, OperatorId who, PresenceKind kind, const QString& seat,
                  const QDateTime& when, const QString& reason = {}) {
    return PresenceRepository(session.db())
        .add(
            {who, kind == PresenceKind::On ? CampaignId{1} : CampaignId(), kind, reason, seat, when.toUTC()});
}

reports::ReportQuestion questionOf(QDate day) {
    reports::ReportQuestion question;
    question.query.campaign = CampaignId{1};
    question.from = question.to = day;
    return question;
}

}  // namespace

class WorkTimeReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void billAgainstFacts_data() { TempStore::backends(); }
    void billAgainstFacts() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(SmallCity::make(session));
        const OperatorId who = session.actor().id;
        using K = PresenceKind;
        const QString a = QStringLiteral("seat-a");
        const QString b = QStringLiteral("seat-b");
        // 9:00–13:00 at one seat with a meal from 12:00, and 10:00–10:45 at another
        VERIFY_RESULT(tell(session, who, K::On, a, at(9, 0)));
        VERIFY_RESULT(tell(session, who, K::On, b, at(10, 0)));
        VERIFY_RESULT(tell(session, who, K::Off, b, at(10, 45)));
        VERIFY_RESULT(tell(session, who, K::Pause, a, at(12, 0), QStringLiteral("meal")));
        VERIFY_RESULT(tell(session, who, K::Off, a, at(13, 0)));
        VERIFY_RESULT(planShifts(session, {{.id = 0,
                                            .who = who,
                                            .campaign = CampaignId{1},
                                            .day = kDay,
                                            .fromMinute = 540,
                                            .untilMinute = 720}}));
        const auto data = reports::workTimeReport(session, questionOf(kDay));
        VERIFY_RESULT(data);
        const QList<QVariantMap> rows = test::rowsOf(*data);
        QCOMPARE(rows.size(), 1);
        const QVariantMap& row = rows.constFirst();
        QCOMPARE(row.value(QStringLiteral("operator")).toString(), session.actor().login);
        QCOMPARE(row.value(QStringLiteral("day")).toDate(), kDay);
        QCOMPARE(row.value(QStringLiteral("planned_minutes")).toLongLong(), 180);
        QCOMPARE(row.value(QStringLiteral("present_minutes")).toLongLong(), 240);  // both seats together once
        QCOMPARE(row.value(QStringLiteral("paused_minutes")).toLongLong(), 60);
        QCOMPARE(row.value(QStringLiteral("worked_minutes")).toLongLong(), 180);
        QCOMPARE(row.value(QStringLiteral("beyond_plan_minutes")).toLongLong(), 60);
        QCOMPARE(row.value(QStringLiteral("signed_on")).toDateTime().time(), QTime(9, 0));
        QCOMPARE(row.value(QStringLiteral("signed_off")).toDateTime().time(), QTime(13, 0));
        QCOMPARE(row.value(QStringLiteral("off_unsaid")).toBool(), false);
        QCOMPARE(row.value(QStringLiteral("two_places")).toStringList(),
                 QStringList{QStringLiteral("10:00-10:45")});
        QCOMPARE(row.value(QStringLiteral("two_places_minutes")).toLongLong(), 45);
        QCOMPARE(row.value(QStringLiteral("without_call")).toStringList(),
                 QStringList{QStringLiteral("09:00-12:00")});
        QCOMPARE(row.value(QStringLiteral("without_call_minutes")).toLongLong(), 180);
        QCOMPARE(row.value(QStringLiteral("calls_dialled")).toLongLong(), 0);
        QCOMPARE(data->table->totals().value(QStringLiteral("two_places_minutes")).toLongLong(), 45);
        QVERIFY(!data->table->totals().contains(QStringLiteral("without_call")));
    }

    void nobodySignedOff_data() { TempStore::backends(); }
    void nobodySignedOff() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(SmallCity::make(session));
        VERIFY_RESULT(
            tell(session, session.actor().id, PresenceKind::On, QStringLiteral("seat-a"), at(9, 0)));
        VERIFY_RESULT(tell(session, session.actor().id, PresenceKind::Pause, QStringLiteral("seat-a"),
                           at(9, 30), QStringLiteral("break")));
        const auto data = reports::workTimeReport(session, questionOf(kDay));
        VERIFY_RESULT(data);
        const QList<QVariantMap> rows = test::rowsOf(*data);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().value(QStringLiteral("off_unsaid")).toBool(), true);
        QVERIFY(!rows.constFirst().value(QStringLiteral("signed_off")).isValid());
        QCOMPARE(rows.constFirst().value(QStringLiteral("present_minutes")).toLongLong(), 30);
    }

    void callsAreThoseOfThePhone_data() { TempStore::backends(); }
    void callsAreThoseOfThePhone() {
        FIGURE_CITY(city);
        reports::ReportQuestion question;
        question.query.campaign = city.campaign;
        question.from = QDate(2026, 11, 1);
        question.to = QDate(2026, 11, 20);
        const auto data = reports::workTimeReport(city.session(), question);
        VERIFY_RESULT(data);
        const auto rows = test::rowsOf(*data);
        const auto worked = workingDays(city.session(), question.from, question.to);
        VERIFY_RESULT(worked);
        WorkingDay all;
        qint64 planned = 0;
        for (const WorkingDay& day : *worked) {
            all.presentSeconds += day.presentSeconds;
            all.talkSeconds += day.talkSeconds;
            planned += day.plannedMinutes;
        }
        const QVariantMap totals = data->table->totals();
        QVERIFY(all.talkSeconds > 0);
        QCOMPARE(totals.value(QStringLiteral("talk_minutes")).toLongLong(), reports::minutesOf(all.talkSeconds));
        QCOMPARE(totals.value(QStringLiteral("beyond_plan_minutes")).toLongLong(),
                 reports::minutesOf(all.presentSeconds) - planned);
        const auto intents =
            selectAll(city.db(),
                      QStringLiteral("select i.call_intent_id, i.operator_id, i.direction, i.clicked_at, "
                                     "a.ended_at from call_intent i "
                                     "left join call_attempt a on a.call_intent_id = i.call_intent_id"),
                      {}, [](Statement& row) {
                          return std::tuple(row.integer(0), row.integer(1), row.text(2),
                                            toTokyo(row.moment(3)), row.moment(4).isValid());
                      });
        VERIFY_RESULT(intents);
        const auto recorded =
            selectAll(city.db(),
                      QStringLiteral("select distinct call_intent_id from negotiation where call_intent_id "
                                     "is not null and corrects is null"),
                      {}, [](Statement& row) { return row.integer(0); });
        VERIFY_RESULT(recorded);
        const std::set<qint64> withRecord(recorded->begin(), recorded->end());
        std::map<std::pair<QString, QDate>, std::array<qint64, 3>> naive;
        for (const auto& [id, who, direction, clicked, hasEnded] : *intents) {
            if (clicked.date() < question.from || clicked.date() > question.to) {
                continue;
            }
            auto& own = naive[{city.logins[who], clicked.date()}];
            ++own[direction == QLatin1String("inbound") ? 1 : 0];
            own[2] += hasEnded && !withRecord.contains(id) ? 1 : 0;
        }
        std::size_t days = 0;
        for (const QVariantMap& row : rows) {
            const auto own = naive.find(
                {row.value(QStringLiteral("operator")).toString(), row.value(QStringLiteral("day")).toDate()});
            const std::array<qint64, 3> counted = own == naive.end() ? std::array<qint64, 3>{} : own->second;
            days += own == naive.end() ? 0U : 1U;
            QCOMPARE(row.value(QStringLiteral("calls_dialled")).toLongLong(), counted[0]);
            QCOMPARE(row.value(QStringLiteral("calls_taken")).toLongLong(), counted[1]);
            QCOMPARE(row.value(QStringLiteral("without_record")).toLongLong(), counted[2]);
        }
        QVERIFY(days > 5);
        QCOMPARE(days, naive.size());
    }

    /// Calls after the as-of date are nobody's yet.
    void asOfAnEarlierDate_data() { TempStore::backends(); }
    void asOfAnEarlierDate() {
        FIGURE_CITY(city);
        const AsOfClock then(QDate(2026, 11, 10));
        const auto session = signIn(city.store().location(), TempStore::user(), TempStore::password(), then,
                                    QStringLiteral("test"));
        VERIFY_RESULT(session);
        reports::ReportQuestion question;
        question.query.campaign = city.campaign;
        question.from = QDate(2026, 11, 1);
        question.to = QDate(2026, 11, 20);
        const auto data = reports::workTimeReport(**session, question);
        VERIFY_RESULT(data);
        qint64 calls = 0;
        for (const QVariantMap& row : test::rowsOf(*data)) {
            const qint64 dialled = row.value(QStringLiteral("calls_dialled")).toLongLong();
            QVERIFY(row.value(QStringLiteral("day")).toDate() <= then.today() || dialled == 0);
            calls += dialled;
        }
        QVERIFY(calls > 0);
        const auto sheet = reports::contractorDayReport(**session, question);
        VERIFY_RESULT(sheet);
        for (const QVariantMap& row : test::rowsOf(*sheet)) {
            QVERIFY(row.value(QStringLiteral("day")).toDate() <= then.today());
        }
    }

private:
    test::FigureCities m_cities;
};

QTEST_GUILESS_MAIN(WorkTimeReportTest)
#include "work_time_report_test.moc"
