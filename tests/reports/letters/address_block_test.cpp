// The address in the window: smaller letters before it fails, and a sentence when it fails.
#include "reports/letters/address_block.h"

#include <QtTest>

#include "reports/letters/sheet_marks.h"
#include "tests/reports/letters/letter_paper.h"

using namespace saikoku;
using namespace saikoku::reports;

namespace {

const QString kBody = QStringLiteral("# 催告書\n\n　本文。\n");

/// Dark dots of a part of the first page, in mm.
int darkDots(const LetterRun& run, const Letter& letter, const CanvasRect& area) {
    constexpr int kDots = 200;
    const auto pages = letterPictures(run, letter, kDots);
    const PagePicture& page = pages->front();
    int dark = 0;
    for (int y = int(area.y * kDots / 25.4); y < int((area.y + area.height) * kDots / 25.4); ++y) {
        for (int x = int(area.x * kDots / 25.4); x < int((area.x + area.width) * kDots / 25.4); ++x) {
            dark += quint8(page.pixels.at(qsizetype(y) * page.bytesPerLine + x * 4)) < 0x80 ? 1 : 0;
        }
    }
    return dark;
}

}  // namespace

class AddressBlockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longAddressesBecomeSmaller();
    void codeGivesWayToTheAddress();
    void nameOfSixtyLettersStandsOrIsNamed();
    void whatCannotFitIsNamed_data();
    void whatCannotFitIsNamed();
    void addressMustBeThere();
    void whoActsStandsBeforeTheName();
    void companyHasItsHonorific();
    void customerCodeStandsBelow();
    void representativePostcodeHasNone();
    void foldsStandWhereTheEnvelopeSays();
    void foldingMarksTellTheSheet_data();
    void foldingMarksTellTheSheet();
    void withoutAddressNothingIsThere();
};

void AddressBlockTest::longAddressesBecomeSmaller() {
    const LetterRun run = paperRun(kBody);
    const auto heightOf = [&](const Letter& letter) {
        const PaperWord word = wordWith(wordsOf(pdfOf(run, {letter})), QStringLiteral("みらい県"));
        return word.bottom - word.top;
    };
    Letter letter = paperLetter();
    const double usual = heightOf(letter);
    letter.to.address = QStringLiteral("みらい県みらい市宮田町大字汐見台字浜風東六丁目7番地14号");
    letter.to.building = QStringLiteral("グランドール中央アネックス東棟1203号室");
    letter.to.careOf = QStringLiteral("相続人代表者");
    QVERIFY(heightOf(letter) < usual * 0.97);
}

void AddressBlockTest::codeGivesWayToTheAddress() {
    const LetterRun run = paperRun(kBody);
    Letter letter = paperLetter();
    letter.to.address = QStringLiteral("みらい県みらい市宮田町大字汐見台字浜風東六丁目7番地14号");
    letter.to.building = QStringLiteral("グランドール中央アネックス東棟1203号室");
    letter.to.careOf = QStringLiteral("破産管財人　弁護士　渡邊　和子");
    letter.to.name = QStringLiteral("株式会社東洋架橋汐見工務店クリーニング事業部");
    letter.to.honorific = QStringLiteral("御中");
    QVERIFY(refusalOf(run, letter).isEmpty());
    const PaperWord name = wordWith(wordsOf(pdfOf(run, {letter})), QStringLiteral("御中"));
    QVERIFY(name.bottom <= run.envelope.windowTop + run.envelope.windowHeight);
}

void AddressBlockTest::nameOfSixtyLettersStandsOrIsNamed() {
    const LetterRun run = paperRun(kBody);
    Letter letter = paperLetter();
    letter.to.building.clear();
    letter.to.address = QStringLiteral("みらい県みらい市宮田町6-7-14");
    letter.to.name = QString(60, QChar(u'瀬'));
    QList<double> lines;
    int letters = 0;
    for (const PaperWord& word : wordsOf(pdfOf(run, {letter}))) {
        if (word.text.contains(u'瀬') && word.top < 60) {
            letters += int(word.text.count(u'瀬'));
            lines.append(word.top);
            QVERIFY(word.right <= run.envelope.windowLeft + run.envelope.windowWidth);
        }
    }
    QCOMPARE(letters, 60);
    QVERIFY(lines.size() >= 2 && lines.size() <= 3);
}

void AddressBlockTest::whatCannotFitIsNamed_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    QTest::newRow("address") << QString(200, QChar(u'町')) << QStringLiteral("山田　太郎");
    QTest::newRow("name") << QStringLiteral("みらい県みらい市宮田町6-7-14") << QString(200, QChar(u'瀬'));
}

void AddressBlockTest::whatCannotFitIsNamed() {
    QFETCH(QString, address);
    QFETCH(QString, name);
    Letter letter = paperLetter();
    letter.to.address = address;
    letter.to.name = name;
    const QString refusal = refusalOf(paperRun(kBody), letter);
    QVERIFY2(refusal.contains(QStringLiteral("催告書")), qPrintable(refusal));
    QVERIFY(refusal.contains(QStringLiteral("0000010028")));
    QVERIFY(refusal.contains(QStringLiteral("長形3号")));
    QVERIFY(!refusal.contains(name));  // whose address it is says the case's number alone
}

void AddressBlockTest::addressMustBeThere() {
    Letter letter = paperLetter();
    letter.to.address = QStringLiteral("　");
    QVERIFY(refusalOf(paperRun(kBody), letter).contains(QStringLiteral("0000010028")));
    letter = paperLetter();
    letter.to.name.clear();
    QVERIFY(!refusalOf(paperRun(kBody), letter).isEmpty());
}

void AddressBlockTest::whoActsStandsBeforeTheName() {
    Letter letter = paperLetter();
    letter.to.careOf = QStringLiteral("相続人代表者");
    const QList<PaperWord> words = wordsOf(pdfOf(paperRun(kBody), {letter}));
    const PaperWord acts = wordWith(words, QStringLiteral("相続人代表者"));
    QVERIFY(acts.bottom <= wordWith(words, QStringLiteral("太郎")).bottom - 3);
    QVERIFY(acts.top > wordWith(words, QStringLiteral("コーポ緑")).top);
}

void AddressBlockTest::companyHasItsHonorific() {
    Letter letter = paperLetter();
    letter.to.name = QStringLiteral("株式会社汐見工務店");
    letter.to.honorific = QStringLiteral("御中");
    QVERIFY(textOf(pdfOf(paperRun(kBody), {letter})).contains(QStringLiteral("御中")));
}

void AddressBlockTest::customerCodeStandsBelow() {
    LetterRun run = paperRun(kBody);
    const Envelope& window = run.envelope;
    const CanvasRect foot{window.windowLeft, window.windowTop + window.windowHeight - 6, window.windowWidth,
                          6};
    const int with = darkDots(run, paperLetter(), foot);
    QVERIFY(with > 1'000);
    run.notice.layout.hasCustomerCode = false;
    QVERIFY(darkDots(run, paperLetter(), foot) < with / 4);
}

void AddressBlockTest::representativePostcodeHasNone() {
    LetterRun run = paperRun(kBody);
    const Envelope& window = run.envelope;
    const CanvasRect foot{window.windowLeft, window.windowTop + window.windowHeight - 5, window.windowWidth,
                          5};
    Letter letter = paperLetter();
    const int with = darkDots(run, letter, foot);
    run.representative.listed = {letter.to.postalCode};
    QVERIFY(darkDots(run, letter, foot) < with / 4);
}

void AddressBlockTest::foldsStandWhereTheEnvelopeSays() {
    LetterRun run = paperRun(kBody);
    QVERIFY(!run.envelope.folds.empty());
    for (const double fold : run.envelope.folds) {
        QVERIFY(darkDots(run, paperLetter(), {5.5, fold - 0.5, 3, 1}) > 5);
    }
    run.notice.layout.hasFoldMarks = false;
    QCOMPARE(darkDots(run, paperLetter(), {5.5, run.envelope.folds.front() - 0.5, 3, 1}), 0);
}

void AddressBlockTest::foldingMarksTellTheSheet_data() {
    QTest::addColumn<int>("sheet");
    QTest::addColumn<int>("sheets");
    QTest::addColumn<bool>("enclosure");
    QTest::addColumn<std::vector<bool>>("marks");
    QTest::newRow("only") << 1 << 1 << false
                          << std::vector<bool>{true, true, false, false, false, true, false, true};
    QTest::newRow("with enclosure") << 1 << 1 << true
                                    << std::vector<bool>{true, true, true, false, false, true, true, true};
    QTest::newRow("first of two") << 1 << 2 << true
                                  << std::vector<bool>{true, false, false, false, false, true, true, true};
    QTest::newRow("last of three") << 3 << 3 << true
                                   << std::vector<bool>{true, true, true, false, true, true, false, true};
    QTest::newRow("eighth") << 8 << 8 << false
                            << std::vector<bool>{true, true, false, false, false, false, true, true};
}

void AddressBlockTest::foldingMarksTellTheSheet() {
    QFETCH(int, sheet);
    QFETCH(int, sheets);
    QFETCH(bool, enclosure);
    QFETCH(std::vector<bool>, marks);
    PagePlace place;
    place.sheet = sheet;
    place.sheets = sheets;
    const std::vector<bool> found = foldingMarks(place, enclosure);
    QCOMPARE(found, marks);
    QCOMPARE(std::count(found.begin(), found.end(), true) % 2, 0);
}

void AddressBlockTest::withoutAddressNothingIsThere() {
    LetterRun run = paperRun(kBody);
    run.notice.layout.hasAddress = false;
    Letter letter = paperLetter();
    letter.to.address.clear();
    QVERIFY(!textOf(pdfOf(run, {letter})).contains(QStringLiteral("999-0001　")));
    QVERIFY(refusalOf(run, letter).isEmpty());
}

QTEST_GUILESS_MAIN(AddressBlockTest)
#include "address_block_test.moc"
