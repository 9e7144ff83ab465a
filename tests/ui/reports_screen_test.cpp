#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

#include "core/figures/targets.h"
#include "tests/ui/desk_fixture.h"
#include "ui/reports/booklet_dialog.h"
#include "ui/reports/report_screen.h"
#include "ui/reports/reports_screen.h"
#include "ui/reports/targets_dialog.h"
#include "ui/support/fact_table.h"
#include "ui/support/file_dialog.h"
#include "ui/support/message_box.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

/// 帳票: the list of reports by keys, targets, the booklet.
class ReportsScreenTest : public QObject {
    Q_OBJECT

    static ReportsScreen& screen(DeskFixture& f) { return *f.desk->findChild<ReportsScreen*>(); }
    static void open(DeskFixture& f) {
        QVERIFY(f.desk->goTo(QStringLiteral("reports")));
        QTRY_VERIFY(f.isIdle());
    }
    static int rowOf(DeskFixture& f, const QString& title) {
        const auto* list = f.find<FactTable>("reportList");
        for (int row = 0; row < list->rowCount(); ++row) {
            if (list->cell(row, 0) == title) {
                return row;
            }
        }
        return -1;
    }

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void whoMayNotHaveReportsDoesntSeeThem_data() {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("reports");
        QTest::addColumn<bool>("files");
        QTest::newRow("caller") << Role::Caller << false << false;
        QTest::newRow("contractor's manager") << Role::ContractorManager << true << false;
        QTest::newRow("officer") << Role::Officer << true << true;
        QTest::newRow("auditor") << Role::Auditor << true << false;
    }
    void whoMayNotHaveReportsDoesntSeeThem() {
        QFETCH(Role, role);
        DESK(f, false, role);
        QTEST(f.desk->placeIds().contains(QStringLiteral("reports")), "reports");
        QTEST(f.desk->placeIds().contains(QStringLiteral("export")), "files");
        if (role == Role::Auditor) {
            open(f);
            QVERIFY(rowOf(f, QStringLiteral("Calls by district")) >= 0);
            QVERIFY(rowOf(f, QStringLiteral("List of cases")) < 0);  // files with personal data
            QVERIFY(rowOf(f, QStringLiteral("Special medical care: the course of asking")) < 0);
            QVERIFY(!f.find<QPushButton>("reportTargets")->isVisible());
        }
        if (role == Role::ContractorManager) {
            open(f);
            QVERIFY(rowOf(f, QStringLiteral("Access log")) < 0);
            QVERIFY(rowOf(f, QStringLiteral("Contractor's daily sheet")) >= 0);
        }
    }

    void enterOpensAndF12GoesBack() {
        DESK(f, false, Role::Supervisor);
        open(f);
        auto* view = f.find<FactTable>("reportList")->view();
        QTRY_VERIFY(view->hasFocus());
        for (int row = rowOf(f, QStringLiteral("Calls by district")); row > 0; --row) {
            f.key(Qt::Key_Down);
        }
        f.key(Qt::Key_Return);
        QVERIFY(screen(f).isOpen());
        QTRY_VERIFY(f.isIdle());
        QCOMPARE(f.find<QLabel>("reportTitle")->text(), QStringLiteral("Calls by district"));
        f.key(Qt::Key_F12);
        QVERIFY(!screen(f).isOpen());
        QTRY_VERIFY(view->hasFocus());
        QCOMPARE(view->currentIndex().row(), rowOf(f, QStringLiteral("Calls by district")));  // where one was
    }

    void everyReportOpensWithItsUsualParameters() {
        DESK(f);
        open(f);
        const int count = f.find<FactTable>("reportList")->rowCount();
        QVERIFY(count >= 20);
        QStringList refused;
        for (int row = 0; row < count; ++row) {
            f.find<FactTable>("reportList")->view()->selectRow(row);
            f.find<QPushButton>("reportOpen")->click();
            QTRY_VERIFY(f.isIdle());
            const bool isSurvey = f.find<QLabel>("reportTitle")->text() == QLatin1String("Survey results");  // of a campaign with one
            if (f.desk->notices().isVisible() && !isSurvey) {
                refused.append(f.find<QLabel>("reportTitle")->text() + u' ' + f.desk->notices().text());
            }
            f.desk->notices().dismiss();
            f.key(Qt::Key_F12);
        }
        QVERIFY2(refused.isEmpty(), qPrintable(refused.join(u'\n')));
    }

    void targetsAreTyped() {
        DESK(f, false, Role::Supervisor);
        Session& session = f.desk->workspace().session();
        open(f);
        f.key(Qt::Key_F4);
        auto* dialog = screen(f).findChild<TargetsDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto* table = dialog->findChild<QTableWidget*>(QStringLiteral("targetsTable"));
        QVERIFY(table->rowCount() >= 3);  // all together and each tax item
        table->item(0, 3)->setText(QStringLiteral("１,200,000"));
        table->item(0, 4)->setText(QStringLiteral("93.5"));
        table->item(1, 1)->setText(QStringLiteral("many"));
        dialog->findChild<QPushButton*>(QStringLiteral("targetsSave"))->click();
        QVERIFY2(dialog->findChild<QLabel*>(QStringLiteral("targetsProblem"))->text().contains(QStringLiteral("many")), "told, the dialog stays");
        QCOMPARE(table->currentRow(), 1);
        table->item(1, 1)->setText(QStringLiteral("80"));
        dialog->findChild<QPushButton*>(QStringLiteral("targetsSave"))->click();
        QTRY_VERIFY(screen(f).findChild<TargetsDialog*>() == nullptr);
        const auto stored = targets(session, f.desk->workspace().campaign().id, 2026);
        VERIFY_RESULT(stored);
        QCOMPARE(stored->size(), std::size_t(2));
        for (const FigureTarget& each : *stored) {
            if (each.taxItem.isEmpty()) {
                QCOMPARE(each.yen, std::optional(Yen(1'200'000)));
                QCOMPARE(each.rate, std::optional(9'350));
                QVERIFY(!each.persons);
            } else {
                QCOMPARE(each.persons, std::optional<qint64>(80));
            }
        }
    }

    void targetsWithoutMoneyAreOfAllTogether() {
        DESK(f);
        for (const CampaignChoice& each : QList<CampaignChoice>(f.desk->workspace().campaigns())) {
            f.desk->workspace().chooseCampaign(each.id);
            QTRY_VERIFY(f.isIdle());
            TargetsDialog dialog(f.desk->workspace());
            const auto* table = dialog.findChild<QTableWidget*>(QStringLiteral("targetsTable"));
            QCOMPARE(table->rowCount() > 1, each.hasMoney);
        }
    }

    void typedTargetsAreNotLostUnasked() {
        DESK(f, false, Role::Supervisor);
        open(f);
        f.key(Qt::Key_F4);
        auto* dialog = screen(f).findChild<TargetsDialog*>();
        dialog->findChild<QTableWidget*>(QStringLiteral("targetsTable"))->item(0, 1)->setText(QStringLiteral("5"));
        MessageBox::setNextAnswer(false);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        MessageBox::setNextAnswer(true);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(screen(f).findChild<TargetsDialog*>() == nullptr);
    }

    void aBookletIsMade() {
        DESK(f, false, Role::Supervisor);
        open(f);
        f.key(Qt::Key_F9);
        auto* dialog = screen(f).findChild<BookletDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QCOMPARE(dialog->findChild<QComboBox*>(QStringLiteral("bookletMonth"))->currentData().toDate(), QDate(2026, 10, 1));
        const QString path = f.folder.filePath(QStringLiteral("booklet.pdf"));
        FileDialog::setNextFileName(QString());  // somebody cancels: nothing is made
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible() && f.isIdle());
        FileDialog::setNextFileName(path);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(f.isIdle(), 60'000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }
};

QTEST_MAIN(ReportsScreenTest)
#include "reports_screen_test.moc"
