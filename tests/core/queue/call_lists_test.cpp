#include "core/queue/call_lists.h"

#include "core/base/rule_file.h"
#include "core/cases/case_list.h"
#include "core/cases/case_refresh.h"
#include "core/cases/day_roll.h"
#include "core/contact/campaign.h"
#include "core/contact/queue_case_repository.h"
#include "core/queue/caller_plan.h"
#include "core/queue/list_tally.h"
#include "core/queue/standing_lists.h"
#include "core/security/office_rules.h"
#include "core/security/sign_in.h"
#include "core/store/database.h"
#include "core/work/call_recorder.h"
#include "core/work/rule_catalogue.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const QString kList = QStringLiteral("十一月");
constexpr CampaignId kTax{1};

CallListWish wishFor(const QString& name, const QString& condition = QStringLiteral("outstanding >= 50000")) {
    CallListWish wish;
    wish.campaign = kTax;
    wish.name = name;
    wish.condition = *parseCaseCondition(condition);
    return wish;
}

Result<NegotiationId> talk(Session& session, int place, ResultCode result = ResultCode::Reached, QDate promised = {}) {
    CallEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = callCityCase(place);
    entry.result = result;
    if (result == ResultCode::Reached) {
        entry.counterpart = Counterpart::Person;
    }
    if (promised.isValid()) {
        entry.promise = PromiseEntry{promised, Yen(1000), PaymentMethod::Bank};
    }
    return recordCall(session, entry);
}

/// The office's only one: November, what was due before the fiscal year.
Result<void> setStandingList(Session& session) {
    const QByteArray json = R"({"title": "t", "verified": "2026-11-27", "rules": {"standing_lists": {"source": "test", "value": [
        {"key": "old", "name": "old ones", "months": [11], "condition": "oldest_due < {year_begins}", "sort": ""}]}}})";
    SAIKOKU_TRY_ASSIGN(const RuleFile file, RuleFile::parse(json, QStringLiteral("queue.json")));
    SAIKOKU_TRY(setOfficeRule(session, QStringLiteral("queue"), file, QStringLiteral("test"), ruleCatalogue()));
    return session.lookForNewRules();
}

/// Those whose turn it is, in November.
Result<void> setDailyList(Session& session, const char* every) {
    const QByteArray json = R"({"title": "t", "verified": "2026-11-27", "rules": {"standing_lists": {"source": "test", "value": [
        {"key": "due", "name": "due", "every": "EVERY", "months": [11], "condition": "sequence_due <= today", "sort": ""}]}}})";
    SAIKOKU_TRY_ASSIGN(const RuleFile file, RuleFile::parse(QByteArray(json).replace("EVERY", every), QStringLiteral("queue.json")));
    SAIKOKU_TRY(setOfficeRule(session, QStringLiteral("queue"), file, QStringLiteral("test"), ruleCatalogue()));
    return session.lookForNewRules();
}

/// "NotContacted until 2026-11-30".
QString standingOf(Session& session, int place) {
    const auto rows = caseRows(session, kTax, {callCityCase(place)}, RowUse::Logged);
    if (!rows || rows->isEmpty()) {
        return QStringLiteral("none");
    }
    const CaseSummary& row = rows->constFirst();
    // claims lapse years from now: not what is asked here
    const bool isRound = row.changesOn.isValid() && row.changesOn < QDate(2028, 1, 1);
    return codeOf(row.status) + (isRound ? QStringLiteral(" until ") + row.changesOn.toString(Qt::ISODate) : QString());
}

CallListTally tally(Session& session, const QString& name = kList) {
    const auto list = callList(session, kTax, name);
    const auto tallies = list ? tallyOf(session, kTax, {*list}) : Result<QList<CallListTally>>(QList<CallListTally>());
    return tallies && !tallies->isEmpty() ? tallies->constFirst() : CallListTally();
}

}  // namespace

#define STANDS(PLACE, WHAT) QCOMPARE(standingOf(session, PLACE), QStringLiteral(WHAT))
#define NOTHING_STALE()                              \
    do {                                             \
        const auto stale = countStaleCases(session); \
        VERIFY_RESULT(stale);                        \
        QCOMPARE(*stale, 0);                         \
    } while (false)

/// Lists made, tallied and closed, and the round that they hold.
class CallListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListIsMadeOfACondition_data() { TempStore::backends(); }
    void aListIsMadeOfACondition() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto list = makeCallList(session, wishFor(kList));
        VERIFY_RESULT(list);
        QCOMPARE(list->cases, 4);  // 1, 2, 5 and 7
        QCOMPARE(list->yen, Yen(590'000));
        QCOMPARE(list->agreedTries, 2);
        QCOMPARE(list->from, QDate(2026, 11, 20));
        const auto found = callList(session, kTax, kList);
        VERIFY_RESULT(found);
        QCOMPARE(found->condition, QStringLiteral("outstanding >= 50000"));
        QCOMPARE(found->sort, QStringLiteral("outstanding:desc"));
        QCOMPARE(found->madeAt, session.clock().nowUtc());
        NOTHING_STALE();
    }

    void whatCannotBeAList_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("taken") << kList << QStringLiteral("outstanding > 0") << QDate() << ErrorCode::Exists;
        QTest::newRow("no name") << QStringLiteral("  ") << QStringLiteral("outstanding > 0") << QDate() << ErrorCode::BadInput;
        QTest::newRow("two lines") << QStringLiteral("a\nb") << QStringLiteral("outstanding > 0") << QDate() << ErrorCode::BadInput;
        QTest::newRow("nobody") << QStringLiteral("b") << QStringLiteral("outstanding > 9999999") << QDate() << ErrorCode::BadInput;
        QTest::newRow("ends before it begins") << QStringLiteral("b") << QStringLiteral("outstanding > 0") << QDate(2026, 11, 19) << ErrorCode::BadInput;
    }
    void whatCannotBeAList() {
        QFETCH(QString, name);
        QFETCH(QString, condition);
        QFETCH(QDate, to);
        TempStore store(QStringLiteral("sqlite"));
        VERIFY_RESULT(buildCallCity(store.session()));
        VERIFY_RESULT(makeCallList(store.session(), wishFor(kList)));
        CallListWish wish = wishFor(name, condition);
        wish.to = to;
        const auto made = makeCallList(store.session(), wish);
        QVERIFY(!made);
        QTEST(made.error().code, "code");
    }

    void theListSetsTheRound_data() { TempStore::backends(); }
    void theListSetsTheRound() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(talk(session, 2));
        STANDS(1, "NotContacted");
        STANDS(2, "NoPromise until 2027-04-01");
        store.clock().advanceDays(4);
        CallListWish wish = wishFor(kList);
        wish.to = QDate(2026, 11, 30);
        VERIFY_RESULT(makeCallList(session, wish));
        // spoken with before the list's first day: in its round not yet
        STANDS(2, "NotContacted until 2026-12-01");
        STANDS(1, "NotContacted");
        NOTHING_STALE();
        VERIFY_RESULT(talk(session, 1));
        STANDS(1, "NoPromise until 2026-12-01");
        STANDS(3, "NotContacted until 2026-12-25");  // its stage changes then
        store.clock().setTokyo(QDate(2026, 12, 1), QTime(10, 0));
        STANDS(2, "NoPromise until 2027-04-01");  // the list is over: the office's round again
        STANDS(1, "NoPromise until 2027-04-01");
        NOTHING_STALE();
    }

    void closingGivesTheOfficesRoundBack_data() { TempStore::backends(); }
    void closingGivesTheOfficesRoundBack() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(talk(session, 2));
        store.clock().advanceDays(4);
        VERIFY_RESULT(makeCallList(session, wishFor(kList)));
        STANDS(2, "NotContacted");
        store.clock().advanceDays(1);
        const auto closed = closeCallList(session, kTax, kList);
        VERIFY_RESULT(closed);
        QCOMPARE(closed->closedOn, QDate(2026, 11, 25));
        STANDS(2, "NoPromise until 2027-04-01");
        NOTHING_STALE();
        const auto again = closeCallList(session, kTax, kList);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Rule);
        QCOMPARE(store.db().selectInteger(QStringLiteral("select count(*) from queue_case")).value_or(-1), 0);
    }

    void aListToComeChangesTheRoundOnItsDay_data() { TempStore::backends(); }
    void aListToComeChangesTheRoundOnItsDay() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(talk(session, 2));
        CallListWish wish = wishFor(kList);
        wish.from = QDate(2026, 12, 1);
        VERIFY_RESULT(makeCallList(session, wish));
        STANDS(2, "NoPromise until 2026-12-01");
        NOTHING_STALE();
        store.clock().setTokyo(QDate(2026, 12, 1), QTime(9, 0));
        STANDS(2, "NotContacted");
        NOTHING_STALE();
    }

    void aPastDateKnowsTheListsOfThen_data() { TempStore::backends(); }
    void aPastDateKnowsTheListsOfThen() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(talk(session, 2));
        store.clock().advanceDays(4);
        VERIFY_RESULT(makeCallList(session, wishFor(kList)));
        store.clock().advanceDays(1);
        VERIFY_RESULT(closeCallList(session, kTax, kList));
        const std::array<std::pair<int, const char*>, 3> days{{{20, "NoPromise"}, {24, "NotContacted"}, {25, "NoPromise"}}};
        for (const auto& [day, status] : days) {
            const AsOfClock then(QDate(2026, 11, day), QTime(18, 0));
            const auto past = signInAt(store, then);
            VERIFY_RESULT(past);
            const auto rows = caseRows(**past, kTax, {callCityCase(2)}, RowUse::Logged);
            VERIFY_RESULT(rows);
            QCOMPARE(codeOf(rows->constFirst().status), QString::fromLatin1(status));
            const auto lists = callLists(**past, kTax);
            VERIFY_RESULT(lists);
            QCOMPARE(lists->size(), day >= 24 ? 1 : 0);
            QCOMPARE(!lists->isEmpty() && lists->constFirst().closedOn.isValid(), day == 25);
        }
        STANDS(2, "NoPromise until 2027-04-01");
        NOTHING_STALE();
    }

    void theTallyFollowsTheWork_data() { TempStore::backends(); }
    void theTallyFollowsTheWork() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(talk(session, 1, ResultCode::NoAnswer));  // before the list: none of its tries
        store.clock().advanceSeconds(60);
        VERIFY_RESULT(makeCallList(session, wishFor(kList)));
        QCOMPARE(tally(session).tried, (std::array<qint64, 4>{4, 0, 0, 0}));
        VERIFY_RESULT(talk(session, 1, ResultCode::NoAnswer));
        VERIFY_RESULT(talk(session, 2, ResultCode::Reached, QDate(2026, 12, 4)));
        store.clock().setTokyo(QDate(2026, 11, 23), QTime(18, 0));
        VERIFY_RESULT(talk(session, 1, ResultCode::NoAnswer));
        CallListTally now = tally(session);
        QCOMPARE(now.tried, (std::array<qint64, 4>{2, 1, 1, 0}));
        QCOMPARE(now.agreed, 1);
        QCOMPARE(now.promised, 1);
        QCOMPARE(now.done, 2);
        QCOMPARE(now.left, 2);
        QCOMPARE(now.leftYen, Yen(360'000));
        QCOMPARE(now.removedPaid, 0);
        VERIFY_RESULT(store.db().run(QStringLiteral(
            "insert into receipt (receivable_id, taxpayer_id, feed, received_on, running, amount, late_charge, channel, from_batch) "
            "select r.receivable_id, r.taxpayer_id, 'csv', '2026-11-23', 1, r.levied - r.received, 0, 'bank', r.from_batch from receivable r "
            "join taxpayer t on t.taxpayer_id = r.taxpayer_id where t.number = '0001000005' and r.to_batch is null")));
        VERIFY_RESULT(refreshCases(session, {callCityCase(5)}));
        now = tally(session);
        QCOMPARE(now.removedPaid, 1);
        QCOMPARE(now.done, 3);
        QCOMPARE(now.left, 1);
        QCOMPARE(now.list.cases, 4);
    }

    void aCorrectedCallIsNoTry_data() { TempStore::backends(); }
    void aCorrectedCallIsNoTry() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(makeCallList(session, wishFor(kList)));
        const auto first = talk(session, 1, ResultCode::NoAnswer);
        VERIFY_RESULT(first);
        CallEntry entry;
        entry.campaign = kTax;
        entry.taxpayer = callCityCase(1);
        entry.result = ResultCode::Busy;
        entry.corrects = *first;
        VERIFY_RESULT(recordCall(session, entry));
        QCOMPARE(tally(session).tried, (std::array<qint64, 4>{3, 1, 0, 0}));
    }

    void standingListsAreMadeOnceAMonth_data() { TempStore::backends(); }
    void standingListsAreMadeOnceAMonth() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        VERIFY_RESULT(setStandingList(session));
        const auto proposals = standingLists(session, kTax, session.today());
        VERIFY_RESULT(proposals);
        QCOMPARE(proposals->size(), 1);
        QVERIFY(!proposals->constFirst().made.has_value());
        const auto made = makeStandingLists(session, kTax, session.today());
        VERIFY_RESULT(made);
        QCOMPARE(made->size(), 1);
        QCOMPARE(made->constFirst().from, QDate(2026, 11, 1));
        QCOMPARE(made->constFirst().to, QDate(2026, 11, 30));
        QCOMPARE(made->constFirst().condition, QStringLiteral("oldest_due < 2026-04-01"));
        const auto again = makeStandingLists(session, kTax, session.today());
        VERIFY_RESULT(again);
        QVERIFY(again->isEmpty());
        QVERIFY(standingLists(session, kTax, session.today())->constFirst().made.has_value());
        QVERIFY(standingLists(session, kTax, QDate(2026, 12, 1))->isEmpty());
    }

    /// Those whose turn it is by the office's stages: a list for each day, made once.
    void aDailyRuleHasAListForEachDay_data() { TempStore::backends(); }
    void aDailyRuleHasAListForEachDay() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto set = [&](const char* every) { return setDailyList(session, every); };
        QVERIFY(!set("week"));
        VERIFY_RESULT(set("day"));
        const auto made = makeStandingLists(session, kTax, session.today());
        VERIFY_RESULT(made);
        QCOMPARE(made->size(), 1);
        QCOMPARE(made->constFirst().from, QDate(2026, 11, 20));
        QCOMPARE(made->constFirst().to, QDate(2026, 11, 20));
        QVERIFY(makeStandingLists(session, kTax, session.today())->isEmpty());
        QVERIFY(!standingLists(session, kTax, QDate(2026, 11, 21))->constFirst().made.has_value());
        QVERIFY(standingLists(session, kTax, QDate(2026, 12, 1))->isEmpty());
    }

    void theNewestPlanCounts_data() { TempStore::backends(); }
    void theNewestPlanCounts() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(planCalls(session, kTax, session.actor().login, session.today(), 80));
        VERIFY_RESULT(planCalls(session, kTax, session.actor().login, session.today(), 100));
        QCOMPARE(myPlannedCalls(session, kTax).value_or(std::nullopt), std::optional<qint64>(100));
        VERIFY_RESULT(planCalls(session, kTax, session.actor().login, session.today().addDays(2), 0));
        const auto week = plannedCalls(session, kTax, session.today(), session.today().addDays(6));
        VERIFY_RESULT(week);
        QCOMPARE(week->size(), 2);
        QCOMPARE(week->constFirst().calls, 100);
        QCOMPARE(week->constLast().day, session.today().addDays(2));
        QVERIFY(plannedCalls(session, kTax, session.today().addDays(1), session.today().addDays(1))->isEmpty());
        QVERIFY(!planCalls(session, kTax, QStringLiteral("nobody"), session.today(), 1).has_value());
    }

    void onlyWhoPlansMakesLists_data() { TempStore::backends(); }
    void onlyWhoPlansMakesLists() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        const auto refused = makeCallList(**caller, wishFor(kList));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Permission);
        const auto manager = store.signInAs(Role::ContractorManager);
        VERIFY_RESULT(manager);
        VERIFY_RESULT(makeCallList(**manager, wishFor(kList)));
    }

private:
    static Result<std::unique_ptr<Session>> signInAt(TempStore& store, const Clock& clock) {
        return signIn(store.location(), TempStore::user(), TempStore::password(), clock, QStringLiteral("saikoku-cli"));
    }

    /// Who called in within the office's days and wasn't spoken with comes first, unless a sort says
    /// otherwise.
    void whoCalledBackComesFirst_data() { TempStore::backends(); }
    void whoCalledBackComesFirst() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto callsIn = [&](int place, ResultCode result) {
            CallEntry entry;
            entry.campaign = kTax;
            entry.taxpayer = callCityCase(place);
            entry.direction = Direction::Inbound;
            entry.result = result;
            return recordCall(session, entry);
        };
        const auto order = [&](const QString& name) {
            QList<TaxpayerId> cases = QueueCaseRepository(store.db())
                                          .all(callList(session, kTax, name)->id)
                                          .value_or(QList<TaxpayerId>());
            QString places;
            for (const TaxpayerId one : std::as_const(cases)) {
                for (int place = 1; place <= 7; ++place) {
                    places += callCityCase(place) == one ? QString::number(place) : QString();
                }
            }
            return places;
        };
        VERIFY_RESULT(callsIn(1, ResultCode::Family));
        store.clock().advanceDays(15);
        VERIFY_RESULT(callsIn(2, ResultCode::Reached));
        VERIFY_RESULT(callsIn(7, ResultCode::Family));
        VERIFY_RESULT(makeCallList(session, wishFor(kList)));
        QCOMPARE(order(kList), QStringLiteral("7512"));  // 1 called too long ago, 2 has been spoken with
        CallListWish sorted = wishFor(QStringLiteral("少額から"));
        sorted.sort = *parseCaseSort(QStringLiteral("outstanding"));
        VERIFY_RESULT(makeCallList(session, sorted));
        QCOMPARE(order(sorted.name), QStringLiteral("7215"));
        sorted.name = QStringLiteral("大口から");
        sorted.sort = *parseCaseSort(QStringLiteral("outstanding:desc"));
        VERIFY_RESULT(makeCallList(session, sorted));
        QCOMPARE(order(sorted.name), QStringLiteral("5127"));
        sorted.name = QStringLiteral("返電が先");
        sorted.callersBackFirst = true;
        VERIFY_RESULT(makeCallList(session, sorted));
        QCOMPARE(order(sorted.name), QStringLiteral("7512"));
        const CallListTally first = tally(session);
        QCOMPARE(first.list.yen, tally(session, sorted.name).list.yen);
    }
};

QTEST_GUILESS_MAIN(CallListsTest)
#include "call_lists_test.moc"
