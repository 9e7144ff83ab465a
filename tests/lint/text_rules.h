#pragma once

#include "tests/lint/source_tree.h"

namespace saikoku::lint {

/// @brief Whether the text holds kana or kanji, half-width kana included.
bool hasJapanese(const QString& text);

/// @brief Rule "language": the source of a translated sentence is English, and
/// ui and app write no Japanese but through tr.
Findings findJapaneseInSources(const SourceTree& tree);

/// @brief Rule "translation": every message of translations/*_ja.ts is finished,
/// not empty, and has the same %1, %2 … as its source.
Findings findUnfinishedTranslations(const SourceTree& tree);

}  // namespace saikoku::lint
