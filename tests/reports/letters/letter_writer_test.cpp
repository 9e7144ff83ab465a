// The letter as paper: what poppler reads of it, and where it stands in mm.
#include "reports/letters/letter_writer.h"

#include <QtTest>

#include <QFile>
#include <QRegularExpression>

#include "tests/reports/letters/letter_paper.h"

using namespace saikoku;
using namespace saikoku::reports;

namespace {

const QString kBody = QStringLiteral(
    "# "
    "催　告　書\n\n　次の市税が、納期限を過ぎても納付されていません。\n[receivables]"
    "\n　お早めに納めてください。\n");

/// The column of a demo list.
QStringList demoWords(const QString& list, int column) {
    QFile file(QStringLiteral(SAIKOKU_SOURCE_DIR "/core/demo/lists/") + list);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no %s", qPrintable(list));
    }
    QStringList words;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QString word = line.split(u'\t').value(column);
        if (!line.startsWith(u'#') && !word.isEmpty()) {
            words.append(word);
        }
    }
    return words;
}

/// Without blanks and line ends, which pdftotext puts where it likes.
QString dense(QString text) {
    static const QRegularExpression kBlank(QStringLiteral("\\s"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(kBlank);
}

}  // namespace

class LetterWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void receiverStandsInTheWindow();
    void senderStandsAtTheUpperRight();
    void pageIsA4AndTitled();
    void demoNamesAreFoundAgain_data();
    void demoNamesAreFoundAgain();
    void rareKanjiAndVariantsAreFoundAgain_data();
    void rareKanjiAndVariantsAreFoundAgain();
    void radicalsNeverStandForKanji();
    void variantIsAnotherGlyph();
    void fontsAreEmbedded();
    void sameLettersGiveTheSameBytes();
    void pagesAreNumbered();
    void ninthSheetOpensTheNextEnvelope();
    void duplexCountsTwoPagesASheet();
    void specimenIsSaidOnEveryPage();
    void sealStandsOnceInTheFile();
    void fullSinkStops();
    void fontsThatAreMissingAreNamed_data();
    void fontsThatAreMissingAreNamed();
    void failedLetterLeavesNothing();
};

void LetterWriterTest::receiverStandsInTheWindow() {
    const LetterRun run = paperRun(kBody);
    const QList<PaperWord> words = wordsOf(pdfOf(run, {paperLetter()}));
    const Envelope& window = run.envelope;
    for (const QString& text :
         {QStringLiteral("999-0001"), QStringLiteral("宮田町"), QStringLiteral("コーポ緑"),
          QStringLiteral("山田"), QStringLiteral("太郎"), QStringLiteral("2026-000123")}) {
        const PaperWord word = wordWith(words, text, 1);
        QVERIFY2(word.left >= window.windowLeft, qPrintable(text));
        QVERIFY2(word.right <= window.windowLeft + window.windowWidth, qPrintable(text));
        QVERIFY2(word.top >= window.windowTop - 0.5, qPrintable(text));
        QVERIFY2(word.bottom <= window.windowTop + window.windowHeight, qPrintable(text));
    }
    QVERIFY(std::abs(wordWith(words, QStringLiteral("宮田町")).left - (window.windowLeft + 1.5)) < 0.3);
}

void LetterWriterTest::senderStandsAtTheUpperRight() {
    const LetterRun run = paperRun(kBody);
    const QList<PaperWord> words = wordsOf(pdfOf(run, {paperLetter()}));
    const PaperWord date = wordWith(words, QStringLiteral("令和8年11月27日"));
    QVERIFY(std::abs(date.right - (210 - run.notice.layout.right)) < 0.5);
    QVERIFY(date.top < 30);
    const PaperWord phone = wordWith(words, QStringLiteral("0999-00-0000"));
    QVERIFY(phone.left > run.envelope.windowLeft + run.envelope.windowWidth);
    QVERIFY(phone.bottom < run.notice.layout.bodyTop);
    const PaperWord heading = wordWith(words, QStringLiteral("催"));
    QVERIFY(heading.top > run.notice.layout.bodyTop - 1);
}

void LetterWriterTest::pageIsA4AndTitled() {
    const QByteArray pdf = pdfOf(paperRun(kBody), {paperLetter()});
    const QString info = toolOutput(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates")}, pdf);
    QVERIFY2(info.contains(QStringLiteral("(A4)")), qPrintable(info));
    QVERIFY2(info.contains(QStringLiteral("催告書")), qPrintable(info));
    QVERIFY2(info.contains(QStringLiteral("2026-11-27")), qPrintable(info));
}

void LetterWriterTest::demoNamesAreFoundAgain_data() {
    QTest::addColumn<QStringList>("words");
    QTest::newRow("family names") << demoWords(QStringLiteral("surnames.tsv"), 0);
    QTest::newRow("given names") << demoWords(QStringLiteral("given_names.tsv"), 2);
    QTest::newRow("companies") << demoWords(QStringLiteral("company_words.tsv"), 1);
    QTest::newRow("foreign names") << demoWords(QStringLiteral("foreign_names.tsv"), 2);
    QTest::newRow("buildings") << demoWords(QStringLiteral("buildings.tsv"), 0);
}

void LetterWriterTest::demoNamesAreFoundAgain() {
    QFETCH(QStringList, words);
    QVERIFY(words.size() > 5);
    std::vector<Letter> letters;
    for (const QString& word : words) {
        Letter letter = paperLetter(1);
        letter.to.name = word;
        letters.push_back(letter);
    }
    const QStringList pages = textOf(pdfOf(paperRun(kBody), letters)).split(u'\f');
    for (qsizetype i = 0; i < words.size(); ++i) {
        QVERIFY2(dense(pages.at(i)).contains(dense(words.at(i))), qPrintable(words.at(i)));
    }
}

void LetterWriterTest::rareKanjiAndVariantsAreFoundAgain_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("plane 2") << QStringLiteral("𠮷田");
    QTest::newRow("ladder taka") << QStringLiteral("髙橋");
    QTest::newRow("standing saki") << QStringLiteral("宮﨑");
    QTest::newRow("variant of the government's set") << QStringLiteral("葛\U000E0102城");
    QTest::newRow("variant of Adobe-Japan1") << QStringLiteral("葛\U000E0100西");
    QTest::newRow("variant that no font has") << QStringLiteral("山\U000E01EF田");
    QTest::newRow("base and variants") << QStringLiteral("辻\U000E0102・辻\U000E0103・辻");
    QTest::newRow("watanabe") << QStringLiteral("渡邉\U000E010F・渡邊\U000E0109");
    QTest::newRow("rare") << QStringLiteral("𩸽・𪚲");
}

void LetterWriterTest::rareKanjiAndVariantsAreFoundAgain() {
    QFETCH(QString, name);
    Letter letter = paperLetter(1);
    letter.to.name = name;
    LetterRun run = paperRun(kBody + QStringLiteral("\n**{{to_name}}**"));  // in the face of stress as well
    const QString text = dense(textOf(pdfOf(run, {letter})));
    QCOMPARE(text.count(name), qsizetype(2));
}

void LetterWriterTest::radicalsNeverStandForKanji() {
    Letter letter = paperLetter(1);
    letter.to.address = QStringLiteral("みらい県みらい市宮田町一丁目");
    letter.to.name = QStringLiteral("金子　山月");
    const QString text =
        textOf(pdfOf(paperRun(kBody + QStringLiteral("\n田一子山日月木目自行車金民")), {letter}));
    static const QRegularExpression kRadicals(QStringLiteral("[\\x{2E80}-\\x{2FDF}]"));
    QVERIFY(!kRadicals.match(text).hasMatch());
    QVERIFY(dense(text).contains(QStringLiteral("田一子山日月木目自行車金民")));
}

void LetterWriterTest::variantIsAnotherGlyph() {
    const LetterRun run = paperRun(kBody);
    Letter base = paperLetter(1);
    base.to.name = QStringLiteral("葛");
    Letter same = base;
    Letter variant = base;
    variant.to.name = QStringLiteral("葛\U000E0102");
    const auto dots = [&](const Letter& letter) { return letterPictures(run, letter, 150)->front().pixels; };
    QCOMPARE(dots(base), dots(same));
    QVERIFY(dots(base) != dots(variant));
}

void LetterWriterTest::fontsAreEmbedded() {
    Letter letter = paperLetter(1);
    letter.to.name = QStringLiteral("𠮷田　葛\U000E0102");
    const QString fonts = toolOutput(QStringLiteral("pdffonts"), {}, pdfOf(paperRun(kBody), {letter}));
    const QStringList rows = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY2(rows.size() >= 2, qPrintable(fonts));  // the body's face and that of stress
    static const QRegularExpression kFlags(
        QStringLiteral(" (yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+\\s*$"));
    for (const QString& row : rows) {
        const auto flags = kFlags.match(row);
        QVERIFY2(flags.hasMatch(), qPrintable(row));
        QCOMPARE(flags.captured(1), QStringLiteral("yes"));  // embedded
        QCOMPARE(flags.captured(2), QStringLiteral("yes"));  // the letters used alone
        QCOMPARE(flags.captured(3), QStringLiteral("yes"));  // searchable
        QVERIFY2(!row.contains(QStringLiteral("Type 3")), qPrintable(row));
    }
    QVERIFY(fonts.contains(QStringLiteral("IPAmj")));
}

void LetterWriterTest::sameLettersGiveTheSameBytes() {
    const LetterRun run = paperRun(kBody);
    const std::vector<Letter> letters{paperLetter(3), paperLetter(60)};
    QCOMPARE(pdfOf(run, letters), pdfOf(run, letters));
}

void LetterWriterTest::pagesAreNumbered() {
    std::vector<LetterPages> counts;
    const QList<PaperWord> words = wordsOf(pdfOf(paperRun(kBody), {paperLetter(60)}, &counts));
    QVERIFY(counts.front().pages > 1);
    QCOMPARE(counts.front().sheets, counts.front().pages);
    for (int page = 1; page <= counts.front().pages; ++page) {
        bool isSaid = false;
        QString foot;
        for (const PaperWord& word : words) {
            foot += word.page == page && word.top > 283 ? word.text : QString();
        }
        isSaid = foot == QStringLiteral("%1/%2").arg(page).arg(counts.front().pages);
        QVERIFY2(isSaid, qPrintable(foot));
    }
    // Whose sheet it is stands on those without an address.
    QVERIFY(wordWith(words, QStringLiteral("山田"), 2).top < 20);
}

void LetterWriterTest::ninthSheetOpensTheNextEnvelope() {
    LetterRun run = paperRun(kBody);
    QCOMPARE(run.envelope.sheetsMost, 8);
    std::vector<LetterPages> counts;
    const QList<PaperWord> words = wordsOf(pdfOf(run, {paperLetter(400)}, &counts));
    const int pages = counts.front().pages;
    QVERIFY(pages > 8);
    QCOMPARE(counts.front().envelopes.front(), 8);
    int sheets = 0;
    for (const int each : counts.front().envelopes) {
        sheets += each;
    }
    QCOMPARE(sheets, counts.front().sheets);
    for (int page = 1; page <= pages; ++page) {
        const bool opens = (page - 1) % 8 == 0;
        QCOMPARE(wordWith(words, QStringLiteral("宮田町"), page).page == page, opens);
        QCOMPARE(wordWith(words, QStringLiteral("0999-00-0000"), page).page == page, opens);
        QVERIFY(wordWith(words, QStringLiteral("封筒"), page).page == page);
        if (opens) {
            QVERIFY(wordWith(words, QStringLiteral("市県民税"), page).top > run.notice.layout.bodyTop);
        }
    }
}

void LetterWriterTest::duplexCountsTwoPagesASheet() {
    LetterRun run = paperRun(kBody);
    run.notice.layout.isDuplex = true;
    const auto counts = measureLetter(run, paperLetter(400));
    QVERIFY(counts);
    QCOMPARE(counts->sheets, (counts->pages + 1) / 2);
    const auto single = measureLetter(paperRun(kBody), paperLetter(400));
    QVERIFY(counts->envelopes.size() < single->envelopes.size());
}

void LetterWriterTest::specimenIsSaidOnEveryPage() {
    LetterRun run = paperRun(kBody);
    QVERIFY(!textOf(pdfOf(run, {paperLetter(60)})).contains(QStringLiteral("見本")));
    run.isSpecimen = true;
    const QStringList pages = textOf(pdfOf(run, {paperLetter(60)})).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 1);
    for (const QString& page : pages) {
        const QString text = dense(page);
        QVERIFY(text.contains(QStringLiteral("見")) && text.contains(QStringLiteral("本")));
    }
    // A letter that tells the one apart from the other: the word is pale, so it must be drawn below the text.
    run.isSpecimen = false;
    const auto plain = letterPictures(run, paperLetter(1), 72);
    run.isSpecimen = true;
    const auto specimen = letterPictures(run, paperLetter(1), 72);
    QVERIFY(plain->front().pixels != specimen->front().pixels);
}

void LetterWriterTest::sealStandsOnceInTheFile() {
    LetterRun run = paperRun(kBody);
    run.office.seal = greyPng(300, 300);
    const QByteArray pdf = pdfOf(run, {paperLetter(1), paperLetter(2), paperLetter(3)});
    QCOMPARE(pdf.count("/Subtype /Image"), qsizetype(1));
}

void LetterWriterTest::fullSinkStops() {
    qsizetype taken = 0;
    const PdfSink sink = [&](QByteArrayView bytes) {
        taken += bytes.size();
        return taken < 5'000;
    };
    auto writer =
        LetterWriter::begin(paperRun(kBody), sink, QDateTime(QDate(2026, 11, 27), QTime(9, 0), Qt::UTC));
    QVERIFY(writer);
    Result<void> end;
    for (int i = 0; i < 20 && end; ++i) {
        if (const auto added = writer->add(paperLetter(8)); !added) {
            end = fail(added.error());
        }
    }
    if (end) {
        end = writer->finish();
    }
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::DiskFull);
}

void LetterWriterTest::fontsThatAreMissingAreNamed_data() {
    QTest::addColumn<QString>("font");
    QTest::addColumn<QString>("package");
    QTest::newRow("of a package") << QStringLiteral("IPAmj Nowhere") << QStringLiteral("fonts-ipamj-mincho");
    QTest::newRow("of another") << QStringLiteral("Noto Serif Nowhere") << QStringLiteral("fonts-noto-cjk");
    QTest::newRow("unknown") << QStringLiteral("Kana Nowhere") << QStringLiteral("layout.json");
}

void LetterWriterTest::fontsThatAreMissingAreNamed() {
    QFETCH(QString, font);
    QFETCH(QString, package);
    LetterRun run = paperRun(kBody);
    run.notice.layout.font = font;
    const auto writer = LetterWriter::begin(run, [](QByteArrayView) { return true; }, {});
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::NotFound);
    QVERIFY(writer.error().message.contains(font));
    QVERIFY(writer.error().message.contains(package));
}

void LetterWriterTest::failedLetterLeavesNothing() {
    QByteArray pdf;
    const PdfSink sink = [&](QByteArrayView bytes) {
        pdf.append(bytes);
        return true;
    };
    auto writer =
        LetterWriter::begin(paperRun(kBody), sink, QDateTime(QDate(2026, 11, 27), QTime(9, 0), Qt::UTC));
    QVERIFY(writer);
    Letter broken = paperLetter(100);
    broken.to.address.clear();
    QVERIFY(writer->add(paperLetter(1)));
    QVERIFY(!writer->add(broken));
    QVERIFY(writer->add(paperLetter(1)));
    QVERIFY(writer->finish());
    QVERIFY(toolOutput(QStringLiteral("pdfinfo"), {}, pdf)
                .contains(QRegularExpression(QStringLiteral("Pages:\\s+2\\s"))));
}

QTEST_GUILESS_MAIN(LetterWriterTest)
#include "letter_writer_test.moc"
