#pragma once

#include "core/learning/evaluation.h"

namespace saikoku::scoring {

/// The request names columns as the tables, which are read already, do.
Result<EvaluationReport> evaluateBinary(const EvaluationRequest& request, TablePair read, TrainingHost& host,
                                        const TrainingProgress& progress);
Result<EvaluationReport> evaluateUplift(const EvaluationRequest& request, TablePair read, TrainingHost& host,
                                        const TrainingProgress& progress);
Result<EvaluationReport> evaluateContact(const EvaluationRequest& request, TablePair read);

/// @brief Figures of probabilities over the test rows that have an outcome; none
/// when the test table has no target.
Result<void> measureProbabilities(const EvaluationRequest& request, const TextTable& test,
                                  const std::vector<double>& probability, EvaluationReport& report);

}  // namespace saikoku::scoring
