#pragma once

#include <Eigen/Dense>

#include "core/learning/binning.h"
#include "core/learning/calibration.h"
#include "core/learning/engine.h"

namespace saikoku::scoring {

/// @brief One line of the points table.
struct PointsLine {
    QString column;
    QString range;      ///< "<= 12.5", a category's value, "(no value)"
    double points = 0;  ///< 20 points double the odds
};

/// @brief Binned, regularised logistic regression: each bin has its points, a
/// person can add them up.
class LogisticEngine final : public Engine {
public:
    LogisticEngine(std::vector<BinnedColumn> bins, double intercept, Eigen::VectorXd coefficients);
    static Result<std::shared_ptr<Engine>> load(const QJsonObject& json, const Frame& emptyFrame);

    QString name() const override { return QStringLiteral("logistic"); }
    Result<std::vector<double>> scores(const Frame& frame) const override;
    Result<std::vector<Explanation>> explain(const Schema& schema, const Frame& frame) const override;
    QJsonObject toJson() const override;

    /// @brief The table for people, columns in order, base points first; with the
    /// calibration's line their sum gives the calibrated probability.
    std::vector<PointsLine> points(const Schema& schema, const Frame& emptyFrame,
                                   const Calibrator::Line& line = {}) const;

private:
    std::vector<BinnedColumn> m_bins;
    double m_intercept = 0;
    Eigen::VectorXd m_coefficients;
};

}  // namespace saikoku::scoring
