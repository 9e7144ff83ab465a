#pragma once

#include <memory>
#include <variant>
#include <vector>

#include "reports/paper/page_canvas.h"
#include "reports/paper/picture_shelf.h"
#include "reports/paper/set_text.h"

namespace saikoku::reports {

/// Lines of a set text; the place in points.
struct TextItem {
    SharedText text;
    double x = 0;
    double y = 0;
    std::size_t first = 0;
    std::size_t count = 0;
    double grey = 0;
    double degrees = 0;  ///< turned about the place
};

struct LineItem {
    double x1 = 0;
    double y1 = 0;
    double x2 = 0;
    double y2 = 0;
    double weight = 0;
    double grey = 0;
    double dash = 0;  ///< 0: unbroken
};

struct RectItem {
    CanvasRect area;
    double weight = 0;
    double grey = 0;
};

struct FillItem {
    CanvasRect area;
    double grey = 0;
};

struct BarsItem {
    std::vector<CanvasRect> rects;
};

struct PictureItem {
    std::shared_ptr<const ReadPicture> picture;
    CanvasRect area;  ///< of the picture's own shape
};

/// @brief What stands on a page, in the order of drawing; mm but for texts.
struct PageCanvas::Item {
    std::variant<TextItem, LineItem, RectItem, FillItem, BarsItem, PictureItem> what;
};

}  // namespace saikoku::reports
