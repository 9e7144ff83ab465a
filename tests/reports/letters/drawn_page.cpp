#include "tests/reports/letters/drawn_page.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

namespace saikoku::reports {

namespace {

constexpr int kBars = 67;

[[noreturn]] void stop(const char* why) {
    qFatal("%s", why);
}

struct Run {
    int first = 0;
    int last = 0;
    int middle() const { return (first + last) / 2; }
};

std::vector<Run> darkRuns(const DrawnPage& page, int y, int from, int to) {
    std::vector<Run> runs;
    for (int x = from; x < to; ++x) {
        if (page.isDark(x, y)) {
            if (!runs.empty() && runs.back().last == x - 1) {
                runs.back().last = x;
            } else {
                runs.push_back({x, x});
            }
        }
    }
    return runs;
}

/// How far the bar goes on from y in steps of `step`.
int reach(const DrawnPage& page, int x, int y, int step) {
    int length = 0;
    while (page.isDark(x, y + step * (length + 1))) {
        ++length;
    }
    return length;
}

/// Of the manual's table, three bars a symbol: 1 long, 2 upper, 3 lower, 4 timing.
QString symbolOf(const QString& marks) {
    static const QHash<QString, QString> symbols{
        {QStringLiteral("144"), QStringLiteral("0")},   {QStringLiteral("114"), QStringLiteral("1")},
        {QStringLiteral("132"), QStringLiteral("2")},   {QStringLiteral("312"), QStringLiteral("3")},
        {QStringLiteral("123"), QStringLiteral("4")},   {QStringLiteral("141"), QStringLiteral("5")},
        {QStringLiteral("321"), QStringLiteral("6")},   {QStringLiteral("213"), QStringLiteral("7")},
        {QStringLiteral("231"), QStringLiteral("8")},   {QStringLiteral("411"), QStringLiteral("9")},
        {QStringLiteral("414"), QStringLiteral("-")},   {QStringLiteral("324"), QStringLiteral("CC1")},
        {QStringLiteral("342"), QStringLiteral("CC2")}, {QStringLiteral("234"), QStringLiteral("CC3")},
        {QStringLiteral("432"), QStringLiteral("CC4")}, {QStringLiteral("243"), QStringLiteral("CC5")},
        {QStringLiteral("423"), QStringLiteral("CC6")}, {QStringLiteral("441"), QStringLiteral("CC7")},
        {QStringLiteral("111"), QStringLiteral("CC8")}};
    return symbols.value(marks, QStringLiteral("?"));
}

}  // namespace

DrawnPage::DrawnPage(const QByteArray& pdf, int dotsPerInch, int page) : m_resolution(dotsPerInch) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("page.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) {
        stop("no room for the test's PDF");
    }
    file.close();
    QProcess process;
    const QString number = QString::number(page);
    process.start(QStringLiteral("pdftoppm"),
                  {QStringLiteral("-gray"), QStringLiteral("-r"), QString::number(dotsPerInch),
                   QStringLiteral("-f"), number, QStringLiteral("-l"), number, file.fileName()});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0) {
        stop("pdftoppm can't be run: install poppler-utils (installer/packages/test)");
    }
    const QByteArray image = process.readAllStandardOutput();  // P5, width height, 255, dots
    const QList<QByteArray> head = image.left(100).split('\n');
    if (head.size() < 4 || head[0] != "P5") {
        stop("pdftoppm drew no page");
    }
    m_width = head[1].split(' ').value(0).toInt();
    m_height = head[1].split(' ').value(1).toInt();
    m_dots = image.sliced(head[0].size() + head[1].size() + head[2].size() + 3);
    if (m_dots.size() != qsizetype(m_width) * m_height) {
        stop("pdftoppm drew no whole page");
    }
}

bool DrawnPage::isDark(int x, int y) const {
    constexpr uchar kHalf = 128;
    return x >= 0 && y >= 0 && x < m_width && y < m_height && dots()[qsizetype(y) * m_width + x] < kHalf;
}

QList<ReadCode> codesOn(const DrawnPage& page) {
#if __has_include(<ZXing/ReaderOptions.h>)
    ZXing::ReaderOptions options;
#else
    ZXing::DecodeHints options;
#endif
    options.setFormats(ZXing::BarcodeFormat::Code128 | ZXing::BarcodeFormat::QRCode);
    options.setTryHarder(true);
    QList<ReadCode> codes;
    for (const auto& read :
         ZXing::ReadBarcodes({page.dots(), page.width(), page.height(), ZXing::ImageFormat::Lum}, options)) {
        const auto place = read.position();
        const int left = std::min(place.topLeft().x, place.bottomLeft().x);
        const int top = std::min(place.topLeft().y, place.topRight().y);
        const int right = std::max(place.topRight().x, place.bottomRight().x);
        const int bottom = std::max(place.bottomLeft().y, place.bottomRight().y);
        codes.append({QString::fromStdString(ZXing::ToString(read.format())),
                      QString::fromStdString(read.text()), QRect(QPoint(left, top), QPoint(right, bottom))});
    }
    return codes;
}

ReadBars customerBarsIn(const DrawnPage& page, const QRectF& area) {
    const int from = page.dotsOf(area.left());
    const int to = page.dotsOf(area.right());
    // every bar crosses the middle third alone
    std::vector<int> rows;
    for (int y = page.dotsOf(area.top()); y < page.dotsOf(area.bottom()); ++y) {
        if (darkRuns(page, y, from, to).size() == kBars) {
            rows.push_back(y);
        }
    }
    if (rows.empty()) {
        return {};
    }
    const int y = rows[rows.size() / 2];
    const std::vector<Run> bars = darkRuns(page, y, from, to);
    int most = 0;
    for (const Run& bar : bars) {
        most = std::max({most, reach(page, bar.middle(), y, -1), reach(page, bar.middle(), y, 1)});
    }
    // a bar that ends with the middle third reaches a third of one that goes on
    const int goesOn = most * 2 / 3;
    QString marks;
    ReadBars read;
    for (const Run& bar : bars) {
        const int up = reach(page, bar.middle(), y, -1);
        const int down = reach(page, bar.middle(), y, 1);
        marks += up > goesOn && down > goesOn ? u'1' : up > goesOn ? u'2' : down > goesOn ? u'3' : u'4';
        read.longHeight = std::max(read.longHeight, page.millimetres(up + down + 1));
    }
    read.pitch = page.millimetres(bars.back().first - bars.front().first) / (kBars - 1);
    read.symbols =
        QStringList{marks.startsWith(QLatin1String("13")) ? QStringLiteral("STC") : QStringLiteral("?")};
    for (int at = 2; at < kBars - 2; at += 3) {
        read.symbols.append(symbolOf(marks.mid(at, 3)));
    }
    read.symbols.append(marks.endsWith(QLatin1String("31")) ? QStringLiteral("SPC") : QStringLiteral("?"));
    return read;
}

}  // namespace saikoku::reports
