#pragma once

#include <QString>

#include <vector>

#include "core/base/result.h"
#include "reports/paper/page_canvas.h"

namespace saikoku::reports {

/// @brief A code as dark rectangles, mm from its upper left corner: what PageCanvas::bars() takes once it is
/// moved to its place. Nothing else may stand on its area.
struct CodeShape {
    double width = 0;   ///< mm, quiet zones included
    double height = 0;  ///< mm, quiet zones included
    std::vector<CanvasRect> bars;

    /// @brief The bars with the upper left corner at (x, y), moved to the nearest dot of a printer of 300
    /// dpi, so that they lie on dots of one of 600 too.
    std::vector<CanvasRect> at(double x, double y) const;
};

/// @brief Printers have dots: bars begin and end on one.
inline constexpr double kDot = 25.4 / 600;  ///< mm
/// @brief The place of the nearest dot.
double onDot(double millimetres);

/// @brief GS1-128 of the 44 digits of a payment at a store: with ten modules of quiet zone on each side at
/// most 60 mm wide, bars 11 mm high (GS1 Japan's guideline: 10 or more). BadInput for what are no such
/// digits.
Result<CodeShape> storeCodeShape(const QString& digits);

/// @brief QR of a payload as it is, error correction M, four modules of quiet zone on each side. BadInput: it
/// doesn't fit a QR with modules of 0.25 mm or more within `most`.
/// @param most mm, quiet zones included
Result<CodeShape> qrShape(const QString& payload, double most);

}  // namespace saikoku::reports
