#pragma once

#include <QString>

#include <vector>

#include "core/base/result.h"
#include "core/learning/table.h"

namespace saikoku::scoring {

/// @brief The target column as 0 and 1; NaN where it has no value, with `positive` only
/// where the cell is empty: "none" or "-" may then be one of the other values.
/// @param positive  the value that counts as 1; empty: 1, true and yes (with 0,
/// false and no against them, letter case ignored).
/// @return Usage when the table has no such column, BadInput when without
/// `positive` a value is neither, or when no row has that positive value.
Result<std::vector<float>> readOutcome(const TextTable& table, const QString& column, const QString& positive,
                                       bool training);

/// @brief The treatment column as 0 (control) and 1; NaN where it has no value, with
/// `control` only where the cell is empty.
/// @param control  the value of the controls, every other being treated; empty:
/// the column holds 0 and 1 (true/false, yes/no).
Result<std::vector<float>> readTreatment(const TextTable& table, const QString& column,
                                         const QString& control);

/// @brief Rows with a value, in order.
std::vector<qsizetype> rowsWithValue(const std::vector<float>& values);

/// @brief The time column as numbers that rise with time, NaN where it has no value.
/// @return BadInput with column and line when it holds neither dates nor numbers.
Result<std::vector<double>> readTime(const TextTable& table, const QString& column);

/// @brief SHA-256 over every cell, hexadecimal: which table a model was learnt from.
QString fingerprint(const TextTable& table);

}  // namespace saikoku::scoring
