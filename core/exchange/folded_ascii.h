#pragma once

#include <string>
#include <string_view>

namespace saikoku {

/// @brief Whether every byte is 7-bit.
bool isAsciiText(std::string_view text);

/// @brief Without blanks at both ends, the ideographic blank among them.
std::string_view trimmedText(std::string_view utf8);

/// @brief For reading codes, days and amounts: full-width forms of ASCII become
/// ASCII, what looks like a hyphen (— ― ─ ー …) and the yen sign their ASCII look-alikes
/// (¥ is `\`), blanks at both ends are left out, everything else stays.
std::string foldedAscii(std::string_view utf8);

}  // namespace saikoku
