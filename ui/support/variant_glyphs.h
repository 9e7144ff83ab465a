#pragma once

#include <QByteArray>

#include <optional>

namespace saikoku::ui {

/// @brief The glyph of a base character with a variation selector, from the
/// font's `cmap` table (format 14: OpenType specification, "Unicode Variation
/// Sequences"). Nothing when the font has no such sequence, or draws it with the
/// character's usual glyph.
std::optional<quint32> variantGlyph(const QByteArray& cmap, char32_t base, char32_t selector);

/// @brief U+FE00–U+FE0F and U+E0100–U+E01EF.
bool isVariationSelector(char32_t character);

}  // namespace saikoku::ui
