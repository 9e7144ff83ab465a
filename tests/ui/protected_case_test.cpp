#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include "core/store/database.h"
#include "core/work/call_recorder.h"
#include "tests/ui/desk_fixture.h"
#include "ui/casefile/case_tabs.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

/// A protected person's case: masked until revealed, whoever sits there.
class ProtectedCaseTest : public QObject {
    Q_OBJECT

    static void openCase(DeskFixture& f, int place) { f.desk->workspace().openCase(callCityCase(place)); }

    static qint64 count(DeskFixture& f, const char* table) {
        return f.desk->workspace().session().db().selectInteger(QStringLiteral("select count(*) from %1").arg(QLatin1String(table))).value();
    }

private Q_SLOTS:
    /// Whoever may not see a protected person's number is told so, and is not sent there.
    void aHiddenPersonMayNotBeCalled() {
        DESK(f, true, Role::Caller);
        openCase(f, 4);
        QVERIFY2(f.find<QLabel>("callableHeadline")->text().startsWith(QStringLiteral("▲")),
                 qPrintable(f.find<QLabel>("callableHeadline")->text()));
        auto* typed = f.find<QLineEdit>("typedNumber");
        typed->setFocus();
        QTest::keyClicks(typed, QStringLiteral("0999-22-0099"));
        f.key(Qt::Key_F2);
        QCOMPARE(count(f, "call_intent"), 0);
    }

    void whoMaySeeAProtectedPersonMayCall() {
        DESK(f, true, Role::Officer);
        openCase(f, 4);
        QVERIFY(f.find<QLabel>("callableHeadline")->text().startsWith(QStringLiteral("●")));
    }

    void revealsAProtectedPersonWithAReason() {
        DESK(f, true, Role::Officer);
        openCase(f, 4);
        auto* address = f.find<QLabel>("taxpayerAddress");
        auto* reveal = f.find<QPushButton>("revealButton");
        QVERIFY(!address->text().contains(QStringLiteral("999-0222")));
        QVERIFY(reveal->isVisible());
        QVERIFY(!f.find<QRadioButton>("phone_0"));
        MessageBox::setNextText(QStringLiteral(" "));
        reveal->click();
        QVERIFY(!f.desk->notices().text().isEmpty());
        QVERIFY(!address->text().contains(QStringLiteral("999-0222")));
        MessageBox::setNextText(QStringLiteral("returns our call"));
        reveal->click();
        QVERIFY(address->text().contains(QStringLiteral("999-0222")));
        QVERIFY(f.find<QRadioButton>("phone_0")->text().endsWith(DisplayText::phone(QStringLiteral("08000000004"))));
        QVERIFY(!reveal->isVisible());
        QCOMPARE(count(f, "access_log where operation = 'reveal'"), 1);
    }

    void tellsWhyAProtectedPersonStaysMasked() {
        DESK(f, true, Role::Caller);
        openCase(f, 4);
        QVERIFY(!f.find<QPushButton>("revealButton")->isVisible());
        QVERIFY(!f.find<QLabel>("taxpayerAddress")->text().contains(QStringLiteral("999-0222")));
        QVERIFY(f.find<QLabel>("taxpayerMark")->isVisible());
        const QString told = f.find<QLabel>("callableReasons")->text() + f.find<QLabel>("taxpayerMark")->text();
        QVERIFY2(!told.contains(QStringLiteral("080")), qPrintable(told));
        // what was noted about them neither
        CallEntry entry;
        entry.campaign = f.desk->workspace().campaign().id;
        entry.taxpayer = callCityCase(4);
        entry.result = ResultCode::Family;
        entry.counterpart = Counterpart::Family;
        entry.note = QStringLiteral("stays with her mother");
        VERIFY_RESULT(recordCall(f.store.session(), entry));
        openCase(f, 2);
        openCase(f, 4);
        const FactTable& records = *f.find<FactTable>("caseTab_0");
        QCOMPARE(records.rowCount(), 1);
        QCOMPARE(records.cell(0, 8), CaseTabs::tr("masked"));
        // everybody else's case says nothing of the kind
        openCase(f, 2);
        QVERIFY(!f.find<QLabel>("taxpayerMark")->isVisible());
    }
};

QTEST_MAIN(ProtectedCaseTest)
#include "protected_case_test.moc"
