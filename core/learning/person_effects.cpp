#include "core/learning/person_effects.h"

#include <algorithm>
#include <cmath>

#include "core/learning/additive_logit.h"
#include "core/learning/parallel.h"

namespace saikoku::scoring {

namespace {

constexpr size_t kChunks = 64;
constexpr double kImaginedPersons = 20;
constexpr double kLeastVariance = 1e-3;

/// One variance for the level, one for the parts: the nearest of that form.
PartMatrix levelAndParts(const PartMatrix& covariance) {
    const auto size = covariance.rows();
    double diagonal = 0;
    double beside = 0;
    for (Eigen::Index i = 0; i < size; ++i) {
        for (Eigen::Index j = 0; j < size; ++j) {
            (i == j ? diagonal : beside) += covariance(i, j);
        }
    }
    diagonal /= static_cast<double>(size);
    beside = size > 1 ? std::clamp(beside / static_cast<double>(size * (size - 1)), 0.0, diagonal) : 0.0;
    PartMatrix form = PartMatrix::Constant(size, size, beside);
    form.diagonal().setConstant(diagonal);
    return form;
}

}  // namespace

PersonRows PersonRows::group(const std::vector<int>& person, qsizetype persons) {
    PersonRows rows;
    rows.start.assign(static_cast<size_t>(persons) + 1, 0);
    for (const int p : person) {
        if (p >= 0) {
            ++rows.start[static_cast<size_t>(p) + 1];
        }
    }
    for (size_t p = 1; p < rows.start.size(); ++p) {
        rows.start[p] += rows.start[p - 1];
    }
    rows.order.resize(rows.start.back());
    std::vector<size_t> next(rows.start.begin(), rows.start.end() - 1);
    for (size_t row = 0; row < person.size(); ++row) {
        if (person[row] >= 0) {
            rows.order[next[static_cast<size_t>(person[row])]++] = static_cast<qsizetype>(row);
        }
    }
    return rows;
}

PersonEffect personEffect(const PersonRows& rows, qsizetype person, const std::vector<int>& part,
                          const std::vector<double>& offset, const std::vector<float>& outcome,
                          const PartMatrix& prior, const PersonEffect* start) {
    const auto size = prior.rows();
    PersonEffect effect;
    effect.mode = start != nullptr ? start->mode : PartVector::Zero(size);
    PartMatrix hessian(size, size);
    const size_t from = rows.start[static_cast<size_t>(person)];
    const size_t to = rows.start[static_cast<size_t>(person) + 1];
    Eigen::LLT<PartMatrix> factor;
    for (int round = 0; round < 20; ++round) {
        PartVector gradient = -prior * effect.mode;
        hessian = prior;
        for (size_t i = from; i < to; ++i) {
            const auto row = static_cast<size_t>(rows.order[i]);
            const int at = part[row];
            const double p = sigmoid(offset[row] + effect.mode[at]);
            gradient[at] += static_cast<double>(outcome[row]) - p;
            hessian(at, at) += std::max(p * (1 - p), 1e-9);
        }
        factor.compute(hessian);
        PartVector move = factor.solve(gradient);
        const double length = move.norm();
        if (length > 2) {
            move *= 2 / length;  // the curvature far out says little about here
        }
        effect.mode += move;
        if (length < 1e-6) {
            break;
        }
    }
    effect.covariance = factor.solve(PartMatrix::Identity(size, size));
    return effect;
}

std::vector<PersonEffect> personEffects(const PersonRows& rows, const std::vector<int>& part,
                                        const std::vector<double>& offset, const std::vector<float>& outcome,
                                        const PartMatrix& covariance,
                                        const std::vector<PersonEffect>& start) {
    const PartMatrix prior = covariance.inverse();
    const auto persons = static_cast<size_t>(rows.persons());
    std::vector<PersonEffect> effects(persons);
    runInParallel(kChunks, 0, [&](size_t chunk) {
        for (size_t p = chunk * persons / kChunks; p < (chunk + 1) * persons / kChunks; ++p) {
            effects[p] = personEffect(rows, static_cast<qsizetype>(p), part, offset, outcome, prior,
                                      start.empty() ? nullptr : &start[p]);
        }
    });
    return effects;
}

PartMatrix learnCovariance(const std::vector<PersonEffect>& effects) {
    const auto size = effects.front().mode.size();
    PartMatrix sum = PartMatrix::Zero(size, size);
    for (const PersonEffect& effect : effects) {
        sum += effect.mode * effect.mode.transpose() + effect.covariance;
    }
    const double count = static_cast<double>(effects.size());
    PartMatrix learnt = (sum + kImaginedPersons * levelAndParts(sum / count)) / (count + kImaginedPersons);
    learnt.diagonal().array() += kLeastVariance;
    return learnt;
}

}  // namespace saikoku::scoring
