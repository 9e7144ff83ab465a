#include "reports/booklet_front.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/base/japanese_era.h"
#include "reports/table_layout.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr std::size_t kLinesOfPage = 32;
constexpr double kLineHeight = 7;
constexpr double kTop = 20;
constexpr double kTitleTop = 90;
constexpr double kTitleLetters = 26;
constexpr double kMonthLetters = 16;
constexpr double kOfficeLetters = 14;
constexpr double kLetters = 10;
constexpr double kSmallLetters = 8;
constexpr double kLabelLeft = 40;
constexpr double kValueLeft = 75;
constexpr double kFactsTop = 225;
constexpr double kPageNumberRoom = 12;

TextStyle styleOf(double size, TextAlign align = TextAlign::Left, bool isBold = false) {
    TextStyle style;
    style.size = size;
    style.align = align;
    style.isBold = isBold;
    return style;
}

}  // namespace

QString monthInWords(QDate month) {
    const QString day = formatEra(QDate(month.year(), month.month(), 1), EraStyle::Long);
    return Text::tr("%1 (month)").arg(day.left(day.lastIndexOf(QChar(0x6708)) + 1));
}

CoverPlaces drawCover(PageCanvas& page, const BookletCover& cover) {
    const double middle = page.width() / 2;
    page.text(middle, kTitleTop, 0, Text::tr("Monthly report"),
              styleOf(kTitleLetters, TextAlign::Centre, true));
    page.text(middle, kTitleTop + 18, 0, monthInWords(cover.month),
              styleOf(kMonthLetters, TextAlign::Centre));
    page.text(middle, kTitleTop - 18, 0, cover.campaign, styleOf(kMonthLetters, TextAlign::Centre));
    page.text(middle, kTitleTop + 40, 0, cover.office, styleOf(kOfficeLetters, TextAlign::Centre));
    page.line(kLabelLeft, kFactsTop - 4, page.width() - kLabelLeft, kFactsTop - 4);
    double y = kFactsTop;
    const auto line = [&](const QString& label, const QString& value) {
        page.text(kLabelLeft, y, 0, label, styleOf(kLetters));
        page.text(kValueLeft, y, page.width() - kLabelLeft - kValueLeft, value, styleOf(kLetters));
        y += kLineHeight;
    };
    line(Text::tr("Made by"), cover.maker);
    line(Text::tr("Data version"), cover.dataVersion);
    CoverPlaces places{kValueLeft, 0, kLabelLeft, 0};
    line(Text::tr("Made on, figures of"), {});
    places.madeY = y - kLineHeight + 4;
    page.text(kLabelLeft, y, 0, Text::tr("Log head"), styleOf(kLetters));
    y += kLineHeight;
    places.headY = y + 4;
    page.text(kLabelLeft, y + kLineHeight + 2, page.width() - 2 * kLabelLeft,
              Text::tr("Apart from these two lines the booklet of the same month from the same records is "
                       "the same to the letter. The log head is the value by which the access log up to "
                       "that moment is checked: administrators do so by verifying the access log."),
              styleOf(kSmallLetters));
    return places;
}

int contentsPages(std::size_t lines) {
    return std::max(1, int((lines + kLinesOfPage - 1) / kLinesOfPage));
}

std::vector<PageCanvas> drawContents(const PageCanvas& like, const std::vector<ContentsLine>& lines) {
    std::vector<PageCanvas> pages;
    double y = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i % kLinesOfPage == 0) {
            pages.push_back(like.blank());
            y = kTop;
            pages.back().text(kSheetMargin, y, 0, Text::tr("Contents"),
                              styleOf(kMonthLetters, TextAlign::Left, true));
            y += 2 * kLineHeight;
        }
        PageCanvas& page = pages.back();
        const double right = page.width() - kSheetMargin;
        const double width = page.textWidth(lines.at(i).words, styleOf(kLetters));
        page.text(kSheetMargin, y, 0, lines.at(i).words, styleOf(kLetters));
        page.dashedLine(std::min(kSheetMargin + width + 2, right - kPageNumberRoom), y + 4,
                        right - kPageNumberRoom, y + 4, 0.1, 0.6);
        page.text(right, y, 0, QString::number(lines.at(i).page), styleOf(kLetters, TextAlign::Right));
        y += kLineHeight;
    }
    return pages;
}

}  // namespace saikoku::reports
