#pragma once

#include <cairo.h>

#include <QByteArray>

#include <memory>
#include <vector>

namespace saikoku::reports {

/// @brief Glyphs of one font on a line, with the text they stand for: what makes a PDF searchable.
struct GlyphRun {
    cairo_scaled_font_t* font = nullptr;  ///< kept by the TextSetter
    std::vector<cairo_glyph_t> glyphs;    ///< in points from the line's left edge and base line
    std::vector<cairo_text_cluster_t> clusters;
    QByteArray text;  ///< UTF-8
    bool isBackward = false;
};

struct SetLine {
    std::vector<GlyphRun> runs;
    double left = 0;   ///< points from the block's left edge
    double width = 0;  ///< points, without trailing blanks
};

/// @brief Text broken into lines and made glyphs; lengths in points.
struct SetText {
    std::vector<SetLine> lines;
    double lineHeight = 0;
    double ascent = 0;     ///< from a line's top to its base line
    double widest = 0;     ///< of its lines
    char32_t missing = 0;  ///< the first sign that no font has; 0: none

    double height() const { return lineHeight * static_cast<double>(lines.size()); }
};

using SharedText = std::shared_ptr<const SetText>;

/// @brief Points of a length in mm, and back.
constexpr double points(double millimetres) {
    return millimetres * 72.0 / 25.4;
}
constexpr double millimetres(double points) {
    return points * 25.4 / 72.0;
}

}  // namespace saikoku::reports
