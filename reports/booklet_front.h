#pragma once

#include <QDate>
#include <QStringList>

#include <vector>

#include "reports/paper/page_canvas.h"

namespace saikoku::reports {

/// @brief What stands on a booklet's cover beside the moment and the log head.
struct BookletCover {
    QString office;
    QString campaign;  ///< its name
    QDate month;  ///< its first day
    QString maker;
    QString dataVersion;
};

/// @brief Places of the two lines on the cover that are another each time; mm from left and top, base line.
struct CoverPlaces {
    double madeX = 0;
    double madeY = 0;
    double headX = 0;
    double headY = 0;
};

/// @brief A line of the contents: the report, its period or rows, and the page it begins on.
struct ContentsLine {
    QString words;
    int page = 1;
};

/// @brief "令和8年11月分".
QString monthInWords(QDate month);

/// @brief Draws the cover but for those two lines, whose places it gives back.
CoverPlaces drawCover(PageCanvas& page, const BookletCover& cover);

/// @brief How many pages so many lines take.
int contentsPages(std::size_t lines);
/// @brief The pages of the contents.
std::vector<PageCanvas> drawContents(const PageCanvas& like, const std::vector<ContentsLine>& lines);

}  // namespace saikoku::reports
