#pragma once

#include <vector>

#include "core/learning/booster.h"

namespace saikoku::bench {

/// @brief XGBoost called with nothing around it: fixed settings, its own
/// objective, sampling and threads. The measure that the engine is held against.
class BareXgboost {
public:
    BareXgboost(const scoring::TreeMatrix& matrix, const std::vector<float>& outcome, int depth, int rounds,
                double learningRate);
    ~BareXgboost();
    BareXgboost(const BareXgboost&) = delete;
    BareXgboost& operator=(const BareXgboost&) = delete;

    std::vector<double> probabilities(const scoring::TreeMatrix& matrix) const;

private:
    void* m_matrix = nullptr;
    void* m_booster = nullptr;
};

}  // namespace saikoku::bench
