#pragma once

#include <QJsonObject>

#include <vector>

#include "core/base/result.h"
#include "core/learning/additive_logit.h"
#include "core/learning/frame.h"

namespace saikoku::scoring {

/// @brief How one feature falls into bins: a number by its cuts (bin i holds
/// values <= cuts[i], the last all above), a category by its level; "missing"
/// always has the last bin of its own.
struct BinnedColumn {
    int feature = 0;  ///< index into Frame::columns
    bool category = false;
    std::vector<double> cuts;
    int bins = 0;  ///< the missing bin included

    int binOf(const FrameColumn& column, qsizetype row) const;
    /// @brief Category levels shrink on their own, bins of a number along their axis.
    Eigen::MatrixXd structure() const;
};

/// @brief Bins of every feature of the frame, chosen from its rows: by count, at
/// most `most` a number, a value that many rows share alone in its bin. Fewer bins
/// a number, and in the end fewer features, keep all coefficients within bounds.
std::vector<BinnedColumn> chooseBins(const Frame& frame, int most = 20, int mostCoefficients = 600);

/// @brief The rows' bins as coefficients 0 … of all features in a line.
SparseRows binRows(const std::vector<BinnedColumn>& bins, const Frame& frame);
/// @brief One penalty block per feature, in the same order.
std::vector<PenaltyBlock> penaltyBlocks(const std::vector<BinnedColumn>& bins);

QJsonObject toJson(const BinnedColumn& bins);
/// @brief Reads them back for the frame they were chosen for. Corrupt when a feature
/// is not there or of another kind, or bins and cuts don't belong together.
Result<std::vector<BinnedColumn>> binnedColumnsFromJson(const QJsonValue& json, const Frame& emptyFrame);
/// @brief Numbers and nothing else. Corrupt otherwise.
Result<std::vector<double>> numbersFromJson(const QJsonValue& json);

}  // namespace saikoku::scoring
