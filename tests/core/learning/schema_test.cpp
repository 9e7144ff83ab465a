#include "core/learning/schema.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

#include "core/learning/frame.h"
#include "tests/core/learning/made_tables.h"

using namespace saikoku;
using namespace saikoku::scoring;
using namespace saikoku::scoring::test;

namespace {

/// A table with one column, its cells made by a function of the row.
template <class Make>
TextTable oneColumn(const QByteArray& name, int rows, Make make) {
    QByteArray csv = name + ",other\n";
    for (int i = 0; i < rows; ++i) {
        csv += make(i) + ",x\n";
    }
    return madeTable(csv);
}

}  // namespace

class SchemaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinds_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("reason");
        const auto row = [](const char* what, const char* name, int column, ColumnKind kind,
                            LeftOutReason reason = LeftOutReason::None) {
            QTest::newRow(what) << QString::fromLatin1(name) << column << static_cast<int>(kind)
                                << static_cast<int>(reason);
        };
        row("amounts", "amount", 0, ColumnKind::Number);
        row("numbers with a stray word", "amount", 1, ColumnKind::Number);
        row("codes with leading zeros", "item", 2, ColumnKind::Category);
        row("words", "district", 3, ColumnKind::Category);
        row("dates", "due", 4, ColumnKind::Date);
        row("running number", "row", 5, ColumnKind::LeftOut, LeftOutReason::IdLike);
        row("shuffled numbers that fill their range", "x", 6, ColumnKind::LeftOut, LeftOutReason::IdLike);
        row("a text per row", "x", 7, ColumnKind::LeftOut, LeftOutReason::IdLike);
        row("constant", "x", 8, ColumnKind::LeftOut, LeftOutReason::Constant);
        row("empty", "x", 9, ColumnKind::LeftOut, LeftOutReason::Empty);
        row("fractions that all differ", "ratio", 10, ColumnKind::Number);
        row("called a number, repeats", "宛名番号", 11, ColumnKind::LeftOut, LeftOutReason::IdLike);
        row("filled or not", "flag", 12, ColumnKind::Category);
        row("days as eight digits", "due", 13, ColumnKind::Date);
        row("free text with gaps: filled or not", "note", 15, ColumnKind::Category);
        row("numbers and two words for none", "amount", 16, ColumnKind::Number);
        row("codes and words", "item", 17, ColumnKind::Category);
        row("running number with gaps: filled or not", "receipt", 18, ColumnKind::Category);
        row("amounts with gaps that all differ", "amount", 19, ColumnKind::Number);
        row("free text", "note", 14, ColumnKind::LeftOut, LeftOutReason::FreeText);
    }
    void kinds() {
        QFETCH(QString, name);
        QFETCH(int, column);
        QFETCH(int, kind);
        QFETCH(int, reason);
        const QByteArray header = column == 11 ? QByteArray("宛名番号") : name.toLatin1();
        const TextTable table = oneColumn(header, 200, [&](int i) -> QByteArray {
            switch (column) {
                case 0: return QByteArray::number((i * 37 % 90) * 100);
                case 1: return i == 7 ? QByteArray("unknown") : QByteArray::number(i % 50);
                case 2: return "0" + QByteArray::number(i % 7);
                case 3: return i % 3 == 0 ? "East" : "West";
                case 4: return "2026/" + QByteArray::number(1 + i % 12) + "/05";
                case 5: return QByteArray::number(5000 + 3 * i);
                case 6: return QByteArray::number(1 + i * 77 % 200);
                case 7: return "name " + QByteArray::number(i);
                case 8: return "same";
                case 9: return i % 2 == 0 ? "" : "NA";
                case 10: return QByteArray::number(i * 0.37 + 0.001);
                case 11: return QByteArray::number(9000000 + (i / 3) * 17);
                case 12: return i % 4 == 0 ? "yes" : "";
                case 13: return "202601" + QByteArray::number(10 + i % 19);
                case 15: return i % 4 == 0 ? QByteArray() : "matter " + QByteArray::number(i);
                case 16:
                    return i % 9 == 0   ? QByteArray("unknown")
                           : i % 9 == 1 ? QByteArray("refused")
                                        : QByteArray::number(i % 50);
                case 17: return i % 9 == 0 ? QByteArray("other") : QByteArray::number(i % 6);
                case 18: return i % 4 == 0 ? QByteArray() : QByteArray::number(70000 + 7 * i);
                case 19: return i % 4 == 0 ? QByteArray() : QByteArray::number(100000 + i * 7919 % 90001);
                default:
                    return i % 4 == 0 ? QByteArray("no answer")
                                      : "spoke about matter " + QByteArray::number(i);
            }
        });
        const Schema schema = inferSchema(table, {});
        QCOMPARE(static_cast<int>(schema.columns[0].kind), kind);
        QCOMPARE(static_cast<int>(schema.columns[0].reason), reason);
    }

    void survivesJson() {
        const Schema schema = inferSchema(madeTable(madeArrears(300, 1)),
                                          {{QStringLiteral("paid")}, {}, QStringLiteral("due"), {}});
        const auto back = Schema::fromJson(schema.toJson());
        QVERIFY(back);
        QVERIFY(*back == schema);
        QVERIFY(!Schema::fromJson(
            QJsonObject{{QStringLiteral("columns"),
                         QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("a")}}}}}));
    }

    void namesAWrongValue() {
        const Schema schema =
            inferSchema(madeTable(madeArrears(300, 1)), {{QStringLiteral("paid")}, {}, {}, {}});
        const TextTable later = madeTable(
            "no,days,amount,district,due,office\n1,12,500,East,2026-05-01,main\n2,many,500,West,2026-05-01,"
            "main\n");
        const auto frame = buildFrame(schema, later, false);
        QVERIFY(frame);
        QCOMPARE(frame->warnings.size(), 1);
        QVERIFY2(frame->warnings[0].contains(QStringLiteral("\"days\", line 3: \"many\"")),
                 qPrintable(frame->warnings[0]));
        const auto strict = buildFrame(schema, later, true);
        QVERIFY(!strict);
        QCOMPARE(strict.error().code, ErrorCode::Rule);
    }

    void wordsAmongNumbersAreNoValues() {
        const auto cell = [](int i) {
            return i % 9 == 0 ? QByteArray("unknown") : QByteArray::number(i % 50);
        };
        const Schema schema = inferSchema(oneColumn("amount", 200, cell), {});
        QCOMPARE(schema.columns[0].words, QStringList(QStringLiteral("unknown")));
        QVERIFY(*Schema::fromJson(schema.toJson()) == schema);
        const auto frame = buildFrame(schema, madeTable("amount,other\n7,x\nunknown,x\n"), true);
        QVERIFY(frame);
        QCOMPARE(frame->columns[0].numbers[0], 7.0);
        QVERIFY(std::isnan(frame->columns[0].numbers[1]));
    }

    void hugeNumbersStayWithinWhatEnginesHold() {
        const auto cell = [](int i) { return i % 2 == 0 ? QByteArray("1e308") : QByteArray("-1e308"); };
        const TextTable table = oneColumn("amount", 60, cell);
        const auto frame = buildFrame(inferSchema(table, {}), table, false);
        QCOMPARE(frame->columns[0].numbers[0], 1e30);
        QCOMPARE(frame->columns[0].numbers[1], -1e30);
    }

    void saysWhenManyValuesAreUnseen() {
        const auto cell = [](int i) { return i % 3 == 0 ? QByteArray("East") : QByteArray("West"); };
        const Schema schema = inferSchema(oneColumn("district", 200, cell), {});
        const auto warnings = [&](int unseen) {
            const TextTable later = oneColumn("district", 100, [&](int i) {
                return i < unseen ? QByteArray("North") : QByteArray("West");
            });
            return buildFrame(schema, later, true)->warnings;
        };
        QVERIFY(warnings(5).isEmpty());
        QCOMPARE(warnings(6).size(), 1);
        QVERIFY2(warnings(6)[0].contains(QStringLiteral("\"district\", line 2: \"North\"")),
                 qPrintable(warnings(6)[0]));
    }

    void meetsOtherColumns() {
        const Schema schema =
            inferSchema(madeTable(madeArrears(300, 1)), {{QStringLiteral("paid")}, {}, {}, {}});
        const TextTable fewer = madeTable("days,amount,district,extra\n12,500,East,1\n");
        const auto frame = buildFrame(schema, fewer, false);
        QVERIFY(frame);
        QVERIFY(frame->warnings[0].contains(QStringLiteral("\"due\"")));
        QVERIFY(!buildFrame(schema, fewer, true));
        const TextTable more =
            madeTable("no,days,amount,district,due,office,paid,extra\n1,12,500,East,2026-05-01,main,1,1\n");
        QVERIFY(buildFrame(schema, more, false));
        QVERIFY(!buildFrame(schema, more, true));
    }

    void takesDatesApart() {
        QByteArray csv("due,sent,y\n");
        for (int i = 0; i < 40; ++i) {
            csv += "2026-01-" + QByteArray::number(1 + i % 28).rightJustified(2, '0') + ",2026-03-" +
                   QByteArray::number(1 + i % 28).rightJustified(2, '0') + " 12:00," +
                   QByteArray::number(i % 2) + '\n';
        }
        const TextTable table = madeTable(csv);
        const auto features = [&](const QString& time) {
            const Schema schema = inferSchema(table, {{QStringLiteral("y")}, {}, time, {}});
            QStringList names;
            const Frame frame = buildFrame(schema, table, true).value();
            for (const FrameColumn& column : frame.columns) {
                names << column.name;
            }
            return names;
        };
        const QStringList free = features({});
        QVERIFY(free.contains(QStringLiteral("due: day")));
        QVERIFY(free.contains(QStringLiteral("due: weekday")));
        QVERIFY(free.contains(QStringLiteral("sent: hour")));
        QVERIFY(free.contains(QStringLiteral("days from due to sent")));
        const QStringList ordered = features(QStringLiteral("sent"));
        QVERIFY(!ordered.contains(QStringLiteral("due: day")));
        QVERIFY(ordered.contains(QStringLiteral("days from due to sent")));
    }
};

QTEST_APPLESS_MAIN(SchemaTest)
#include "schema_test.moc"
