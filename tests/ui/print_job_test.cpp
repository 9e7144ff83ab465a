// The seam to the printer: what is kept goes page by page, codes keep their bars, ranges and what is refused.

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/notices/notice_body.h"
#include "reports/letters/notice_board_page.h"
#include "ui/dispatch/pdf_pages.h"
#include "ui/dispatch/print_job.h"

using namespace saikoku;
using namespace saikoku::ui;

namespace {

constexpr int kEntries = 60;  ///< more than a page

LetterOffice office() {
    LetterOffice office;
    office.name = QStringLiteral("架空市");
    office.department = QStringLiteral("納税課");
    office.phone = QStringLiteral("0999-22-1111");
    office.signer = QStringLiteral("架空市長 架空 一郎");
    return office;
}

QByteArray board(int entries) {
    std::vector<reports::NoticeBoardEntry> rows;
    for (int i = 0; i < entries; ++i) {
        rows.push_back({QStringLiteral("架空 %1").arg(i),
                        QStringLiteral("令和8年度督促状"),
                        {2026, 11, 20},
                        {2026, 11, 27}});
    }
    return reports::noticeBoardPdf(office(), rows, {2026, 11, 20}, QDateTime({2026, 11, 20}, {1, 0}, Qt::UTC))
        .value_or(QByteArray());
}

PdfPages pagesOf(const QByteArray& pdf) {
    auto pages = PdfPages::open(pdf);
    return std::move(*pages);
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class PrintJobTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void cleanup() { printIntoFile({}); }

    void pagesOfAPdf() {
        const PdfPages pages = pagesOf(board(kEntries));
        QVERIFY(pages.count() >= 2);
        const QImage page = pages.forScreen(0, 100);
        QCOMPARE(page.width(), qRound(210 / 25.4 * 100));
        QCOMPARE(page.height(), qRound(297 / 25.4 * 100));
        QVERIFY(!page.allGray() || page.constBits() != nullptr);
    }

    void noPdfIsSaid() {
        const auto pages = PdfPages::open("not a file");
        QVERIFY(!pages);
        QCOMPARE(pages.error().code, ErrorCode::Corrupt);
    }

    /// The printer's picture has no smoothed edges: every dot of a scan is black, white, or a flat tone.
    void edgesAreHard() {
        const PdfPages pages = pagesOf(board(1));
        const QImage page = pages.forPrinter(0, 300).convertToFormat(QImage::Format_Grayscale8);
        QSet<int> tones;
        for (int y = 0; y < page.height(); ++y) {
            const uchar* line = page.constScanLine(y);
            for (int x = 0; x < page.width(); ++x) {
                tones.insert(line[x]);
            }
        }
        QVERIFY2(tones.size() <= 4, qPrintable(QString::number(tones.size())));
        QVERIFY(tones.contains(0) && tones.contains(255));
    }

    void printsARange_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("printed");  ///< 0: refused
        QTest::newRow("all") << 1 << 0 << 2;
        QTest::newRow("first") << 1 << 1 << 1;
        QTest::newRow("last") << 2 << 2 << 1;
        QTest::newRow("beyond the end") << 2 << 99 << 1;
        QTest::newRow("none") << 99 << 99 << 0;
    }
    void printsARange() {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, printed);
        const PdfPages pages = pagesOf(board(kEntries));
        QVERIFY(pages.count() >= 2);
        PrintJob job;
        job.file = m_folder.filePath(QStringLiteral("range.pdf"));
        job.from = from;
        job.to = to == 0 ? 2 : to;
        const int expected = to == 99 && from == 2 ? pages.count() - 1 : printed;
        const auto result = printPages(pages, job);
        QCOMPARE(result.has_value(), printed > 0);
        if (result) {
            QCOMPARE(*result, expected);
            QCOMPARE(pagesOf(contents(job.file)).count(), expected);
        } else {
            QCOMPARE(result.error().code, ErrorCode::BadInput);
        }
    }

    /// What comes out of the printer looks like what went in, at its place and size.
    void pagesKeepTheirPlace() {
        const PdfPages before = pagesOf(board(3));
        PrintJob job;
        job.file = m_folder.filePath(QStringLiteral("place.pdf"));
        QVERIFY(printPages(before, job).has_value());
        const QImage a = before.forScreen(0, 50).convertToFormat(QImage::Format_Grayscale8);
        const QImage b = pagesOf(contents(job.file))
                             .forScreen(0, 50)
                             .convertToFormat(QImage::Format_Grayscale8)
                             .scaled(a.size());
        qint64 difference = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x) {
                difference += qAbs(a.constScanLine(y)[x] - b.constScanLine(y)[x]);
            }
        }
        QVERIFY2(difference / (a.width() * a.height()) < 6, qPrintable(QString::number(difference)));
    }

    void stopsWhenAsked() {
        const PdfPages pages = pagesOf(board(kEntries));
        PrintJob job;
        job.file = m_folder.filePath(QStringLiteral("stopped.pdf"));
        const auto result = printPages(pages, job, [](int done, int) { return done < 1; });
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    void aPrinterThatIsNotThere() {
        const PdfPages pages = pagesOf(board(1));
        PrintJob job;
        job.printer = QStringLiteral("no such printer");
        const auto result = printPages(pages, job);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NotFound);
        QVERIFY(result.error().message.contains(job.printer));
    }
};

QTEST_MAIN(PrintJobTest)
#include "print_job_test.moc"
