// Tables of a letter: 0 and 400 rows, the head on every page, sums, numbers on the right, nothing cut.
#include "reports/letters/letter_table.h"

#include <QtTest>

#include <QRegularExpression>

#include "tests/reports/letters/letter_paper.h"

using namespace saikoku;
using namespace saikoku::reports;

namespace {

const QString kBody = QStringLiteral("# 催告書\n\n[receivables]\n　以上\n");

QList<PaperWord> ofPage(const QList<PaperWord>& words, int page) {
    QList<PaperWord> some;
    for (const PaperWord& word : words) {
        if (word.page == page) {
            some.append(word);
        }
    }
    return some;
}

}  // namespace

class LetterTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOpenIsRefused();
    void headStandsOnEveryPage();
    void everyRowStandsOnceAndWhole();
    void sumsAddUp();
    void sumsAreNeverAloneOnAPage_data();
    void sumsAreNeverAloneOnAPage();
    void numbersStandRight();
    void longWordsAreBrokenNotCut();
    void wideColumnsAreMadeNarrower();
    void partsHaveTheirOwnColumns();
};

void LetterTableTest::nothingOpenIsRefused() {
    LetterRun run = paperRun(kBody);
    const QString inBody = refusalOf(run, paperLetter(0));
    QVERIFY2(inBody.contains(QStringLiteral("0000010028")), qPrintable(inBody));
    run.notice.needsReceivables = true;
    const QString ofTemplate = refusalOf(run, paperLetter(0));
    QVERIFY2(
        ofTemplate.contains(QStringLiteral("催告書")) && ofTemplate.contains(QStringLiteral("0000010028")),
        qPrintable(ofTemplate));
}

void LetterTableTest::headStandsOnEveryPage() {
    std::vector<LetterPages> counts;
    const QList<PaperWord> words = wordsOf(pdfOf(paperRun(kBody), {paperLetter(400)}, &counts));
    const int pages = counts.front().pages;
    QVERIFY(pages >= 9);
    for (int page = 1; page <= pages; ++page) {
        const PaperWord head = wordWith(words, QStringLiteral("納期限"), page);
        const PaperWord first = wordWith(words, QStringLiteral("令和7年"), page);
        if (first.page == page) {
            QCOMPARE(head.page, page);
            QVERIFY(head.bottom <= first.top || first.top < 90);  // the date of the letter stands above
        }
    }
}

void LetterTableTest::everyRowStandsOnceAndWhole() {
    const LetterRun run = paperRun(kBody);
    const QList<PaperWord> words = wordsOf(pdfOf(run, {paperLetter(400)}));
    QHash<QString, int> seen;
    for (const PaperWord& word : words) {
        ++seen[word.text];
        if (word.page > 1 && word.text.contains(QStringLiteral("市県民税"))) {
            QVERIFY(word.bottom <= 297 - run.notice.layout.bottom);
        }
    }
    for (int i = 0; i < 400; ++i) {
        QVERIFY2(seen.value(Yen(10'000 + i).toString()) >= 1, qPrintable(QString::number(i)));
    }
}

void LetterTableTest::sumsAddUp() {
    const QString text = textOf(pdfOf(paperRun(kBody), {paperLetter(400)}));
    const qint64 outstanding = 400 * 10'000 + 400 * 399 / 2;
    for (const qint64 sum :
         {outstanding, qint64(400 * 1'200), qint64(400 * 100), outstanding + 400 * 1'300}) {
        QVERIFY2(text.contains(Yen(sum).toString()), qPrintable(Yen(sum).toString()));
    }
    QVERIFY(text.contains(QStringLiteral("合計")));
}

void LetterTableTest::sumsAreNeverAloneOnAPage_data() {
    QTest::addColumn<int>("rows");
    for (int rows = 24; rows < 36; ++rows) {  // over the foot of the first page, row by row
        QTest::addRow("%d", rows) << rows;
    }
}

void LetterTableTest::sumsAreNeverAloneOnAPage() {
    QFETCH(int, rows);
    std::vector<LetterPages> counts;
    const QList<PaperWord> words = wordsOf(pdfOf(paperRun(kBody), {paperLetter(rows)}, &counts));
    int sumPage = 0;
    const QString last = Yen(10'000 + rows - 1).toString();
    int lastPage = 0;
    for (const PaperWord& word : words) {
        sumPage = word.text == Yen(rows * 100).toString() ? word.page : sumPage;
        lastPage = word.text == last ? word.page : lastPage;
    }
    QVERIFY(sumPage > 0);
    QCOMPARE(lastPage, sumPage);
}

void LetterTableTest::numbersStandRight() {
    const LetterRun run = paperRun(kBody);
    Letter letter = paperLetter(3);
    letter.lines.at(1).outstanding = Yen(1'234'567);
    letter.lines.at(2).outstanding = Yen(987'654'321'000);  // wider than its column: smaller, not cut
    const QList<PaperWord> words = wordsOf(pdfOf(run, {letter}));
    const double right = wordWith(words, QStringLiteral("10,000")).right;
    QVERIFY(std::abs(wordWith(words, QStringLiteral("1,234,567")).right - right) < 0.2);
    const PaperWord large = wordWith(words, QStringLiteral("987,654,321,000"));
    QVERIFY(std::abs(large.right - right) < 0.2);
    QVERIFY(large.right - large.left < 22);
    QVERIFY(large.bottom - large.top <
            wordWith(words, QStringLiteral("10,000")).bottom - wordWith(words, QStringLiteral("10,000")).top);
}

void LetterTableTest::longWordsAreBrokenNotCut() {
    Letter letter = paperLetter(3);
    const QString name =
        QStringLiteral("国民健康保険税（後期高齢者支援金等課税額及び介護納付金課税額を含む分）");
    letter.lines.at(1).taxItemName = name;
    const QList<PaperWord> words = ofPage(wordsOf(pdfOf(paperRun(kBody), {letter})), 1);
    QString column;
    const double left = wordWith(words, QStringLiteral("国民健康")).left;
    for (const PaperWord& word : words) {
        if (std::abs(word.left - left) < 1.0 && word.top > 95) {
            column += word.text;
        }
    }
    QVERIFY2(column.contains(name), qPrintable(column));
}

void LetterTableTest::wideColumnsAreMadeNarrower() {
    LetterRun run = paperRun(kBody);
    for (NoticeColumn& column : run.notice.layout.receivables) {
        column.width *= 2;
    }
    for (const PaperWord& word : wordsOf(pdfOf(run, {paperLetter(3)}))) {
        QVERIFY2(word.right <= 210 - 5, qPrintable(word.text));
    }
}

void LetterTableTest::partsHaveTheirOwnColumns() {
    LetterRun run = paperRun(QStringLiteral("# 計画\n[parts]\n"));
    Letter letter = paperLetter(0);
    for (int i = 1; i <= 12; ++i) {
        letter.parts.push_back({i, QDate(2026, 12, 25).addMonths(i), Yen(15'000)});
    }
    const QString text = textOf(pdfOf(run, {letter}));
    QVERIFY2(text.contains(QStringLiteral("180,000")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("令和9年1月25日")));
    QVERIFY(!refusalOf(run, paperLetter(3)).isEmpty());
}

QTEST_GUILESS_MAIN(LetterTableTest)
#include "letter_table_test.moc"
