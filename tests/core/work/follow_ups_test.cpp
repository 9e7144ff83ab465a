// What else a talk came to, from its record to its end: on both stores.

#include "core/work/follow_ups.h"

#include "core/cases/case_file.h"
#include "core/cases/case_list.h"
#include "core/cases/case_refresh.h"
#include "core/contact/campaign_repository.h"
#include "core/queue/callbacks.h"
#include "core/store/database.h"
#include "core/store/known_facts.h"
#include "core/work/call_recorder.h"
#include "core/work/record_undo.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

using K = FollowUpKind;
using S = FollowUpState;

constexpr CampaignId kTax{1};
const TaxpayerId kTaro = callCityCase(2);

CallEntry talk(const QList<OutcomeEntry>& outcomes) {
    CallEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = kTaro;
    entry.result = ResultCode::Reached;
    entry.counterpart = Counterpart::Person;
    entry.outcomes = outcomes;
    return entry;
}

OutcomeEntry slip() {
    return {.kind = K::Slip, .state = S::Asked};
}

/// Of which nothing else is said.
CallEntry call(ResultCode result, bool doNotCall = false) {
    CallEntry entry = talk({});
    entry.outcomes.reset();
    entry.result = result;
    entry.counterpart.reset();
    entry.phoneDigits = QStringLiteral("08000000002");
    entry.doNotCall = doNotCall;
    return entry;
}

/// The only follow-up of the case.
FollowUp onlyOne(Session& session) {
    const auto file = openCase(session, kTaro, kTax);
    return file && file->followUps.size() == 1 ? file->followUps.constFirst().followUp : FollowUp();
}

QString openOf(Session& session) {
    const auto rows = caseRows(session, kTax, {kTaro}, RowUse::Logged);
    return rows && !rows->isEmpty()
               ? caseValue(rows->constFirst(), CaseField::FollowUp).toStringList().join(u' ')
               : QString();
}

QList<TaxpayerId> casesWith(Session& session, const QString& condition) {
    CaseQuery query;
    query.campaign = kTax;
    query.condition = parseCaseCondition(condition).value();
    const auto found = findCases(session, query);
    return found ? found->cases : QList<TaxpayerId>{TaxpayerId{-1}};
}

FollowUpChange change(qint64 id, S to) {
    FollowUpChange change;
    change.id = id;
    change.to = to;
    return change;
}

/// Asked for, printed and sent today.
void sendSlip(Session& session) {
    VERIFY_RESULT(recordCall(session, talk({slip()})));
    const qint64 id = onlyOne(session).id;
    VERIFY_RESULT(stepFollowUp(session, kTax, change(id, S::Printed)));
    VERIFY_RESULT(stepFollowUp(session, kTax, change(id, S::Sent)));
}

int sizeOf(Session& session, FollowUpPart part, std::optional<K> kind = {}) {
    const auto list = followUps(session, kTax, {.kind = kind, .part = part});
    return list ? static_cast<int>(list->total) : -1;
}

}  // namespace

#define REFUSED(RESULT, CODE)                         \
    do {                                              \
        const auto& refusedResult = (RESULT);         \
        QVERIFY(!refusedResult.has_value());          \
        QCOMPARE(refusedResult.error().code, (CODE)); \
    } while (false)
#define NOTHING_STALE() QCOMPARE(countStaleCases(session).value_or(-1), 0)
#define CITY(STORE)                     \
    TEMP_STORE(STORE);                  \
    Session& session = STORE.session(); \
    VERIFY_RESULT(buildCallCity(session))

class FollowUpsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecordBringsThem_data() { TempStore::backends(); }
    void aRecordBringsThem() {
        CITY(store);
        const auto record =
            recordCall(session, talk({slip(), {.kind = K::DirectDebit, .state = S::Refused}}));
        VERIFY_RESULT(record);
        const auto file = openCase(session, kTaro, kTax);
        VERIFY_RESULT(file);
        QCOMPARE(file->followUps.size(), 2);
        const FollowUpOnFile& first = file->followUps.constFirst();  // the open one
        QCOMPARE(first.followUp.kind, K::Slip);
        QCOMPARE(first.followUp.negotiation, *record);
        QCOMPARE(first.standing.dueBy, QDate(2026, 11, 24));
        QCOMPARE(openOf(session), QStringLiteral("slip"));
        NOTHING_STALE();
        QCOMPARE(sizeOf(session, FollowUpPart::Open), 1);
        QCOMPARE(sizeOf(session, FollowUpPart::Due), 0);
        QCOMPARE(sizeOf(session, FollowUpPart::All), 2);
        QCOMPARE(sizeOf(session, FollowUpPart::All, K::Complaint), 0);
        QCOMPARE(casesWith(session, QStringLiteral("follow_up in ('slip', 'welfare')")),
                 QList<TaxpayerId>{kTaro});
        QCOMPARE(casesWith(session, QStringLiteral("follow_up = 'direct_debit'")), QList<TaxpayerId>());
    }

    void aSlipGoesItsWay_data() { TempStore::backends(); }
    void aSlipGoesItsWay() {
        CITY(store);
        VERIFY_RESULT(recordCall(session, talk({slip()})));
        const qint64 id = onlyOne(session).id;
        REFUSED(stepFollowUp(session, kTax, change(id, S::Sent)), ErrorCode::BadInput);
        VERIFY_RESULT(stepFollowUp(session, kTax, {.id = id}));  // what usually follows: printed
        QCOMPARE(onlyOne(session).last().state, S::Printed);
        QCOMPARE(onlyOne(session).usableUntil(), QDate(2026, 12, 20));
        QVERIFY(!openCase(session, kTaro, kTax)->callback.has_value());
        VERIFY_RESULT(stepFollowUp(session, kTax, change(id, S::Sent)));
        NOTHING_STALE();
        // the call after its arrival is an appointment, anyone's
        const auto appointments = callbacks(session, kTax);
        VERIFY_RESULT(appointments);
        QCOMPARE(appointments->size(), 1);
        QCOMPARE(toTokyo(appointments->constFirst().callAt),
                 toTokyo(fromTokyo(QDate(2026, 11, 27), QTime(10, 0))));
        QVERIFY(!appointments->constFirst().operatorId.isValid());
        // a call before that day reaches nobody: it stays one
        store.clock().setTokyo(QDate(2026, 11, 24), QTime(11, 0));
        CallEntry missed = talk({});
        missed.outcomes.reset();
        missed.result = ResultCode::NoAnswer;
        missed.counterpart.reset();
        VERIFY_RESULT(recordCall(session, missed));
        QCOMPARE(callbacks(session, kTax)->size(), 1);
        QCOMPARE(onlyOne(session).last().state, S::Sent);
        // spoken with on its day
        store.clock().setTokyo(QDate(2026, 11, 27), QTime(10, 5));
        const auto spoken = recordCall(session, talk({}));
        VERIFY_RESULT(spoken);
        QCOMPARE(onlyOne(session).last().state, S::Called);
        QCOMPARE(onlyOne(session).last().negotiation, *spoken);
        QVERIFY(callbacks(session, kTax)->isEmpty());
        QCOMPARE(openOf(session), QString());
        NOTHING_STALE();
        // and taken back with that record
        VERIFY_RESULT(withdrawRecord(session, *spoken));
        QCOMPARE(onlyOne(session).last().state, S::Sent);
        QCOMPARE(openOf(session), QStringLiteral("slip"));
        QCOMPARE(callbacks(session, kTax)->size(), 1);
        NOTHING_STALE();
        VERIFY_RESULT(recordCall(session, talk({})));
        QCOMPARE(onlyOne(session).last().state, S::Called);
    }

    /// A call before the slip has come: which of them leave the appointment after its arrival standing.
    void whatCarriesTheArrivalCallOn_data() {
        QTest::addColumn<ResultCode>("result");
        QTest::addColumn<bool>("doNotCall");
        QTest::addColumn<bool>("isCarriedOn");
        QTest::newRow("no answer") << ResultCode::NoAnswer << false << true;
        QTest::newRow("busy") << ResultCode::Busy << false << true;
        QTest::newRow("the family") << ResultCode::Family << false << true;
        QTest::newRow("spoken with") << ResultCode::Reached << false << false;
        QTest::newRow("asked not to be called") << ResultCode::Refused << true << false;
        QTest::newRow("not in use") << ResultCode::NotInUse << false << false;
        QTest::newRow("a fax") << ResultCode::Fax << false << false;
        QTest::newRow("a stranger's") << ResultCode::WrongNumber << false << false;
    }
    void whatCarriesTheArrivalCallOn() {
        QFETCH(ResultCode, result);
        QFETCH(bool, doNotCall);
        QFETCH(bool, isCarriedOn);
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        sendSlip(session);
        QCOMPARE(callbacks(session, kTax)->size(), 1);
        store.clock().setTokyo(QDate(2026, 11, 24), QTime(11, 0));
        VERIFY_RESULT(recordCall(session, call(result, doNotCall)));
        QCOMPARE(callbacks(session, kTax)->size(), isCarriedOn ? 1 : 0);
        QCOMPARE(countStaleCases(session).value_or(-1), 0);
        // and once more: what was carried on is carried on again, what ended stays so
        store.clock().advanceSeconds(3600);
        VERIFY_RESULT(recordCall(session, call(ResultCode::NoAnswer)));
        QCOMPARE(callbacks(session, kTax)->size(), isCarriedOn ? 1 : 0);
    }

    /// A correction that leaves the appointment in keeps it, one that takes it out ends it for good.
    void aCorrectionTakesTheArrivalCallOut_data() { TempStore::backends(); }
    void aCorrectionTakesTheArrivalCallOut() {
        CITY(store);
        sendSlip(session);
        store.clock().setTokyo(QDate(2026, 11, 24), QTime(11, 0));
        CallEntry missed = call(ResultCode::NoAnswer);
        const auto first = recordCall(session, missed);
        VERIFY_RESULT(first);
        const auto fixed = callbacks(session, kTax);
        VERIFY_RESULT(fixed);
        QCOMPARE(fixed->size(), 1);
        missed.corrects = *first;
        missed.result = ResultCode::Busy;
        missed.callbackAt = fixed->constFirst().callAt;
        const auto mended = recordCall(session, missed);
        VERIFY_RESULT(mended);
        QCOMPARE(callbacks(session, kTax)->size(), 1);
        store.clock().advanceSeconds(3600);
        const auto second = recordCall(session, call(ResultCode::NoAnswer));  // it still is the call after the arrival
        VERIFY_RESULT(second);
        QCOMPARE(callbacks(session, kTax)->size(), 1);
        CallEntry without = call(ResultCode::Busy);
        without.corrects = *second;
        VERIFY_RESULT(recordCall(session, without));
        QVERIFY(callbacks(session, kTax)->isEmpty());
        NOTHING_STALE();
    }

    void anotherAppointmentIsNotTaken_data() { TempStore::backends(); }
    void anotherAppointmentIsNotTaken() {
        CITY(store);
        CallEntry entry = talk({slip()});
        entry.callbackAt = session.clock().nowUtc().addSecs(3600);
        VERIFY_RESULT(recordCall(session, entry));
        const qint64 id = onlyOne(session).id;
        VERIFY_RESULT(stepFollowUp(session, kTax, change(id, S::Printed)));
        VERIFY_RESULT(stepFollowUp(session, kTax, change(id, S::Sent)));
        const auto appointments = callbacks(session, kTax);
        VERIFY_RESULT(appointments);
        QCOMPARE(appointments->size(), 1);
        QCOMPARE(appointments->constFirst().callAt, entry.callbackAt);
    }

    void aCorrectionTakesThemOver_data() { TempStore::backends(); }
    void aCorrectionTakesThemOver() {
        CITY(store);
        auto record = recordCall(session, talk({slip()}));
        VERIFY_RESULT(record);
        VERIFY_RESULT(stepFollowUp(session, kTax, {.id = onlyOne(session).id}));
        // nothing is said: as before, with the step taken since
        CallEntry unsaid = talk({});
        unsaid.outcomes.reset();
        unsaid.corrects = *record;
        unsaid.note = QStringLiteral("a word more");
        record = recordCall(session, unsaid);
        VERIFY_RESULT(record);
        QCOMPARE(onlyOne(session).negotiation, *record);
        QCOMPARE(onlyOne(session).last().state, S::Printed);
        QCOMPARE(sizeOf(session, FollowUpPart::All), 1);
        // the same is said again, and one more
        CallEntry more =
            talk({slip(), {.kind = K::Relief, .state = S::Advised, .topic = QStringLiteral("exemption")}});
        more.corrects = *record;
        record = recordCall(session, more);
        VERIFY_RESULT(record);
        QCOMPARE(openOf(session), QStringLiteral("slip relief"));
        QCOMPARE(openCase(session, kTaro, kTax)->followUps.constFirst().followUp.last().state, S::Printed);
        // none after all
        CallEntry nothing = talk({});
        nothing.corrects = *record;
        record = recordCall(session, nothing);
        VERIFY_RESULT(record);
        QVERIFY(openCase(session, kTaro, kTax)->followUps.isEmpty());
        QCOMPARE(sizeOf(session, FollowUpPart::All), 0);
        NOTHING_STALE();
    }

    void whoWasNotSpokenWithAskedForNothing_data() { TempStore::backends(); }
    void whoWasNotSpokenWithAskedForNothing() {
        CITY(store);
        auto record = recordCall(session, talk({slip()}));
        VERIFY_RESULT(record);
        CallEntry family = talk({});
        family.outcomes.reset();
        family.result = ResultCode::Family;
        family.counterpart = Counterpart::Family;
        family.corrects = *record;
        VERIFY_RESULT(recordCall(session, family));
        QVERIFY(openCase(session, kTaro, kTax)->followUps.isEmpty());
        family.corrects = {};
        family.outcomes = QList<OutcomeEntry>{slip()};
        REFUSED(recordCall(session, family), ErrorCode::BadInput);
        family.outcomes = QList<OutcomeEntry>{
            {.kind = K::Complaint, .state = S::Received, .note = QStringLiteral("too often")}};
        VERIFY_RESULT(recordCall(session, family));
        QCOMPARE(openOf(session), QStringLiteral("complaint"));
    }

    void whatIsRefused_data() { TempStore::backends(); }
    void whatIsRefused() {
        CITY(store);
        REFUSED(recordCall(session, talk({slip(), slip()})), ErrorCode::BadInput);
        REFUSED(recordCall(session, talk({{.kind = K::Slip, .state = S::Sent}})), ErrorCode::BadInput);
        REFUSED(
            recordCall(session,
                       talk({{.kind = K::Welfare, .state = S::Referred, .topic = QStringLiteral("debt")}})),
            ErrorCode::BadInput);
        QCOMPARE(session.db().selectInteger(QStringLiteral("select count(*) from negotiation")).value_or(-1),
                 0);
        VERIFY_RESULT(recordCall(session, talk({{.kind = K::Welfare,
                                                 .state = S::Referred,
                                                 .topic = QStringLiteral("debt"),
                                                 .consent = true}})));
        QVERIFY(onlyOne(session).first().consent);
        // not found in another campaign
        const auto health = CampaignRepository(session.db()).byCode(QStringLiteral("health_check"));
        VERIFY_RESULT(health);
        REFUSED(stepFollowUp(session, (*health)->id, {.id = onlyOne(session).id}), ErrorCode::NotFound);
        REFUSED(stepFollowUp(session, kTax, {.id = 4711}), ErrorCode::NotFound);
    }

    void anOfficerDecides_data() { TempStore::backends(); }
    void anOfficerDecides() {
        CITY(store);
        VERIFY_RESULT(recordCall(session, talk({{.kind = K::Relief,
                                                 .state = S::Advised,
                                                 .topic = QStringLiteral("collection_deferral")}})));
        const qint64 id = onlyOne(session).id;
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(stepFollowUp(**caller, kTax, change(id, S::Applied)));
        REFUSED(stepFollowUp(**caller, kTax, change(id, S::Decided)), ErrorCode::Permission);
        REFUSED(stepFollowUp(**caller, kTax, {.id = id}), ErrorCode::Permission);
        VERIFY_RESULT(stepFollowUp(**officer, kTax, change(id, S::Decided)));
        QCOMPARE(openOf(session), QString());
    }

    void twoSeatsTakeAStepOnce_data() { TempStore::backends(); }
    void twoSeatsTakeAStepOnce() {
        CITY(store);
        VERIFY_RESULT(recordCall(session, talk({slip()})));
        const qint64 id = onlyOne(session).id;
        const auto one = store.signInAs(Role::Caller);
        VERIFY_RESULT(one);
        const auto other = store.signInAs(Role::Caller);
        VERIFY_RESULT(other);
        FollowUpChange print = change(id, S::Printed);
        print.seen = S::Asked;
        VERIFY_RESULT(stepFollowUp(**one, kTax, print));
        VERIFY_RESULT(stepFollowUp(**one, kTax, print));  // its answer was lost: nothing more happens
        const auto late = stepFollowUp(**other, kTax, print);
        REFUSED(late, ErrorCode::Rule);
        QVERIFY2(late.error().message.contains((*one)->actor().displayName),
                 qPrintable(late.error().message));
        QCOMPARE(
            session.db().selectInteger(QStringLiteral("select count(*) from follow_up_step")).value_or(-1),
            1);
        QVERIFY2(!session.db().execute(
                     QStringLiteral(
                         "insert into follow_up_step (follow_up_id, place, state, happened_at, consent, "
                         "note, operator_id, "
                         "entered_at, known_on) values (%1, 1, 'printed', 'x', 0, '', 1, 'x', '2026-11-20')")
                         .arg(id)),
                 "the store itself takes a place once");
    }

    void theRegisterOfComplaints_data() { TempStore::backends(); }
    void theRegisterOfComplaints() {
        CITY(store);
        ComplaintEntry letter;
        letter.about = QStringLiteral("a call at dinner");
        letter.toWhom = QStringLiteral("the mayor");
        letter.topic = QStringLiteral("hours");
        letter.receivedAt = fromTokyo(QDate(2026, 11, 19), QTime(9, 0));
        const auto id = addComplaint(session, kTax, kTaro, letter);
        VERIFY_RESULT(id);
        REFUSED(addComplaint(session, kTax, kTaro, {}), ErrorCode::BadInput);
        ComplaintEntry later = letter;
        later.receivedAt = session.clock().nowUtc().addSecs(60);
        REFUSED(addComplaint(session, kTax, kTaro, later), ErrorCode::BadInput);
        later = letter;
        later.topic = QStringLiteral("weather");
        REFUSED(addComplaint(session, kTax, kTaro, later), ErrorCode::BadInput);
        FollowUpChange answer = change(*id, S::Answered);
        answer.note = QStringLiteral("apologised");
        VERIFY_RESULT(stepFollowUp(session, kTax, answer));
        const auto list = followUps(session, kTax,
                                    {.kind = K::Complaint,
                                     .part = FollowUpPart::All,
                                     .from = QDate(2026, 11, 19),
                                     .to = QDate(2026, 11, 19)});
        VERIFY_RESULT(list);
        QCOMPARE(list->rows.size(), 1);
        const FollowUp& complaint = list->rows.constFirst().followUp;
        QCOMPARE(complaint.toWhom, letter.toWhom);
        QCOMPARE(complaint.first().note, letter.about);
        QCOMPARE(complaint.last().note, answer.note);
        QCOMPARE(complaint.minutesToAnswer().value_or(-1), 25 * 60);
        QCOMPARE(followUps(session, kTax,
                           {.kind = K::Complaint, .part = FollowUpPart::All, .from = QDate(2026, 11, 20)})
                     ->total,
                 0);
        // of a protected person the words stay hidden
        VERIFY_RESULT(addComplaint(session, kTax, callCityCase(4), letter));
        const auto all = followUps(session, kTax, {.kind = K::Complaint, .part = FollowUpPart::Open});
        VERIFY_RESULT(all);
        for (const FollowUpRow& row : all->rows) {
            QCOMPARE(row.followUp.first().note.isEmpty(), row.row.taxpayer == callCityCase(4));
        }
        QVERIFY(
            openCase(session, callCityCase(4), kTax)->followUps.constFirst().followUp.first().note.isEmpty());
    }

    void stepsAreCounted_data() { TempStore::backends(); }
    void stepsAreCounted() {
        CITY(store);
        VERIFY_RESULT(recordCall(session, talk({slip()})));
        VERIFY_RESULT(stepFollowUp(session, kTax, {.id = onlyOne(session).id}));
        store.clock().advanceSeconds(60);
        const auto corrected = recordCall(session, talk({{.kind = K::DirectDebit, .state = S::Asked}}));
        VERIFY_RESULT(corrected);
        CallEntry mended = talk({{.kind = K::DirectDebit, .state = S::FormSent}});
        mended.corrects = *corrected;
        VERIFY_RESULT(recordCall(session, mended));
        const auto counts = followUpCounts(session, kTax, QDate(2026, 11, 20), QDate(2026, 11, 20));
        VERIFY_RESULT(counts);
        QStringList told;
        for (const FollowUpCount& each : *counts) {
            told.append(QStringLiteral("%1 %2 %3 %4")
                            .arg(codeOf(each.kind), codeOf(each.state))
                            .arg(each.times)
                            .arg(each.cases));
        }
        QCOMPARE(told, (QStringList{QStringLiteral("direct_debit form_sent 1 1"),
                                    QStringLiteral("slip asked 1 1"), QStringLiteral("slip printed 1 1")}));
        QVERIFY(followUpCounts(session, kTax, QDate(2026, 11, 21), QDate(2026, 11, 30))->isEmpty());
        REFUSED(followUpCounts(session, kTax, QDate(2026, 11, 21), QDate(2026, 11, 20)), ErrorCode::BadInput);
        const auto tally = followUpTally(session, kTax);
        VERIFY_RESULT(tally);
        QCOMPARE(tally->open, 2);
        QCOMPARE(tally->overdue, 0);
        store.clock().setTokyo(QDate(2026, 11, 26), QTime(10, 0));
        QCOMPARE(followUpTally(session, kTax)->overdue, 1);
    }

    /// What was not known on a day is not there as of it.
    void anEarlierDayKnowsNothingOfThem_data() { TempStore::backends(); }
    void anEarlierDayKnowsNothingOfThem() {
        CITY(store);
        VERIFY_RESULT(recordCall(session, talk({slip()})));
        const qint64 id = onlyOne(session).id;
        store.clock().setTokyo(QDate(2026, 11, 24), QTime(10, 0));
        VERIFY_RESULT(stepFollowUp(session, kTax, {.id = id}));
        VERIFY_RESULT(stepFollowUp(session, kTax, change(id, S::Sent)));
        const auto rows = [&](QDate day, const char* what) {
            const auto facts = KnownFacts::on(session.db(), day);
            return facts ? session.db()
                               .selectInteger(QStringLiteral("select count(*) from %1")
                                                  .arg(facts->view(QLatin1String(what))))
                               .value_or(-1)
                         : qint64(-1);
        };
        QCOMPARE(rows(QDate(2026, 11, 19), "follow_up_in_force"), 0);
        QCOMPARE(rows(QDate(2026, 11, 20), "follow_up_in_force"), 1);
        QCOMPARE(rows(QDate(2026, 11, 20), "follow_up_step_in_force"), 0);
        QCOMPARE(rows(QDate(2026, 11, 24), "follow_up_step_in_force"), 2);
        QCOMPARE(rows(QDate(2026, 11, 20), "callback_open"), 0);  // fixed after its record
        QCOMPARE(rows(QDate(2026, 11, 24), "callback_open"), 1);
    }

    void aCampaignWithoutMoneyHasNoSlips_data() { TempStore::backends(); }
    void aCampaignWithoutMoneyHasNoSlips() {
        QVERIFY(isOfMoney(K::Slip));
        CITY(store);
        const auto health = CampaignRepository(session.db()).byCode(QStringLiteral("health_check"));
        VERIFY_RESULT(health);
        CallEntry entry = talk({slip()});
        entry.campaign = (*health)->id;
        const auto refused = recordCall(session, entry);
        QVERIFY(!refused);  // nobody of the city is in it, and it has no slips
        QCOMPARE(session.db().selectInteger(QStringLiteral("select count(*) from follow_up")).value_or(-1),
                 0);
    }
};

QTEST_GUILESS_MAIN(FollowUpsTest)
#include "follow_ups_test.moc"
