#pragma once

#include <functional>
#include <vector>

#include "core/learning/additive_logit.h"

namespace saikoku::scoring {

/// @brief Logit scores by bins if left alone and if treated.
struct TwoSides {
    double offIntercept = 0;
    double onIntercept = 0;
    Eigen::VectorXd off;
    Eigen::VectorXd on;
};

/// @brief One model: main effects of all bins, one effect of the treatment, and its
/// interaction with each bin; the treatment is centred so that the two parts don't
/// compete. goOn is asked at every step.
TwoSides fitOneModel(const SparseRows& bins, const std::vector<PenaltyBlock>& blocks,
                     const std::vector<float>& outcome, const std::vector<float>& treated,
                     const std::function<bool()>& goOn);

/// @brief One model for each arm.
TwoSides fitTwoModels(const SparseRows& bins, const std::vector<PenaltyBlock>& blocks,
                      const std::vector<float>& outcome, const std::vector<float>& treated,
                      const std::function<bool()>& goOn);

}  // namespace saikoku::scoring
