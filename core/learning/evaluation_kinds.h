#pragma once

#include "core/learning/evaluation.h"

namespace saikoku::scoring {

Result<EvaluationReport> evaluateBinary(const EvaluationRequest& request, TrainingHost& host,
                                        const TrainingProgress& progress);
Result<EvaluationReport> evaluateUplift(const EvaluationRequest& request, TrainingHost& host,
                                        const TrainingProgress& progress);
Result<EvaluationReport> evaluateContact(const EvaluationRequest& request);

/// @brief Figures of probabilities over the test rows that have an outcome; none
/// when the test table has no target.
Result<void> measureProbabilities(const EvaluationRequest& request, const TextTable& test,
                                  const std::vector<double>& probability, EvaluationReport& report);

}  // namespace saikoku::scoring
