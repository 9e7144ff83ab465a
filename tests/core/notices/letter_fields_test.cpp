#include "core/notices/letter_fields.h"

#include <QSet>
#include <QTest>

#include "core/notices/letter_json.h"
#include "core/notices/letter_words.h"
#include "core/notices/notice_body.h"

using namespace saikoku;

namespace {

LetterLine lineOf(const char* item, QDate due, qint64 outstanding, qint64 lateCharge, qint64 demandFee) {
    LetterLine line;
    line.taxItemName = QString::fromUtf8(item);
    line.dueDate = due;
    line.outstanding = Yen(outstanding);
    line.lateCharge = Yen(lateCharge);
    line.demandFee = Yen(demandFee);
    return line;
}

QString ja() {
    return QStringLiteral("ja");
}

}  // namespace

/// @brief The fields of letters and the cells of their tables.
class LetterFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasWordsAndAnExample() {
        QSet<QString> names;
        for (const LetterField& field : noticeFields()) {
            QVERIFY2(!names.contains(field.name), qPrintable(field.name));
            names.insert(field.name);
            QVERIFY2(!field.label.isEmpty() && !field.group.isEmpty(), qPrintable(field.name));
            const bool mayBeEmpty = field.isSection || field.name == QLatin1String("to_care_of");
            QVERIFY2(mayBeEmpty || !field.example.isEmpty(), qPrintable(field.name));
            QVERIFY(isLetterField(field.name));
        }
        for (const char* const name : {"to_name", "taxpayer_number", "deadline", "usable_until", "as_of",
                                       "office_phone", "total", "late_charge", "promise_date", "plan_count",
                                       "visit_date", "receipt_amount", "survey_url", "insured_number"}) {
            QVERIFY2(names.contains(QLatin1String(name)), name);
        }
        QVERIFY(!isLetterField(QStringLiteral("deadlin")));
    }

    void sumsAddUp() {
        Letter letter;
        letter.lines = {lineOf("市県民税", QDate(2026, 8, 31), 24000, 800, 0),
                        lineOf("固定資産税", QDate(2026, 6, 30), 1000, 0, 100),
                        lineOf("市県民税", QDate(2026, 9, 30), 5, 0, 0)};
        const auto values = letterValues(letter, {}, ja());
        QCOMPARE(values.value(QStringLiteral("outstanding")), QStringLiteral("25,005円"));
        QCOMPARE(values.value(QStringLiteral("late_charge")), QStringLiteral("800円"));
        QCOMPARE(values.value(QStringLiteral("demand_fee")), QStringLiteral("100円"));
        QCOMPARE(values.value(QStringLiteral("total")), QStringLiteral("25,905円"));
        QCOMPARE(values.value(QStringLiteral("count")), QStringLiteral("3"));
        QCOMPARE(values.value(QStringLiteral("oldest_due")), QStringLiteral("令和8年6月30日"));
        QCOMPARE(values.value(QStringLiteral("items")), QStringLiteral("市県民税、固定資産税"));
        QVERIFY(values.value(QStringLiteral("plan_count")).isEmpty());
    }

    void aGivenValueGoesBeforeADerivedOne() {
        Letter letter;
        letter.to.name = QStringLiteral("甲");
        letter.to.postalCode = QStringLiteral("9990001");
        letter.isCompany = true;
        letter.values.insert(QStringLiteral("total"), QStringLiteral("別の額"));
        const auto values = letterValues(letter, {}, ja());
        QCOMPARE(values.value(QStringLiteral("total")), QStringLiteral("別の額"));
        QCOMPARE(values.value(QStringLiteral("to_honorific")), QStringLiteral("御中"));
        QCOMPARE(values.value(QStringLiteral("to_postal_code")), QStringLiteral("999-0001"));
    }

    void cells_data() {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("japanese");
        QTest::addColumn<QString>("simple");
        QTest::addColumn<QString>("english");
        const auto row = [](const char* column, const char* japanese, const char* simple,
                            const char* english) {
            QTest::newRow(column) << QString::fromUtf8(column) << QString::fromUtf8(japanese)
                                  << QString::fromUtf8(simple) << QString::fromUtf8(english);
        };
        row("number", "2", "2", "2");
        row("tax_item", "軽自動車税", "軽自動車税", "軽自動車税");
        row("levy_year", "令和元年度", "2019年度", "2019");
        row("fiscal_year", "令和2年度", "2020年度", "2020");
        row("term", "第3期", "3回目", "3");
        row("notice_number", "001", "001", "001");
        row("due_date", "令和2年6月1日", "2020年6月1日", "1 June 2020");
        row("outstanding", "10,800", "10,800", "10,800");
        row("late_charge", "1,300", "1,300", "1,300");
        row("demand_fee", "100", "100", "100");
        row("total", "12,200", "12,200", "12,200");
    }
    void cells() {
        QFETCH(const QString, column);
        LetterLine line = lineOf("軽自動車税", QDate(2020, 6, 1), 10800, 1300, 100);
        line.noticeNumber = QStringLiteral("001");
        line.levyYear = 2019;
        line.fiscalYear = 2020;
        line.term = 3;
        QTEST(letterCell(line, 2, column, ja()), "japanese");
        QTEST(letterCell(line, 2, column, QStringLiteral("ja-simple")), "simple");
        QTEST(letterCell(line, 2, column, QStringLiteral("en")), "english");
        QVERIFY(letterColumns(QStringLiteral("receivables")).contains(column));
        for (const QString& language : letterLanguages()) {
            QVERIFY2(letterColumnTitle(column, language) != column, qPrintable(language));
        }
    }

    void whatIsLeviedOutsideOfTermsSaysSo() {
        QCOMPARE(letterCell(LetterLine{}, 1, QStringLiteral("term"), ja()), QStringLiteral("随時"));
    }

    void partsHaveCells() {
        const LetterPart part{2, QDate(2026, 12, 25), Yen(16000)};
        QCOMPARE(letterCell(part, QStringLiteral("number"), ja()), QStringLiteral("2"));
        QCOMPARE(letterCell(part, QStringLiteral("date"), ja()), QStringLiteral("令和8年12月25日"));
        QCOMPARE(letterCell(part, QStringLiteral("amount"), ja()), QStringLiteral("16,000"));
        QVERIFY(isSumColumn(QStringLiteral("amount")) && !isSumColumn(QStringLiteral("date")));
    }
};

QTEST_GUILESS_MAIN(LetterFieldsTest)
#include "letter_fields_test.moc"
