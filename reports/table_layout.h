#pragma once

#include <vector>

#include "reports/paper/page_canvas.h"
#include "reports/table.h"

namespace saikoku::reports {

/// @brief The edge of a report's sheets on every side but the foot; mm.
constexpr double kSheetMargin = 15;

/// @brief How wide a column would like to be; mm at kTableLetters.
struct WantedWidth {
    double content = 0;  ///< of its widest cell
    double heading = 0;
};
constexpr double kTableLetters = 8;  ///< points

struct LaidColumn {
    qsizetype column = 0;
    double x = 0;  ///< mm from the sheet's left edge
    double width = 0;
};

/// @brief Where the columns of a table stand on A4.
struct TableLayout {
    Orientation orientation = Orientation::Portrait;
    double letters = kTableLetters;
    /// Sheets that lie beside each other: more than one where a table is too wide for A4 across; each of
    /// them begins with what names the row: the first column and those up to the first number, where they
    /// leave room.
    std::vector<std::vector<LaidColumn>> sheets;
};

/// @brief Upright where the table fits so, else across, then in smaller letters, then on several sheets.
/// Numbers are never broken, long texts are.
TableLayout layOutTable(const QList<Column>& columns, const std::vector<WantedWidth>& wanted);

}  // namespace saikoku::reports
