#pragma once

#include <optional>

#include "core/learning/booster.h"
#include "core/learning/engine.h"
#include "core/learning/tree_features.h"

namespace saikoku::scoring {

/// @brief Gradient-boosted trees; predicts and explains on one thread.
class TreeEngine final : public Engine {
public:
    /// @param treatment  value of a last feature that every row gets (uplift by one
    /// model), nothing = there is none.
    TreeEngine(TreeFeatures features, Booster booster, QByteArray block, std::optional<float> treatment = {});
    static Result<std::shared_ptr<Engine>> load(const QByteArray& block, const Frame& emptyFrame,
                                                std::optional<float> treatment = {});

    QString name() const override { return QStringLiteral("xgboost"); }
    Result<std::vector<double>> scores(const Frame& frame) const override;
    Result<std::vector<Explanation>> explain(const Schema& schema, const Frame& frame) const override;
    QJsonObject toJson() const override;
    QByteArray block() const override { return m_block; }

private:
    TreeMatrix matrix(const Frame& frame) const;

    TreeFeatures m_features;
    Booster m_booster;
    QByteArray m_block;
    std::optional<float> m_treatment;
};

/// @brief The settings tried for a table of that many rows; folds decide.
std::vector<TreeSettings> treeCandidates(qsizetype rows);

}  // namespace saikoku::scoring
