#pragma once

#include <QString>
#include <QStringView>

namespace saikoku {

/// @brief The form in which names, kana, addresses and numbers are searched:
/// ﾜﾀﾅﾍﾞ, わたなべ and ワタナベ become the same text, and so do 渡邉, 渡邊 and 渡辺.
///
/// Full and half width become one; katakana and hiragana one; voiced marks,
/// small kana and the long mark (also written as a hyphen) don't count; ヰ ヱ ヲ
/// are イ エ オ; letters lose case; 々 repeats the character before it; variant
/// characters of names (髙 﨑 邉 澤 …) become the everyday one; variation
/// selectors, spaces, middle dots, hyphens and brackets are dropped.
/// Folding a folded text changes nothing. A search folds what was typed and
/// compares it with the stored folded column.
QString foldForSearch(QStringView text);

/// @brief Digits only, half width: for searching numbers written in any manner.
QString foldDigits(QStringView text);

}  // namespace saikoku
