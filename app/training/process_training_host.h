#pragma once

#include <QString>

#include "core/learning/training_host.h"

namespace saikoku::training {

/// @brief Grows trees in a child process with passive OpenMP settings (child_process.h).
class ProcessTrainingHost final : public scoring::TrainingHost {
public:
    /// @param program  saikoku-cli; empty: the one beside the running program.
    explicit ProcessTrainingHost(const QString& program = {});

    /// @brief Asks progress at least five times a second; "stop" kills the child
    /// (Cancelled). A child that ends without a result: Failed.
    Result<scoring::TreeOutcome> train(const scoring::TreeJob& job,
                                       const scoring::TrainingProgress& progress) override;

private:
    QString m_program;
};

}  // namespace saikoku::training
