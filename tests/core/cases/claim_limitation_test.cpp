// Which acts of a case move limitation.

#include "core/cases/claim_limitation.h"

#include <QTest>

#include "core/contact/case_record.h"

using namespace saikoku;

class ClaimLimitationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// As of each day: a hold that somebody has to approve counts from its approval on.
    void holdsCountOnceApproved_data() {
        QTest::addColumn<bool>("needsApproval");
        QTest::addColumn<QDate>("approvedOn");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("events");
        const QDate set(2026, 11, 20);
        QTest::newRow("nobody has to") << false << QDate() << set << 1;
        QTest::newRow("not approved") << true << QDate() << set.addDays(30) << 0;
        QTest::newRow("the day before") << true << set.addDays(4) << set.addDays(3) << 0;
        QTest::newRow("approved") << true << set.addDays(4) << set.addDays(4) << 1;
        QTest::newRow("not begun") << false << QDate() << set.addDays(-1) << 0;
    }
    void holdsCountOnceApproved() {
        QFETCH(bool, needsApproval);
        QFETCH(QDate, approvedOn);
        QFETCH(QDate, day);
        QFETCH(int, events);
        CaseRecord record;
        for (const HoldKind kind : {HoldKind::Seized, HoldKind::CollectionDeferred, HoldKind::ConversionDeferred, HoldKind::Dispute}) {
            Hold hold;
            hold.kind = kind;
            hold.since = QDate(2026, 11, 20);
            hold.needsApproval = needsApproval;
            hold.approvedOn = approvedOn;
            record.holds.append(hold);
        }
        const std::vector<LimitationEvent> found = limitationEvents(record, *LimitationRules::load(), day);
        QCOMPARE(found.size(), std::size_t(3) * static_cast<std::size_t>(events));  // a dispute moves nothing
        for (const LimitationEvent& event : found) {
            QCOMPARE(event.on, QDate(2026, 11, 20));  // from the day it was set
        }
    }
};

QTEST_APPLESS_MAIN(ClaimLimitationTest)
#include "claim_limitation_test.moc"
