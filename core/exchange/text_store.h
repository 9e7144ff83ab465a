#pragma once

#include <QString>

#include <array>
#include <memory>
#include <string_view>
#include <vector>

namespace saikoku {

/// @brief A stored text as Qt's own.
inline QString wide(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// @brief Where a text stands in a TextStore; the default one is the empty text.
struct StoredText {
    quint32 at = 0;

    bool isEmpty() const { return at == 0; }
};

/// @brief The texts of a million rows in few large blocks, 4 bytes each beside the
/// text itself. A text that was among the last added is not stored again: rows of one
/// person follow each other. Up to 4 GiB.
class TextStore {
public:
    StoredText add(std::string_view text);
    /// @brief Valid as long as the store.
    std::string_view operator[](StoredText text) const;

private:
    std::vector<std::unique_ptr<char[]>> m_blocks;
    size_t m_used = 0;                      ///< of the last block
    std::array<StoredText, 4> m_last{};
    size_t m_next = 0;                      ///< the oldest of m_last
};

}  // namespace saikoku
