#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>

#include "core/cases/board.h"
#include "core/cases/tax_item_sum.h"
#include "core/security/session.h"
#include "tests/ui/desk_fixture.h"
#include "ui/list/case_column.h"
#include "ui/list/charge_button.h"
#include "ui/support/display_text.h"

using namespace saikoku;
using namespace saikoku::ui;
using namespace saikoku::test;

/// 一覧: what its head and its cells say.
class ListTest : public QObject {
    Q_OBJECT

    static QString head(DeskFixture& f) { return f.find<QLabel>("listSums")->text(); }

private Q_SLOTS:
    /// A number of the board by tax item counts that item alone; the list's rows are whole cases.
    void saysTheItemsOwnSum() {
        DESK(f);
        const Result<Board> board = workflowBoard(f.desk->workspace().session(), f.desk->workspace().campaign().id, BoardDimension::TaxItem);
        VERIFY_RESULT(board);
        QVERIFY(!board->rows.isEmpty());
        for (const BoardRow& row : board->rows) {
            Yen item;
            for (const BoardCell& cell : row.cells) {
                item += cell.yen;
            }
            f.desk->workspace().showCases(row.condition);
            QTRY_VERIFY2(head(f).contains(DisplayText::yenShort(item)), qPrintable(head(f)));
            QTRY_VERIFY(f.isIdle());
            const Yen whole = f.list().model().selection().outstanding;
            QVERIFY2(head(f).contains(DisplayText::yenShort(whole)), qPrintable(head(f)));
            QVERIFY2(head(f).contains(row.label), qPrintable(head(f)));
        }
        // 01: 120,000 + 80,000 + 9,000 + 60,000, while those people owe 30,000 of 02 beside it
        CaseQuery query;
        query.campaign = f.desk->workspace().campaign().id;
        query.condition = CaseCondition::compare(CaseField::TaxItem, CaseCondition::Op::Equal, QStringLiteral("01"));
        QCOMPARE(taxItemSum(f.desk->workspace().session(), query, QStringLiteral("01")), Yen(269'000));
        query.search = QStringLiteral("みほん");
        QCOMPARE(taxItemSum(f.desk->workspace().session(), query, QStringLiteral("01")), Yen(80'000));
    }

    void aListOfAllTaxesSaysOneSum() {
        DESK(f);
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        QTRY_VERIFY(f.isIdle());
        QVERIFY2(head(f).contains(DisplayText::yenShort(Yen(kCallCityYen))), qPrintable(head(f)));
        QCOMPARE(head(f).count(QLatin1Char(',')), CaseListScreen::tr("%1 cases, %2", "list head").count(QLatin1Char(',')) + 1);
    }

    /// While the next cases are looked for, Enter and F8 open nobody of the last ones.
    void noKeyOpensAStaleRow() {
        DESK(f);
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        QTRY_VERIFY(f.isIdle());
        auto* table = f.find<QTableView>("caseTable");
        QVERIFY(table->currentIndex().isValid());
        QVERIFY(f.list().can(Action::Next));
        f.list().searchFor(QStringLiteral("みほん"));
        QVERIFY(!table->currentIndex().isValid());
        QVERIFY(table->selectionModel()->selectedRows().isEmpty());
        QVERIFY(!f.list().can(Action::Next));
        const QSignalSpy opened(&f.list(), &CaseListScreen::opened);
        QTest::keyClick(table, Qt::Key_Home);
        QTest::keyClick(table, Qt::Key_Return);
        f.list().openCurrent();
        f.list().perform(Action::Next);
        QTRY_VERIFY(f.list().can(Action::Next));
        QTRY_VERIFY(f.isIdle());
        QVERIFY(f.list().model().rowCount() < kCallCityCases);
        QVERIFY(opened.isEmpty());
        QVERIFY(!f.calling().hasCase());
        QVERIFY(table->currentIndex().isValid());
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    /// Whoever plans puts what is marked into somebody's charge.
    void theMarkedCasesAreGiven() {
        DESK(f);
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        QTRY_VERIFY(f.isIdle());
        auto* table = f.find<QTableView>("caseTable");
        table->setFocus();
        table->selectAll();
        auto* button = f.find<ChargeButton>("chargeButton");
        QVERIFY(button->isVisible());
        QVERIFY(button->isEnabled());
        Q_EMIT button->menu()->aboutToShow();
        const Session& session = f.desk->workspace().session();
        const auto actions = button->menu()->actions();
        const auto own = std::find_if(actions.begin(), actions.end(), [&](const QAction* one) { return one->text() == session.actor().displayName; });
        QVERIFY(own != actions.end());
        (*own)->trigger();
        const auto given = [&](OperatorId to) {
            const auto rows = caseRows(f.desk->workspace().session(), f.desk->workspace().campaign().id, f.list().model().selection().cases);
            return rows && rows->size() == kCallCityCases &&
                   std::all_of(rows->begin(), rows->end(), [&](const CaseSummary& row) { return row.operatorId == to; });
        };
        QTRY_VERIFY(given(session.actor().id));
        QTRY_VERIFY(f.isIdle());
        table->selectAll();
        actions.constFirst()->trigger();
        QTRY_VERIFY(given({}));
        QTRY_VERIFY(f.isIdle());
    }

    void theChargeIsOfWhoPlans() {
        DESK(f, true, Role::Caller);
        f.desk->goTo(QStringLiteral("list"));
        QVERIFY(!f.find<ChargeButton>("chargeButton")->isVisible());
    }

    /// In a wide window no cell is cut while there is room beside it.
    void whatIsLeftGoesToWhatIsCut() {
        DESK(f);
        f.desk->resize(2400, 900);
        f.desk->goTo(QStringLiteral("list"));
        QTRY_COMPARE(f.list().model().rowCount(), kCallCityCases);
        QTRY_VERIFY(f.isIdle());
        QCoreApplication::processEvents();
        auto* table = f.find<QTableView>("caseTable");
        const QHeaderView* header = table->horizontalHeader();
        QVERIFY(header->length() < table->viewport()->width());
        for (int column = 0; column < header->count(); ++column) {
            for (int row = 0; row < kCallCityCases; ++row) {
                const QString cell = table->model()->index(row, column).data().toString();
                QVERIFY2(header->sectionSize(column) >= table->fontMetrics().horizontalAdvance(cell) + 16, qPrintable(cell));
            }
        }
        f.desk->resize(1366, 768);
        QCoreApplication::processEvents();
        QVERIFY(header->length() > table->viewport()->width());
    }

    void widthsKeepTheirMeasureWithTheLetters() {
        applyTheme(*qApp, Brightness::Light, kUsualFont);
        DESK(f);
        f.desk->goTo(QStringLiteral("list"));
        auto* table = f.find<QTableView>("caseTable");
        table->horizontalHeader()->resizeSection(2, 200);
        applyTheme(*qApp, Brightness::Light, kLargestFont);
        QCoreApplication::processEvents();
        const int large = table->columnWidth(2);
        applyTheme(*qApp, Brightness::Light, kUsualFont);
        QCoreApplication::processEvents();
        QVERIFY2(large >= 200 * kLargestFont / kUsualFont - 2, qPrintable(QString::number(large)));
        QCOMPARE(table->columnWidth(2), 200);
    }
};

QTEST_MAIN(ListTest)
#include "list_test.moc"
