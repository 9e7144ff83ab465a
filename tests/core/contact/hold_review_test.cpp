#include "core/contact/hold_review.h"

#include <QTest>

#include "core/base/rule_source.h"

using namespace saikoku;

namespace {

const QDate kToday(2026, 11, 20);

Hold hold(HoldKind kind, QDate since, QDate until = {}) {
    Hold made;
    made.kind = kind;
    made.since = since;
    made.until = until;
    return made;
}

}  // namespace

class HoldReviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatToLookAt_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QDate>("since");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<bool>("approved");
        QTest::addColumn<QString>("watches");
        const auto row = [](const char* name, HoldKind kind, QDate since, QDate until, bool approved,
                            const char* watches) {
            QTest::newRow(name) << static_cast<int>(kind) << since << until << approved
                                << QString::fromLatin1(watches);
        };
        const QDate soon = kToday.addDays(-10);
        row("fresh, needs approval", HoldKind::Suspended, soon, {}, false, "unapproved");
        row("approved", HoldKind::Suspended, soon, {}, true, "");
        row("needs none", HoldKind::Dispute, soon, {}, false, "");
        row("ends on the 30th day", HoldKind::Dispute, soon, kToday.addDays(30), false, "ends_soon");
        row("ends on the 31st day", HoldKind::Dispute, soon, kToday.addDays(31), false, "");
        row("ends today", HoldKind::Dispute, soon, kToday, false, "ends_soon");
        row("ended yesterday", HoldKind::Suspended, soon, kToday.addDays(-1), false, "");
        row("open for a year", HoldKind::Suspended, kToday.addDays(-365), {}, true, "long_open");
        row("open for a day less", HoldKind::Suspended, kToday.addDays(-364), {}, true, "");
        row("open for a year, not approved", HoldKind::Seized, kToday.addDays(-365), {}, false,
            "unapproved long_open");
    }
    void tellsWhatToLookAt() {
        QFETCH(int, kind);
        QFETCH(QDate, since);
        QFETCH(QDate, until);
        QFETCH(bool, approved);
        QFETCH(QString, watches);
        const auto rules = HoldRules::fromRules(ShippedRules());
        QVERIFY(rules);
        Hold one = hold(static_cast<HoldKind>(kind), since, until);
        one.approvedOn = approved ? since : QDate();
        QStringList codes;
        for (const HoldWatch watch : holdWatches(one, *rules, kToday)) {
            codes.append(codeOf(watch));
        }
        QCOMPARE(codes.join(u' '), watches);
    }

    void offersGrounds() {
        const auto rules = HoldRules::fromRules(ShippedRules());
        QVERIFY(rules);
        QCOMPARE(rules->grounds.value(HoldKind::Suspended).size(), 3);
        QVERIFY(rules->needsApproval(HoldKind::ConversionDeferred));
        QVERIFY(!rules->needsApproval(HoldKind::OfficerOnly));
    }
};

QTEST_APPLESS_MAIN(HoldReviewTest)
#include "hold_review_test.moc"
