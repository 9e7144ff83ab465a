#pragma once

#include "core/base/result.h"
#include "core/learning/tree_training.h"

namespace saikoku::scoring {

/// @brief Where trees are grown. On a busy machine OpenMP's spinning makes
/// training many times slower unless OMP_WAIT_POLICY=passive and GOMP_SPINCOUNT=0
/// stand in the environment before its library loads; so the programs fulfil this
/// with a child process of their own (app/training), which can also be cancelled
/// at any moment and harms nothing when it dies.
class TrainingHost {
public:
    virtual ~TrainingHost() = default;
    /// @return Cancelled when progress says stop.
    virtual Result<TreeOutcome> train(const TreeJob& job, const TrainingProgress& progress) = 0;
};

/// @brief Grows them right here: for tests, and inside the child.
class InProcessTrainingHost final : public TrainingHost {
public:
    Result<TreeOutcome> train(const TreeJob& job, const TrainingProgress& progress) override {
        return trainTrees(job, progress);
    }
};

}  // namespace saikoku::scoring
