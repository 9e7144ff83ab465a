#pragma once

#include <array>
#include <optional>
#include <vector>

#include <QtGlobal>

namespace saikoku::scoring {

/// @brief Share of (positive, negative) pairs in right order, ties half. Nothing
/// when one class is absent.
std::optional<double> areaUnderCurve(const std::vector<double>& score, const std::vector<float>& outcome);
/// @brief Mean −log of the probability given to what happened (clamped at 1e-15).
double logLoss(const std::vector<double>& probability, const std::vector<float>& outcome);
double brierScore(const std::vector<double>& probability, const std::vector<float>& outcome);

/// @brief One of ten bins of equal count, lowest probabilities first.
struct ReliabilityBin {
    qsizetype count = 0;
    double meanProbability = 0;
    double observedRate = 0;
};
/// @brief Ten bins of equal count (bin i: places floor(i·n/10) …), ties by row
/// order; fewer rows than bins leave some empty.
std::array<ReliabilityBin, 10> reliability(const std::vector<double>& probability,
                                           const std::vector<float>& outcome);
/// @brief Mean absolute difference of the ten bins, weighted by their counts.
double calibrationError(const std::vector<double>& probability, const std::vector<float>& outcome);
/// @brief Share of positives among the floor(share·n) highest, ties by row order.
std::optional<double> precisionAtShare(const std::vector<double>& probability,
                                       const std::vector<float>& outcome, double share);

/// @brief Rows in order of falling score, ties by row order.
std::vector<qsizetype> rankedRows(const std::vector<double>& score);

/// @brief Qini of a ranking by effect: with treated n_t, control n_c and their
/// outcomes y_t, y_c among the first k rows, g_k = y_t − y_c·n_t/n_c (0 while
/// n_c = 0); mean over k of (g_k − (k/N)·g_N), per treated row of the whole.
/// Nothing without treated rows or controls.
std::optional<double> qini(const std::vector<double>& effect, const std::vector<float>& outcome,
                           const std::vector<float>& treated);
/// @brief Outcome rate of the treated less that of the controls among the
/// floor(share·n) highest effects. Nothing when either is absent there.
std::optional<double> upliftAtShare(const std::vector<double>& effect, const std::vector<float>& outcome,
                                    const std::vector<float>& treated, double share);

struct Interval {
    double low = 0;
    double high = 0;
};

/// @brief All figures of one set of predictions with 95 % intervals: 200 seeded
/// bootstrap samples of at most 50,000 rows, their spread scaled to all rows and
/// laid around the figure, since samples with repeated rows are off on average (a
/// calibration error always upwards). No figure, no interval.
struct BinaryFigures {
    std::optional<double> auc;
    double logLoss = 0;
    double brier = 0;
    double ece = 0;
    std::optional<double> top40Precision;
    /// Precision in the top 40 % over the base rate.
    std::optional<double> top40Lift;
    double baseRate = 0;
    std::array<ReliabilityBin, 10> bins;
    std::optional<Interval> aucInterval, logLossInterval, brierInterval, eceInterval, top40Interval,
        liftInterval;
};
BinaryFigures binaryFigures(const std::vector<double>& probability, const std::vector<float>& outcome,
                            quint64 seed);

struct UpliftFigures {
    std::optional<double> qini;
    std::optional<double> upliftTop40;
    std::optional<Interval> qiniInterval, upliftInterval;
};
UpliftFigures upliftFigures(const std::vector<double>& effect, const std::vector<float>& outcome,
                            const std::vector<float>& treated, quint64 seed);

}  // namespace saikoku::scoring
