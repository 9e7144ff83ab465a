#include "core/learning/additive_logit.h"

#include <algorithm>
#include <cmath>

namespace saikoku::scoring {

namespace {

constexpr double kAnchor = 0.05;  // holds an axis at zero, so that the intercept stays the mean
constexpr double kLeastPrecision = 1e-3;
constexpr double kMostPrecision = 1e7;
constexpr double kLogStepLimit = 3.0;

/// Newton's method on one data set; index 0 is the intercept.
class Solver {
public:
    Solver(const SparseRows& rows, const std::vector<PenaltyBlock>& blocks, const std::vector<float>& outcome,
           const std::vector<double>& offset, const std::vector<double>& weight)
        : m_rows(rows),
          m_blocks(blocks),
          m_outcome(outcome),
          m_offset(offset),
          m_weight(weight),
          m_size(rows.coefficients + 1),
          m_count(outcome.size()) {
        m_theta = Eigen::VectorXd::Zero(m_size);
    }

    void start(const AdditiveLogitFit* from) {
        double sum = 0;
        double total = 0;
        for (size_t i = 0; i < m_count; ++i) {
            sum += weightOf(i) * static_cast<double>(m_outcome[i]);
            total += weightOf(i);
        }
        const double mean = std::clamp(total > 0 ? sum / total : 0.5, 1e-4, 1 - 1e-4);
        m_theta[0] = m_offset.empty() ? std::log(mean / (1 - mean)) : 0.0;
        if (from != nullptr) {
            m_theta[0] = from->intercept;
            m_theta.tail(m_size - 1) = from->coefficients;
        }
    }

    /// One Newton step, halved until the penalised likelihood does not fall.
    /// Gives the improvement expected by the quadratic model.
    double step(const std::vector<double>& precision) {
        accumulate();
        addPenalty(precision);
        m_factor.compute(m_hessian);
        const Eigen::VectorXd move = m_factor.solve(m_gradient);
        const double expected = m_gradient.dot(move);
        const double before = objective(m_theta, precision);
        double length = 1.0;
        for (int halving = 0; halving < 12; ++halving, length /= 2) {
            const Eigen::VectorXd tried = m_theta + length * move;
            if (objective(tried, precision) >= before - 1e-9 * std::abs(before)) {
                m_theta = tried;
                break;
            }
        }
        return expected;
    }

    /// The variances that the present coefficients and their uncertainty speak for.
    double learn(std::vector<double>& precision) {
        // The covariance is (root⁻¹)ᵀ root⁻¹; of it only the blocks' own parts are asked.
        Eigen::MatrixXd root = Eigen::MatrixXd::Identity(m_size, m_size);
        m_factor.matrixL().solveInPlace(root);
        double largest = 0;
        for (size_t b = 0; b < m_blocks.size(); ++b) {
            const PenaltyBlock& block = m_blocks[b];
            const Eigen::VectorXd beta = m_theta.segment(block.start + 1, block.size);
            const double energy = beta.dot(block.structure * beta);
            const int from = block.start + 1;
            const auto part = root.block(from, from, m_size - from, block.size);  // zero above
            const double trace = (part.transpose() * part).cwiseProduct(block.structure).sum();
            const double free = std::max(static_cast<double>(block.size) - precision[b] * trace, 1e-6);
            const double wanted = std::clamp(free / std::max(energy, 1e-12), kLeastPrecision, kMostPrecision);
            const double change = std::clamp(std::log(wanted / precision[b]), -kLogStepLimit, kLogStepLimit);
            precision[b] = std::clamp(precision[b] * std::exp(change), kLeastPrecision, kMostPrecision);
            if (precision[b] < kMostPrecision / 10) {
                largest = std::max(largest, std::abs(change));
            }
        }
        return largest;
    }

    AdditiveLogitFit result(const std::vector<double>& precision, bool covariance) {
        AdditiveLogitFit fit;
        fit.intercept = m_theta[0];
        fit.coefficients = m_theta.tail(m_size - 1);
        fit.precision = precision;
        if (covariance) {
            fit.covariance = m_factor.solve(Eigen::MatrixXd::Identity(m_size, m_size));
        }
        return fit;
    }

private:
    double weightOf(size_t row) const { return m_weight.empty() ? 1.0 : m_weight[row]; }

    double score(const Eigen::VectorXd& theta, size_t row) const {
        double eta = theta[0] + (m_offset.empty() ? 0.0 : m_offset[row]);
        const size_t base = row * static_cast<size_t>(m_rows.slots);
        for (size_t s = 0; s < static_cast<size_t>(m_rows.slots); ++s) {
            const int at = m_rows.index[base + s];
            if (at >= 0) {
                eta += theta[at + 1] *
                       (m_rows.values.empty() ? 1.0 : static_cast<double>(m_rows.values[base + s]));
            }
        }
        return eta;
    }

    double objective(const Eigen::VectorXd& theta, const std::vector<double>& precision) const {
        double total = 0;
        for (size_t i = 0; i < m_count; ++i) {
            const double eta = score(theta, i);
            const double y = static_cast<double>(m_outcome[i]);
            total += weightOf(i) *
                     (y * eta - (eta > 0 ? eta + std::log1p(std::exp(-eta)) : std::log1p(std::exp(eta))));
        }
        for (size_t b = 0; b < m_blocks.size(); ++b) {
            const Eigen::VectorXd beta = theta.segment(m_blocks[b].start + 1, m_blocks[b].size);
            total -= 0.5 * precision[b] * beta.dot(m_blocks[b].structure * beta);
        }
        return total;
    }

    void accumulate() {
        m_gradient = Eigen::VectorXd::Zero(m_size);
        m_hessian = Eigen::MatrixXd::Zero(m_size, m_size);
        const auto slots = static_cast<size_t>(m_rows.slots);
        std::vector<int> at(slots + 1);
        std::vector<double> value(slots + 1);
        at[0] = 0;
        value[0] = 1.0;
        for (size_t i = 0; i < m_count; ++i) {
            const double p = sigmoid(score(m_theta, i));
            const double residual = weightOf(i) * (static_cast<double>(m_outcome[i]) - p);
            const double curvature = weightOf(i) * std::max(p * (1 - p), 1e-8);
            size_t used = 1;
            for (size_t s = 0; s < slots; ++s) {
                const int index = m_rows.index[i * slots + s];
                if (index >= 0) {
                    at[used] = index + 1;
                    value[used] =
                        m_rows.values.empty() ? 1.0 : static_cast<double>(m_rows.values[i * slots + s]);
                    ++used;
                }
            }
            for (size_t a = 0; a < used; ++a) {
                m_gradient[at[a]] += residual * value[a];
                double* const column = &m_hessian(0, at[a]);
                const double scaled = curvature * value[a];
                for (size_t b = 0; b <= a; ++b) {
                    column[at[b]] += scaled * value[b];  // upper triangle: at[b] <= at[a]
                }
            }
        }
        m_hessian.triangularView<Eigen::StrictlyLower>() = m_hessian.transpose();
        m_hessian(0, 0) += 1e-6;
    }

    void addPenalty(const std::vector<double>& precision) {
        for (size_t b = 0; b < m_blocks.size(); ++b) {
            const PenaltyBlock& block = m_blocks[b];
            const Eigen::VectorXd beta = m_theta.segment(block.start + 1, block.size);
            m_gradient.segment(block.start + 1, block.size) -= precision[b] * (block.structure * beta);
            m_hessian.block(block.start + 1, block.start + 1, block.size, block.size) +=
                precision[b] * block.structure;
        }
    }

    const SparseRows& m_rows;
    const std::vector<PenaltyBlock>& m_blocks;
    const std::vector<float>& m_outcome;
    const std::vector<double>& m_offset;
    const std::vector<double>& m_weight;
    int m_size;
    size_t m_count;
    Eigen::VectorXd m_theta;
    Eigen::VectorXd m_gradient;
    Eigen::MatrixXd m_hessian;
    Eigen::LLT<Eigen::MatrixXd> m_factor;
};

}  // namespace

SparseRows SparseRows::pick(const std::vector<qsizetype>& which) const {
    SparseRows picked{slots, coefficients, {}, {}};
    picked.index.reserve(which.size() * static_cast<size_t>(slots));
    picked.values.reserve(values.empty() ? 0 : which.size() * static_cast<size_t>(slots));
    for (const qsizetype row : which) {
        const auto from = row * slots;
        picked.index.insert(picked.index.end(), index.begin() + from, index.begin() + from + slots);
        if (!values.empty()) {
            picked.values.insert(picked.values.end(), values.begin() + from, values.begin() + from + slots);
        }
    }
    return picked;
}

Eigen::MatrixXd exchangeableStructure(int size) {
    return Eigen::MatrixXd::Identity(size, size);
}

Eigen::MatrixXd chainStructure(int size, int free) {
    Eigen::MatrixXd structure = kAnchor * Eigen::MatrixXd::Identity(size, size);
    for (int i = 0; i + 1 < size - free; ++i) {
        structure(i, i) += 1;
        structure(i + 1, i + 1) += 1;
        structure(i, i + 1) -= 1;
        structure(i + 1, i) -= 1;
    }
    for (int i = size - free; i < size; ++i) {
        structure(i, i) = 1;
    }
    return structure;
}

Eigen::MatrixXd gridStructure(const Eigen::MatrixXd& rows, const Eigen::MatrixXd& columns) {
    const auto r = rows.rows();
    const auto c = columns.rows();
    Eigen::MatrixXd structure(r * c, r * c);
    for (Eigen::Index i = 0; i < r; ++i) {
        for (Eigen::Index j = 0; j < r; ++j) {
            structure.block(i * c, j * c, c, c) = rows(i, j) * columns;
        }
    }
    return structure;
}

AdditiveLogitFit fitAdditiveLogit(const SparseRows& rows, const std::vector<PenaltyBlock>& blocks,
                                  const std::vector<float>& outcome, const std::vector<double>& offset,
                                  const std::vector<double>& weight, const AdditiveLogitOptions& options,
                                  const AdditiveLogitFit* start) {
    Solver solver(rows, blocks, outcome, offset, weight);
    solver.start(start);
    std::vector<double> learnt =
        options.precision.empty() ? std::vector<double>(blocks.size(), 1.0) : options.precision;
    const auto goOn = [&] { return !options.goOn || options.goOn(); };
    if (options.learnPrecision) {
        for (int round = 0; round < options.mostRounds && goOn(); ++round) {
            const double gain = solver.step(learnt);
            if (round >= 1 && solver.learn(learnt) < 0.03 && gain < 1e-3) {
                break;
            }
        }
    }
    std::vector<double> used = learnt;
    for (double& precision : used) {
        precision *= options.shrink;
    }
    for (int round = 0; round < 30 && (round == 0 || goOn()); ++round) {
        if (solver.step(used) < 1e-8) {
            break;
        }
    }
    return solver.result(learnt, options.wantCovariance);
}

std::vector<double> additiveScores(const SparseRows& rows, double intercept,
                                   const Eigen::VectorXd& coefficients) {
    const auto slots = static_cast<size_t>(rows.slots);
    const size_t count = slots == 0 ? 0 : rows.index.size() / slots;
    std::vector<double> scores(count, intercept);
    for (size_t i = 0; i < count; ++i) {
        for (size_t s = 0; s < slots; ++s) {
            const int at = rows.index[i * slots + s];
            if (at >= 0) {
                scores[i] += coefficients[at] *
                             (rows.values.empty() ? 1.0 : static_cast<double>(rows.values[i * slots + s]));
            }
        }
    }
    return scores;
}

}  // namespace saikoku::scoring
