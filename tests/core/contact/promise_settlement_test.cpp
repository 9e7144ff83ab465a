#include "core/contact/promise_settlement.h"

#include <QTest>

#include "core/base/offset_moment.h"
#include "core/base/rule_file.h"

using namespace saikoku;

namespace {

// November 2026: 20 is a Friday, 23 a holiday (Monday), so a promise for the
// 25th (Wednesday) has its grace of three business days on 26, 27 and 30, and
// breaks on 1 December.
const QDate kMade(2026, 11, 20);
const QDate kDue(2026, 11, 25);
const QDate kGraceEnds(2026, 11, 30);

PromiseFact promise(qint64 id, QDate made, QDate due, qint64 yen, std::vector<ReceivableId> covers = {}) {
    return {PromiseId{id}, momentAt(made, QTime(1, 0), 0), made, due, Yen(yen), std::move(covers), {}};
}

ReceiptFact receipt(QDate on, qint64 yen, qint64 receivable = 1) {
    return {on, Yen(yen), ReceivableId{receivable}};
}

ContactFact talk(QDate on, ResultCode result = ResultCode::Reached) {
    return {momentAt(on, QTime(2, 0), 0), on, result, Direction::Outbound, {}};
}

class Settlement {
public:
    std::vector<PromiseFact> promises;
    std::vector<ReceiptFact> receipts;
    std::vector<ContactFact> contacts;

    std::vector<PromiseStanding> on(QDate date) const {
        return settlePromises(promises, receipts, contacts, m_rules, m_calendar, date);
    }

private:
    PromiseRules m_rules = *PromiseRules::load();
    BusinessCalendar m_calendar = *BusinessCalendar::load();
};

}  // namespace

class PromiseSettlementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void breaksAfterGrace() {
        Settlement one{};
        one.promises = {promise(1, kMade, kDue, 50'000)};
        QCOMPARE(one.on(kDue).front().graceEnds, kGraceEnds);
        QCOMPARE(one.on(kMade).front().state, PromiseState::Active);
        QCOMPARE(one.on(kDue.addDays(1)).front().state, PromiseState::Active);
        QCOMPARE(one.on(kGraceEnds).front().state, PromiseState::Active);
        QCOMPARE(one.on(kGraceEnds.addDays(1)).front().state, PromiseState::Broken);
        QVERIFY(one.on(kGraceEnds.addDays(1)).front().isBrokenUnspoken());
        QVERIFY(one.on(kMade.addDays(-1)).empty());  // not made yet
    }

    /// What was paid of late charge and fee fills a promise by what its sum held of them, and no other.
    void chargesFillWhatTheyWerePromisedFor_data() {
        QTest::addColumn<qint64>("promised");
        QTest::addColumn<qint64>("charges");
        QTest::addColumn<QList<qint64>>("paid");  // principal, late charge, overpaid
        QTest::addColumn<qint64>("received");
        QTest::addColumn<bool>("kept");
        const auto row = [](const char* why, qint64 promised, qint64 charges, const QList<qint64>& paid,
                            qint64 received, bool kept) {
            QTest::newRow(why) << promised << charges << paid << received << kept;
        };
        row("principal alone, paid", 50'000, 0, {50'000, 0, 0}, 50'000, true);
        row("principal alone, part and its late charge", 50'000, 0, {49'000, 1'000, 0}, 49'000, false);
        row("principal alone, more than promised", 50'000, 0, {50'000, 1'200, 500}, 50'000, true);
        row("with charges, all paid", 51'300, 1'300, {50'000, 1'300, 0}, 51'300, true);
        row("with charges, by a slip that brings them beyond the principal", 51'300, 1'300,
            {50'000, 0, 1'300}, 51'300, true);
        row("with charges, late charge told apart, the fee beyond", 51'300, 1'300, {50'000, 1'200, 100},
            51'300, true);
        row("with charges, principal alone paid", 51'300, 1'300, {50'000, 0, 0}, 50'000, false);
        row("with charges, a part of both", 51'300, 1'300, {30'000, 500, 0}, 30'500, false);
        row("with charges, more late charge than promised fills no principal", 51'300, 1'300,
            {49'000, 5'000, 0}, 50'300, false);
        row("with charges, more of everything", 51'300, 1'300, {60'000, 5'000, 5'000}, 51'300, true);
        row("charges alone", 1'300, 1'300, {0, 1'300, 0}, 1'300, true);
    }
    void chargesFillWhatTheyWerePromisedFor() {
        QFETCH(qint64, promised);
        QFETCH(qint64, charges);
        QFETCH(QList<qint64>, paid);
        QFETCH(qint64, received);
        QFETCH(bool, kept);
        Settlement one{};
        one.promises = {promise(1, kMade, kDue, promised)};
        one.promises.front().charges = Yen(charges);
        one.receipts = {{kDue, Yen(paid.at(0)), ReceivableId{1}, Yen(paid.at(1)), Yen(paid.at(2))}};
        const auto standings = one.on(kGraceEnds.addDays(1));
        QCOMPARE(standings.front().received, Yen(received));
        QCOMPARE(standings.front().state, kept ? PromiseState::Kept : PromiseState::Broken);
        // in two payments it comes to the same
        one.receipts = {{kDue, Yen(paid.at(0)), ReceivableId{1}},
                        {kDue.addDays(1), Yen(), ReceivableId{1}, Yen(paid.at(1)), Yen(paid.at(2))}};
        QCOMPARE(one.on(kGraceEnds.addDays(1)).front().received, Yen(received));
    }

    void fullIsKept_data() {
        QTest::addColumn<QDate>("credited");
        QTest::addColumn<qint64>("yen");
        QTest::addColumn<bool>("kept");
        const auto row = [](const char* why, QDate credited, qint64 yen, bool kept) {
            QTest::newRow(why) << credited << yen << kept;
        };
        row("on its date", kDue, 50'000, true);
        row("on the day it was made", kMade, 50'000, true);
        row("before it was made", kMade.addDays(-1), 50'000, false);
        row("on the last day of grace", kGraceEnds, 50'000, true);
        row("late, before anyone spoke about it", kGraceEnds.addDays(5), 50'000, true);
        row("one yen short", kDue, 49'999, false);
        row("more than promised", kDue, 60'000, true);
    }
    void fullIsKept() {
        QFETCH(QDate, credited);
        QFETCH(qint64, yen);
        QFETCH(bool, kept);
        Settlement one{};
        one.promises = {promise(1, kMade, kDue, 50'000)};
        one.receipts = {receipt(credited, yen)};
        const PromiseStanding standing = one.on(QDate(2026, 12, 20)).front();
        QCOMPARE(standing.state, kept ? PromiseState::Kept : PromiseState::Broken);
        QCOMPARE(standing.keptOn, kept ? std::optional(credited) : std::nullopt);
    }

    void partStaysOpenThenBreaks() {
        Settlement one{};
        one.promises = {promise(1, kMade, kDue, 50'000)};
        one.receipts = {receipt(kDue, 20'000)};
        QCOMPARE(one.on(kGraceEnds).front().state, PromiseState::Active);
        QCOMPARE(one.on(kGraceEnds).front().received, Yen(20'000));
        const PromiseStanding broken = one.on(kGraceEnds.addDays(1)).front();
        QCOMPARE(broken.state, PromiseState::Broken);
        QCOMPARE(broken.received, Yen(20'000));  // the part is shown
        one.receipts.push_back(receipt(kDue.addDays(1), 30'000));
        QCOMPARE(one.on(kGraceEnds.addDays(1)).front().state, PromiseState::Kept);
    }

    void coversOnlyItsReceivables() {
        Settlement one{};
        one.promises = {promise(1, kMade, kDue, 50'000, {ReceivableId{7}, ReceivableId{8}})};
        one.receipts = {receipt(kDue, 50'000, 1)};
        QCOMPARE(one.on(kDue).front().received, Yen(0));
        one.receipts = {receipt(kDue, 20'000, 7), receipt(kDue, 30'000, 8)};
        QCOMPARE(one.on(kDue).front().state, PromiseState::Kept);
    }

    /// An instalment plan: one payment keeps one instalment, not all of them.
    void oneYenSettlesOnePromise() {
        Settlement plan{};
        plan.promises = {promise(3, kMade, QDate(2027, 1, 25), 10'000), promise(1, kMade, kDue, 10'000),
                         promise(2, kMade, QDate(2026, 12, 25), 10'000)};
        plan.receipts = {receipt(kDue, 10'000)};
        auto standings = plan.on(QDate(2026, 12, 1));
        QCOMPARE(standings[0].id, PromiseId{1});
        QCOMPARE(standings[0].state, PromiseState::Kept);
        QCOMPARE(standings[1].state, PromiseState::Active);
        QCOMPARE(standings[1].received, Yen(0));
        plan.receipts.push_back(receipt(QDate(2026, 12, 2), 15'000));  // what is over goes to the next
        standings = plan.on(QDate(2026, 12, 3));
        QCOMPARE(standings[1].state, PromiseState::Kept);
        QCOMPARE(standings[2].received, Yen(5'000));
        QCOMPARE(standings[2].state, PromiseState::Active);
    }

    /// Broken, spoken about on 3 December, promised anew: money after that talk
    /// keeps the new promise; the old one stays broken.
    void newPromiseGetsTheMoneyAfterTheTalk() {
        Settlement again{};
        const QDate talked(2026, 12, 3);
        again.promises = {promise(1, kMade, kDue, 50'000), promise(2, talked, QDate(2026, 12, 10), 50'000)};
        again.contacts = {talk(talked)};
        again.receipts = {receipt(talked, 50'000)};
        const auto standings = again.on(QDate(2026, 12, 20));
        QCOMPARE(standings[0].state, PromiseState::Broken);
        QCOMPARE(standings[0].spokenOn, std::optional(talked));
        QVERIFY(!standings[0].isBrokenUnspoken());
        QCOMPARE(standings[1].state, PromiseState::Kept);
    }

    void onlyATalkWithThePersonCloses() {
        Settlement one{};
        one.promises = {promise(1, kMade, kDue, 50'000)};
        one.contacts = {talk(QDate(2026, 12, 3), ResultCode::Voicemail),
                        talk(QDate(2026, 12, 4), ResultCode::Family),
                        talk(kGraceEnds)};  // the day before it broke
        QVERIFY(one.on(QDate(2026, 12, 20)).front().isBrokenUnspoken());
        one.contacts.push_back(talk(QDate(2026, 12, 1)));  // the day it broke
        QVERIFY(!one.on(QDate(2026, 12, 20)).front().isBrokenUnspoken());
        QVERIFY(!one.on(QDate(2026, 12, 1)).front().isBrokenUnspoken());
    }

    void withdrawnTakesNothing() {
        Settlement one{};
        one.promises = {promise(1, kMade, kDue, 50'000),
                        promise(2, QDate(2026, 11, 24), QDate(2026, 12, 10), 30'000)};
        one.promises[0].withdrawnOn = QDate(2026, 11, 24);
        one.receipts = {receipt(kDue, 30'000)};
        const auto standings = one.on(QDate(2026, 12, 20));
        QCOMPARE(standings[0].state, PromiseState::Withdrawn);
        QCOMPARE(standings[1].state, PromiseState::Kept);
        QCOMPARE(one.on(QDate(2026, 11, 23)).front().state, PromiseState::Active);  // as of the day before
    }

    /// A plan of two instalments: an active one stands against a call, a broken one
    /// asks for it, whatever else is active.
    void standsAgainstACallUntilOneBreaks() {
        Settlement plan{};
        QVERIFY(!promisesStandThrough(plan.on(kMade)).has_value());
        plan.promises = {promise(1, kMade, kDue, 10'000), promise(2, kMade, QDate(2026, 12, 25), 10'000)};
        QCOMPARE(promisesStandThrough(plan.on(kMade)), std::optional(kGraceEnds));
        QVERIFY(!promisesStandThrough(plan.on(kGraceEnds.addDays(1))).has_value());
        plan.contacts = {talk(QDate(2026, 12, 3))};
        // 25 December is a Friday; 28 December, 4 and 5 January are its grace.
        QCOMPARE(promisesStandThrough(plan.on(QDate(2026, 12, 3))), std::optional(QDate(2027, 1, 5)));
    }

    void refusesBadRules() {
        const auto file = RuleFile::parse(
            R"({"title": "x", "verified": "2026-01-01", "rules": {"grace_business_days": {"value": -1, "source": "s"}}})",
            QStringLiteral("promise.json"));
        QVERIFY(file.has_value());
        const auto rules = PromiseRules::fromJson(*file);
        QVERIFY(!rules.has_value());
        QVERIFY(rules.error().message.contains(QStringLiteral("grace_business_days")));
    }
};

QTEST_APPLESS_MAIN(PromiseSettlementTest)
#include "promise_settlement_test.moc"
