// When a plan breaks, what becomes of its other parts, and how a late receipt mends it; plan states; payments that
// were reported and did not come.

#include <QTest>

#include "core/base/clock.h"
#include "core/base/offset_moment.h"
#include "core/contact/case_record.h"
#include "core/contact/instalment_plan.h"
#include "core/contact/reported_payment.h"
#include "core/contact/workflow_status.h"

using namespace saikoku;

namespace {

const InstalmentPlanId kPlan{7};
const QDate kMade(2026, 11, 20);
// the first part falls due on 30 November and breaks on 4 December
const QDate kFirstBreaks(2026, 12, 4);
const QDate kSecondBreaks(2027, 1, 8);

PromiseFact part(qint64 id, QDate due, InstalmentPlanId plan = kPlan) {
    PromiseFact fact;
    fact.id = PromiseId{id};
    fact.madeAt = momentAt(kMade, QTime(1, 0), 0);
    fact.madeOn = kMade;
    fact.due = due;
    fact.amount = Yen(10'000);
    fact.plan = plan;
    return fact;
}

ReceiptFact receipt(QDate on, qint64 yen, qint64 lateCharge = 0) { return {on, Yen(yen), ReceivableId{1}, Yen(lateCharge)}; }

ContactFact talk(QDate on) { return {momentAt(on, QTime(2, 0), 0), on, ResultCode::Reached, Direction::Outbound, {}}; }

class Case {
public:
    StatusFacts facts;
    PromiseRules rules = *PromiseRules::load();

    Case() {
        facts.promises = {part(1, QDate(2026, 11, 30)), part(2, QDate(2027, 1, 4)), part(3, QDate(2027, 2, 1))};
        facts.outstandingPastDue = Yen(30'000);
        facts.roundStart = QDate(2026, 4, 1);
    }
    std::vector<PromiseStanding> on(QDate date) const {
        return settlePromises(facts.promises, facts.receipts, facts.contacts, rules, m_calendar, date);
    }
    StatusAnswer status(QDate date) const { return workflowStatus(facts, rules, m_calendar, date); }
    InstalmentStanding plan(QDate date) const {
        InstalmentPlan plan;
        plan.id = kPlan;
        plan.decision = InstalmentDecision::Approved;
        for (const PromiseFact& each : facts.promises) {
            if (each.plan == kPlan) {
                plan.parts.append({each.id, each.due, each.amount});
            }
        }
        const auto standings = on(date);
        return instalmentStanding(plan, standings, rules);
    }

private:
    BusinessCalendar m_calendar = *BusinessCalendar::load();
};

}  // namespace

class InstalmentSettlementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runningUntilOneIsLate() {
        const Case one;
        QCOMPARE(one.status(kMade).status, WorkflowStatus::Promised);
        QCOMPARE(one.status(kMade).nextChange, std::optional(kFirstBreaks));
        QCOMPARE(one.plan(kFirstBreaks.addDays(-1)).state, InstalmentState::Running);
        QCOMPARE(promisesStandThrough(one.on(kMade)), std::optional(kFirstBreaks.addDays(-1)));
    }

    void theNextPartTakesOverOnceOneIsPaid() {
        Case one;
        one.facts.receipts = {receipt(QDate(2026, 11, 30), 10'000)};
        QCOMPARE(one.status(QDate(2026, 12, 10)).status, WorkflowStatus::Promised);
        QCOMPARE(one.status(QDate(2026, 12, 10)).nextChange, std::optional(kSecondBreaks));
        const InstalmentStanding standing = one.plan(QDate(2026, 12, 10));
        QCOMPARE(standing.keptParts, 1);
        QCOMPARE(standing.nextDue, QDate(2027, 1, 4));
        QCOMPARE(standing.rest, Yen(20'000));
    }

    void oneLatePartBreaksThePlan() {
        const Case one;
        QCOMPARE(one.status(kFirstBreaks).status, WorkflowStatus::BrokenPromise);
        const InstalmentStanding standing = one.plan(kFirstBreaks);
        QCOMPARE(standing.state, InstalmentState::Broken);
        QCOMPARE(standing.brokenOn, kFirstBreaks);
        QVERIFY(standing.parts.at(1).isLapsed);
        QVERIFY(standing.parts.at(2).isLapsed);
        QVERIFY(!promisesStandThrough(one.on(kFirstBreaks)));
        // the parts to come break nothing any more
        QCOMPARE(one.plan(QDate(2027, 3, 1)).lateParts, 1);
    }

    void spokenOfItIsNoPromiseAnyMore() {
        Case one;
        one.facts.contacts = {talk(QDate(2026, 12, 7))};
        QCOMPARE(one.status(QDate(2026, 12, 7)).status, WorkflowStatus::NoPromise);
    }

    void aLateReceiptMendsThePlan() {
        Case one;
        one.facts.receipts = {receipt(QDate(2026, 12, 10), 10'000)};
        QCOMPARE(one.plan(QDate(2026, 12, 9)).state, InstalmentState::Broken);
        QCOMPARE(one.plan(QDate(2026, 12, 10)).state, InstalmentState::Running);
        QCOMPARE(one.status(QDate(2026, 12, 10)).status, WorkflowStatus::Promised);
        // but not once somebody has spoken of it
        one.facts.contacts = {talk(QDate(2026, 12, 7))};
        QCOMPARE(one.plan(QDate(2026, 12, 10)).state, InstalmentState::Broken);
    }

    void moneyOfABrokenPlanGoesToWhatWasPromisedSince() {
        Case one;
        one.facts.contacts = {talk(QDate(2026, 12, 7))};
        PromiseFact since = part(9, QDate(2027, 1, 15), {});
        since.madeOn = QDate(2026, 12, 7);
        since.madeAt = momentAt(since.madeOn, QTime(3, 0), 0);
        since.amount = Yen(12'000);
        one.facts.promises.push_back(since);
        one.facts.receipts = {receipt(QDate(2026, 12, 20), 12'000)};
        const auto standings = one.on(QDate(2026, 12, 21));
        const auto kept = std::find_if(standings.begin(), standings.end(), [](const PromiseStanding& each) { return each.id == PromiseId{9}; });
        QCOMPARE(kept->state, PromiseState::Kept);
        QCOMPARE(one.plan(QDate(2026, 12, 21)).received, Yen());
    }

    /// By the rule of two a late part alone breaks nothing: the case is to be called, the plan goes on.
    void twoLateParts() {
        Case one;
        one.rules.planLateParts = 2;
        QCOMPARE(one.status(kFirstBreaks).status, WorkflowStatus::BrokenPromise);
        QCOMPARE(one.plan(kFirstBreaks).state, InstalmentState::Running);
        QCOMPARE(one.plan(kFirstBreaks).lateParts, 1);
        one.facts.contacts = {talk(QDate(2026, 12, 7))};
        QCOMPARE(one.status(QDate(2026, 12, 7)).status, WorkflowStatus::Promised);
        QCOMPARE(one.status(QDate(2026, 12, 7)).nextChange, std::optional(kSecondBreaks));
        QCOMPARE(one.plan(kSecondBreaks).state, InstalmentState::Broken);
        QCOMPARE(one.plan(kSecondBreaks).brokenOn, kSecondBreaks);
        QCOMPARE(one.status(kSecondBreaks).status, WorkflowStatus::BrokenPromise);
    }

    void aPartIsShownAsPaidInPart() {
        Case one;
        one.facts.receipts = {receipt(QDate(2026, 11, 30), 4'000)};
        QVERIFY(one.on(QDate(2026, 12, 1)).front().isPartly());
        QCOMPARE(standingLabel(PromiseState::Broken, Yen(4'000)), QStringLiteral("Broken, part paid"));
        QCOMPARE(standingLabel(PromiseState::Broken, Yen()), labelOf(PromiseState::Broken));
        QCOMPARE(one.plan(kFirstBreaks).state, InstalmentState::Broken);
        QCOMPARE(one.plan(kFirstBreaks).rest, Yen(26'000));
    }

    void lateChargePaidFillsPartsAlone() {
        Case one;
        one.facts.receipts = {receipt(QDate(2026, 11, 30), 9'000, 1'000)};
        QCOMPARE(one.on(QDate(2026, 12, 1)).front().state, PromiseState::Kept);
        one.facts.promises = {part(1, QDate(2026, 11, 30), {})};
        QCOMPARE(one.on(QDate(2026, 12, 1)).front().state, PromiseState::Active);
    }

    void paidEarlyIsPaid() {
        Case one;
        one.facts.receipts = {receipt(QDate(2026, 12, 1), 30'000)};
        const InstalmentStanding standing = one.plan(QDate(2026, 12, 1));
        QCOMPARE(standing.state, InstalmentState::Paid);
        QCOMPARE(standing.rest, Yen());
    }

    void statesOfAPlan() {
        InstalmentPlan plan;
        plan.id = kPlan;
        plan.parts = {{PromiseId{1}, QDate(2026, 11, 30), Yen(10'000)}};
        const PromiseRules rules = *PromiseRules::load();
        QCOMPARE(instalmentStanding(plan, {}, rules).state, InstalmentState::Proposed);
        plan.decision = InstalmentDecision::Refused;
        QCOMPARE(instalmentStanding(plan, {}, rules).state, InstalmentState::Refused);
        plan.decision = InstalmentDecision::Withdrawn;
        QCOMPARE(instalmentStanding(plan, {}, rules).state, InstalmentState::Withdrawn);
        plan.decision = InstalmentDecision::Approved;
        QCOMPARE(instalmentStanding(plan, {}, rules).state, InstalmentState::Running);
        plan.ending = InstalmentEnding::Ended;
        QCOMPARE(instalmentStanding(plan, {}, rules).state, InstalmentState::Ended);
        plan.ending = InstalmentEnding::Replaced;
        QCOMPARE(instalmentStanding(plan, {}, rules).state, InstalmentState::Replaced);
    }

    void reportedPayments_data() {
        QTest::addColumn<QDate>("asked");
        QTest::addColumn<QDate>("credited");
        QTest::addColumn<QDate>("talkedOn");
        QTest::addColumn<bool>("isMissing");
        // told on Friday 20 November; with the holiday on the 23rd the grace of three days ends on the 26th
        QTest::newRow("within the grace") << QDate(2026, 11, 26) << QDate() << QDate() << false;
        QTest::newRow("the day after") << QDate(2026, 11, 27) << QDate() << QDate() << true;
        QTest::newRow("it came") << QDate(2026, 11, 27) << QDate(2026, 11, 18) << QDate() << false;
        QTest::newRow("something came before that") << QDate(2026, 11, 27) << QDate(2026, 11, 10) << QDate() << true;
        QTest::newRow("spoken with since") << QDate(2026, 12, 2) << QDate() << QDate(2026, 12, 1) << false;
        QTest::newRow("spoken with within the grace") << QDate(2026, 12, 2) << QDate() << QDate(2026, 11, 25) << true;
    }
    void reportedPayments() {
        QFETCH(QDate, asked);
        QFETCH(QDate, credited);
        QFETCH(QDate, talkedOn);
        QFETCH(bool, isMissing);
        CaseRecord record;
        Negotiation told;
        told.happenedAt = fromTokyo(QDate(2026, 11, 20), QTime(10, 0));
        told.result = ResultCode::Reached;
        told.reportedPaidOn = QDate(2026, 11, 18);
        told.reportedPaidWhere = QStringLiteral("store");
        record.negotiations = {told};
        if (talkedOn.isValid()) {
            Negotiation later;
            later.happenedAt = fromTokyo(talkedOn, QTime(10, 0));
            later.result = ResultCode::Reached;
            record.negotiations.append(later);
        }
        if (credited.isValid()) {
            Receipt money;
            money.receivedOn = credited;
            money.amount = Yen(1'000);
            record.receipts = {money};
        }
        const BusinessCalendar calendar = *BusinessCalendar::load();
        const auto missing = missingPayment(record, 3, calendar, asked);
        QCOMPARE(missing.has_value(), isMissing);
        if (missing) {
            QCOMPARE(missing->paidOn, QDate(2026, 11, 18));
            QCOMPARE(missing->awaited, QDate(2026, 11, 26));
        }
    }
};

QTEST_APPLESS_MAIN(InstalmentSettlementTest)

#include "instalment_settlement_test.moc"
