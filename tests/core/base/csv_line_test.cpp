#include "core/base/csv_line.h"

#include <QTest>

using namespace saikoku;

class CsvLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neutralisesFormulas_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("shown");
        QTest::newRow("equals") << "=1+1" << "'=1+1";
        QTest::newRow("plus") << "+81 80" << "'+81 80";
        QTest::newRow("minus") << "-cmd" << "'-cmd";
        QTest::newRow("at") << "@SUM(A1)" << "'@SUM(A1)";
        QTest::newRow("tab") << "\t=1" << "'\t=1";
        QTest::newRow("return") << "\r=1" << "'\r=1";
        QTest::newRow("line feed") << "\n=1" << "'\n=1";
        QTest::newRow("scientific") << "+1e5" << "'+1e5";
        QTest::newRow("full width") << QStringLiteral("＝１") << QStringLiteral("'＝１");
        QTest::newRow("a negative number stays") << "-300" << "-300";
        QTest::newRow("with separators") << "-1,234,567" << "-1,234,567";
        QTest::newRow("decimal") << "+0.5" << "+0.5";
        QTest::newRow("number with more") << "-300=2" << "'-300=2";
        QTest::newRow("equals inside") << "a=b" << "a=b";
        QTest::newRow("empty") << "" << "";
    }
    void neutralisesFormulas() {
        QFETCH(QString, cell);
        QFETCH(QString, shown);
        QCOMPARE(neutralisedCell(cell), shown);
    }

    void quotesWhatNeedsIt() {
        QCOMPARE(csvLine({QStringLiteral("a"), QStringLiteral("b,c"), QStringLiteral("say \"no\""), QStringLiteral(" x"),
                          QStringLiteral("1\n2"), QString()}),
                 QStringLiteral("a,\"b,c\",\"say \"\"no\"\"\",\" x\",\"1\n2\",\r\n"));
        QCOMPARE(csvLine({}), QStringLiteral("\r\n"));
    }
};

QTEST_APPLESS_MAIN(CsvLineTest)
#include "csv_line_test.moc"
