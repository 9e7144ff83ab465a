#pragma once

#include <vector>

#include "core/scoring/tree_training.h"

namespace saikoku::scoring {

/// @brief Parts rows at random, each class (a small number per row) evenly over
/// the folds; the same seed gives the same folds. Every row is checked once.
std::vector<Fold> randomFolds(const std::vector<int>& classes, int count, quint64 seed);

/// @brief Parts rows by time: the later half in `count` stretches, each checked by
/// a model of all rows before it (rows of one moment stay together). NaN counts as
/// earliest.
std::vector<Fold> timeFolds(const std::vector<double>& time, int count);

}  // namespace saikoku::scoring
