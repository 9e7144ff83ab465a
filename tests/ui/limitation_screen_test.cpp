#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>

#include "core/cases/case_refresh.h"
#include "core/store/database.h"
#include "core/store/transaction.h"
#include "core/work/case_waivers.h"
#include "tests/support/private_claims.h"
#include "tests/ui/desk_fixture.h"
#include "ui/casefile/case_tabs.h"
#include "ui/casefile/owed_dialog.h"
#include "ui/limitation/limitation_chart.h"
#include "ui/limitation/limitation_screen.h"
#include "ui/limitation/settled_charges_screen.h"
#include "ui/record/record_strip.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

namespace {

Result<void> addClaim(Database& db, qint64 id, qint64 person, QDate due, int levied, int received) {
    SAIKOKU_TRY(db.execute(QStringLiteral("insert into receivable (row_id, receivable_id, taxpayer_id, notice_number, tax_item, levy_year, fiscal_year, "
                                          "term, due_date, levied, received, from_batch) values (:id, :id2, :person, :notice, '01', 2026, 2026, 9, :due, "
                                          ":levied, :received, 1)"),
                           {{QLatin1String(":id"), id},
                            {QLatin1String(":id2"), id},
                            {QLatin1String(":person"), person},
                            {QLatin1String(":notice"), QStringLiteral("M%1").arg(id)},
                            {QLatin1String(":due"), due},
                            {QLatin1String(":levied"), levied},
                            {QLatin1String(":received"), received}}));
    return {};
}

/// 完納 済 paid 100,000 yen of 30 June on 10 November; 見本 太郎 owes 20,000 until 30 November 2026, and 33,000 that have lapsed.
Result<void> addClaims(Session& session) {
    Database& db = session.db();
    const Result<void> added = transact(db, [&]() -> Result<void> {
        SAIKOKU_TRY(addClaim(db, 901, 6, QDate(2026, 6, 30), 100'000, 100'000));
        SAIKOKU_TRY(addClaim(db, 902, 2, QDate(2021, 11, 30), 20'000, 0));
        SAIKOKU_TRY(addClaim(db, 903, 2, QDate(2020, 11, 15), 33'000, 0));
        SAIKOKU_TRY(db.execute(QStringLiteral("insert into receipt (receivable_id, taxpayer_id, feed, received_on, running, amount, late_charge, channel, "
                                              "from_batch) values (901, 6, 'extract', '2026-11-10', 1, 100000, 0, 'counter', 1)")));
        return {};
    });
    SAIKOKU_TRY(added);
    return refreshAllCases(session, session.today());
}

void type(QLineEdit* field, const QString& text) {
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

}  // namespace

#define RADAR_DESK(NAME, ROLE)         \
    DESK(NAME, false, ROLE);           \
    VERIFY_RESULT(addClaims(NAME.store.session()))

class LimitationScreenTest : public QObject {
    Q_OBJECT

    static FactTable* table(DeskFixture& f, const char* name) { return f.find<FactTable>(name); }

    /// The dialog of Ctrl+O, while it stands: works on it, then it is closed.
    template <class Work>
    static void inOwedDialog(DeskFixture& f, Work work) {
        bool seen = false;
        QTimer::singleShot(0, f.desk.get(), [&] {
            auto* dialog = qobject_cast<OwedDialog*>(QApplication::activeModalWidget());
            if (dialog != nullptr) {
                seen = true;
                work(*dialog);
                QTest::keyClick(dialog, Qt::Key_Escape);
            }
        });
        f.caseScreen().setFocus();
        QTest::keyClick(&f.caseScreen(), Qt::Key_O, Qt::ControlModifier);
        QVERIFY(seen);
    }

private Q_SLOTS:
    void enterOpensTheCaseThatEndsFirst() {
        RADAR_DESK(f, Role::Officer);
        QVERIFY(f.desk->goTo(QStringLiteral("limitation")));
        QTRY_COMPARE(table(f, "limitationTable")->rowCount(), 1);
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(table(f, "limitationTable")->cell(0, 0), QStringLiteral("0001000002"));
        QCOMPARE(table(f, "limitationTable")->cell(0, 4), QStringLiteral("10"));
        QCOMPARE(table(f, "limitationTable")->cell(0, 5), QStringLiteral("20,000"));
        QCOMPARE(table(f, "limitationTable")->cell(0, 7), labelOf(LimitationAct::SendDemandLetter));
        QCOMPARE(table(f, "limitationTable")->cell(0, 8), labelOf(LimitationDecider::Officer));
        QVERIFY(f.find<QLabel>("limitationSum")->text().contains(QStringLiteral("20,000")));
        const QStringList bars = f.find<LimitationChart>("limitationChart")->sentences();
        QCOMPARE(bars.size(), 7);
        QVERIFY2(bars.at(0).contains(QStringLiteral("33,000")) && bars.at(1).contains(QStringLiteral("20,000")), qPrintable(bars.join(u'\n')));
        auto* view = table(f, "limitationTable")->view();
        QTRY_VERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(2));
    }

    void daysAndPartNarrowIt() {
        RADAR_DESK(f, Role::Officer);
        QVERIFY(f.desk->goTo(QStringLiteral("limitation")));
        QTRY_COMPARE(table(f, "limitationTable")->rowCount(), 1);
        auto* days = f.find<QSpinBox>("limitationDays");
        days->setValue(9);
        QTRY_COMPARE(table(f, "limitationTable")->rowCount(), 0);
        days->setValue(10);
        QTRY_COMPARE(table(f, "limitationTable")->rowCount(), 1);
        auto* part = f.find<QComboBox>("limitationPart");
        part->setFocus();
        QTest::keyClick(part, Qt::Key_Down);  // at any time: everybody in arrears
        QTRY_VERIFY(table(f, "limitationTable")->rowCount() > 1);
        QVERIFY(!days->isEnabled());
        QTest::keyClick(part, Qt::Key_Down);  // what has lapsed
        QTRY_COMPARE(table(f, "limitationTable")->rowCount(), 1);
        QTRY_COMPARE(table(f, "limitationTable")->cell(0, 5), QStringLiteral("33,000"));
    }

    /// A private claim whose time has run is a part of its own, and in 税目詳細 it is owed and says so.
    void whatMayBeInvokedIsApart() {
        RADAR_DESK(f, Role::Officer);
        VERIFY_RESULT(addPrivateClaims(f.store.session()));
        VERIFY_RESULT(f.desk->workspace().session().lookForNewRules());
        QVERIFY(f.desk->goTo(QStringLiteral("limitation")));
        QTRY_COMPARE(table(f, "limitationTable")->rowCount(), 1);
        auto* part = f.find<QComboBox>("limitationPart");
        part->setFocus();
        QTest::keyClick(part, Qt::Key_End);
        QTRY_COMPARE(table(f, "limitationTable")->cell(0, 7), labelOf(LimitationAct::AwaitInvocation));
        QCOMPARE(table(f, "limitationTable")->rowCount(), 1);
        QCOMPARE(table(f, "limitationTable")->cell(0, 5), QStringLiteral("33,000"));
        QVERIFY(f.find<LimitationChart>("limitationChart")->sentences().at(1).contains(QStringLiteral("33,000")));
        f.desk->workspace().openCase(callCityCase(2));
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(2));
        QCOMPARE(f.caseScreen().file()->asked.principal, Yen(144'000));
        FactTable* taxes = f.desk->findChild<CaseTabs*>()->table(CaseTabs::Tab::Receivables);
        int marked = 0;
        for (int row = 0; row < taxes->rowCount(); ++row) {
            marked += taxes->cell(row, 13) == CaseTabs::tr("▲ past due, may be invoked") ? 1 : 0;
        }
        QCOMPARE(marked, 1);
    }

    /// The officers' work list is told on their start page, and nobody else's.
    void officersAreToldWhatHasLapsed() {
        RADAR_DESK(f, Role::Officer);
        QVERIFY(f.desk->goTo(QStringLiteral("list")));
        QVERIFY(f.desk->goTo(QStringLiteral("calling")));
        auto* lapsed = f.find<QPushButton>("startLapsed");
        QTRY_VERIFY(lapsed->isVisible());
        QVERIFY2(lapsed->text().contains(QStringLiteral("33,000")), qPrintable(lapsed->text()));
        lapsed->setFocus();
        QTest::keyClick(lapsed, Qt::Key_Space);
        QTRY_VERIFY(f.desk->findChild<LimitationScreen*>()->isVisible());
        QTRY_COMPARE(table(f, "limitationTable")->rowCount(), 1);
        QTRY_COMPARE(table(f, "limitationTable")->cell(0, 5), QStringLiteral("33,000"));

        DeskFixture callers{false, Role::Caller};
        VERIFY_RESULT(addClaims(callers.store.session()));
        QVERIFY(callers.desk->goTo(QStringLiteral("list")));
        QVERIFY(callers.desk->goTo(QStringLiteral("calling")));
        QTRY_VERIFY(callers.isIdle());
        QVERIFY(!callers.find<QPushButton>("startLapsed")->isVisible());
    }

    /// Marked in 税目詳細, left out of the sum and of the amount that is put before the clerk.
    void whatHasLapsedIsAskedOfNobody() {
        RADAR_DESK(f, Role::Officer);
        f.desk->workspace().openCase(callCityCase(2));
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(2));
        const CaseFile& file = *f.caseScreen().file();
        QCOMPARE(file.asked.principal, Yen(100'000));
        QCOMPARE(file.lapsed, Yen(33'000));
        QVERIFY(f.find<QLabel>("owedParts")->text().contains(QStringLiteral("33,000")));
        QVERIFY(f.find<QLabel>("owedTotal")->text().contains(file.asked.total().toString()));
        QCOMPARE(f.caseScreen().strip().subject().suggestedAmount, file.asked.total());
        FactTable* taxes = f.desk->findChild<CaseTabs*>()->table(CaseTabs::Tab::Receivables);
        int marked = 0;
        for (int row = 0; row < taxes->rowCount(); ++row) {
            marked += taxes->cell(row, 13) == CaseTabs::tr("▲ time-barred: do not ask") ? 1 : 0;
        }
        QCOMPARE(marked, 1);
    }

    void chargesOutliveThePrincipal() {
        RADAR_DESK(f, Role::Officer);
        QVERIFY(f.desk->goTo(QStringLiteral("settled_charges")));
        QTRY_COMPARE(table(f, "settledChargesTable")->rowCount(), 1);
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(table(f, "settledChargesTable")->cell(0, 2), QStringLiteral("2,700"));
        QTRY_VERIFY(table(f, "settledChargesTable")->view()->hasFocus());
        QTest::keyClick(table(f, "settledChargesTable")->view(), Qt::Key_Return);
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(6));
        QVERIFY(f.find<QLabel>("owedTotal")->text().contains(QStringLiteral("2,700")));
        inOwedDialog(f, [](OwedDialog& dialog) {
            auto* lines = dialog.findChild<FactTable*>(QStringLiteral("owedLines"));
            QCOMPARE(lines->rowCount(), 3);
            QCOMPARE(lines->cell(0, 5), QStringLiteral("237"));
            QCOMPARE(lines->cell(1, 5), QStringLiteral("2,543"));
            QCOMPARE(lines->cell(2, 5), QStringLiteral("2,700"));
        });
    }

    void aPaymentIsSeenPutAndADayToCome() {
        RADAR_DESK(f, Role::Officer);
        f.desk->workspace().openCase(callCityCase(1));
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(1));
        inOwedDialog(f, [](OwedDialog& dialog) {
            auto* claims = dialog.findChild<FactTable*>(QStringLiteral("owedClaims"));
            const QString today = claims->cell(0, 5);
            auto* pays = dialog.findChild<QLineEdit*>(QStringLiteral("owedPays"));
            type(pays, QStringLiteral("100000"));
            QTest::keyClick(pays, Qt::Key_Return);
            QCOMPARE(claims->cell(0, 8), QStringLiteral("100,000"));
            auto* on = dialog.findChild<QLineEdit*>(QStringLiteral("owedOn"));
            type(on, QStringLiteral("2026/12/31"));
            QTest::keyClick(on, Qt::Key_Return);
            QVERIFY2(claims->cell(0, 5) != today, qPrintable(today));
            type(on, QStringLiteral("2026/11/1"));
            QTest::keyClick(on, Qt::Key_Return);
            QVERIFY(!dialog.findChild<QLabel*>(QStringLiteral("owedProblem"))->text().isEmpty());
        });
    }

    void anOfficerWaivesByKeys() {
        RADAR_DESK(f, Role::Officer);
        f.desk->workspace().openCase(callCityCase(6));
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(6));
        inOwedDialog(f, [](OwedDialog& dialog) {
            auto* put = dialog.findChild<QPushButton*>(QStringLiteral("waiverPut"));
            put->setFocus();
            MessageBox::setNextAnswer(true);
            QTest::keyClick(put, Qt::Key_Space);
            QVERIFY(!dialog.findChild<QLabel*>(QStringLiteral("owedProblem"))->text().isEmpty());  // nobody decided
            type(dialog.findChild<QLineEdit*>(QStringLiteral("waiverApprover")), QStringLiteral("head of office"));
            type(dialog.findChild<QLineEdit*>(QStringLiteral("waiverYen")), QStringLiteral("700"));
            put->setFocus();
            MessageBox::setNextAnswer(true);
            QTest::keyClick(put, Qt::Key_Space);
            QCOMPARE(dialog.findChild<FactTable*>(QStringLiteral("owedWaivers"))->rowCount(), 1);
            QCOMPARE(dialog.findChild<FactTable*>(QStringLiteral("owedClaims"))->cell(0, 5), QStringLiteral("2,000"));
            // Enter on the row alone takes nothing back
            auto* waivers = dialog.findChild<FactTable*>(QStringLiteral("owedWaivers"));
            waivers->view()->selectRow(0);
            MessageBox::setNextAnswer(false);
            QTest::keyClick(waivers->view(), Qt::Key_Return);
            QVERIFY2(MessageBox::lastQuestion().contains(QStringLiteral("head of office")), qPrintable(MessageBox::lastQuestion()));
            QCOMPARE(waivers->rowCount(), 1);
        });
        QCOMPARE(f.caseScreen().file()->asked.accrued, Yen(2'000));
        QCOMPARE(f.caseScreen().file()->waivers.size(), 1);
    }

    void aContractorSeesButWaivesNothing() {
        RADAR_DESK(f, Role::Caller);
        f.desk->workspace().openCase(callCityCase(6));
        QTRY_COMPARE(f.caseScreen().taxpayer(), callCityCase(6));
        inOwedDialog(f, [](OwedDialog& dialog) {
            QCOMPARE(dialog.findChild<FactTable*>(QStringLiteral("owedClaims"))->rowCount(), 1);
            QVERIFY(dialog.findChild<QPushButton*>(QStringLiteral("waiverPut")) == nullptr);
        });
    }
};

QTEST_MAIN(LimitationScreenTest)
#include "limitation_screen_test.moc"
