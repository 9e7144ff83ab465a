#pragma once

#include <QtGlobal>

#include <string_view>

namespace saikoku {

/// @brief How amounts may be written in a file.
enum class AmountStyle {
    Plain,  ///< digits and a minus only
    Any,    ///< also full width, separators in groups of three, ¥ before, 円 behind
};

enum class AmountFault { None, NotANumber, Negative, TooLarge };

struct AmountReading {
    qint64 yen = 0;  ///< whole yen
    AmountFault fault = AmountFault::None;
};

/// @brief Reads whole yen. A minus, ▲, △ or brackets make it Negative: the core
/// system's amounts never are. Wrong groups ("12,34"), decimals and letters are
/// NotANumber, so is an empty text. Beyond Yen::kLargestInput: TooLarge.
AmountReading readAmount(std::string_view utf8, AmountStyle style);

}  // namespace saikoku
