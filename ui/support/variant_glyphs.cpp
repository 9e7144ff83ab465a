#include "ui/support/variant_glyphs.h"

namespace saikoku::ui {

namespace {

/// Big-endian numbers of a font table; beyond its end they read as nothing.
class TableReader {
public:
    explicit TableReader(const QByteArray& bytes) : m_bytes(bytes) {}

    std::optional<quint32> number(qsizetype at, int bytes) const {
        if (at < 0 || at + bytes > m_bytes.size()) {
            return {};
        }
        quint32 value = 0;
        for (int i = 0; i < bytes; ++i) {
            value = (value << 8) | static_cast<quint8>(m_bytes.at(at + i));
        }
        return value;
    }

private:
    const QByteArray& m_bytes;
};

constexpr quint32 kVariationFormat = 14;

std::optional<qsizetype> variationTable(const TableReader& cmap) {
    const quint32 count = cmap.number(2, 2).value_or(0);
    for (quint32 i = 0; i < count; ++i) {
        const auto offset = cmap.number(4 + qsizetype(i) * 8 + 4, 4);
        if (offset && cmap.number(*offset, 2) == kVariationFormat) {
            return *offset;
        }
    }
    return {};
}

/// Binary search in `count` records of `size` bytes that begin with a 3-byte key.
std::optional<qsizetype> findRecord(const TableReader& cmap, qsizetype first, quint32 count, int size, quint32 key) {
    quint32 low = 0;
    quint32 high = count;
    while (low < high) {
        const quint32 middle = (low + high) / 2;
        const qsizetype at = first + qsizetype(middle) * size;
        const quint32 found = cmap.number(at, 3).value_or(0);
        if (found == key) {
            return at;
        }
        (found < key ? low : high) = found < key ? middle + 1 : middle;
    }
    return {};
}

}  // namespace

bool isVariationSelector(char32_t character) {
    return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
}

std::optional<quint32> variantGlyph(const QByteArray& bytes, char32_t base, char32_t selector) {
    const TableReader cmap(bytes);
    const std::optional<qsizetype> table = variationTable(cmap);
    if (!table) {
        return {};
    }
    const quint32 selectors = cmap.number(*table + 6, 4).value_or(0);
    const auto record = findRecord(cmap, *table + 10, selectors, 11, selector);
    const quint32 mappings = record ? cmap.number(*record + 7, 4).value_or(0) : 0;
    if (mappings == 0) {
        return {};
    }
    const qsizetype list = *table + mappings;
    const auto mapping = findRecord(cmap, list + 4, cmap.number(list, 4).value_or(0), 5, base);
    return mapping ? cmap.number(*mapping + 3, 2) : std::nullopt;
}

}  // namespace saikoku::ui
