// PDFs under a password and in parts, by qpdf; read back by poppler.
#include "reports/paper/pdf_pages.h"

#include <QtTest>

#include <QFile>
#include <QTemporaryDir>

#include "tests/reports/letters/letter_paper.h"

using namespace saikoku;
using namespace saikoku::reports;

namespace {

const QString kBody = QStringLiteral("# 催告書\n\n　{{to_name}}の文。\n");
const QString kPassword = QStringLiteral("納税課-2026");

QByteArray threeLetters() {
    std::vector<Letter> letters;
    for (const QString& name :
         {QStringLiteral("一番さん"), QStringLiteral("二番さん"), QStringLiteral("三番さん")}) {
        Letter letter = paperLetter();
        letter.to.name = name;
        letters.push_back(letter);
    }
    return pdfOf(paperRun(kBody), letters);
}

PdfSink into(QByteArray& bytes) {
    return [&bytes](QByteArrayView some) {
        bytes.append(some);
        return true;
    };
}

}  // namespace

class LetterPdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passwordOpensAndNothingElse();
    void badPasswordsAreRefused_data();
    void badPasswordsAreRefused();
    void pagesAreTakenInTheirOrder();
    void partsShareFonts();
    void partsCanBeEncrypted();
    void fileIsReadAsBytesAre();
    void pageThatIsNotThereIsNamed();
    void whatIsNoPdfIsRefused();
    void fullSinkStops();
};

void LetterPdfTest::passwordOpensAndNothingElse() {
    const QByteArray pdf = threeLetters();
    const auto encrypted = encryptedPdf(pdf, kPassword);
    QVERIFY(encrypted);
    QVERIFY(!encrypted->contains("IPAmj"));
    QVERIFY(textOf(*encrypted).isEmpty());
    const QString info =
        toolOutput(QStringLiteral("pdfinfo"), {QStringLiteral("-upw"), kPassword}, *encrypted);
    QVERIFY2(info.contains(QStringLiteral("AES-256")), qPrintable(info));
    const QString text = toolOutput(QStringLiteral("pdftotext"), {QStringLiteral("-upw"), kPassword},
                                    *encrypted, {QStringLiteral("-")});
    QVERIFY(text.contains(QStringLiteral("二番さん")));
}

void LetterPdfTest::badPasswordsAreRefused_data() {
    QTest::addColumn<QString>("password");
    QTest::newRow("empty") << QString();
    QTest::newRow("too long") << QString(128, QLatin1Char('a'));
    QTest::newRow("too long in Japanese") << QString(43, QChar(u'税'));
}

void LetterPdfTest::badPasswordsAreRefused() {
    QFETCH(QString, password);
    const auto encrypted = encryptedPdf(threeLetters(), password);
    QVERIFY(!encrypted);
    QCOMPARE(encrypted.error().code, ErrorCode::Usage);
}

void LetterPdfTest::pagesAreTakenInTheirOrder() {
    const QByteArray pdf = threeLetters();
    QByteArray part;
    QVERIFY(copyPages({{}, &pdf}, {{3, 1}, {1, 1}}, into(part)));
    const QStringList pages = textOf(part).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), qsizetype(2));
    QVERIFY(pages.at(0).contains(QStringLiteral("三番さん")));
    QVERIFY(pages.at(1).contains(QStringLiteral("一番さん")));
    QCOMPARE(pagesOf({{}, &part}).value(), 2);
    QByteArray again;
    QVERIFY(copyPages({{}, &pdf}, {{3, 1}, {1, 1}}, into(again)));
    QCOMPARE(part, again);
}

void LetterPdfTest::partsShareFonts() {
    const QByteArray pdf = pdfOf(paperRun(kBody), std::vector<Letter>(40, paperLetter()));
    QByteArray part;
    QVERIFY(copyPages({{}, &pdf}, {{1, 40}}, into(part)));
    QVERIFY2(part.size() < pdf.size() * 12 / 10, qPrintable(QString::number(part.size())));
}

void LetterPdfTest::partsCanBeEncrypted() {
    const QByteArray pdf = threeLetters();
    QByteArray part;
    QVERIFY(copyPages({{}, &pdf}, {{2, 1}}, into(part), kPassword));
    QVERIFY(textOf(part).isEmpty());
    QVERIFY(toolOutput(QStringLiteral("pdftotext"), {QStringLiteral("-upw"), kPassword}, part,
                       {QStringLiteral("-")})
                .contains(QStringLiteral("二番さん")));
}

void LetterPdfTest::fileIsReadAsBytesAre() {
    const QByteArray pdf = threeLetters();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("催告.pdf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
    file.close();
    QByteArray fromBytes;
    QByteArray fromFile;
    QVERIFY(copyPages({{}, &pdf}, {{2, 2}}, into(fromBytes)));
    QVERIFY(copyPages({path, nullptr}, {{2, 2}}, into(fromFile)));
    QCOMPARE(fromFile, fromBytes);
}

void LetterPdfTest::pageThatIsNotThereIsNamed() {
    const QByteArray pdf = threeLetters();
    QByteArray part;
    const auto copied = copyPages({{}, &pdf}, {{3, 2}}, into(part));
    QVERIFY(!copied);
    QVERIFY(copied.error().message.contains(QStringLiteral("4")));
    QVERIFY(part.isEmpty());
}

void LetterPdfTest::whatIsNoPdfIsRefused() {
    const QByteArray text("no PDF");
    QByteArray part;
    QCOMPARE(copyPages({{}, &text}, {{1, 1}}, into(part)).error().code, ErrorCode::BadInput);
    QCOMPARE(encryptedPdf(text, kPassword).error().code, ErrorCode::BadInput);
    QVERIFY(!pagesOf({QStringLiteral("/nowhere/letters.pdf"), nullptr}));
}

void LetterPdfTest::fullSinkStops() {
    const QByteArray pdf = threeLetters();
    const auto written = encryptPdf(
        {{}, &pdf}, [](QByteArrayView) { return false; }, kPassword);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::DiskFull);
}

QTEST_GUILESS_MAIN(LetterPdfTest)
#include "letter_pdf_test.moc"
