#pragma once

#include <Eigen/Dense>

#include <functional>
#include <vector>

#include "core/base/result.h"

namespace saikoku::scoring {

/// @brief A group of coefficients that share one variance, learnt from the data.
/// The penalty is precision × (Σ structure) and must be positive definite.
struct PenaltyBlock {
    int start = 0;
    int size = 0;
    Eigen::MatrixXd structure;  ///< size × size
};

/// @brief Coefficients that shrink towards zero on their own (levels of a category).
Eigen::MatrixXd exchangeableStructure(int size);
/// @brief Coefficients along an axis: neighbours resemble each other. free: how
/// many last coefficients (a bin of missing values) stand outside the axis.
Eigen::MatrixXd chainStructure(int size, int free = 0);
/// @brief Grid of two axes (rows × columns, row by row), each smooth or
/// exchangeable by its own structure.
Eigen::MatrixXd gridStructure(const Eigen::MatrixXd& rows, const Eigen::MatrixXd& columns);

/// @brief Rows of few active coefficients: entry (row, slot) multiplies
/// coefficient index[row*slots+slot] (-1 = none) by value (1 if values is empty).
/// Within a row indices rise with the slot.
struct SparseRows {
    int slots = 0;
    int coefficients = 0;
    std::vector<int> index;
    std::vector<float> values;
    qsizetype rows() const { return slots == 0 ? 0 : static_cast<qsizetype>(index.size()) / slots; }
    SparseRows pick(const std::vector<qsizetype>& which) const;
};

struct AdditiveLogitOptions {
    /// Multiplies the learnt precisions; > 1 shrinks more.
    double shrink = 1.0;
    /// Starting precision of each block; empty = 1 for all.
    std::vector<double> precision;
    bool learnPrecision = true;
    int mostRounds = 40;
    bool wantCovariance = false;
    /// Asked at every step; no = end here, with whatever has been reached.
    std::function<bool()> goOn;
};

struct AdditiveLogitFit {
    double intercept = 0;
    Eigen::VectorXd coefficients;
    std::vector<double> precision;  ///< per block, before shrink
    /// Covariance of (intercept, coefficients) at the mode, if wanted.
    Eigen::MatrixXd covariance;
};

/// @brief Penalised logistic regression by iteratively reweighted least squares;
/// each block's variance by the fixed-point step of Fellner and Schall, which
/// raises the Laplace approximation of the evidence.
/// @param outcome 0/1 per row; offset and weight per row, empty = 0 and 1.
AdditiveLogitFit fitAdditiveLogit(const SparseRows& rows, const std::vector<PenaltyBlock>& blocks,
                                  const std::vector<float>& outcome, const std::vector<double>& offset,
                                  const std::vector<double>& weight, const AdditiveLogitOptions& options,
                                  const AdditiveLogitFit* start = nullptr);

/// @brief Intercept + coefficients of each row (without offsets).
std::vector<double> additiveScores(const SparseRows& rows, double intercept,
                                   const Eigen::VectorXd& coefficients);

inline double sigmoid(double x) {
    return x >= 0 ? 1.0 / (1.0 + std::exp(-x)) : std::exp(x) / (1.0 + std::exp(x));
}

}  // namespace saikoku::scoring
