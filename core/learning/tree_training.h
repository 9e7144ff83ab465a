#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

#include "core/base/result.h"
#include "core/learning/booster.h"

namespace saikoku::scoring {

/// @brief One way to part the rows: learn from the one set, look at the other.
struct Fold {
    std::vector<qsizetype> learn;
    std::vector<qsizetype> check;
};

/// @brief Everything a training process needs, as values.
struct TreeJob {
    TreeMatrix matrix;
    std::vector<float> outcome;
    /// Empty = 1. A row of weight 0 is scored but neither learnt from nor measured.
    std::vector<double> weight;
    std::vector<Fold> folds;  ///< empty: grow `rounds` trees by candidates[0]
    std::vector<TreeSettings> candidates;
    int rounds = 600;   ///< at most
    int patience = 40;  ///< trees without a gain before a fold stops
    quint64 seed = 0;
    /// Rows of each fold used to compare the candidates (0 = all); the winner is
    /// then checked on all.
    qsizetype compareRows = 0;
    /// Feature to set to 0 and to 1 for a second and third margin of each checked
    /// row (uplift by one model), -1 = none.
    int switchFeature = -1;
    int threads = 0;  ///< 0 = as many as the machine has

    QByteArray saved() const;
    static Result<TreeJob> load(QByteArrayView bytes);
};

/// @brief What came of a TreeJob.
struct TreeOutcome {
    int chosen = 0;              ///< index into candidates
    int rounds = 0;              ///< trees of the model
    std::vector<double> losses;  ///< mean validated log loss per candidate
    /// Margins out of fold, NaN for rows no fold checks.
    std::vector<double> margins;
    /// With switchFeature: the margins with the feature at 0 and at 1.
    std::vector<double> offMargins;
    std::vector<double> onMargins;
    QByteArray booster;  ///< learnt from all rows

    QByteArray saved() const;
    static Result<TreeOutcome> load(QByteArrayView bytes);
};

/// @brief Told of trees grown and trees expected; false = stop.
using TrainingProgress = std::function<bool(qsizetype done, qsizetype total)>;

/// @brief Chooses settings and number of trees by the folds, and learns the model
/// from all rows. Works on several threads; the result is the same for any number.
/// @return Cancelled when progress says stop.
Result<TreeOutcome> trainTrees(const TreeJob& job, const TrainingProgress& progress);

}  // namespace saikoku::scoring
