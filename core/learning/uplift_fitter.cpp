#include "core/learning/uplift_model.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>

#include "core/learning/figures_json.h"
#include "core/learning/folds.h"
#include "core/learning/gauge.h"
#include "core/learning/leak_guard.h"
#include "core/learning/logistic_engine.h"
#include "core/learning/outcome.h"
#include "core/learning/parallel.h"
#include "core/learning/pick.h"
#include "core/learning/random.h"
#include "core/learning/tree_engine.h"
#include "core/learning/uplift_logistic.h"

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr int kFolds = 5;
constexpr int kSamples = 100;
constexpr int kMostRounds = 500;
constexpr int kPatience = 40;
constexpr qsizetype kCompareRows = 40'000;

/// Scores out of fold if left alone and if treated, and the two engines.
struct Candidate {
    UpliftKind kind = UpliftKind::LogisticOne;
    std::vector<double> off;
    std::vector<double> on;
    std::vector<std::shared_ptr<Engine>> engines;

    std::vector<double> effects(const std::vector<qsizetype>& rows) const {
        std::vector<double> result;
        for (const qsizetype row : rows) {
            const auto at = static_cast<size_t>(row);
            result.push_back(sigmoid(on[at]) - sigmoid(off[at]));
        }
        return result;
    }
};

}  // namespace

/// Carries one fit from the table to the model.
class UpliftFitter {
public:
    UpliftFitter(const UpliftRequest& request, TrainingHost& host, const TrainingProgress& progress)
        : m_request(request), m_host(host), m_progress(progress) {}

    Result<UpliftModel> run(const TextTable& whole) {
        SAIKOKU_TRY(read(whole));
        if (m_request.engine != EngineKind::Xgboost) {
            SAIKOKU_TRY(addLogistic(UpliftKind::LogisticOne, fitOneModel));
            SAIKOKU_TRY(addLogistic(UpliftKind::LogisticTwo, fitTwoModels));
        }
        if (m_request.engine != EngineKind::Logistic) {
            SAIKOKU_TRY(addTreesOne());
            SAIKOKU_TRY(addTreesTwo());
        }
        choose();
        return std::move(m_model);
    }

private:
    Result<void> read(const TextTable& whole) {
        SAIKOKU_TRY_ASSIGN(const std::vector<float> outcome,
                           readOutcome(whole, m_request.target, m_request.positive, true));
        SAIKOKU_TRY_ASSIGN(const std::vector<float> treated,
                           readTreatment(whole, m_request.treatment, m_request.control));
        std::vector<qsizetype> rows;
        for (size_t row = 0; row < outcome.size(); ++row) {
            if (!std::isnan(outcome[row]) && !std::isnan(treated[row])) {
                rows.push_back(static_cast<qsizetype>(row));
            }
        }
        if (rows.size() < outcome.size()) {
            m_model.m_warnings << Text::tr("Training rows without outcome or treatment are left out: %1.")
                                      .arg(outcome.size() - rows.size());
        }
        const TextTable table = whole.pick(rows);
        m_outcome = pickRows(outcome, rows);
        m_treated = pickRows(treated, rows);
        const auto positives = std::count(m_outcome.begin(), m_outcome.end(), 1.0F);
        const auto treatedRows = std::count(m_treated.begin(), m_treated.end(), 1.0F);
        const auto count = static_cast<qsizetype>(m_outcome.size());
        if (positives < 2 || positives > count - 2) {
            return fail(ErrorCode::BadInput,
                        Text::tr("The outcome \"%1\" does not vary: there is nothing to learn.")
                            .arg(m_request.target));
        }
        if (treatedRows < 2 || treatedRows > count - 2) {
            return fail(ErrorCode::BadInput,
                        Text::tr("Column \"%1\" needs rows that were treated and rows that were left alone.")
                            .arg(m_request.treatment));
        }
        m_model.m_schema = inferSchema(table, m_request.columns);
        m_model.m_warnings += leftOutNotes(m_model.m_schema);
        SAIKOKU_TRY_ASSIGN(m_frame, buildFrame(m_model.m_schema, table, false));
        m_model.m_warnings += m_frame.warnings;
        if (m_frame.columns.empty()) {
            return fail(ErrorCode::BadInput, Text::tr("No column is left to learn from."));
        }
        SAIKOKU_TRY_ASSIGN(const QStringList leaks,
                           meetLeaks(m_model.m_schema, m_frame, m_outcome, m_request.strict));
        m_model.m_warnings += leaks;
        m_model.m_training = {{QStringLiteral("target"), m_request.target},
                              {QStringLiteral("treatment"), m_request.treatment},
                              {QStringLiteral("rows"), table.rows},
                              {QStringLiteral("treated"), static_cast<qint64>(treatedRows)},
                              {QStringLiteral("positives"), static_cast<qint64>(positives)},
                              {QStringLiteral("seed"), QString::number(m_request.seed)},
                              {QStringLiteral("fingerprint"), fingerprint(table)}};
        return part(table);
    }

    Result<void> part(const TextTable& table) {
        std::vector<int> classes;
        for (size_t row = 0; row < m_outcome.size(); ++row) {
            classes.push_back(static_cast<int>(m_outcome[row]) + 2 * static_cast<int>(m_treated[row]));
        }
        SAIKOKU_TRY_ASSIGN(m_folds, makeFolds(table, m_request.columns.timeColumn, classes, kFolds,
                                              m_request.seed, m_model.m_warnings));
        for (const Fold& fold : m_folds) {
            m_checked.insert(m_checked.end(), fold.check.begin(), fold.check.end());
        }
        std::sort(m_checked.begin(), m_checked.end());
        return {};
    }

    template <class Fit>
    Result<void> addLogistic(UpliftKind kind, Fit fit) {
        Gauge gauge(m_progress, static_cast<qsizetype>(m_folds.size()) + 1);
        const std::function<bool()> goOn = [&gauge] { return gauge.tick(0); };
        const std::vector<BinnedColumn> bins = chooseBins(m_frame, 10, 500);
        const SparseRows rows = binRows(bins, m_frame);
        const std::vector<PenaltyBlock> blocks = penaltyBlocks(bins);
        Candidate candidate;
        candidate.kind = kind;
        candidate.off.assign(m_outcome.size(), 0);
        candidate.on.assign(m_outcome.size(), 0);
        runInParallel(m_folds.size(), 0, [&](size_t f) {
            const Fold& fold = m_folds[f];
            const TwoSides sides = fit(rows.pick(fold.learn), blocks, pickRows(m_outcome, fold.learn),
                                       pickRows(m_treated, fold.learn), goOn);
            const SparseRows checked = rows.pick(fold.check);
            const std::vector<double> off = additiveScores(checked, sides.offIntercept, sides.off);
            const std::vector<double> on = additiveScores(checked, sides.onIntercept, sides.on);
            for (size_t i = 0; i < fold.check.size(); ++i) {
                candidate.off[static_cast<size_t>(fold.check[i])] = off[i];
                candidate.on[static_cast<size_t>(fold.check[i])] = on[i];
            }
            gauge.tick();
        });
        const TwoSides sides = fit(rows, blocks, m_outcome, m_treated, goOn);
        if (!gauge.tick()) {
            return fail(ErrorCode::Cancelled, Text::tr("Cancelled."));
        }
        candidate.engines = {std::make_shared<LogisticEngine>(bins, sides.offIntercept, sides.off),
                             std::make_shared<LogisticEngine>(bins, sides.onIntercept, sides.on)};
        m_candidates.push_back(std::move(candidate));
        return {};
    }

    TreeJob treeJob() const {
        TreeJob job;
        job.outcome = m_outcome;
        job.folds = m_folds;
        job.candidates = {
            {2, 0.05, 20, 5, 0.8, 0.8}, {3, 0.05, 40, 10, 0.8, 0.8}, {4, 0.05, 80, 20, 0.8, 0.8}};
        job.rounds = kMostRounds;
        job.patience = kPatience;
        job.seed = m_request.seed;
        job.compareRows = kCompareRows;
        return job;
    }

    Result<void> addTreesOne() {
        const TreeFeatures features = TreeFeatures::of(m_frame);
        TreeJob job = treeJob();
        job.matrix = features.matrix(m_frame, m_treated);
        job.switchFeature = job.matrix.columns - 1;
        SAIKOKU_TRY_ASSIGN(TreeOutcome grown, m_host.train(job, m_progress));
        Candidate candidate;
        candidate.kind = UpliftKind::TreesOne;
        candidate.off = std::move(grown.offMargins);
        candidate.on = std::move(grown.onMargins);
        const Frame empty = emptyFrame(m_model.m_schema);
        for (const float treatment : {0.0F, 1.0F}) {
            SAIKOKU_TRY_ASSIGN(std::shared_ptr<Engine> engine,
                               TreeEngine::load(grown.booster, empty, treatment));
            candidate.engines.push_back(std::move(engine));
        }
        m_candidates.push_back(std::move(candidate));
        return {};
    }

    Result<void> addTreesTwo() {
        const TreeFeatures features = TreeFeatures::of(m_frame);
        Candidate candidate;
        candidate.kind = UpliftKind::TreesTwo;
        const Frame empty = emptyFrame(m_model.m_schema);
        for (const bool treated : {false, true}) {
            TreeJob job = treeJob();
            job.matrix = features.matrix(m_frame);
            for (const float t : m_treated) {
                job.weight.push_back((t > 0.5F) == treated ? 1.0 : 0.0);
            }
            for (Fold& fold : job.folds) {
                std::erase_if(fold.learn,
                              [&](qsizetype row) { return job.weight[static_cast<size_t>(row)] == 0; });
            }
            SAIKOKU_TRY_ASSIGN(TreeOutcome grown, m_host.train(job, m_progress));
            (treated ? candidate.on : candidate.off) = std::move(grown.margins);
            SAIKOKU_TRY_ASSIGN(std::shared_ptr<Engine> engine, TreeEngine::load(grown.booster, empty));
            candidate.engines.push_back(std::move(engine));
        }
        m_candidates.push_back(std::move(candidate));
        return {};
    }

    /// Standard error of the difference of two rankings' Qini, from common samples of
    /// the checked rows.
    double differenceError(const std::vector<double>& a, const std::vector<double>& b,
                           const std::vector<float>& outcome, const std::vector<float>& treated) const {
        Random random(m_request.seed);
        double sum = 0;
        double squares = 0;
        const auto count = static_cast<qsizetype>(a.size());
        for (int sample = 0; sample < kSamples; ++sample) {
            std::vector<double> effectA, effectB;
            std::vector<float> y, t;
            for (qsizetype i = 0; i < count; ++i) {
                const auto row = static_cast<size_t>(random.below(count));
                effectA.push_back(a[row]);
                effectB.push_back(b[row]);
                y.push_back(outcome[row]);
                t.push_back(treated[row]);
            }
            const double difference = qini(effectA, y, t).value_or(0) - qini(effectB, y, t).value_or(0);
            sum += difference;
            squares += difference * difference;
        }
        const double mean = sum / kSamples;
        return std::sqrt(std::max(0.0, squares / kSamples - mean * mean));
    }

    void choose() {
        const std::vector<float> outcome = pickRows(m_outcome, m_checked);
        const std::vector<float> treated = pickRows(m_treated, m_checked);
        std::vector<std::vector<double>> effects;
        QJsonObject qinis;
        std::vector<double> values;
        for (const Candidate& candidate : m_candidates) {
            effects.push_back(candidate.effects(m_checked));
            values.push_back(qini(effects.back(), outcome, treated).value_or(0));
            qinis.insert(upliftKindName(candidate.kind), values.back());
        }
        const auto best =
            static_cast<size_t>(std::max_element(values.begin(), values.end()) - values.begin());
        size_t chosen = best;
        for (size_t c = 0; c < best; ++c) {
            if (values[best] - values[c] <= differenceError(effects[best], effects[c], outcome, treated)) {
                chosen = c;
                break;
            }
        }
        m_model.m_kind = m_candidates[chosen].kind;
        m_model.m_engines = m_candidates[chosen].engines;
        const UpliftFigures figures = upliftFigures(effects[chosen], outcome, treated, m_request.seed);
        m_model.m_validation = {{QStringLiteral("qini_by_kind"), qinis},
                                {QStringLiteral("kind"), upliftKindName(m_model.m_kind)},
                                {QStringLiteral("folds"), static_cast<qint64>(m_folds.size())},
                                {QStringLiteral("checked_rows"), static_cast<qint64>(m_checked.size())},
                                {QStringLiteral("qini"), orNull(figures.qini)},
                                {QStringLiteral("qini_interval"), orNull(figures.qiniInterval)},
                                {QStringLiteral("uplift_top40"), orNull(figures.upliftTop40)},
                                {QStringLiteral("uplift_top40_interval"), orNull(figures.upliftInterval)}};
    }

    const UpliftRequest& m_request;
    TrainingHost& m_host;
    const TrainingProgress& m_progress;
    UpliftModel m_model;
    Frame m_frame;
    std::vector<float> m_outcome;
    std::vector<float> m_treated;
    std::vector<Fold> m_folds;
    std::vector<qsizetype> m_checked;  ///< rows that some fold checks, in order
    std::vector<Candidate> m_candidates;
};

Result<UpliftModel> UpliftModel::fit(const TextTable& table, const UpliftRequest& request, TrainingHost& host,
                                     const TrainingProgress& progress) {
    return UpliftFitter(request, host, progress).run(table);
}

}  // namespace saikoku::scoring
