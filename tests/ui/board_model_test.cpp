#include <QAbstractItemModelTester>
#include <QTest>

#include "ui/board/board_model.h"

using namespace saikoku;
using namespace saikoku::ui;

class BoardModelTest : public QObject {
    Q_OBJECT

    static Board board() {
        Board board;
        BoardRow row;
        row.key = QStringLiteral("01");
        row.label = QStringLiteral("resident tax");
        row.cells.at(0) = {3, Yen(30'000)};
        row.cells.at(3) = {1, Yen(5'000)};
        row.condition = CaseCondition::compare(CaseField::TaxItem, CaseCondition::Op::Equal, QStringLiteral("01"));
        board.rows = {row};
        return board;
    }

private Q_SLOTS:
    void keepsTheModelsPromises() {
        BoardModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(board(), QStringLiteral("Tax"));
        model.show({}, QStringLiteral("Tax"));
    }

    void showsCasesYenAndTotal() {
        BoardModel model;
        model.show(board(), QStringLiteral("Tax"));
        QCOMPARE(model.columnCount(), 11);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("resident tax"));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("3"));
        QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("30,000"));
        QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("—"));
        QCOMPARE(model.index(0, 9).data().toString(), QStringLiteral("4"));
        QCOMPARE(model.index(0, 10).data().toString(), QStringLiteral("35,000"));
        QCOMPARE(model.casesAt(model.index(0, 7)), 1);
    }

    void aCellKnowsItsCases() {
        BoardModel model;
        model.show(board(), QStringLiteral("Tax"));
        const QString cell = model.conditionAt(model.index(0, 7)).toText();
        QVERIFY2(cell.contains(QStringLiteral("BrokenPromise")) && cell.contains(QStringLiteral("tax_item")), qPrintable(cell));
        QVERIFY(!model.conditionAt(model.index(0, 9)).toText().contains(QStringLiteral("status")));
    }
};

QTEST_MAIN(BoardModelTest)
#include "board_model_test.moc"
