#include "core/contact/workflow_status.h"

#include <QTest>

#include <algorithm>
#include <random>

#include "core/base/offset_moment.h"

using namespace saikoku;

namespace {

// See promise_settlement_test.cpp: due 25 November, grace to 30 November 2026.
const QDate kRound(2026, 4, 1);
const QDate kDue(2026, 11, 25);
const QDate kBreaks(2026, 12, 1);

PromiseFact promise(qint64 id, QDate made, QDate due, qint64 yen) {
    return {PromiseId{id}, momentAt(made, QTime(1, 0), 0), made, due, Yen(yen), {}, {}};
}

ContactFact contact(QDate on, ResultCode result, Direction direction = Direction::Outbound) {
    return {momentAt(on, QTime(2, 0), 0), on, result, direction, {}};
}

StatusFacts arrears(qint64 yen = 100'000) {
    StatusFacts facts;
    facts.outstandingPastDue = Yen(yen);
    facts.roundStart = kRound;
    facts.nextRoundStart = QDate(2027, 4, 1);
    return facts;
}

}  // namespace

class WorkflowStatusTest : public QObject {
    Q_OBJECT

    PromiseRules m_rules = *PromiseRules::load();
    BusinessCalendar m_calendar = *BusinessCalendar::load();

    StatusAnswer on(QDate date, const StatusFacts& facts) const {
        return workflowStatus(facts, m_rules, m_calendar, date);
    }

private Q_SLOTS:
    void codesAreStable() {
        QCOMPARE(codeOf(WorkflowStatus::NotContacted), QStringLiteral("NotContacted"));
        QCOMPARE(codeOf(WorkflowStatus::NoPromise), QStringLiteral("NoPromise"));
        QCOMPARE(codeOf(WorkflowStatus::Promised), QStringLiteral("Promised"));
        QCOMPARE(codeOf(WorkflowStatus::BrokenPromise), QStringLiteral("BrokenPromise"));
        QCOMPARE(codeOf(WorkflowStatus::Settled), QStringLiteral("Settled"));
        QCOMPARE(valueOfCode<WorkflowStatus>(u"BrokenPromise"), std::optional(WorkflowStatus::BrokenPromise));
        QVERIFY(!valueOfCode<WorkflowStatus>(u"promised").has_value());
    }

    void attemptsAreNoContact() {
        StatusFacts facts = arrears();
        facts.contacts = {contact(QDate(2026, 11, 10), ResultCode::NoAnswer),
                          contact(QDate(2026, 11, 11), ResultCode::Family),
                          contact(QDate(2026, 11, 12), ResultCode::Voicemail)};
        const StatusAnswer answer = on(QDate(2026, 11, 20), facts);
        QCOMPARE(answer.status, WorkflowStatus::NotContacted);
        QVERIFY(!answer.nextChange.has_value());
        facts.contacts.push_back(contact(QDate(2026, 11, 13), ResultCode::CutOff));
        QCOMPARE(on(QDate(2026, 11, 20), facts).status, WorkflowStatus::NoPromise);
        QCOMPARE(on(QDate(2026, 11, 12), facts).status,
                 WorkflowStatus::NotContacted);  // as of the day before
    }

    void roundStartsAnew() {
        StatusFacts facts = arrears();
        facts.contacts = {contact(QDate(2026, 3, 31), ResultCode::Reached)};
        QCOMPARE(on(QDate(2026, 11, 20), facts).status, WorkflowStatus::NotContacted);
        facts.contacts = {contact(kRound, ResultCode::Reached, Direction::Inbound)};
        const StatusAnswer answer = on(QDate(2026, 11, 20), facts);
        QCOMPARE(answer.status, WorkflowStatus::NoPromise);
        QCOMPARE(answer.nextChange, std::optional(QDate(2027, 4, 1)));
        facts.reappearedOn = QDate(2026, 10, 1);  // settled in between: a round of its own
        QCOMPARE(on(QDate(2026, 11, 20), facts).status, WorkflowStatus::NotContacted);
        QCOMPARE(on(QDate(2026, 9, 30), facts).status, WorkflowStatus::NoPromise);
    }

    void promiseLivesAndBreaks() {
        StatusFacts facts = arrears();
        facts.contacts = {contact(QDate(2026, 11, 20), ResultCode::Reached)};
        facts.promises = {promise(1, QDate(2026, 11, 20), kDue, 50'000)};
        StatusAnswer answer = on(QDate(2026, 11, 20), facts);
        QCOMPARE(answer.status, WorkflowStatus::Promised);
        QCOMPARE(answer.decidingPromise, std::optional(PromiseId{1}));
        QCOMPARE(answer.nextChange, std::optional(kBreaks));
        QCOMPARE(on(kBreaks.addDays(-1), facts).status, WorkflowStatus::Promised);
        answer = on(kBreaks, facts);
        QCOMPARE(answer.status, WorkflowStatus::BrokenPromise);
        QCOMPARE(answer.decidingPromise, std::optional(PromiseId{1}));

        facts.contacts.push_back(contact(QDate(2026, 12, 2), ResultCode::Voicemail));
        QCOMPARE(on(QDate(2026, 12, 2), facts).status, WorkflowStatus::BrokenPromise);
        facts.contacts.push_back(contact(QDate(2026, 12, 3), ResultCode::Reached));
        QCOMPARE(on(QDate(2026, 12, 3), facts).status, WorkflowStatus::NoPromise);
        facts.promises.push_back(promise(2, QDate(2026, 12, 3), QDate(2026, 12, 10), 50'000));
        answer = on(QDate(2026, 12, 3), facts);
        QCOMPARE(answer.status, WorkflowStatus::Promised);
        QCOMPARE(answer.decidingPromise, std::optional(PromiseId{2}));
    }

    void receiptsSettleWithoutAnyone() {
        StatusFacts facts = arrears();
        facts.contacts = {contact(QDate(2026, 11, 20), ResultCode::Reached)};
        facts.promises = {promise(1, QDate(2026, 11, 20), kDue, 50'000)};
        facts.receipts = {{kDue, Yen(49'999), ReceivableId{1}}};
        QCOMPARE(on(kBreaks, facts).status, WorkflowStatus::BrokenPromise);
        facts.receipts.push_back({kDue, Yen(1), ReceivableId{1}});
        QCOMPARE(on(kBreaks, facts).status, WorkflowStatus::NoPromise);  // kept; the rest is still owed
        facts.outstandingPastDue = Yen(0);
        QCOMPARE(on(kBreaks, facts).status, WorkflowStatus::Settled);
    }

    void earliestOpenPromiseDecides() {
        StatusFacts facts = arrears();
        facts.promises = {promise(2, QDate(2026, 11, 1), QDate(2026, 12, 25), 10'000),
                          promise(1, QDate(2026, 11, 1), kDue, 10'000)};
        QCOMPARE(on(QDate(2026, 11, 20), facts).decidingPromise, std::optional(PromiseId{1}));
        // Broken goes before an active one.
        QCOMPARE(on(kBreaks, facts).status, WorkflowStatus::BrokenPromise);
        facts.contacts = {contact(kBreaks, ResultCode::Reached)};
        QCOMPARE(on(kBreaks, facts).status, WorkflowStatus::Promised);
        QCOMPARE(on(kBreaks, facts).decidingPromise, std::optional(PromiseId{2}));
    }

    void nothingOwedIsSettled() {
        StatusFacts facts = arrears(0);
        facts.promises = {promise(1, QDate(2026, 11, 20), kDue, 50'000)};
        facts.nextPastDue = QDate(2027, 1, 5);
        const StatusAnswer answer = on(kBreaks, facts);
        QCOMPARE(answer.status, WorkflowStatus::Settled);
        QCOMPARE(answer.nextChange, std::optional(QDate(2027, 1, 5)));
    }

    /// Random cases, seed 3: any order of the facts gives the same answer, and no
    /// day before nextChange has another status.
    void orderOfFactsDoesNotMatter() {
        std::mt19937 random(3);
        const auto upTo = [&](int most) {
            return static_cast<int>(random() % static_cast<unsigned>(most + 1));
        };
        const std::vector<ResultCode> results = allValues<ResultCode>();
        const QDate first(2026, 10, 1);
        for (int round = 0; round < 400; ++round) {
            StatusFacts facts = arrears(upTo(9) == 0 ? 0 : 100'000);
            for (int i = upTo(5); i > 0; --i) {
                facts.contacts.push_back(
                    contact(first.addDays(upTo(90)), results[static_cast<std::size_t>(upTo(9))]));
            }
            for (int i = upTo(4); i > 0; --i) {
                const QDate made = first.addDays(upTo(60));
                facts.promises.push_back(promise(i, made, made.addDays(upTo(30)), 10'000 * (1 + upTo(4))));
            }
            for (int i = upTo(5); i > 0; --i) {
                facts.receipts.push_back(
                    {first.addDays(upTo(90)), Yen(5'000 * (1 + upTo(6))), ReceivableId{1 + upTo(2)}});
            }
            const QDate date = first.addDays(upTo(100));
            const StatusAnswer before = on(date, facts);
            StatusFacts shuffled = facts;
            std::shuffle(shuffled.contacts.begin(), shuffled.contacts.end(), random);
            std::shuffle(shuffled.promises.begin(), shuffled.promises.end(), random);
            std::shuffle(shuffled.receipts.begin(), shuffled.receipts.end(), random);
            const StatusAnswer after = on(date, shuffled);
            QCOMPARE(after.status, before.status);
            QCOMPARE(after.nextChange, before.nextChange);
            QCOMPARE(after.decidingPromise, before.decidingPromise);

            // With no fact dated later, the status holds up to the day before nextChange.
            const auto later = [&](QDate when) { return when > date; };
            std::erase_if(facts.contacts, [&](const ContactFact& fact) { return later(fact.date); });
            std::erase_if(facts.promises, [&](const PromiseFact& fact) { return later(fact.madeOn); });
            std::erase_if(facts.receipts, [&](const ReceiptFact& fact) { return later(fact.credited); });
            const QDate end = before.nextChange.value_or(date.addDays(60));
            for (QDate day = date; day < end && day < date.addDays(60); day = day.addDays(1)) {
                QCOMPARE(on(day, facts).status, before.status);
            }
        }
    }
};

QTEST_APPLESS_MAIN(WorkflowStatusTest)
#include "workflow_status_test.moc"
