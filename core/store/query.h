#pragma once

#include <optional>
#include <type_traits>
#include <vector>

#include "core/store/database.h"

namespace saikoku {

/// @brief All rows of a select, each turned into a value by `row(Statement&)`.
/// Never for a list on screen: those load pages.
template <class Row>
auto selectAll(Database& database, const QString& sql, const Bindings& bindings, Row row)
    -> Result<std::vector<std::invoke_result_t<Row, Statement&>>> {
    SAIKOKU_TRY_ASSIGN(Statement rows, database.select(sql, bindings));
    std::vector<std::invoke_result_t<Row, Statement&>> all;
    while (rows.next()) {
        all.push_back(row(rows));
    }
    SAIKOKU_TRY(rows.finish());
    return all;
}

/// @brief The first row of a select, or nothing.
template <class Row>
auto selectFirst(Database& database, const QString& sql, const Bindings& bindings, Row row)
    -> Result<std::optional<std::invoke_result_t<Row, Statement&>>> {
    SAIKOKU_TRY_ASSIGN(Statement rows, database.select(sql, bindings));
    std::optional<std::invoke_result_t<Row, Statement&>> first;
    if (rows.next()) {
        first = row(rows);
    }
    SAIKOKU_TRY(rows.finish());
    return first;
}

}  // namespace saikoku
