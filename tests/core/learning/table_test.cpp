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
