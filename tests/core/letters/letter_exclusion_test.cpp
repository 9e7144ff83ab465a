// Who gets no letter and why: one row a reason, and what letters that ask for nothing pass over.

#include "core/letters/letter_exclusion.h"

#include <QTest>

#include <functional>

#include "core/base/rule_file.h"

using namespace saikoku;

namespace {

const QDate kDay(2026, 11, 20);

const LetterRules& rules() {
    static const LetterRules all = *LetterRules::fromJson(*RuleFile::shipped(QStringLiteral("letters")));
    return all;
}

/// Somebody in arrears against whom nothing stands.
LetterFacts plain() {
    LetterFacts facts;
    facts.hasAddress = true;
    facts.asked = Yen(50'000);
    facts.lines = 2;
    return facts;
}

LetterQuestion askingFor(const QString& notice) {
    LetterQuestion question{rules(), notice, true, false, false, kDay, 30};
    return question;
}

using Change = std::function<void(LetterFacts&, LetterQuestion&)>;

}  // namespace

Q_DECLARE_METATYPE(Change)

class LetterExclusionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reasons_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* code, const Change& change) {
            QTest::newRow(name) << change << QString::fromLatin1(code);
        };
        row("nothing stands against it", "", [](LetterFacts&, LetterQuestion&) {});
        row("protected", "protected", [](LetterFacts& f, LetterQuestion&) { f.isProtected = true; });
        row("protected, singly with the given address", "", [](LetterFacts& f, LetterQuestion& q) {
            f.isProtected = f.mayReachProtected = true;
            q.isSingle = true;
        });
        row("suspended", "held", [](LetterFacts& f, LetterQuestion&) { f.holds = {HoldKind::Suspended}; });
        row("bankrupt, a single letter too", "held", [](LetterFacts& f, LetterQuestion& q) {
            f.holds = {HoldKind::Bankrupt};
            q.isSingle = true;
        });
        row("officers only", "officer_only",
            [](LetterFacts& f, LetterQuestion&) { f.reasons = {QStringLiteral("officer_only")}; });
        row("answered", "done",
            [](LetterFacts& f, LetterQuestion&) { f.reasons = {QStringLiteral("done")}; });
        row("quota", "done",
            [](LetterFacts& f, LetterQuestion&) { f.reasons = {QStringLiteral("quota_full")}; });
        row("promise", "active_promise",
            [](LetterFacts& f, LetterQuestion&) { f.reasons = {QStringLiteral("active_promise")}; });
        row("promise, its confirmation", "", [](LetterFacts& f, LetterQuestion& q) {
            f.reasons = {QStringLiteral("active_promise")};
            f.hasPromise = q.needsPromise = true;
            q.notice = QStringLiteral("promise-confirmation");
        });
        row("promise, from the case", "", [](LetterFacts& f, LetterQuestion& q) {
            f.reasons = {QStringLiteral("active_promise")};
            q.isSingle = true;
        });
        row("may pay by themselves", "may_pay_yet",
            [](LetterFacts& f, LetterQuestion&) { f.reasons = {QStringLiteral("self_cure")}; });
        row("says to have paid", "says_paid",
            [](LetterFacts& f, LetterQuestion&) { f.reasons = {QStringLiteral("payment_grace")}; });
        row("no demand letter", "no_demand",
            [](LetterFacts& f, LetterQuestion&) { f.reasons = {QStringLiteral("demand_not_sent")}; });
        row("sent lately", "sent_lately",
            [](LetterFacts& f, LetterQuestion&) { f.lastOfTemplate = kDay.addDays(-29); });
        row("sent long enough ago", "",
            [](LetterFacts& f, LetterQuestion&) { f.lastOfTemplate = kDay.addDays(-30); });
        row("sent lately, never mind", "", [](LetterFacts& f, LetterQuestion& q) {
            f.lastOfTemplate = kDay;
            q.notAgainDays = 0;
        });
        row("no address", "no_address", [](LetterFacts& f, LetterQuestion&) { f.hasAddress = false; });
        row("came back", "returned", [](LetterFacts& f, LetterQuestion&) { f.cameBack = true; });
        row("all lapsed", "lapsed", [](LetterFacts& f, LetterQuestion&) {
            f.lines = 0;
            f.lapsed = Yen(9'000);
        });
        row("paid", "paid", [](LetterFacts& f, LetterQuestion&) { f.lines = 0; });
        row("lapsed and not yet due", "nothing_past_due", [](LetterFacts& f, LetterQuestion&) {
            f.lines = 0;
            f.lapsed = Yen(9'000);
            f.notYetDue = Yen(5'000);
        });
        row("not yet due", "nothing_past_due", [](LetterFacts& f, LetterQuestion&) {
            f.lines = 0;
            f.notYetDue = Yen(5'000);
        });
        row("nothing owed, an absence card", "", [](LetterFacts& f, LetterQuestion& q) {
            f.lines = 0;
            q.needsReceivables = false;
        });
        row("no promise", "no_promise", [](LetterFacts&, LetterQuestion& q) { q.needsPromise = true; });
        row("lawyer without address", "represented",
            [](LetterFacts& f, LetterQuestion&) { f.holds = {HoldKind::Lawyer}; });
        row("lawyer with address", "", [](LetterFacts& f, LetterQuestion&) {
            f.holds = {HoldKind::Lawyer};
            f.isSomebodyElses = true;
        });
        row("the first of several", "held", [](LetterFacts& f, LetterQuestion&) {
            f.holds = {HoldKind::Dispute};
            f.reasons = {QStringLiteral("active_promise")};
            f.hasAddress = false;
        });
    }
    void reasons() {
        QFETCH(Change, change);
        QFETCH(QString, code);
        LetterFacts facts = plain();
        LetterQuestion question = askingFor(QStringLiteral("notice"));
        change(facts, question);
        const auto reason = exclusionOf(facts, question);
        QCOMPARE(reason ? codeOf(*reason) : QString(), code);
    }

    /// The codes are part of the contract.
    void codes() {
        QStringList codes;
        for (const LetterExclusion each : allValues<LetterExclusion>()) {
            codes.append(codeOf(each));
            QCOMPARE(valueOfCode<LetterExclusion>(codeOf(each)), std::optional(each));
            QVERIFY(!labelOf(each).isEmpty());
        }
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
        QCOMPARE(codes.size(), static_cast<qsizetype>(LetterExclusion::Undrawable) + 1);
    }

    void kindsOfTemplates() {
        QCOMPARE(rules().kindOf(QStringLiteral("notice")), QStringLiteral("notice"));
        QCOMPARE(rules().kindOf(QStringLiteral("final-notice")), QStringLiteral("final_notice"));
        QCOMPARE(rules().kindOf(QStringLiteral("receipt")), QStringLiteral("letter"));
        QCOMPARE(rules().kindOf(QStringLiteral("an office's own")), QStringLiteral("notice"));
    }
};

QTEST_GUILESS_MAIN(LetterExclusionTest)
#include "letter_exclusion_test.moc"
