#pragma once

#include <QByteArray>

#include "core/base/result.h"

namespace saikoku::scoring {

/// @brief The trees of a model file, checked before XGBoost sees them, and written anew
/// with nothing but what was checked: XGBoost believes its file, and one that lies
/// makes it read beyond its memory or never end.
///
/// One tree after the other: every list as long as the nodes, each node but the root the
/// child of exactly one before it, at most 64 deep, features that there are, no
/// categories, finite numbers of a size that learning gives; one outcome, logistic.
/// @param columns  of the matrix that will be scored
/// @return Corrupt with what is wrong as detail. What was given once comes back byte for
/// byte, and so does what saved() of a Booster gave under XGBoost 1.7; later versions (tried:
/// 3.0) save more, which is left out.
Result<QByteArray> checkedTrees(const QByteArray& block, int columns);

}  // namespace saikoku::scoring
