// The office sets its calling hours: who may, what is refused, how other seats follow.

#include "core/eligibility/calling_office.h"

#include <QTest>

#include "core/contact/campaign.h"
#include "core/eligibility/eligibility.h"
#include "core/security/log_search.h"
#include "core/work/rule_catalogue.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

class CallingOfficeTest : public QObject {
    Q_OBJECT

    static CallingPartChange shortFriday(Session& session, const QString& campaign) {
        const auto rules = session.rules<CallingRules>().value();
        CallingPartChange change{campaign, campaign.isEmpty() ? rules->office : rules->parts.value(campaign), {}, QStringLiteral("決裁 令和8年11月20日")};
        change.after = change.before;
        change.after.weekly.at(4) = DayHours(CallingHours{QTime(9, 0), QTime(9, 30)});
        return change;
    }
    static Eligibility ask(Session& session) {
        return eligibilityOf(session, callCityCase(2), {campaignId(session.db(), Campaign::Tax).value()}).value();
    }

private Q_SLOTS:
    /// FixedClock stands on Friday 20 November 2026 at ten.
    void otherSeatsFollow_data() { TempStore::backends(); }
    void otherSeatsFollow() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        QVERIFY(ask(**caller).callable);
        VERIFY_RESULT(setCallingPart(store.session(), shortFriday(store.session(), QStringLiteral("tax")), ruleCatalogue()));
        QVERIFY(!ask(store.session()).callable);  // the own seat at once
        QTRY_VERIFY_WITH_TIMEOUT(!ask(**caller).callable, 5000);
        QCOMPARE(ask(**caller).reasons.front().code, QStringLiteral("outside_hours"));
        const auto rules = (*caller)->rules<CallingRules>();
        VERIFY_RESULT(rules);
        QCOMPARE((*rules)->of(QStringLiteral("survey")).schedule, (*rules)->standard.schedule);
    }

    void supervisorsMayAndCallersMayNot() {
        TempStore store(QStringLiteral("sqlite"));
        VERIFY_RESULT(buildCallCity(store.session()));
        auto supervisor = store.signInAs(Role::Supervisor);
        VERIFY_RESULT(supervisor);
        VERIFY_RESULT(setCallingPart(**supervisor, shortFriday(**supervisor, {}), ruleCatalogue()));
        QCOMPARE(writtenHours((*(*supervisor)->rules<CallingRules>())->of(QStringLiteral("survey")).schedule.weekly.at(4)), QStringLiteral("09:00-09:30"));
        for (const Role role : {Role::Caller, Role::ContractorManager, Role::Officer, Role::Auditor}) {
            auto other = store.signInAs(role);
            VERIFY_RESULT(other);
            const auto refused = setCallingPart(**other, shortFriday(**other, {}), ruleCatalogue());
            QVERIFY(!refused.has_value());
            QCOMPARE(refused.error().code, ErrorCode::Permission);
            QVERIFY(!ruleHistory(**other, QStringLiteral("calling"), ruleCatalogue()).has_value());
        }
    }

    void tellsWhoChangedWhatAndTakesItBack_data() { TempStore::backends(); }
    void tellsWhoChangedWhatAndTakesItBack() {
        TEMP_STORE(store);
        Session& session = store.session();
        const auto shipped = session.rules<CallingRules>().value()->office;
        VERIFY_RESULT(setCallingPart(session, shortFriday(session, {}), ruleCatalogue()));
        CallingPartChange offset = shortFriday(session, QStringLiteral("tax"));
        offset.after = offset.before;
        offset.after.startOffsetDays = 60;
        VERIFY_RESULT(setCallingPart(session, offset, ruleCatalogue()));
        auto history = ruleHistory(session, QStringLiteral("calling"), ruleCatalogue());
        VERIFY_RESULT(history);
        QCOMPARE(history->size(), std::size_t(2));
        QCOMPARE(history->front().changed, QStringList{QStringLiteral("campaigns")});
        QCOMPARE(history->back().changed, QStringList{QStringLiteral("weekly_hours")});
        QCOMPARE(history->back().source, QStringLiteral("決裁 令和8年11月20日"));
        QVERIFY(!history->back().by.isEmpty());
        VERIFY_RESULT(takeBackRule(session, QStringLiteral("calling"), history->back().id, QStringLiteral("取消"), ruleCatalogue()));
        auto now = session.rules<CallingRules>().value();
        QCOMPARE(now->of(QStringLiteral("tax")).startOffsetDays, 0);
        QCOMPARE(writtenHours(now->standard.schedule.weekly.at(4)), QStringLiteral("09:00-09:30"));
        VERIFY_RESULT(takeBackRule(session, QStringLiteral("calling"), 0, QStringLiteral("取消"), ruleCatalogue()));
        QVERIFY(session.rules<CallingRules>().value()->office == shipped);
        QCOMPARE(ruleHistory(session, QStringLiteral("calling"), ruleCatalogue())->size(), std::size_t(4));
        QVERIFY(!takeBackRule(session, QStringLiteral("calling"), 999, QStringLiteral("取消"), ruleCatalogue()).has_value());
    }

    void refuses_data() { TempStore::backends(); }
    void refuses() {
        TEMP_STORE(store);
        Session& session = store.session();
        CallingPartChange night = shortFriday(session, {});
        night.after.weekly.at(4) = DayHours(CallingHours{QTime(9, 0), QTime(21, 30)});
        const auto late = setCallingPart(session, night, ruleCatalogue());
        QVERIFY(!late.has_value());
        QVERIFY2(late.error().message.contains(QStringLiteral("weekly_hours: \"fri\"")), qPrintable(late.error().message));
        CallingPartChange nobodys = shortFriday(session, {});
        nobodys.source.clear();
        QVERIFY(!setCallingPart(session, nobodys, ruleCatalogue()).has_value());
        const CallingPartChange first = shortFriday(session, QStringLiteral("tax"));
        VERIFY_RESULT(setCallingPart(session, first, ruleCatalogue()));
        const auto second = setCallingPart(session, first, ruleCatalogue());  // made of what is no more
        QVERIFY(!second.has_value());
        QCOMPARE(second.error().code, ErrorCode::Rule);
        QCOMPARE(ruleHistory(session, QStringLiteral("calling"), ruleCatalogue())->size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(CallingOfficeTest)
#include "calling_office_test.moc"
