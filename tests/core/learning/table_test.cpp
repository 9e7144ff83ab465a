#include "core/learning/table.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace saikoku;
using namespace saikoku::scoring;

class TableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhateverSeparates_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("comma") << QByteArray("a,b\n1, x \n2,y\n");
        QTest::newRow("tab") << QByteArray("a\tb\n1\tx\n2\ty\n");
        QTest::newRow("semicolon, CR LF, mark") << QByteArray(
            "\xEF\xBB\xBF"
            "a;b\r\n1;x\r\n2;y");
        QTest::newRow("quoted") << QByteArray("\"a\",\"b\"\n\"1\",\"x\"\n\"2\",\"y\"\n");
    }
    void readsWhateverSeparates() {
        QFETCH(QByteArray, bytes);
        const auto table = readTableBytes(bytes, QStringLiteral("t"));
        QVERIFY(table);
        QCOMPARE(table->rows, 2);
        QCOMPARE(table->columns.size(), size_t(2));
        QCOMPARE(table->columns[1].name, QStringLiteral("b"));
        QCOMPARE(table->columns[1].at(0), QStringLiteral("x"));
        QCOMPARE(table->columns[0].at(1), QStringLiteral("2"));
        QCOMPARE(table->lines, (std::vector<qint64>{2, 3}));
    }

    void namesMayHoldSeparators_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("first");
        QTest::newRow("comma in quotes")
            << QByteArray("\"Betrag, EUR\";b;y") << QStringLiteral("Betrag, EUR");
        QTest::newRow("comma without quotes")
            << QByteArray("Betrag, EUR;b;y") << QStringLiteral("Betrag, EUR");
        QTest::newRow("semicolon in quotes") << QByteArray("\"a;b;c;d\",b,y") << QStringLiteral("a;b;c;d");
        QTest::newRow("line in quotes") << QByteArray("\"a,\nb,\"\tb\ty") << QStringLiteral("a,\nb,");
        QTest::newRow("quote in quotes") << QByteArray("\"a\"\"b,,\";b;y") << QStringLiteral("a\"b,,");
    }
    void namesMayHoldSeparators() {
        QFETCH(QByteArray, header);
        QFETCH(QString, first);
        const auto table = readTableBytes(header + '\n', QStringLiteral("t"));
        QVERIFY(table);
        QCOMPARE(table->columns.size(), size_t(3));
        QCOMPARE(table->columns[0].name, first);
    }

    // The names go into model files, which every language must read.
    void namesDontFollowTheLanguage() {
        struct Everything final : QTranslator {
            QString translate(const char*, const char*, const char*, int) const override {
                return QStringLiteral("translated %1");
            }
            bool isEmpty() const override { return false; }
        } other;
        QVERIFY(QCoreApplication::installTranslator(&other));
        const auto table = readTableBytes("a,,c\n1,2,3\n", QStringLiteral("t"));
        QCoreApplication::removeTranslator(&other);
        QVERIFY(table);
        QCOMPARE(table->columns[1].name, QStringLiteral("#2"));
    }

    void readsCp932() {
        const auto table = readTableBytes("\x92\x6E\x8B\xE6,y\r\n\x93\x8C,1\r\n", QStringLiteral("t"));
        QVERIFY(table);
        QCOMPARE(table->columns[0].name, QStringLiteral("地区"));
        QCOMPARE(table->columns[0].at(0), QStringLiteral("東"));
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("names");
        QTest::newRow("ragged") << QByteArray("a,b\n1,2\n3\n") << QStringLiteral("line 3");
        QTest::newRow("same name twice") << QByteArray("a,a\n1,2\n") << QStringLiteral("\"a\"");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("header");
        QTest::newRow("open quote") << QByteArray("a,b\n1,\"2\n") << QStringLiteral("Line 2");
    }
    void refuses() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, names);
        const auto table = readTableBytes(bytes, QStringLiteral("t"));
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::BadInput);
        QVERIFY2(table.error().message.contains(names), qPrintable(table.error().message));
    }

    void takesCanonicallyEqualTextAsOne() {
        const auto table = readTableBytes(QStringLiteral("テ\u3099モ,区分\n1,か\u3099\n2,が\n").toUtf8(), QStringLiteral("t"));
        QVERIFY(table);
        QCOMPARE(table->columns[0].name, QStringLiteral("デモ"));
        QVERIFY(table->find(QStringLiteral("テ\u3099モ")));
        QCOMPARE(table->columns[1].values, QStringList{QStringLiteral("が")});
        const auto twice = readTableBytes(QStringLiteral("テ\u3099モ,デモ\n1,2\n").toUtf8(), QStringLiteral("t"));
        QVERIFY(!twice);
        QVERIFY(twice.error().message.contains(QStringLiteral("デモ")));
    }

    void endsAtTheEndByte_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("after the last line") << QByteArray("a,b\n1,x\n2,y\n\x1A");
        QTest::newRow("without a last line's end") << QByteArray("a,b\n1,x\n2,y\x1A");
        QTest::newRow("a block filled up") << QByteArray("a,b\r\n1,x\r\n2,y\r\n") + QByteArray(97, '\x1A');
        QTest::newRow("and a line's end") << QByteArray("a,b\r\n1,x\r\n2,y\r\n\x1A\r\n");
    }
    void endsAtTheEndByte() {
        QFETCH(QByteArray, bytes);
        const auto table = readTableBytes(bytes, QStringLiteral("t"));
        QVERIFY2(table, table ? "" : qPrintable(table.error().message));
        QCOMPARE(table->rows, 2);
        QCOMPARE(table->columns[1].values, QStringList({QStringLiteral("x"), QStringLiteral("y")}));
    }

    void aQuotationMarkSwallowsNoRow_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");  // 0: taken
        const auto row = [](const char* name, const char* bytes, int line) {
            QTest::newRow(name) << QByteArray(bytes) << line;
        };
        row("opened and closed in the last column", "days,kind,paid,note\n1,A,1,\"call\n2,B,0,no\n3,A,1,done\"\n4,B,0,\n", 2);
        row("closed before a text", "days,kind,paid,note\n1,A,1,\"call\n2,B,0,\"no\n3,A,1,done\"\n4,B,0,\n", 2);
        row("in the first column", "kind,days\nA,1\n\"A,1\nB,2\nA\",1\nB,2\n", 3);
        row("in a middle column", "days,kind,paid\n1,A,1\n2,\"B,0\n1,A\",1\n2,B,0\n2,A,1\n", 3);
        row("CR LF and tabs", "days\tkind\tnote\r\n1\tA\t\"x\r\n2\tA\t\"\r\n2\tA\tz\r\n1\tA\tz\r\n", 2);
        row("no mark is closed", "days,note\n1,\"call\n2,no\n", 2);
        row("a remark of several lines", "days,note\n1,\"call, again,\nand once more\"\n2,no\n3,no\n", 0);
        row("a remark with marks written twice", "days,note\n1,\"he said \"\"no,\n2, no\"\"\n\"\n2,no\n", 0);
        row("a remark with a comma in each line", "days,note\n1,\"dear\nsir, good day\"\n2,no\n3,no\n", 0);
        row("an inch", "size,kind\n17\",A\n19\",B\n", 0);
        row("a mark inside one line", "name,kind\n\"the \"old\" mill\",A\nx,B\n", 0);
        row("one column", "note\n\"a\nb\"\n", 0);
    }
    void aQuotationMarkSwallowsNoRow() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        const auto table = readTableBytes(bytes, QStringLiteral("t"));
        QCOMPARE(table.has_value(), line == 0);
        if (!table) {
            QCOMPARE(table.error().code, ErrorCode::BadInput);
            QVERIFY2(table.error().message.contains(QStringLiteral("ine %1:").arg(line)), qPrintable(table.error().message));
        }
    }

    /// Compared in pairs they would take longer than a test may.
    void readsAnyNumberOfHeadings() {
        constexpr int kHeadings = 400'000;
        const QByteArray commas(kHeadings - 1, ',');
        const auto table = readTableBytes(commas + '\n' + commas + '\n', QStringLiteral("t"));
        QVERIFY(table);
        QCOMPARE(table->columns.size(), size_t(kHeadings));
        QCOMPARE(table->columns.back().name, QStringLiteral("#400000"));
    }

    void picksRows() {
        const auto table = readTableBytes("a\nx\ny\nz\n", QStringLiteral("t"));
        const TextTable picked = table->pick({2, 0});
        QCOMPARE(picked.rows, 2);
        QCOMPARE(picked.columns[0].at(0), QStringLiteral("z"));
        QCOMPARE(picked.lines[0], 4);
    }

    void aFewRowsCarryOnlyTheirOwnValues() {
        QByteArray csv("a,b\n");
        for (int i = 0; i < 100; ++i) {
            csv += QByteArray::number(i) + ",same\n";
        }
        const TextTable picked = readTableBytes(csv, QStringLiteral("t"))->pick({70, 3, 70});
        QCOMPARE(picked.columns[0].values, QStringList({QStringLiteral("70"), QStringLiteral("3")}));
        QCOMPARE(picked.columns[0].at(2), QStringLiteral("70"));
        QCOMPARE(picked.columns[1].at(1), QStringLiteral("same"));
    }

    void missingFile() {
        const auto table = readTable(QStringLiteral("/nowhere/at/all.csv"));
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TableTest)
#include "table_test.moc"
