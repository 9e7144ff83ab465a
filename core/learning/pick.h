#pragma once

#include <QtGlobal>

#include <vector>

namespace saikoku::scoring {

/// @brief The values of the rows named, in that order; nothing of nothing.
template <class T, class Row>
std::vector<T> pickRows(const std::vector<T>& from, const std::vector<Row>& rows) {
    std::vector<T> picked;
    if (!from.empty()) {
        picked.reserve(rows.size());
        for (const Row row : rows) {
            picked.push_back(from[static_cast<size_t>(row)]);
        }
    }
    return picked;
}

}  // namespace saikoku::scoring
