#pragma once

#include <algorithm>
#include <bit>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/fingerprint.h"

namespace saikoku {

/// @brief Values by the fingerprint of their key, several per key if need be: 24 bytes
/// each. First everything is added, then close(), then it is asked.
template <class Value>
class KeyMap {
public:
    struct Entry {
        Fingerprint key;
        Value value;
    };

    void add(std::string_view key, Value value) { m_entries.push_back({fingerprintOf(key), value}); }

    void close() {
        m_entries.shrink_to_fit();
        std::sort(m_entries.begin(), m_entries.end(),
                  [](const Entry& a, const Entry& b) { return a.key != b.key ? a.key < b.key : a.value < b.value; });
        m_shift = 64 - static_cast<int>(std::bit_width(m_entries.size() | 1U));
        m_starts.assign((size_t(1) << (64 - m_shift)) + 1, static_cast<quint32>(m_entries.size()));
        for (size_t i = m_entries.size(); i-- > 0;) {
            m_starts[bucket(m_entries[i].key)] = static_cast<quint32>(i);
        }
        for (size_t i = m_starts.size() - 1; i-- > 0;) {
            m_starts[i] = std::min(m_starts[i], m_starts[i + 1]);
        }
    }

    /// @brief The entries of the key, the least value first.
    std::span<const Entry> find(std::string_view key) const {
        if (m_entries.empty()) {
            return {};
        }
        const Fingerprint print = fingerprintOf(key);
        const auto begin = m_entries.begin() + m_starts[bucket(print)];
        const auto end = m_entries.begin() + m_starts[bucket(print) + 1];
        const auto first = std::find_if(begin, end, [&](const Entry& entry) { return entry.key == print; });
        const auto last = std::find_if(first, end, [&](const Entry& entry) { return entry.key != print; });
        return {first, last};
    }
    bool contains(std::string_view key) const { return !find(key).empty(); }

private:
    size_t bucket(const Fingerprint& key) const { return static_cast<size_t>(key.high >> m_shift); }

    std::vector<Entry> m_entries;
    std::vector<quint32> m_starts;  ///< by the first bits of a key: where its entries begin
    int m_shift = 0;
};

/// @brief Rows of an extract by key, those of one key in the file's order.
using KeyIndex = KeyMap<quint32>;

}  // namespace saikoku
