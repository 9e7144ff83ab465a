#pragma once

#include "reports/chart.h"
#include "reports/paper/page_canvas.h"

namespace saikoku::reports {

/// @brief How high the picture stands when it is so wide; mm.
double chartHeight(const Chart& chart, double width);

/// @brief Draws the picture in black, greys and hatching, which a photocopy keeps apart: title and unit,
/// legend, axes with numbers, a heat map with n in each field, a funnel with the share of the step before.
/// What has no value is left out of bars and lines and hatched in a heat map.
void drawChart(PageCanvas& page, const Chart& chart, const CanvasRect& area);

}  // namespace saikoku::reports
