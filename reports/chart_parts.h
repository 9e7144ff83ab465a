#pragma once

#include <QString>

#include <vector>

#include "reports/chart.h"
#include "reports/paper/page_canvas.h"

namespace saikoku::reports {

/// @brief Sizes that the parts of a picture share; letters in points, lengths in mm.
constexpr double kChartLetters = 7;
constexpr double kChartLine = 3.4;

/// @brief A text about (x, y), its top at y.
void chartText(PageCanvas& page, double x, double y, const QString& text, TextAlign align, double grey = 0);

/// @brief Fills the area as the series of this number is told from the others: tone, hatching, white.
void fillAsSeries(PageCanvas& page, const CanvasRect& area, std::size_t series);
/// @brief Lines from lower left to upper right within the area.
void hatch(PageCanvas& page, const CanvasRect& area, double step);

/// @brief Numbers of an axis: rising, round, the first not above the least value and 0, the last not below
/// the largest.
std::vector<double> axisNumbers(const Chart& chart);

/// @brief Bars or lines with their axes.
void drawPlot(PageCanvas& page, const Chart& chart, const CanvasRect& area);

}  // namespace saikoku::reports
