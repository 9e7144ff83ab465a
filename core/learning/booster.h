#pragma once

#include <QByteArray>

#include <memory>
#include <vector>

#include "core/base/result.h"

namespace saikoku::scoring {

/// @brief Features of all rows, row by row; NaN = missing.
struct TreeMatrix {
    int columns = 0;
    std::vector<float> values;
    qsizetype rows() const { return columns == 0 ? 0 : static_cast<qsizetype>(values.size()) / columns; }
    TreeMatrix pick(const std::vector<qsizetype>& which) const;
};

/// @brief Shape of the trees and how fast they learn.
struct TreeSettings {
    int depth = 4;
    double learningRate = 0.05;
    double minChildWeight = 5;
    double lambda = 2;
    double rowShare = 0.8;     ///< of the rows, drawn anew for each tree
    double columnShare = 0.8;  ///< of the features, drawn anew for each tree
    bool operator==(const TreeSettings&) const = default;
};

/// @brief Gradient-boosted trees (XGBoost, histogram method) for a yes/no
/// outcome; scores are on the logit scale.
///
/// The gradients handed to XGBoost are rounded to multiples of 2^-20, so that
/// every sum of them is exact in a double whatever its order: the trees are the
/// same for any number of threads. Row samples are drawn here for the same reason.
class Booster {
public:
    Booster();
    ~Booster();
    Booster(Booster&&) noexcept;
    Booster& operator=(Booster&&) noexcept;

    /// @brief Reads what saved() gave or checkedTrees(); Corrupt when it is anything else.
    static Result<Booster> load(const QByteArray& bytes, int columns);
    QByteArray saved() const;

    /// @brief Margins with the first `rounds` trees (0 = all). XGBoost uses one
    /// thread; many rows are shared out among threads of our own, which never spin.
    Result<std::vector<double>> margins(const TreeMatrix& matrix, int rounds = 0) const;
    /// @brief Exact SHAP values of each row: one per feature and, last, the bias.
    Result<std::vector<double>> contributions(const TreeMatrix& matrix) const;

private:
    friend class BoosterTraining;
    struct Handle;
    std::unique_ptr<Handle> m_handle;
};

/// @brief Grows a booster tree by tree, so that a caller can watch a validation
/// set, show progress and stop.
class BoosterTraining {
public:
    /// @param weight per row, empty = 1. @param seed decides row and column samples.
    static Result<BoosterTraining> begin(const TreeMatrix& matrix, const std::vector<float>& outcome,
                                         const std::vector<double>& weight, const TreeSettings& settings,
                                         quint64 seed, int threads, const TreeMatrix* watched = nullptr);
    ~BoosterTraining();
    BoosterTraining(BoosterTraining&&) noexcept;

    Result<void> grow();
    /// @brief Margins of the watched rows after the trees grown so far.
    Result<std::vector<double>> watchedMargins() const;
    Booster finish();

private:
    BoosterTraining();
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace saikoku::scoring
