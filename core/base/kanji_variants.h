#pragma once

#include <QtGlobal>

namespace saikoku {

/// @brief The everyday form of a variant character in names, or the character
/// itself. Pairs from the common-use kanji table's traditional forms (常用漢字表,
/// 2010) and the variants usual in registers (戸籍統一文字).
char32_t everydayKanji(char32_t character);

}  // namespace saikoku
