#include "core/exchange/text_store.h"

#include <algorithm>
#include <cstring>

namespace saikoku {

namespace {

constexpr unsigned kBlockBits = 20;
constexpr size_t kBlockSize = size_t(1) << kBlockBits;

}  // namespace

StoredText TextStore::add(std::string_view text) {
    if (text.empty()) {
        return {};
    }
    for (const StoredText last : m_last) {
        if (!last.isEmpty() && (*this)[last] == text) {
            return last;
        }
    }
    const auto size = static_cast<quint32>(text.size());
    const size_t needed = sizeof(size) + text.size();
    if (m_blocks.empty() || m_used + needed > kBlockSize) {
        m_used = m_blocks.empty() ? 1 : 0;  // place 0 of all is the empty text
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(std::max(kBlockSize, m_used + needed)));
    }
    char* place = m_blocks.back().get() + m_used;
    std::memcpy(place, &size, sizeof(size));
    std::memcpy(place + sizeof(size), text.data(), text.size());
    const StoredText stored{static_cast<quint32>(((m_blocks.size() - 1) << kBlockBits) + m_used)};
    m_used += needed;
    m_last[m_next] = stored;
    m_next = (m_next + 1) % m_last.size();
    return stored;
}

std::string_view TextStore::operator[](StoredText text) const {
    if (text.isEmpty()) {
        return {};
    }
    const char* place = m_blocks[text.at >> kBlockBits].get() + (text.at & (kBlockSize - 1));
    quint32 size = 0;
    std::memcpy(&size, place, sizeof(size));
    return {place + sizeof(size), size};
}

}  // namespace saikoku
