#include "core/learning/tree_training.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "core/learning/additive_logit.h"
#include "core/learning/gauge.h"
#include "core/learning/parallel.h"
#include "core/learning/pick.h"

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

/// Every k-th row, so that about `most` remain; 0 = all.
std::vector<qsizetype> thin(const std::vector<qsizetype>& rows, qsizetype most) {
    const auto count = static_cast<qsizetype>(rows.size());
    if (most == 0 || count <= most) {
        return rows;
    }
    std::vector<qsizetype> kept;
    for (qsizetype i = 0; i < most; ++i) {
        kept.push_back(rows[static_cast<size_t>(i * count / most)]);
    }
    return kept;
}

/// A candidate grown on one fold: its loss after every tree.
struct FoldRun {
    std::vector<double> losses;
    std::optional<Booster> booster;
    std::optional<Error> error;
};

class FoldTrainer {
public:
    FoldTrainer(const TreeJob& job, Gauge& gauge) : m_job(job), m_gauge(gauge) {}

    FoldRun run(const Fold& fold, const TreeSettings& settings, int rounds, int patience) const {
        FoldRun result;
        const TreeMatrix checked = m_job.matrix.pick(fold.check);
        const std::vector<float> outcome = pickRows(m_job.outcome, fold.check);
        const std::vector<double> weight = pickRows(m_job.weight, fold.check);
        auto training =
            BoosterTraining::begin(m_job.matrix.pick(fold.learn), pickRows(m_job.outcome, fold.learn),
                                   pickRows(m_job.weight, fold.learn), settings, m_job.seed, 1, &checked);
        if (!training) {
            result.error = training.error();
            return result;
        }
        double best = std::numeric_limits<double>::infinity();
        int bestAt = 0;
        for (int round = 0; round < rounds && round - bestAt <= patience; ++round) {
            if (const Result<void> grown = training->grow(); !grown) {
                result.error = grown.error();
                return result;
            }
            const Result<std::vector<double>> margins = training->watchedMargins();
            if (!margins) {
                result.error = margins.error();
                return result;
            }
            result.losses.push_back(marginLoss(*margins, outcome, weight));
            if (result.losses.back() < best - 1e-7) {
                best = result.losses.back();
                bestAt = round;
            }
            if (!m_gauge.tick()) {
                result.error = Error{ErrorCode::Cancelled, Text::tr("Cancelled."), {}};
                return result;
            }
        }
        m_gauge.tick(rounds - static_cast<qsizetype>(result.losses.size()));
        result.booster = training->finish();
        return result;
    }

private:
    static double marginLoss(const std::vector<double>& margins, const std::vector<float>& outcome,
                             const std::vector<double>& weight) {
        double sum = 0;
        double total = 0;
        for (size_t i = 0; i < margins.size(); ++i) {
            const double x = outcome[i] > 0.5F ? -margins[i] : margins[i];
            const double w = weight.empty() ? 1.0 : weight[i];
            sum += w * (x > 0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x)));
            total += w;
        }
        return total > 0 ? sum / total : 0;
    }

    const TreeJob& m_job;
    Gauge& m_gauge;
};

/// Mean loss over the folds after each tree, weighted by rows; a fold that
/// stopped keeps its last loss.
struct Curve {
    double loss = std::numeric_limits<double>::infinity();
    int rounds = 1;
};
Curve bestOf(const std::vector<const FoldRun*>& runs, const std::vector<double>& weight) {
    size_t longest = 0;
    for (const FoldRun* run : runs) {
        longest = std::max(longest, run->losses.size());
    }
    Curve best;
    for (size_t round = 0; round < longest; ++round) {
        double sum = 0;
        double total = 0;
        for (size_t f = 0; f < runs.size(); ++f) {
            sum += weight[f] * runs[f]->losses[std::min(round, runs[f]->losses.size() - 1)];
            total += weight[f];
        }
        if (sum / total < best.loss) {
            best = {sum / total, static_cast<int>(round) + 1};
        }
    }
    return best;
}

class Trainer {
public:
    Trainer(const TreeJob& job, const TrainingProgress& progress)
        : m_job(job),
          m_threads(job.threads > 0 ? job.threads : threadCount()),
          m_thinned(job.compareRows > 0 && std::any_of(job.folds.begin(), job.folds.end(),
                                                       [&](const Fold& f) {
                                                           return static_cast<qsizetype>(f.learn.size()) >
                                                                  job.compareRows;
                                                       })),
          m_gauge(progress, expectedTrees()) {}

    Result<TreeOutcome> run() {
        if (!m_job.folds.empty()) {
            SAIKOKU_TRY(compare());
            if (m_thinned) {
                SAIKOKU_TRY(checkWinner());
            }
            SAIKOKU_TRY(fillMargins());
        } else {
            m_outcome.rounds = m_job.rounds;
        }
        SAIKOKU_TRY(learnFromAll());
        return std::move(m_outcome);
    }

private:
    qsizetype expectedTrees() const {
        const auto folds = static_cast<qsizetype>(m_job.folds.size());
        const auto candidates = static_cast<qsizetype>(m_job.candidates.size());
        return m_job.rounds * (folds * (candidates + (m_thinned ? 1 : 0)) + 1);
    }

    std::vector<double> foldWeights() const {
        std::vector<double> weights;
        for (const Fold& fold : m_job.folds) {
            weights.push_back(static_cast<double>(fold.check.size()));
        }
        return weights;
    }

    Result<void> compare() {
        const size_t folds = m_job.folds.size();
        std::vector<Fold> used = m_job.folds;
        for (Fold& fold : used) {
            fold.learn = thin(fold.learn, m_thinned ? m_job.compareRows : 0);
        }
        m_runs.resize(folds * m_job.candidates.size());
        const FoldTrainer trainer(m_job, m_gauge);
        runInParallel(m_runs.size(), m_threads, [&](size_t task) {
            m_runs[task] =
                trainer.run(used[task % folds], m_job.candidates[task / folds], m_job.rounds, m_job.patience);
        });
        double best = std::numeric_limits<double>::infinity();
        for (size_t c = 0; c < m_job.candidates.size(); ++c) {
            std::vector<const FoldRun*> runs;
            for (size_t f = 0; f < folds; ++f) {
                const FoldRun& run = m_runs[c * folds + f];
                if (run.error) {
                    return fail(*run.error);
                }
                runs.push_back(&run);
            }
            const Curve curve = bestOf(runs, foldWeights());
            m_outcome.losses.push_back(curve.loss);
            if (curve.loss < best) {
                best = curve.loss;
                m_outcome.chosen = static_cast<int>(c);
                m_outcome.rounds = curve.rounds;
            }
        }
        keepChosen();
        return {};
    }

    void keepChosen() {
        const size_t folds = m_job.folds.size();
        m_winners.clear();
        for (size_t f = 0; f < folds; ++f) {
            m_winners.push_back(std::move(m_runs[static_cast<size_t>(m_outcome.chosen) * folds + f]));
        }
        m_runs.clear();
    }

    Result<void> checkWinner() {
        const FoldTrainer trainer(m_job, m_gauge);
        const TreeSettings& settings = m_job.candidates[static_cast<size_t>(m_outcome.chosen)];
        runInParallel(m_winners.size(), m_threads, [&](size_t f) {
            m_winners[f] = trainer.run(m_job.folds[f], settings, m_job.rounds, m_job.patience);
        });
        std::vector<const FoldRun*> runs;
        for (const FoldRun& run : m_winners) {
            if (run.error) {
                return fail(*run.error);
            }
            runs.push_back(&run);
        }
        m_outcome.rounds = bestOf(runs, foldWeights()).rounds;
        return {};
    }

    Result<void> fillMargins() {
        constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
        m_outcome.margins.assign(m_job.outcome.size(), kNone);
        if (m_job.switchFeature >= 0) {
            m_outcome.offMargins = m_outcome.onMargins = m_outcome.margins;
        }
        for (size_t f = 0; f < m_winners.size(); ++f) {
            const std::vector<qsizetype>& rows = m_job.folds[f].check;
            TreeMatrix matrix = m_job.matrix.pick(rows);
            SAIKOKU_TRY(scatter(f, matrix, rows, m_outcome.margins));
            if (m_job.switchFeature >= 0) {
                setFeature(matrix, 0);
                SAIKOKU_TRY(scatter(f, matrix, rows, m_outcome.offMargins));
                setFeature(matrix, 1);
                SAIKOKU_TRY(scatter(f, matrix, rows, m_outcome.onMargins));
            }
        }
        return {};
    }

    void setFeature(TreeMatrix& matrix, float value) const {
        for (size_t at = static_cast<size_t>(m_job.switchFeature); at < matrix.values.size();
             at += static_cast<size_t>(matrix.columns)) {
            matrix.values[at] = value;
        }
    }

    Result<void> scatter(size_t fold, const TreeMatrix& matrix, const std::vector<qsizetype>& rows,
                         std::vector<double>& into) const {
        const FoldRun& run = m_winners[fold];
        const int rounds = std::min(m_outcome.rounds, static_cast<int>(run.losses.size()));
        SAIKOKU_TRY_ASSIGN(const std::vector<double> margins, run.booster->margins(matrix, rounds));
        for (size_t i = 0; i < rows.size(); ++i) {
            into[static_cast<size_t>(rows[i])] = margins[i];
        }
        return {};
    }

    Result<void> learnFromAll() {
        std::optional<Error> error;
        runInParallel(1, 1, [&](size_t) {
            const Result<void> grown = growAll();
            if (!grown) {
                error = grown.error();
            }
        });
        return error ? Result<void>(fail(*error)) : Result<void>();
    }

    Result<void> growAll() {
        SAIKOKU_TRY_ASSIGN(BoosterTraining training,
                           BoosterTraining::begin(m_job.matrix, m_job.outcome, m_job.weight,
                                                  m_job.candidates[static_cast<size_t>(m_outcome.chosen)],
                                                  m_job.seed, m_threads));
        for (int round = 0; round < m_outcome.rounds; ++round) {
            SAIKOKU_TRY(training.grow());
            if (!m_gauge.tick()) {
                return fail(ErrorCode::Cancelled, Text::tr("Cancelled."));
            }
        }
        m_outcome.booster = training.finish().saved();
        return {};
    }

    const TreeJob& m_job;
    int m_threads;
    bool m_thinned;
    Gauge m_gauge;
    TreeOutcome m_outcome;
    std::vector<FoldRun> m_runs;
    std::vector<FoldRun> m_winners;
};

}  // namespace

Result<TreeOutcome> trainTrees(const TreeJob& job, const TrainingProgress& progress) {
    return Trainer(job, progress).run();
}

}  // namespace saikoku::scoring
