#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <memory>
#include <vector>

#include "core/base/result.h"
#include "core/learning/frame.h"
#include "core/learning/training_host.h"

namespace saikoku::scoring {

/// @brief A row's score taken apart: base + the sum of parts = score (logit scale).
struct Explanation {
    double base = 0;
    std::vector<double> parts;  ///< one per column of the schema
    double score = 0;
};

/// @brief What has been learnt, whichever way; scores are on the logit scale.
class Engine {
public:
    virtual ~Engine() = default;
    /// @brief "xgboost" or "logistic": the words of --engine.
    virtual QString name() const = 0;
    virtual Result<std::vector<double>> scores(const Frame& frame) const = 0;
    /// @brief Exact contributions of the source columns for each row of the frame.
    /// Failed when they don't add up to the score.
    virtual Result<std::vector<Explanation>> explain(const Schema& schema, const Frame& frame) const = 0;
    /// @brief Everything but the large block.
    virtual QJsonObject toJson() const = 0;
    virtual QByteArray block() const { return {}; }
};

/// @brief An engine with what its validation inside the training rows showed.
struct EngineFit {
    std::shared_ptr<Engine> engine;
    /// Scores out of fold, NaN for rows no fold checked.
    std::vector<double> validated;
    double loss = 0;  ///< mean log loss over the checked rows
    QJsonObject settings;
};

enum class EngineKind { Auto, Xgboost, Logistic };

/// @brief Reads an engine back. Corrupt when the description or block is damaged.
Result<std::shared_ptr<Engine>> loadEngine(const QJsonObject& json, const QByteArray& block,
                                           const Frame& emptyFrame);

/// @brief Mean log loss of scores (NaN rows passed over).
double scoreLoss(const std::vector<double>& scores, const std::vector<float>& outcome);

/// @brief Learns one engine; folds part the training rows. Cancelled when progress
/// says stop.
Result<EngineFit> fitLogistic(const Frame& frame, const std::vector<float>& outcome,
                              const std::vector<Fold>& folds, const TrainingProgress& progress);
Result<EngineFit> fitTrees(const Frame& frame, const std::vector<float>& outcome,
                           const std::vector<Fold>& folds, quint64 seed, TrainingHost& host,
                           const TrainingProgress& progress);

}  // namespace saikoku::scoring
