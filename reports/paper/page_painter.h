#pragma once

#include <cairo.h>

namespace saikoku::reports {

class PageCanvas;

/// @brief Draws a page with the surface's units as points: a PDF page, or a picture whose context was scaled.
void paintPage(cairo_t* context, const PageCanvas& page);

}  // namespace saikoku::reports
