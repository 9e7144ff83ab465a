// The body down the pages: line breaking, bullets, frames, what stays together, pictures.
#include "reports/letters/letter_writer.h"

#include <QtTest>

#include <QRegularExpression>

#include "reports/paper/picture_shelf.h"
#include "tests/reports/letters/letter_paper.h"

using namespace saikoku;
using namespace saikoku::reports;

namespace {

/// The lines of the body as pdftotext finds them, blanks taken out.
QStringList bodyLines(const QString& body, double bodyTop = 95) {
    LetterRun run = paperRun(body);
    run.notice.layout.hasAddress = false;
    run.notice.layout.hasSender = false;
    run.notice.layout.bodyTop = bodyTop;
    QMap<int, QString> lines;
    for (const PaperWord& word : wordsOf(pdfOf(run, {paperLetter()}))) {
        if (word.top > bodyTop - 2 && word.top < 280) {
            lines[word.page * 10'000 + int(word.bottom * 10)] += word.text;
        }
    }
    return lines.values();
}

QString repeated(const QString& text, int times) {
    QString all;
    for (int i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

}  // namespace

class LetterBodyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesDontBeginOrEndWrongly_data();
    void linesDontBeginOrEndWrongly();
    void linesFillTheWidth();
    void leadingBlankStays();
    void bulletsHang();
    void headingIsNotLeftAtTheFoot();
    void paragraphsAreDividedByTwoLines();
    void keptBlocksStayOnOnePage();
    void frameGoesOnOverPages();
    void pageBreakBegins();
    void signatureHasItsLines();
    void pictureStands();
    void wrongPicturesAreNamed_data();
    void wrongPicturesAreNamed();
    void signWithoutAFontIsNamed();
    void englishStaysRagged();
};

void LetterBodyTest::linesDontBeginOrEndWrongly_data() {
    QTest::addColumn<QString>("text");
    for (int i = 0; i < 6; ++i) {  // the sign that must not begin a line moves over the line's end
        QTest::addRow("comma %d", i) << repeated(QStringLiteral("あ"), 43 + i) +
                                            repeated(QStringLiteral("、い。"), 60);
        QTest::addRow("bracket %d", i)
            << repeated(QStringLiteral("あ"), 43 + i) + repeated(QStringLiteral("「い」"), 60);
        QTest::addRow("round %d", i) << repeated(QStringLiteral("あ"), 43 + i) +
                                            repeated(QStringLiteral("（い）"), 60);
    }
}

void LetterBodyTest::linesDontBeginOrEndWrongly() {
    QFETCH(QString, text);
    const QStringList lines = bodyLines(text);
    QVERIFY(lines.size() >= 4);
    for (const QString& line : lines) {
        QVERIFY2(!QStringLiteral("、。」）").contains(line.front()), qPrintable(line));
        QVERIFY2(!QStringLiteral("「（").contains(line.back()), qPrintable(line));
    }
}

void LetterBodyTest::linesFillTheWidth() {
    LetterRun run = paperRun(repeated(QStringLiteral("納付のご相談は「納税課」へ、お早めに。"), 12));
    const QList<PaperWord> words = wordsOf(pdfOf(run, {paperLetter()}));
    int full = 0;
    for (const PaperWord& word : words) {
        if (word.top > 95 && word.bottom < 280 && word.right - word.left > 150) {
            QVERIFY(word.right <= 190.5);
            full += std::abs(word.left - 20) < 0.5 && word.right > 188 ? 1 : 0;
        }
    }
    QVERIFY(full >= 3);
}

void LetterBodyTest::leadingBlankStays() {
    const QList<PaperWord> words =
        wordsOf(pdfOf(paperRun(QStringLiteral("　字下げの文。\n地付きの文。")), {paperLetter()}));
    const double letter = 10.5 * 25.4 / 72;
    QVERIFY(std::abs(wordWith(words, QStringLiteral("字下げ")).left - 20 - letter) < 0.3);
    QVERIFY(std::abs(wordWith(words, QStringLiteral("地付き")).left - 20) < 0.3);
}

void LetterBodyTest::bulletsHang() {
    const QList<PaperWord> words = wordsOf(pdfOf(
        paperRun(QStringLiteral("- 一行目") + repeated(QStringLiteral("あ"), 60) + QStringLiteral("終わり")),
        {paperLetter()}));
    const double letter = 10.5 * 25.4 / 72;
    const PaperWord first = wordWith(words, QStringLiteral("一行目"));
    const PaperWord second = wordWith(words, QStringLiteral("終わり"));
    QVERIFY(second.top > first.top);
    QVERIFY(std::abs(first.left - 20) < 0.3);
    QVERIFY(std::abs(second.left - 20 - letter) < 0.3);
}

void LetterBodyTest::headingIsNotLeftAtTheFoot() {
    for (int gaps = 18; gaps < 40; ++gaps) {
        const QString body = repeated(QStringLiteral("文\n"), gaps) + QStringLiteral("# 見出し\n続きの文\n");
        const QList<PaperWord> words = wordsOf(pdfOf(paperRun(body), {paperLetter()}));
        QCOMPARE(wordWith(words, QStringLiteral("見出し")).page,
                 wordWith(words, QStringLiteral("続きの文")).page);
    }
}

void LetterBodyTest::paragraphsAreDividedByTwoLines() {
    const QString paragraph =
        repeated(QStringLiteral("納付のご相談は納税課へお早めに。"), 18);  // some six lines
    for (int lines = 22; lines < 36; ++lines) {
        const QString body = repeated(QStringLiteral("文\n"), lines) + paragraph;
        QMap<int, int> onPage;
        for (const PaperWord& word : wordsOf(pdfOf(paperRun(body), {paperLetter()}))) {
            onPage[word.page] += word.text.contains(QStringLiteral("相談")) ? 1 : 0;
        }
        for (const int count : onPage) {
            QVERIFY(count == 0 || count >= 2);
        }
    }
}

void LetterBodyTest::keptBlocksStayOnOnePage() {
    for (int lines = 20; lines < 36; ++lines) {
        const QString body = repeated(QStringLiteral("文\n"), lines) +
                             QStringLiteral("[keep]\n初めの行\n二行目\n三行目\n終わりの行\n[end]\n");
        const QList<PaperWord> words = wordsOf(pdfOf(paperRun(body), {paperLetter()}));
        QCOMPARE(wordWith(words, QStringLiteral("初めの行")).page,
                 wordWith(words, QStringLiteral("終わりの行")).page);
    }
}

void LetterBodyTest::frameGoesOnOverPages() {
    const QString body = QStringLiteral("[frame]\n") + repeated(QStringLiteral("枠の中の文\n"), 90) +
                         QStringLiteral("[end]\n枠の外の文");
    std::vector<LetterPages> counts;
    const QList<PaperWord> words = wordsOf(pdfOf(paperRun(body), {paperLetter()}, &counts));
    QVERIFY(counts.front().pages >= 3);
    int inside = 0;
    for (const PaperWord& word : words) {
        if (word.text == QStringLiteral("枠の中の文")) {
            ++inside;
            QVERIFY(word.left > 22.5);
            QVERIFY(word.bottom < 297 - 17);
        }
    }
    QCOMPARE(inside, 90);
    QVERIFY(std::abs(wordWith(words, QStringLiteral("枠の外の文")).left - 20) < 0.3);
}

void LetterBodyTest::pageBreakBegins() {
    const QList<PaperWord> words =
        wordsOf(pdfOf(paperRun(QStringLiteral("前の文\n[page]\n後の文")), {paperLetter()}));
    QCOMPARE(wordWith(words, QStringLiteral("前の文")).page, 1);
    const PaperWord after = wordWith(words, QStringLiteral("後の文"));
    QCOMPARE(after.page, 2);
    QVERIFY(after.top < 30);
}

void LetterBodyTest::signatureHasItsLines() {
    QString text = textOf(pdfOf(paperRun(QStringLiteral("誓約します。\n[signature]")), {paperLetter()}));
    text.remove(QRegularExpression(QStringLiteral("\\s"), QRegularExpression::UseUnicodePropertiesOption));
    for (const QString& label :
         {QStringLiteral("年月日"), QStringLiteral("住所"), QStringLiteral("氏名"), QStringLiteral("㊞")}) {
        QVERIFY2(text.contains(label), qPrintable(text));
    }
}

void LetterBodyTest::pictureStands() {
    LetterRun run = paperRun(QStringLiteral("[picture map.png 40]\n図の下の文"));
    run.notice.pictures.insert(QStringLiteral("map.png"), greyPng(200, 100));
    const QList<PaperWord> words = wordsOf(pdfOf(run, {paperLetter()}));
    const double top = wordWith(words, QStringLiteral("図の下")).top;
    QVERIFY(top > 95 + 40 && top < 95 + 40 + 6);
    const auto page = letterPictures(run, paperLetter(), 72);
    const auto dot = [&](double x, double y) {  // mm
        const auto at = qsizetype(y * 72 / 25.4) * page->front().bytesPerLine + qsizetype(x * 72 / 25.4) * 4;
        return quint8(page->front().pixels.at(at));
    };
    QVERIFY(dot(105, 115) < 0x90 && dot(105, 115) > 0x70);  // 80 × 40 mm in the middle, its shape kept
    QCOMPARE(dot(60, 115), quint8(0xff));
}

void LetterBodyTest::wrongPicturesAreNamed_data() {
    QTest::addColumn<QByteArray>("png");
    QTest::newRow("not a PNG") << QByteArray(
        "GIF89a and more that is no picture at all, whatever it is called");
    QTest::newRow("broken") << greyPng(50, 50).left(90);
    QTest::newRow("too many dots") << greyPng(PictureShelf::kMostDots + 1, 2);
    QByteArray huge = greyPng(50, 50);
    huge.replace(16, 8, QByteArray("\x7f\xff\xff\xff\x7f\xff\xff\xff", 8));  // would need an exabyte
    QTest::newRow("says it is huge") << huge;
}

void LetterBodyTest::wrongPicturesAreNamed() {
    QFETCH(QByteArray, png);
    LetterRun run = paperRun(QStringLiteral("[picture map.png 40]"));
    run.notice.pictures.insert(QStringLiteral("map.png"), png);
    const QString inBody = refusalOf(run, paperLetter());
    QVERIFY2(inBody.contains(QStringLiteral("map.png")) && inBody.contains(QStringLiteral("催告書")),
             qPrintable(inBody));
    LetterRun sealed = paperRun(QStringLiteral("文"));
    sealed.office.seal = png;
    const auto writer = LetterWriter::begin(sealed, [](QByteArrayView) { return true; }, {});
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::BadInput);
}

void LetterBodyTest::signWithoutAFontIsNamed() {
    Letter letter = paperLetter();
    letter.to.name = QStringLiteral("山田\U0010FFFD");
    const QString refusal = refusalOf(paperRun(QStringLiteral("文")), letter);
    QVERIFY2(refusal.contains(QStringLiteral("U+10FFFD")) && refusal.contains(QStringLiteral("0000010028")),
             qPrintable(refusal));
}

void LetterBodyTest::englishStaysRagged() {
    LetterRun run = paperRun(repeated(QStringLiteral("Please contact the tax section. "), 20));
    run.notice.language = QStringLiteral("en");
    run.office.hours = QStringLiteral("Monday to Friday");
    const QList<PaperWord> words = wordsOf(pdfOf(run, {paperLetter()}));
    QList<double> gaps;
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words.at(i - 1).text == QStringLiteral("Please") &&
            words.at(i).text == QStringLiteral("contact")) {
            gaps.append(words.at(i).left - words.at(i - 1).right);
        }
    }
    QVERIFY(gaps.size() > 5);
    for (const double gap : gaps) {
        QVERIFY(gap > 5 || std::abs(gap - gaps.front()) < 0.15);  // > 5: over a line's end
    }
}

QTEST_GUILESS_MAIN(LetterBodyTest)
#include "letter_body_test.moc"
