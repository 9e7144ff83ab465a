#include "core/learning/calibration.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <Eigen/Dense>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numeric>

#include "core/learning/additive_logit.h"
#include "core/learning/folds.h"

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr std::array kNames{"none", "platt", "beta", "isotonic"};
constexpr size_t kLeastForIsotonic = 3000;
constexpr double kScoreLimit = 30;
constexpr double kTilt = 0.02;  // inside a step, so that the order of rows is kept

double pointLoss(double probability, float outcome) {
    const double p = std::clamp(probability, 1e-9, 1 - 1e-9);
    return outcome > 0.5F ? -std::log(p) : -std::log1p(-p);
}

double logit(double p) {
    return std::log(p / (1 - p));
}

/// Plain logistic regression on a few inputs, lightly held at the identity.
std::vector<double> fitLinear(const std::vector<std::array<double, 3>>& inputs,
                              const std::vector<float>& outcome, int size,
                              const std::array<double, 3>& identity) {
    Eigen::VectorXd theta(size);
    for (int i = 0; i < size; ++i) {
        theta[i] = identity[static_cast<size_t>(i)];
    }
    const Eigen::VectorXd centre = theta;
    for (int round = 0; round < 50; ++round) {
        Eigen::MatrixXd hessian = Eigen::MatrixXd::Identity(size, size);
        Eigen::VectorXd gradient = centre - theta;
        for (size_t row = 0; row < inputs.size(); ++row) {
            const Eigen::Map<const Eigen::VectorXd> x(inputs[row].data(), size);
            const double p = sigmoid(x.dot(theta));
            gradient += (static_cast<double>(outcome[row]) - p) * x;
            hessian += std::max(p * (1 - p), 1e-9) * x * x.transpose();
        }
        Eigen::VectorXd move = hessian.ldlt().solve(gradient);
        if (move.norm() > 2) {
            move *= 2 / move.norm();
        }
        theta += move;
        if (move.norm() < 1e-9) {
            break;
        }
    }
    return std::vector<double>(theta.data(), theta.data() + size);
}

std::array<double, 3> betaInputs(double score) {
    // ln p and ln(1−p) of the sigmoid, without loss at its ends.
    const double s = std::clamp(score, -kScoreLimit, kScoreLimit);
    return {1.0, -std::log1p(std::exp(-s)), std::log1p(std::exp(s))};
}

/// By more than one standard error of the difference in log loss.
bool clearlyBetter(const std::vector<double>& probability, const std::vector<double>& than,
                   const std::vector<float>& outcome) {
    double sum = 0;
    double squares = 0;
    for (size_t i = 0; i < outcome.size(); ++i) {
        const double gain = pointLoss(than[i], outcome[i]) - pointLoss(probability[i], outcome[i]);
        sum += gain;
        squares += gain * gain;
    }
    const double count = static_cast<double>(outcome.size());
    const double mean = sum / count;
    const double error = std::sqrt(std::max(0.0, squares / count - mean * mean) / count);
    return mean > error && mean > 1e-6;
}

struct Pool {
    double first = 0;
    double last = 0;
    double outcomeSum = 0;
    double count = 0;
    double level() const { return (outcomeSum + 0.5) / (count + 1); }  // never 0 or 1
};

void append(Pool& pool, const Pool& next) {
    pool.last = next.last;
    pool.outcomeSum += next.outcomeSum;
    pool.count += next.count;
}

/// Pools of neighbours (pool adjacent violators) with at least a hundred rows.
std::vector<Pool> monotonePools(const std::vector<double>& score, const std::vector<float>& outcome) {
    std::vector<size_t> order(score.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return score[a] < score[b]; });
    const double least = std::max<double>(100, static_cast<double>(score.size()) / 50);
    std::vector<Pool> pools;
    Pool open;
    for (size_t i = 0; i < order.size(); ++i) {
        const double here = std::clamp(score[order[i]], -kScoreLimit, kScoreLimit);
        open.first = open.count == 0 ? here : open.first;
        open.last = here;
        open.outcomeSum += static_cast<double>(outcome[order[i]]);
        open.count += 1;
        const bool tied = i + 1 < order.size() && score[order[i + 1]] == score[order[i]];
        if (tied || (open.count < least && i + 1 < order.size())) {
            continue;
        }
        if (open.count < least && !pools.empty()) {
            append(pools.back(), open);  // what is left over is too little alone
        } else {
            pools.push_back(open);
        }
        open = {};
        while (pools.size() > 1 && pools[pools.size() - 2].level() >= pools.back().level()) {
            append(pools[pools.size() - 2], pools.back());
            pools.pop_back();
        }
    }
    return pools;
}

}  // namespace

Calibrator Calibrator::fitKind(CalibrationKind kind, const std::vector<double>& score,
                               const std::vector<float>& outcome) {
    Calibrator result;
    result.m_kind = kind;
    if (kind == CalibrationKind::Platt || kind == CalibrationKind::Beta) {
        const bool platt = kind == CalibrationKind::Platt;
        std::vector<std::array<double, 3>> inputs;
        inputs.reserve(score.size());
        for (const double s : score) {
            inputs.push_back(platt ? std::array<double, 3>{1.0, std::clamp(s, -kScoreLimit, kScoreLimit), 0.0}
                                   : betaInputs(s));
        }
        result.m_parameters =
            platt ? fitLinear(inputs, outcome, 2, {0, 1, 0}) : fitLinear(inputs, outcome, 3, {0, 1, 1});
        const bool rising =
            platt ? result.m_parameters[1] > 0 : result.m_parameters[1] >= 0 && result.m_parameters[2] >= 0;
        if (!rising) {
            return Calibrator();  // a map that turns the order round is no calibration
        }
    } else if (kind == CalibrationKind::Isotonic) {
        const std::vector<Pool> pools = monotonePools(score, outcome);
        if (pools.size() < 2) {
            return Calibrator();
        }
        for (size_t i = 0; i < pools.size(); ++i) {
            const double level = logit(pools[i].level());
            const double below = i > 0 ? level - logit(pools[i - 1].level()) : 1;
            const double above = i + 1 < pools.size() ? logit(pools[i + 1].level()) - level : 1;
            const double tilt = std::min({kTilt, below / 4, above / 4});
            result.m_scores.push_back(pools[i].first);
            result.m_levels.push_back(level - tilt);
            if (pools[i].last > pools[i].first) {
                result.m_scores.push_back(pools[i].last);
                result.m_levels.push_back(level + tilt);
            }
        }
    }
    return result;
}

Calibrator Calibrator::fit(const std::vector<double>& score, const std::vector<float>& outcome, quint64 seed,
                           std::vector<double>* validated) {
    const auto positives =
        static_cast<double>(std::count_if(outcome.begin(), outcome.end(), [](float y) { return y > 0.5F; }));
    if (positives < 20 || static_cast<double>(outcome.size()) - positives < 20) {
        if (validated != nullptr) {
            *validated = Calibrator().probabilities(score);
        }
        return Calibrator();
    }
    std::vector<CalibrationKind> kinds{CalibrationKind::None, CalibrationKind::Platt, CalibrationKind::Beta};
    if (score.size() >= kLeastForIsotonic) {
        kinds.push_back(CalibrationKind::Isotonic);
    }
    std::vector<int> classes(outcome.begin(), outcome.end());
    std::vector<std::vector<double>> apart(kinds.size(), std::vector<double>(score.size(), 0));
    for (const Fold& fold : randomFolds(classes, 5, seed)) {
        std::vector<double> s;
        std::vector<float> y;
        for (const qsizetype row : fold.learn) {
            s.push_back(score[static_cast<size_t>(row)]);
            y.push_back(outcome[static_cast<size_t>(row)]);
        }
        for (size_t k = 0; k < kinds.size(); ++k) {
            const Calibrator part = fitKind(kinds[k], s, y);
            for (const qsizetype row : fold.check) {
                const auto at = static_cast<size_t>(row);
                apart[k][at] = part.probability(score[at]);
            }
        }
    }
    size_t chosen = 0;
    for (size_t k = 1; k < kinds.size(); ++k) {
        if (clearlyBetter(apart[k], apart[chosen], outcome)) {
            chosen = k;
        }
    }
    if (validated != nullptr) {
        *validated = std::move(apart[chosen]);
    }
    return fitKind(kinds[chosen], score, outcome);
}

double Calibrator::probability(double score) const {
    switch (m_kind) {
        case CalibrationKind::None: return sigmoid(score);
        case CalibrationKind::Platt:
            return sigmoid(m_parameters[0] + m_parameters[1] * std::clamp(score, -kScoreLimit, kScoreLimit));
        case CalibrationKind::Beta: {
            const std::array<double, 3> x = betaInputs(score);
            return sigmoid(m_parameters[0] * x[0] + m_parameters[1] * x[1] + m_parameters[2] * x[2]);
        }
        case CalibrationKind::Isotonic: {
            // Straight on between the corners, parallel to the identity beyond them.
            const auto above = std::upper_bound(m_scores.begin(), m_scores.end(), score);
            if (above == m_scores.begin()) {
                return sigmoid(m_levels.front() + (score - m_scores.front()));
            }
            if (above == m_scores.end()) {
                return sigmoid(m_levels.back() + (score - m_scores.back()));
            }
            const auto i = static_cast<size_t>(above - m_scores.begin());
            const double share = (score - m_scores[i - 1]) / (m_scores[i] - m_scores[i - 1]);
            return sigmoid(m_levels[i - 1] + share * (m_levels[i] - m_levels[i - 1]));
        }
    }
    return sigmoid(score);
}

std::optional<Calibrator::Line> Calibrator::line() const {
    switch (m_kind) {
        case CalibrationKind::None: return Line{};
        case CalibrationKind::Platt: return Line{m_parameters[0], m_parameters[1]};
        case CalibrationKind::Beta:
        case CalibrationKind::Isotonic: break;
    }
    return std::nullopt;
}

std::vector<double> Calibrator::probabilities(const std::vector<double>& scores) const {
    std::vector<double> result;
    result.reserve(scores.size());
    for (const double score : scores) {
        result.push_back(probability(score));
    }
    return result;
}

QJsonObject Calibrator::toJson() const {
    const auto list = [](const std::vector<double>& values) {
        QJsonArray array;
        for (const double value : values) {
            array.append(value);
        }
        return array;
    };
    return {{QStringLiteral("kind"), QString::fromLatin1(kNames[static_cast<size_t>(m_kind)])},
            {QStringLiteral("parameters"), list(m_parameters)},
            {QStringLiteral("scores"), list(m_scores)},
            {QStringLiteral("levels"), list(m_levels)}};
}

Result<Calibrator> Calibrator::fromJson(const QJsonObject& json) {
    Calibrator result;
    const auto read = [&](const char* key) {
        std::vector<double> values;
        for (const QJsonValue value : json.value(QLatin1String(key)).toArray()) {
            values.push_back(value.toDouble());
        }
        return values;
    };
    const auto found = std::find_if(kNames.begin(), kNames.end(), [&](const char* name) {
        return json.value(QStringLiteral("kind")).toString() == QLatin1String(name);
    });
    result.m_parameters = read("parameters");
    result.m_scores = read("scores");
    result.m_levels = read("levels");
    result.m_kind = static_cast<CalibrationKind>(found - kNames.begin());
    const size_t needed = result.m_kind == CalibrationKind::Platt  ? 2
                          : result.m_kind == CalibrationKind::Beta ? 3
                                                                   : 0;
    const bool rising = std::adjacent_find(result.m_scores.begin(), result.m_scores.end(),
                                           std::greater_equal<>()) == result.m_scores.end();
    const bool corners =
        result.m_kind != CalibrationKind::Isotonic || (result.m_scores.size() >= 2 && rising);
    if (found == kNames.end() || result.m_parameters.size() != needed ||
        result.m_scores.size() != result.m_levels.size() || !corners) {
        return fail(ErrorCode::Corrupt, Text::tr("The model file is damaged."),
                    QStringLiteral("calibration"));
    }
    return result;
}

}  // namespace saikoku::scoring
