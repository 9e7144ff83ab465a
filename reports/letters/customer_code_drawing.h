#pragma once

#include <QStringList>

#include "reports/letters/code_drawing.h"

namespace saikoku::reports {

/// @brief mm that must stay free on every side of it.
inline constexpr double kCustomerCodeQuiet = 2;

/// @brief Japan Post's customer barcode from its 23 symbols (core/notices/customer_barcode.h): 67 bars, at
/// the largest of the manual's sizes from 8 up to its usual 10 points whose bars and free space on both sides
/// fit `mostWidth` (at 10 points 79.8 mm of bars, 3.6 high). Width and height are those of the bars, without
/// the free space. Without bars when not even the smallest fits, or the symbols are none.
CodeShape customerCodeShape(const QStringList& symbols, double mostWidth);

}  // namespace saikoku::reports
