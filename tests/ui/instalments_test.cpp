// Instalments by keys: prepared with a live preview, approved, shown on the case, found in the work list; the promise
// of somebody whose identity was not established.

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

#include "core/work/instalment_plans.h"
#include "core/work/promise_changes.h"
#include "tests/ui/desk_fixture.h"
#include "tests/ui/when_open.h"
#include "ui/casefile/case_tabs.h"
#include "ui/casefile/instalment_dialog.h"
#include "ui/instalments/instalments_screen.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};

template <class T>
T* in(QWidget* parent, const char* name) {
    return parent->findChild<T*>(QLatin1String(name));
}

Session& session(DeskFixture& f) { return f.desk->workspace().session(); }

Result<InstalmentPlanId> propose(DeskFixture& f, int place) {
    InstalmentEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = callCityCase(place);
    entry.terms.parts = 4;
    return proposeInstalments(session(f), entry);
}

}  // namespace

class InstalmentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void preparedAndApprovedByKeys() {
        DESK(f, true, Role::Officer);
        f.desk->workspace().openCase(callCityCase(2));
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(2));
        whenOpen([](QDialog* dialog) {
            auto* prepare = in<QPushButton>(dialog, "instalmentPrepare");
            auto* table = in<FactTable>(dialog, "instalmentTable");
            QVERIFY(!prepare->isEnabled());
            QTest::keyClicks(in<QLineEdit>(dialog, "instalmentParts"), QStringLiteral("4"));
            QCOMPARE(table->rowCount(), 4);
            QVERIFY(!in<QLabel>(dialog, "instalmentSentence")->text().isEmpty());
            const QString by4 = table->cell(0, 2);
            QTest::keyClicks(in<QLineEdit>(dialog, "instalmentBonus"), QStringLiteral("12:20000"));
            QVERIFY(table->cell(0, 2) != by4);
            in<QLineEdit>(dialog, "instalmentBonus")->setText(QStringLiteral("december"));
            QCOMPARE(table->rowCount(), 0);
            QVERIFY(in<QLabel>(dialog, "instalmentProblem")->text().contains(QStringLiteral("december")));
            QVERIFY(!prepare->isEnabled());
            in<QLineEdit>(dialog, "instalmentBonus")->clear();
            QVERIFY(prepare->isEnabled());
            QVERIFY(!in<QPushButton>(dialog, "instalmentApprove")->isEnabled());
            QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
            auto* approve = in<QPushButton>(dialog, "instalmentApprove");
            QVERIFY2(approve->isEnabled(), qPrintable(in<QLabel>(dialog, "instalmentProblem")->text()));
            QCOMPARE(dialog->focusWidget(), approve);
            QTest::keyClick(approve, Qt::Key_Space);
            QVERIFY(!approve->isEnabled());
            QVERIFY(in<QPushButton>(dialog, "instalmentEnd")->isEnabled());
            in<QPushButton>(dialog, "instalmentPledgeReceived")->click();
        });
        QTest::keyClick(&f.caseScreen(), Qt::Key_I, Qt::ControlModifier);
        QTRY_COMPARE(f.caseScreen().file()->promises.size(), 4);
        const PlanOnFile& plan = f.caseScreen().file()->plans.constFirst();
        QCOMPARE(plan.standing.state, InstalmentState::Running);
        QVERIFY(plan.plan.pledgeReceivedOn.isValid());
        const auto* tabs = f.desk->findChild<CaseTabs*>();
        QCOMPARE(tabs->table(CaseTabs::Tab::Promises)->rowCount(), 5);  // the plan, then its parts
        QVERIFY(tabs->table(CaseTabs::Tab::Promises)->cell(0, 6).contains(labelOf(InstalmentState::Running)));
    }

    void aCallerPreparesAlone() {
        DESK(f, true, Role::Caller);
        f.desk->workspace().openCase(callCityCase(2));
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(2));
        whenOpen([](QDialog* dialog) {
            QTest::keyClicks(in<QLineEdit>(dialog, "instalmentParts"), QStringLiteral("4"));
            QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(!in<QPushButton>(dialog, "instalmentApprove")->isEnabled());
            QVERIFY(!in<QPushButton>(dialog, "instalmentRefuse")->isEnabled());
            QVERIFY(in<QPushButton>(dialog, "instalmentEnd")->isEnabled());  // taken back
            QVERIFY(in<QPushButton>(dialog, "instalmentPledgeAsked")->isEnabled());
            QVERIFY(!in<QPushButton>(dialog, "instalmentPledgeReceived")->isEnabled());  // it renews limitation
        });
        QTest::keyClick(&f.caseScreen(), Qt::Key_I, Qt::ControlModifier);
        QTRY_COMPARE(f.caseScreen().file()->plans.size(), 1);
        QVERIFY(f.caseScreen().file()->promises.isEmpty());
    }

    void refusedWithAReason() {
        DESK(f, true, Role::Officer);
        VERIFY_RESULT(propose(f, 2));
        f.desk->workspace().openCase(callCityCase(2));
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(2));
        MessageBox::setNextText(QStringLiteral("収入の資料なし"));
        whenOpen([](QDialog* dialog) {
            QCOMPARE(in<FactTable>(dialog, "instalmentTable")->rowCount(), 4);  // the plan that waits
            const QString terms = in<QLabel>(dialog, "instalmentSentence")->text();  // and its terms in words
            QVERIFY2(terms.contains(QStringLiteral("in 4 parts")) && terms.contains(labelOf(PaymentMethod::Store)), qPrintable(terms));
            in<QPushButton>(dialog, "instalmentRefuse")->click();
        });
        QTest::keyClick(&f.caseScreen(), Qt::Key_I, Qt::ControlModifier);
        QTRY_COMPARE(f.caseScreen().file()->plans.constFirst().standing.state, InstalmentState::Refused);
        QCOMPARE(f.caseScreen().file()->plans.constFirst().plan.decisionNote, QStringLiteral("収入の資料なし"));
    }

    void theWorkListByKeys() {
        DESK(f, true, Role::Officer);
        VERIFY_RESULT(propose(f, 1));
        VERIFY_RESULT(propose(f, 2));
        QVERIFY(f.desk->goTo(QStringLiteral("instalments")));
        auto* table = f.find<FactTable>("instalmentsTable");
        QTRY_COMPARE(table->rowCount(), 2);
        QTRY_VERIFY(table->view()->hasFocus());
        f.key(Qt::Key_Down);
        f.key(Qt::Key_Return);
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(2));
        QVERIFY(f.desk->goTo(QStringLiteral("instalments")));
        auto* task = f.find<QComboBox>("instalmentsTask");
        task->setCurrentIndex(task->findData(codeOf(InstalmentTask::Broken)));
        Q_EMIT task->activated(task->currentIndex());
        QTRY_COMPARE(table->rowCount(), 0);
    }
};

QTEST_MAIN(InstalmentsTest)

#include "instalments_test.moc"
