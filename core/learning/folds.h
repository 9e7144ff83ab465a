#pragma once

#include <QStringList>

#include <vector>

#include "core/learning/table.h"
#include "core/learning/tree_training.h"

namespace saikoku::scoring {

/// @brief Parts rows at random, each class (a small number per row) evenly over
/// the folds; the same seed gives the same folds. Every row is checked once.
std::vector<Fold> randomFolds(const std::vector<int>& classes, int count, quint64 seed);

/// @brief Parts rows by time: the later half in up to `count` stretches, each
/// checked by a model of all rows before it. Rows of one moment stay together, so
/// few moments give few stretches; the first is learnt from a fifth of the rows at
/// least and the last has a twentieth. NaN counts as earliest. Empty when no moment
/// parts the rows so.
std::vector<Fold> timeFolds(const std::vector<double>& time, int count);

/// @brief Time folds when a time column is named (empty = none), else random ones.
/// A warning when time can't be used: no moment parts the rows, or the rows before
/// lack a class.
/// @return BadInput when the column holds neither dates nor numbers.
Result<std::vector<Fold>> makeFolds(const TextTable& table, const QString& timeColumn,
                                    const std::vector<int>& classes, int count, quint64 seed,
                                    QStringList& warnings);

}  // namespace saikoku::scoring
