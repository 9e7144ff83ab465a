#include "reports/table_layout.h"

#include <algorithm>
#include <numeric>

#include "reports/value_words.h"

namespace saikoku::reports {

namespace {

constexpr double kPadding = 2.3;    ///< both sides together, and what letters of another size differ by
constexpr double kWidestText = 48;  ///< longer ones are broken
constexpr double kWidestHeading = 18;
constexpr double kSmallest = 0.8;  ///< of the letters' size
constexpr double kMostStretched = 1.6;
constexpr double kMostOfNames = 0.34;  ///< of a sheet's width, where columns go on beside it

/// Without padding.
double widthOf(const Column& column, const WantedWidth& wanted) {
    const double content = isNumber(column.kind) ? wanted.content : std::min(wanted.content, kWidestText);
    return std::max(content, std::min(wanted.heading, kWidestHeading));
}

std::vector<LaidColumn> placed(const std::vector<qsizetype>& columns, const std::vector<double>& widths,
                               double room) {
    double sum = 0;
    for (const qsizetype each : columns) {
        sum += widths.at(std::size_t(each));
    }
    const double factor = std::clamp(room / sum, 0.0, kMostStretched);
    std::vector<LaidColumn> laid;
    double x = kSheetMargin;
    for (const qsizetype each : columns) {
        const double width = widths.at(std::size_t(each)) * factor;
        laid.push_back({each, x, width});
        x += width;
    }
    return laid;
}

/// What a row is told by: the first column, and further ones before the first number while there is room.
std::vector<qsizetype> namingColumns(const QList<Column>& columns, const std::vector<double>& widths, double room) {
    if (columns.isEmpty()) {
        return {};
    }
    std::vector<qsizetype> naming{0};
    double used = widths.front();
    for (qsizetype i = 1; i < columns.size() && !isNumber(columns.at(i).kind); ++i) {
        used += widths.at(std::size_t(i));
        if (used > room * kMostOfNames) {
            break;
        }
        naming.push_back(i);
    }
    return naming;
}

/// Column numbers of each sheet; every one begins with the naming columns.
std::vector<std::vector<qsizetype>> shared(const std::vector<double>& widths, const std::vector<qsizetype>& naming,
                                           double room) {
    const double ofNames = std::accumulate(widths.begin(), widths.begin() + std::ptrdiff_t(naming.size()), 0.0);
    std::vector<std::vector<qsizetype>> sheets{{}};
    double used = 0;
    for (qsizetype i = 0; i < qsizetype(widths.size()); ++i) {
        const double width = widths.at(std::size_t(i));
        if (used + width > room && sheets.back().size() > naming.size()) {
            sheets.push_back(naming);
            used = ofNames;
        }
        sheets.back().push_back(i);
        used += width;
    }
    return sheets;
}

}  // namespace

TableLayout layOutTable(const QList<Column>& columns, const std::vector<WantedWidth>& wanted) {
    std::vector<double> widths;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        widths.push_back(widthOf(columns.at(i), wanted.at(std::size_t(i))));
    }
    const double contents = std::accumulate(widths.begin(), widths.end(), 0.0);
    const double padding = kPadding * double(widths.size());
    constexpr double kUpright = PageCanvas::kWidth - 2 * kSheetMargin;
    constexpr double kAcross = PageCanvas::kHeight - 2 * kSheetMargin;
    TableLayout layout;
    const bool isUpright = contents + padding <= kUpright;
    layout.orientation = isUpright ? Orientation::Portrait : Orientation::Landscape;
    const double room = isUpright ? kUpright : kAcross;
    const double factor = std::clamp((room - padding) / std::max(contents, 1.0), kSmallest, 1.0);
    layout.letters = kTableLetters * factor;
    for (double& width : widths) {
        width = width * factor + kPadding;
    }
    for (const std::vector<qsizetype>& sheet : shared(widths, namingColumns(columns, widths, room), room + 0.01)) {
        layout.sheets.push_back(placed(sheet, widths, room));
    }
    return layout;
}

}  // namespace saikoku::reports
