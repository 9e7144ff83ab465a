#include "core/learning/metrics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/learning/pick.h"
#include "core/learning/random.h"

namespace saikoku::scoring {

namespace {

constexpr int kSamples = 200;
constexpr size_t kSampledRows = 50'000;
constexpr double kShare = 0.4;

/// Where a figure can lie at all.
constexpr double kNoBound = std::numeric_limits<double>::infinity();
constexpr Interval kShareBounds{0, 1};
constexpr Interval kErrorBounds{0, kNoBound};
constexpr Interval kAnyBounds{-kNoBound, kNoBound};

/// Bootstrap samples of one table's rows, smaller than the table when it is large.
class Bootstrap {
public:
    Bootstrap(size_t rows, quint64 seed)
        : m_rows(rows), m_drawn(std::min(rows, kSampledRows)), m_random(seed) {}

    int samples() const { return m_rows == 0 ? 0 : kSamples; }

    /// Sorted by row number, so that ties keep their order.
    std::vector<size_t> draw() {
        std::vector<size_t> times(m_rows, 0);
        for (size_t i = 0; i < m_drawn; ++i) {
            ++times[static_cast<size_t>(m_random.below(static_cast<qsizetype>(m_rows)))];
        }
        std::vector<size_t> rows;
        rows.reserve(m_drawn);
        for (size_t row = 0; row < m_rows; ++row) {
            rows.insert(rows.end(), times[row], row);
        }
        return rows;
    }

    std::optional<Interval> around(std::optional<double> figure, std::vector<double> values,
                                   const Interval& bounds) const {
        if (!figure || values.empty()) {
            return std::nullopt;
        }
        std::sort(values.begin(), values.end());
        const double count = static_cast<double>(values.size());
        const double centre = std::accumulate(values.begin(), values.end(), 0.0) / count;
        const double scale = std::sqrt(static_cast<double>(m_drawn) / static_cast<double>(m_rows));
        const auto at = [&](double share) {
            const double value = values[static_cast<size_t>(share * (count - 1))];
            return std::clamp(*figure + scale * (value - centre), bounds.low, bounds.high);
        };
        return Interval{std::min(*figure, at(0.025)), std::max(*figure, at(0.975))};
    }

private:
    size_t m_rows;
    size_t m_drawn;
    Random m_random;
};

/// Sorting a sample of rows that are in order already is cheap.
std::pair<std::vector<double>, std::vector<float>> inRankOrder(const std::vector<double>& score,
                                                               const std::vector<float>& with) {
    const std::vector<qsizetype> order = rankedRows(score);
    return {pickRows(score, order), pickRows(with, order)};
}

size_t placesOf(double share, size_t rows) {
    return static_cast<size_t>(std::floor(share * static_cast<double>(rows) + 1e-9));
}

double mean(const std::vector<float>& values) {
    double sum = 0;
    for (const float value : values) {
        sum += static_cast<double>(value);
    }
    return values.empty() ? 0.0 : sum / static_cast<double>(values.size());
}

}  // namespace

std::vector<qsizetype> rankedRows(const std::vector<double>& score) {
    std::vector<qsizetype> order(score.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return score[static_cast<size_t>(a)] > score[static_cast<size_t>(b)];
    });
    return order;
}

std::optional<double> areaUnderCurve(const std::vector<double>& score, const std::vector<float>& outcome) {
    const std::vector<qsizetype> order = rankedRows(score);
    double positives = 0;
    double negatives = 0;
    double area = 0;
    for (size_t i = 0; i < order.size();) {
        double tiedPositives = 0;
        double tiedNegatives = 0;
        const double value = score[static_cast<size_t>(order[i])];
        for (; i < order.size() && score[static_cast<size_t>(order[i])] == value; ++i) {
            (outcome[static_cast<size_t>(order[i])] > 0.5F ? tiedPositives : tiedNegatives) += 1;
        }
        area += tiedNegatives * (positives + tiedPositives / 2);
        positives += tiedPositives;
        negatives += tiedNegatives;
    }
    if (positives == 0 || negatives == 0) {
        return std::nullopt;
    }
    return area / (positives * negatives);
}

double logLoss(const std::vector<double>& probability, const std::vector<float>& outcome) {
    double sum = 0;
    for (size_t i = 0; i < probability.size(); ++i) {
        const double p = std::clamp(probability[i], 1e-15, 1 - 1e-15);
        sum -= outcome[i] > 0.5F ? std::log(p) : std::log1p(-p);
    }
    return probability.empty() ? 0 : sum / static_cast<double>(probability.size());
}

double brierScore(const std::vector<double>& probability, const std::vector<float>& outcome) {
    double sum = 0;
    for (size_t i = 0; i < probability.size(); ++i) {
        const double miss = probability[i] - static_cast<double>(outcome[i]);
        sum += miss * miss;
    }
    return probability.empty() ? 0 : sum / static_cast<double>(probability.size());
}

std::array<ReliabilityBin, 10> reliability(const std::vector<double>& probability,
                                           const std::vector<float>& outcome) {
    std::vector<size_t> order(probability.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return probability[a] < probability[b]; });
    std::array<ReliabilityBin, 10> bins;
    for (size_t b = 0; b < bins.size(); ++b) {
        const size_t from = b * order.size() / bins.size();
        const size_t to = (b + 1) * order.size() / bins.size();
        for (size_t i = from; i < to; ++i) {
            bins[b].meanProbability += probability[order[i]];
            bins[b].observedRate += static_cast<double>(outcome[order[i]]);
        }
        bins[b].count = static_cast<qsizetype>(to - from);
        const double count = std::max<double>(1, static_cast<double>(to - from));
        bins[b].meanProbability /= count;
        bins[b].observedRate /= count;
    }
    return bins;
}

double calibrationError(const std::vector<double>& probability, const std::vector<float>& outcome) {
    double error = 0;
    for (const ReliabilityBin& bin : reliability(probability, outcome)) {
        error += static_cast<double>(bin.count) * std::abs(bin.meanProbability - bin.observedRate);
    }
    return probability.empty() ? 0 : error / static_cast<double>(probability.size());
}

std::optional<double> precisionAtShare(const std::vector<double>& probability,
                                       const std::vector<float>& outcome, double share) {
    const std::vector<qsizetype> order = rankedRows(probability);
    const size_t places = placesOf(share, order.size());
    double positives = 0;
    for (size_t i = 0; i < places; ++i) {
        positives += static_cast<double>(outcome[static_cast<size_t>(order[i])]);
    }
    return places == 0 ? std::nullopt : std::optional<double>(positives / static_cast<double>(places));
}

std::optional<double> qini(const std::vector<double>& effect, const std::vector<float>& outcome,
                           const std::vector<float>& treated) {
    double treatedRows = 0;
    double controls = 0;
    double treatedOutcomes = 0;
    double controlOutcomes = 0;
    std::vector<double> gain;
    gain.reserve(effect.size());
    for (const qsizetype row : rankedRows(effect)) {
        const auto at = static_cast<size_t>(row);
        const bool isTreated = treated[at] > 0.5F;
        (isTreated ? treatedRows : controls) += 1;
        (isTreated ? treatedOutcomes : controlOutcomes) += static_cast<double>(outcome[at]);
        gain.push_back(controls == 0 ? 0.0 : treatedOutcomes - controlOutcomes * treatedRows / controls);
    }
    if (treatedRows == 0 || controls == 0) {
        return std::nullopt;
    }
    const double all = static_cast<double>(gain.size());
    double sum = 0;
    for (size_t k = 0; k < gain.size(); ++k) {
        sum += gain[k] - (static_cast<double>(k + 1) / all) * gain.back();
    }
    return sum / all / treatedRows;
}

std::optional<double> upliftAtShare(const std::vector<double>& effect, const std::vector<float>& outcome,
                                    const std::vector<float>& treated, double share) {
    const std::vector<qsizetype> order = rankedRows(effect);
    std::array<double, 2> rows{};
    std::array<double, 2> outcomes{};
    for (size_t i = 0; i < placesOf(share, order.size()); ++i) {
        const auto at = static_cast<size_t>(order[i]);
        const size_t arm = treated[at] > 0.5F ? 1 : 0;
        rows[arm] += 1;
        outcomes[arm] += static_cast<double>(outcome[at]);
    }
    if (rows[0] == 0 || rows[1] == 0) {
        return std::nullopt;
    }
    return outcomes[1] / rows[1] - outcomes[0] / rows[0];
}

BinaryFigures binaryFigures(const std::vector<double>& probability, const std::vector<float>& outcome,
                            quint64 seed) {
    BinaryFigures figures;
    figures.auc = areaUnderCurve(probability, outcome);
    figures.logLoss = logLoss(probability, outcome);
    figures.brier = brierScore(probability, outcome);
    figures.ece = calibrationError(probability, outcome);
    figures.top40Precision = precisionAtShare(probability, outcome, kShare);
    figures.baseRate = mean(outcome);
    figures.bins = reliability(probability, outcome);
    if (figures.top40Precision && figures.baseRate > 0) {
        figures.top40Lift = *figures.top40Precision / figures.baseRate;
    }
    const auto [ranked, rankedOutcome] = inRankOrder(probability, outcome);
    Bootstrap bootstrap(ranked.size(), seed);
    std::vector<double> auc, loss, brier, ece, top, lift;
    for (int sample = 0; sample < bootstrap.samples(); ++sample) {
        const std::vector<size_t> rows = bootstrap.draw();
        const std::vector<double> p = pickRows(ranked, rows);
        const std::vector<float> y = pickRows(rankedOutcome, rows);
        if (const auto value = areaUnderCurve(p, y)) {
            auc.push_back(*value);
        }
        loss.push_back(logLoss(p, y));
        brier.push_back(brierScore(p, y));
        ece.push_back(calibrationError(p, y));
        if (const auto value = precisionAtShare(p, y, kShare)) {
            top.push_back(*value);
            if (const double base = mean(y); base > 0) {
                lift.push_back(*value / base);
            }
        }
    }
    figures.aucInterval = bootstrap.around(figures.auc, auc, kShareBounds);
    figures.logLossInterval = bootstrap.around(figures.logLoss, loss, kErrorBounds);
    figures.brierInterval = bootstrap.around(figures.brier, brier, kErrorBounds);
    figures.eceInterval = bootstrap.around(figures.ece, ece, kErrorBounds);
    figures.top40Interval = bootstrap.around(figures.top40Precision, top, kShareBounds);
    figures.liftInterval = bootstrap.around(figures.top40Lift, lift, kErrorBounds);
    return figures;
}

UpliftFigures upliftFigures(const std::vector<double>& effect, const std::vector<float>& outcome,
                            const std::vector<float>& treated, quint64 seed) {
    UpliftFigures figures;
    figures.qini = qini(effect, outcome, treated);
    figures.upliftTop40 = upliftAtShare(effect, outcome, treated, kShare);
    const auto [ranked, rankedOutcome] = inRankOrder(effect, outcome);
    Bootstrap bootstrap(ranked.size(), seed);
    const std::vector<float> rankedTreated = inRankOrder(effect, treated).second;
    std::vector<double> qinis, uplifts;
    for (int sample = 0; sample < bootstrap.samples(); ++sample) {
        const std::vector<size_t> rows = bootstrap.draw();
        const std::vector<double> e = pickRows(ranked, rows);
        const std::vector<float> y = pickRows(rankedOutcome, rows);
        const std::vector<float> t = pickRows(rankedTreated, rows);
        if (const auto value = qini(e, y, t)) {
            qinis.push_back(*value);
        }
        if (const auto value = upliftAtShare(e, y, t, kShare)) {
            uplifts.push_back(*value);
        }
    }
    figures.qiniInterval = bootstrap.around(figures.qini, qinis, kAnyBounds);
    figures.upliftInterval = bootstrap.around(figures.upliftTop40, uplifts, kAnyBounds);
    return figures;
}

}  // namespace saikoku::scoring
