#pragma once

#include <QStringList>

#include <vector>

#include "core/learning/frame.h"

namespace saikoku::scoring {

/// @brief A column that seems to know the outcome.
struct LeakSuspicion {
    QString column;
    QString reason;  ///< a sentence
};

/// @brief Looks at every column of the training rows alone: one that puts the
/// outcomes in almost perfect order by itself (area under the curve ≥ 0.97), or
/// one whose unusual value (filled where most are empty, other than what most rows
/// have) comes with one outcome only (≥ 99 %, where chance would give at least 20
/// of the other).
std::vector<LeakSuspicion> suspectedLeaks(const Schema& schema, const Frame& frame,
                                          const std::vector<float>& outcome);

/// @brief The suspicions as sentences; Rule with the first one if strict.
Result<QStringList> meetLeaks(const Schema& schema, const Frame& frame, const std::vector<float>& outcome,
                              bool strict);

}  // namespace saikoku::scoring
