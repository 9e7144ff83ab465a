// A page as a picture: of the size asked for, as the paper is, any thread.
#include <QtTest>

#include <QtEndian>

#include <thread>

#include "reports/letters/letter_writer.h"
#include "reports/paper/text_setter.h"
#include "tests/reports/letters/letter_paper.h"

using namespace saikoku;
using namespace saikoku::reports;

namespace {

const QString kBody = QStringLiteral("# 催告書\n\n　次の市税が納付されていません。\n[receivables]\n");

}  // namespace

class LetterPicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pictureHasTheSizeOfA4();
    void everyPageIsShown();
    void resolutionIsLimited();
    void pngCanBeReadAgain();
    void measuringAgreesWithDrawing();
    void threadsDrawTheSame();
    void repeatedTextsAreSetOnce();
};

void LetterPicturesTest::pictureHasTheSizeOfA4() {
    const auto pages = letterPictures(paperRun(kBody), paperLetter(), 150);
    QVERIFY(pages);
    QCOMPARE(pages->front().width, 1240);
    QCOMPARE(pages->front().height, 1754);
    QVERIFY(pages->front().bytesPerLine >= 1240 * 4);
    QCOMPARE(pages->front().pixels.size(), qsizetype(pages->front().bytesPerLine) * 1754);
    QCOMPARE(quint8(pages->front().pixels.at(0)), quint8(0xff));  // the paper is white
}

void LetterPicturesTest::everyPageIsShown() {
    const LetterRun run = paperRun(kBody);
    const auto pages = letterPictures(run, paperLetter(100), 50);
    QCOMPARE(int(pages->size()), measureLetter(run, paperLetter(100))->pages);
    QVERIFY(pages->size() > 2);
}

void LetterPicturesTest::resolutionIsLimited() {
    QCOMPARE(letterPictures(paperRun(kBody), paperLetter(), 0).error().code, ErrorCode::Usage);
    QCOMPARE(letterPictures(paperRun(kBody), paperLetter(), 100'000).error().code, ErrorCode::Usage);
}

void LetterPicturesTest::pngCanBeReadAgain() {
    const auto pages = letterPictures(paperRun(kBody), paperLetter(), 60);
    const auto png = pagePng(pages->front());
    QVERIFY(png);
    QVERIFY(png->startsWith("\x89PNG"));
    QCOMPARE(int(qFromBigEndian<quint32>(png->constData() + 16)), pages->front().width);
}

void LetterPicturesTest::measuringAgreesWithDrawing() {
    const LetterRun run = paperRun(kBody);
    for (const int lines : {1, 20, 45, 300}) {
        std::vector<LetterPages> counts;
        pdfOf(run, {paperLetter(lines)}, &counts);
        const auto measured = measureLetter(run, paperLetter(lines));
        QCOMPARE(measured->pages, counts.front().pages);
        QCOMPARE(measured->sheets, counts.front().sheets);
        QCOMPARE(measured->envelopes, counts.front().envelopes);
    }
}

void LetterPicturesTest::threadsDrawTheSame() {
    const LetterRun run = paperRun(kBody);
    const QByteArray here = letterPictures(run, paperLetter(), 80)->front().pixels;
    QList<QByteArray> there(4);
    std::vector<std::thread> threads;
    for (QByteArray& each : there) {
        threads.emplace_back([&] { each = letterPictures(run, paperLetter(), 80)->front().pixels; });
    }
    for (std::thread& each : threads) {
        each.join();
    }
    for (const QByteArray& each : there) {
        QVERIFY(each == here);
    }
}

void LetterPicturesTest::repeatedTextsAreSetOnce() {
    const auto setter = TextSetter::create({}, QStringLiteral("ja"));
    QVERIFY(setter);
    const SharedText first = (*setter)->set(QStringLiteral("市県民税"), 0, {});
    QCOMPARE((*setter)->set(QStringLiteral("市県民税"), 0, {}).get(), first.get());
    QVERIFY((*setter)->set(QStringLiteral("市県民税"), 0, {.size = 9}).get() != first.get());
    QVERIFY((*setter)->set(QStringLiteral("市県民税"), 200, {}).get() != first.get());
    for (int i = 0; i < 60'000; ++i) {  // more than is kept: the first is forgotten, not everything for ever
        (*setter)->set(QString::number(i), 0, {});
    }
    QVERIFY((*setter)->set(QStringLiteral("市県民税"), 0, {}).get() != first.get());
    QCOMPARE((*setter)->set(QStringLiteral("市県民税"), 0, {})->widest, first->widest);
}

QTEST_GUILESS_MAIN(LetterPicturesTest)
#include "letter_pictures_test.moc"
