// Hand-overs with their brief, messages, reminders, and calls that led to no case.

#include <QTest>

#include "core/cases/case_list.h"
#include "core/cases/case_refresh.h"
#include "core/contact/call_journal.h"
#include "core/contact/case_record.h"
#include "core/eligibility/eligibility.h"
#include "core/security/protected_reveal.h"
#include "core/security/staff_groups.h"
#include "core/store/database.h"
#include "core/team/team_view.h"
#include "core/work/call_recorder.h"
#include "core/work/case_handovers.h"
#include "core/work/handover_brief.h"
#include "core/work/staff_messages.h"
#include "core/work/unmatched_calls.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

const CampaignId kTax{1};

bool isOfficerOnly(Session& session, int place) {
    const auto answer = eligibilityOf(session, callCityCase(place), ContactPlan{kTax});
    return answer && std::any_of(answer->reasons.begin(), answer->reasons.end(),
                                 [](const EligibilityReason& reason) { return reason.code == QLatin1String("officer_only"); });
}

QStringList bodies(const Result<QList<StaffMessage>>& messages) {
    QStringList all;
    for (const StaffMessage& message : messages.value_or(QList<StaffMessage>())) {
        all.append(message.body);
    }
    return all;
}

/// A case with a bit of everything, 20 November 2026.
CaseRecord talkedCase() {
    CaseRecord record;
    record.taxpayer.phones = {{PhoneKind::Mobile, QStringLiteral("08000000001"), 1, {}, {}, false, {}},
                              {PhoneKind::Home, QStringLiteral("0999220001"), 2, {}, {}, true, {}}};
    Receivable receivable;
    receivable.taxItemName = QStringLiteral("市県民税");
    receivable.dueDate = QDate(2025, 6, 30);
    receivable.levied = Yen(120'000);
    record.receivables = {receivable};
    for (int day = 1; day <= 12; ++day) {
        Negotiation talk;
        talk.happenedAt = fromTokyo(QDate(2026, 11, day), QTime(10, 0));
        talk.result = day == 12 ? ResultCode::Reached : ResultCode::NoAnswer;
        talk.operatorName = QStringLiteral("架電 担当");
        talk.note = QStringLiteral("メモ%1").arg(day);
        record.negotiations.append(talk);
    }
    Promise promise;
    promise.id = PromiseId{1};
    promise.madeAt = record.negotiations.constLast().happenedAt;
    promise.dueDate = QDate(2026, 11, 30);
    promise.amount = Yen(60'000);
    record.promises = {promise};
    record.wishes.language = QStringLiteral("ベトナム語");
    record.wishes.note = QStringLiteral("夜勤明け");
    record.labels = {{1, QStringLiteral("要注意"), LabelColour::Red, {}, {}, {}}};
    Dispatch dispatch;
    dispatch.sentOn = QDate(2026, 11, 2);
    dispatch.answeredOn = QDate(2026, 11, 5);
    record.dispatches = {dispatch};
    return record;
}

}  // namespace

#define REFUSED(RESULT, CODE)                         \
    do {                                              \
        const auto& refusedResult = (RESULT);         \
        QVERIFY(!refusedResult.has_value());          \
        QCOMPARE(refusedResult.error().code, (CODE)); \
    } while (false)

#define CITY_AND_STAFF(STORE)                               \
    TEMP_STORE(STORE);                                      \
    Session& session = STORE.session();                     \
    VERIFY_RESULT(buildCallCity(session));                  \
    auto officerMade = STORE.signInAs(Role::Officer);       \
    VERIFY_RESULT(officerMade);                             \
    [[maybe_unused]] Session& officer = **officerMade;                       \
    auto callerMade = STORE.signInAs(Role::Caller);         \
    VERIFY_RESULT(callerMade);                              \
    Session& caller = **callerMade

class CaseHandoverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void briefSaysHowItStands() {
        const auto promises = PromiseRules::load();
        const auto calendar = BusinessCalendar::load();
        VERIFY_RESULT(promises);
        VERIFY_RESULT(calendar);
        const QString brief = handoverBrief(talkedCase(), {*promises, *calendar, QDate(2026, 11, 20)});
        for (const char* part : {"120,000", "市県民税", "08000000001", "メモ12", "メモ3", "60,000", "ベトナム語", "夜勤明け", "要注意"}) {
            QVERIFY2(brief.contains(QString::fromUtf8(part)), qPrintable(QString::fromUtf8(part) + QStringLiteral(" in ") + brief));
        }
        QVERIFY(!brief.contains(QStringLiteral("メモ2\n")));  // ten records, the newest
        QVERIFY(brief.indexOf(QStringLiteral("メモ12")) < brief.indexOf(QStringLiteral("メモ11")));
        const QString masked = handoverBrief(talkedCase(), {*promises, *calendar, QDate(2026, 11, 20), true});
        for (const char* part : {"08000000001", "メモ", "夜勤明け", "要注意"}) {
            QVERIFY2(!masked.contains(QString::fromUtf8(part)), part);
        }
        QVERIFY(masked.contains(QStringLiteral("120,000")));
        const QString empty = handoverBrief({}, {*promises, *calendar, QDate(2026, 11, 20)});
        QVERIFY(empty.split(QLatin1Char('\n')).size() >= 10);  // every part says that there is nothing
    }

    void anOfficerTakesItAndGivesItBack_data() { TempStore::backends(); }
    void anOfficerTakesItAndGivesItBack() {
        CITY_AND_STAFF(store);
        QVERIFY(!isOfficerOnly(caller, 1));
        REFUSED(handOver(caller, kTax, callCityCase(1), QStringLiteral(" ")), ErrorCode::BadInput);
        REFUSED(handOver(caller, kTax, callCityCase(1), QStringLiteral("分割の相談"), QStringLiteral("nobody-at-all")), ErrorCode::NotFound);
        REFUSED(handOver(caller, kTax, callCityCase(1), QStringLiteral("分割の相談"), caller.actor().login), ErrorCode::Rule);  // no officer
        const auto handed = handOver(caller, kTax, callCityCase(1), QStringLiteral("分割の相談"));
        VERIFY_RESULT(handed);
        REFUSED(handOver(caller, kTax, callCityCase(1), QStringLiteral("もう一度")), ErrorCode::Rule);
        // while it is open officers alone may call
        QVERIFY(isOfficerOnly(caller, 1));
        QVERIFY(!isOfficerOnly(officer, 1));
        const auto waiting = openHandovers(officer, kTax);
        VERIFY_RESULT(waiting);
        QCOMPARE(waiting->size(), 1);
        QCOMPARE(waiting->constFirst().handover.asked, QStringLiteral("分割の相談"));
        QVERIFY(waiting->constFirst().handover.brief.contains(QStringLiteral("150,000")));
        QCOMPARE(handoversForMe(officer, kTax)->size(), 1);
        QVERIFY(handoversForMe(caller, kTax)->isEmpty());  // theirs is to wait
        REFUSED(answerHandover(caller, *handed, HandoverAnswer::Accepted, {}), ErrorCode::Permission);
        VERIFY_RESULT(answerHandover(officer, *handed, HandoverAnswer::Accepted, {}));
        QCOMPARE(handoversForMe(officer, kTax)->size(), 1);
        QVERIFY(handoversForMe(session, kTax)->isEmpty());  // another has it
        REFUSED(answerHandover(officer, *handed, HandoverAnswer::Accepted, {}), ErrorCode::Rule);
        QVERIFY(isOfficerOnly(caller, 1));
        REFUSED(answerHandover(officer, *handed, HandoverAnswer::Returned, {}), ErrorCode::BadInput);
        VERIFY_RESULT(answerHandover(officer, *handed, HandoverAnswer::Returned, QStringLiteral("電話で足りる")));
        QVERIFY(!isOfficerOnly(caller, 1));
        QVERIFY(openHandovers(officer, kTax)->isEmpty());
        QVERIFY(handoversForMe(officer, kTax)->isEmpty());
        QCOMPARE(handoversForMe(caller, kTax)->size(), 1);  // it came back
        REFUSED(answerHandover(officer, *handed, HandoverAnswer::Done, {}), ErrorCode::Rule);
        // who handed it over was told each time
        QCOMPARE(bodies(messagesToMe(caller, true)).size(), 2);
        QVERIFY(bodies(messagesToMe(caller, true)).constFirst().contains(QStringLiteral("電話で足りる")));
        VERIFY_RESULT(handOver(caller, kTax, callCityCase(1), QStringLiteral("やはり来庁")));
        QVERIFY(handoversForMe(caller, kTax)->isEmpty());
        const auto stale = staleCases(session);
        VERIFY_RESULT(stale);
        QVERIFY(stale->isEmpty());
    }

    /// What came back is a caller's work until they have recorded something on it.
    void whatCameBackWaitsUntilItIsCalled_data() { TempStore::backends(); }
    void whatCameBackWaitsUntilItIsCalled() {
        CITY_AND_STAFF(store);
        const auto handed = handOver(caller, kTax, callCityCase(1), QStringLiteral("分割の相談"));
        VERIFY_RESULT(handed);
        VERIFY_RESULT(answerHandover(officer, *handed, HandoverAnswer::Returned, QStringLiteral("電話で足りる")));
        const auto waiting = handoversForMe(caller, kTax);
        VERIFY_RESULT(waiting);
        QCOMPARE(waiting->size(), 1);
        QCOMPARE(waiting->constFirst().handover.answerNote, QStringLiteral("電話で足りる"));
        store.clock().advanceSeconds(60);
        CallEntry entry;
        entry.campaign = kTax;
        entry.taxpayer = callCityCase(1);
        entry.result = ResultCode::NoAnswer;
        VERIFY_RESULT(recordCall(caller, entry));
        QVERIFY(handoversForMe(caller, kTax)->isEmpty());
    }

    void eachSeesTheirOwn_data() { TempStore::backends(); }
    void eachSeesTheirOwn() {
        CITY_AND_STAFF(store);
        auto otherMade = store.signInAs(Role::Officer);
        VERIFY_RESULT(otherMade);
        VERIFY_RESULT(handOver(caller, kTax, callCityCase(1), QStringLiteral("相談"), officer.actor().login));
        VERIFY_RESULT(handOver(session, kTax, callCityCase(4), QStringLiteral("住所を確かめる")));
        QCOMPARE(openHandovers(caller, kTax)->size(), 1);
        QCOMPARE(openHandovers(officer, kTax)->size(), 2);
        QCOMPARE(openHandovers(**otherMade, kTax)->size(), 1);
        QCOMPARE(openHandovers(**otherMade, kTax, true)->size(), 2);
        // of a protected person nothing typed freely until they are revealed
        const auto words = [&](Session& who) {
            const auto rows = openHandovers(who, kTax, true);
            for (const HandoverRow& row : *rows) {
                if (row.handover.taxpayer == callCityCase(4)) {
                    return row.handover.asked;
                }
            }
            return QString();
        };
        QVERIFY(words(officer).isEmpty());
        VERIFY_RESULT(revealProtected(officer, callCityCase(4), QStringLiteral("引き継ぎの確認")));
        QVERIFY(!words(officer).isEmpty());
    }

    void messagesReachPeopleAndGroups_data() { TempStore::backends(); }
    void messagesReachPeopleAndGroups() {
        CITY_AND_STAFF(store);
        const QString group = QStringLiteral("夜間班 ") + caller.actor().login;
        VERIFY_RESULT(addGroup(session, group));
        VERIFY_RESULT(putIntoGroup(session, group, caller.actor().login));
        MessageEntry entry;
        entry.to = {group, officer.actor().login};
        entry.body = QStringLiteral("本日は19時まで");
        entry.campaign = kTax;
        entry.taxpayer = callCityCase(1);
        VERIFY_RESULT(sendMessage(session, entry));
        entry.body.clear();
        REFUSED(sendMessage(session, entry), ErrorCode::BadInput);
        entry.body = QStringLiteral("だれ");
        entry.to = {QStringLiteral("nobody-at-all")};
        REFUSED(sendMessage(session, entry), ErrorCode::NotFound);
        QCOMPARE(*countUnreadMessages(caller), 1);
        QCOMPARE(*countUnreadMessages(officer), 1);
        QCOMPARE(*countUnreadMessages(session), 0);
        const auto got = messagesToMe(caller, true);
        VERIFY_RESULT(got);
        QCOMPARE(got->constFirst().caseNumber, QStringLiteral("0001000001"));
        QCOMPARE(got->constFirst().to.size(), 2);
        VERIFY_RESULT(markMessageRead(caller, got->constFirst().id));
        VERIFY_RESULT(markMessageRead(caller, got->constFirst().id));
        QCOMPARE(*countUnreadMessages(caller), 0);
        QCOMPARE(messagesToMe(caller, false)->size(), 1);
        QCOMPARE(messagesByMe(session)->constFirst().readBy, 1);
        QCOMPARE(messagesOfCase(officer, kTax, callCityCase(1))->size(), 1);
        REFUSED(markMessageRead(session, got->constFirst().id), ErrorCode::NotFound);  // not to them
    }

    void aReminderComesUpAtItsMoment_data() { TempStore::backends(); }
    void aReminderComesUpAtItsMoment() {
        CITY_AND_STAFF(store);
        MessageEntry entry;
        entry.body = QStringLiteral("納付書を送ったか確かめる");
        entry.dueAt = session.clock().nowUtc().addSecs(-60);
        REFUSED(sendMessage(caller, entry), ErrorCode::BadInput);
        entry.dueAt = session.clock().nowUtc().addSecs(3600);
        VERIFY_RESULT(sendMessage(caller, entry));
        QCOMPARE(*countUnreadMessages(caller), 0);
        store.clock().advanceSeconds(3601);
        QCOMPARE(*countUnreadMessages(caller), 1);
        QCOMPARE(bodies(messagesToMe(caller, true)), QStringList{entry.body});
    }

    void aCallWithoutACaseLeavesItsTrace_data() { TempStore::backends(); }
    void aCallWithoutACaseLeavesItsTrace() {
        CITY_AND_STAFF(store);
        CallIntent intent;
        intent.campaign = kTax;
        intent.direction = Direction::Inbound;
        intent.phoneDigits = QStringLiteral("08000000001");  // of two people: sought
        intent.clickedAt = session.clock().nowUtc();
        const auto call = recordIntent(caller, intent);
        VERIFY_RESULT(call);
        QCOMPARE(intentsWithoutResult(caller)->size(), 1);
        UnmatchedEntry entry;
        entry.campaign = kTax;
        entry.intent = *call;
        entry.kind = UnmatchedKind::WrongPerson;
        entry.saidName = QStringLiteral("仮名");
        VERIFY_RESULT(recordUnmatchedCall(caller, entry));
        QVERIFY(intentsWithoutResult(caller)->isEmpty());
        REFUSED(recordUnmatchedCall(caller, entry), ErrorCode::Rule);
        entry.intent = {};
        entry.kind = UnmatchedKind::NotTold;
        VERIFY_RESULT(recordUnmatchedCall(caller, entry));  // a withheld number
        const auto kept = unmatchedCalls(session, kTax, session.today(), session.today());
        VERIFY_RESULT(kept);
        QCOMPARE(kept->size(), 2);
        QCOMPARE(kept->constLast().phoneDigits, intent.phoneDigits);
        QVERIFY(unmatchedCalls(session, kTax, session.today().addDays(-5), session.today().addDays(-1))->isEmpty());
    }

    /// Who takes a case over is in charge of it; who had it gets it back.
    void theChargeGoesWithIt_data() { TempStore::backends(); }
    void theChargeGoesWithIt() {
        CITY_AND_STAFF(store);
        const auto inCharge = [&](int place) {
            const auto rows = caseRows(session, kTax, {callCityCase(place)}, RowUse::Logged);
            return rows && !rows->isEmpty() ? rows->constFirst().operatorName : QStringLiteral("?");
        };
        const QString callerName = caller.actor().displayName;
        const QString officerName = officer.actor().displayName;
        VERIFY_RESULT(assignCases(session, kTax, {callCityCase(1)}, caller.actor().id));
        const auto first = handOver(caller, kTax, callCityCase(1), QStringLiteral("分納の承認"));
        VERIFY_RESULT(first);
        QCOMPARE(inCharge(1), callerName);
        VERIFY_RESULT(answerHandover(officer, *first, HandoverAnswer::Accepted, {}));
        QCOMPARE(inCharge(1), officerName);
        QCOMPARE(countStaleCases(session).value_or(-1), 0);
        VERIFY_RESULT(
            answerHandover(officer, *first, HandoverAnswer::Returned, QStringLiteral("資料が足りない")));
        QCOMPARE(inCharge(1), callerName);
        // a second round gives back what the second found
        VERIFY_RESULT(assignCases(session, kTax, {callCityCase(1)}, session.actor().id));
        const auto second = handOver(caller, kTax, callCityCase(1), QStringLiteral("分納の承認"));
        VERIFY_RESULT(second);
        VERIFY_RESULT(answerHandover(officer, *second, HandoverAnswer::Accepted, {}));
        VERIFY_RESULT(
            answerHandover(officer, *second, HandoverAnswer::Returned, QStringLiteral("資料が足りない")));
        QCOMPARE(inCharge(1), session.actor().displayName);
        // nobody had it, dealt with: the officer keeps it
        const auto third = handOver(caller, kTax, callCityCase(2), QStringLiteral("差押の検討"));
        VERIFY_RESULT(third);
        VERIFY_RESULT(answerHandover(officer, *third, HandoverAnswer::Accepted, {}));
        VERIFY_RESULT(answerHandover(officer, *third, HandoverAnswer::Done, {}));
        QCOMPARE(inCharge(2), officerName);
        // what a planner decided meanwhile stands
        const auto fourth = handOver(caller, kTax, callCityCase(5), QStringLiteral("差押の検討"));
        VERIFY_RESULT(fourth);
        VERIFY_RESULT(answerHandover(officer, *fourth, HandoverAnswer::Accepted, {}));
        VERIFY_RESULT(assignCases(session, kTax, {callCityCase(5)}, session.actor().id));
        VERIFY_RESULT(answerHandover(officer, *fourth, HandoverAnswer::Returned, QStringLiteral("担当違い")));
        QCOMPARE(inCharge(5), session.actor().displayName);
        // returned without having been taken over: nothing moves
        const auto fifth = handOver(caller, kTax, callCityCase(7), QStringLiteral("差押の検討"));
        VERIFY_RESULT(fifth);
        VERIFY_RESULT(answerHandover(officer, *fifth, HandoverAnswer::Returned, QStringLiteral("担当違い")));
        QVERIFY(inCharge(7).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CaseHandoverTest)
#include "case_handover_test.moc"
