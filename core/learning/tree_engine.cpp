#include "core/learning/tree_engine.h"

#include <QCoreApplication>

#include <cmath>

#include "core/learning/tree_block.h"

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr qsizetype kCompareRows = 40'000;
constexpr int kMostRounds = 800;
constexpr int kPatience = 40;
constexpr double kSumTolerance = 1e-3;  // single precision inside XGBoost

}  // namespace

std::vector<TreeSettings> treeCandidates(qsizetype rows) {
    const double rate = rows < 5000 ? 0.03 : 0.05;
    return {{2, rate, 5, 2, 0.8, 0.7},
            {3, rate, 5, 2, 0.8, 0.7},
            {4, rate, 10, 5, 0.8, 0.6},
            {5, rate, 20, 10, 0.8, 0.5},
            {6, rate, 40, 20, 0.8, 0.5}};
}

Result<EngineFit> fitTrees(const Frame& frame, const std::vector<float>& outcome,
                           const std::vector<Fold>& folds, quint64 seed, TrainingHost& host,
                           const TrainingProgress& progress) {
    TreeFeatures features = TreeFeatures::of(frame);
    TreeJob job;
    job.matrix = features.matrix(frame);
    job.outcome = outcome;
    job.folds = folds;
    job.candidates = treeCandidates(frame.rows);
    job.rounds = kMostRounds;
    job.patience = kPatience;
    job.seed = seed;
    job.compareRows = kCompareRows;
    SAIKOKU_TRY_ASSIGN(TreeOutcome grown, host.train(job, progress));
    // kept as it will be read: later versions of XGBoost save more than is needed
    SAIKOKU_TRY_ASSIGN(QByteArray trees, checkedTrees(grown.booster, job.matrix.columns));
    SAIKOKU_TRY_ASSIGN(Booster booster, Booster::load(trees, job.matrix.columns));
    const TreeSettings& chosen = job.candidates[static_cast<size_t>(grown.chosen)];
    EngineFit fit;
    fit.engine = std::make_shared<TreeEngine>(std::move(features), std::move(booster), std::move(trees));
    fit.loss = scoreLoss(grown.margins, outcome);
    fit.validated = std::move(grown.margins);
    fit.settings = {{QStringLiteral("depth"), chosen.depth},
                    {QStringLiteral("rounds"), grown.rounds},
                    {QStringLiteral("learning_rate"), chosen.learningRate},
                    {QStringLiteral("min_child_weight"), chosen.minChildWeight},
                    {QStringLiteral("lambda"), chosen.lambda}};
    return fit;
}

TreeEngine::TreeEngine(TreeFeatures features, Booster booster, QByteArray block,
                       std::optional<float> treatment)
    : m_features(std::move(features)),
      m_booster(std::move(booster)),
      m_block(std::move(block)),
      m_treatment(treatment) {}

Result<std::shared_ptr<Engine>> TreeEngine::load(const QByteArray& block, const Frame& emptyFrame,
                                                 std::optional<float> treatment) {
    TreeFeatures features = TreeFeatures::of(emptyFrame);
    const auto columns = static_cast<int>(features.features.size()) + (treatment ? 1 : 0);
    SAIKOKU_TRY_ASSIGN(QByteArray trees, checkedTrees(block, columns));
    SAIKOKU_TRY_ASSIGN(Booster booster, Booster::load(trees, columns));
    return std::shared_ptr<Engine>(
        std::make_shared<TreeEngine>(std::move(features), std::move(booster), std::move(trees), treatment));
}

TreeMatrix TreeEngine::matrix(const Frame& frame) const {
    return m_features.matrix(frame, m_treatment
                                        ? std::vector<float>(static_cast<size_t>(frame.rows), *m_treatment)
                                        : std::vector<float>());
}

QJsonObject TreeEngine::toJson() const {
    QJsonObject json{{QStringLiteral("name"), name()}};
    if (m_treatment) {
        json.insert(QStringLiteral("treatment"), static_cast<double>(*m_treatment));
    }
    return json;
}

Result<std::vector<double>> TreeEngine::scores(const Frame& frame) const {
    return m_booster.margins(matrix(frame));
}

Result<std::vector<Explanation>> TreeEngine::explain(const Schema& schema, const Frame& frame) const {
    SAIKOKU_TRY_ASSIGN(const std::vector<double> total, scores(frame));
    SAIKOKU_TRY_ASSIGN(const std::vector<double> values, m_booster.contributions(matrix(frame)));
    const size_t own = m_features.features.size();
    const size_t width = own + (m_treatment ? 2 : 1);
    std::vector<Explanation> all;
    for (size_t row = 0; row < total.size(); ++row) {
        // The treatment is the same for every row, so its part belongs to the base.
        const double base = values[row * width + width - 1] + (m_treatment ? values[row * width + own] : 0);
        Explanation one{base, std::vector<double>(schema.columns.size(), 0), total[row]};
        double sum = one.base;
        for (size_t f = 0; f < own; ++f) {
            const FrameColumn& column = frame.columns[static_cast<size_t>(m_features.features[f].column)];
            one.parts[static_cast<size_t>(column.source)] += values[row * width + f];
            sum += values[row * width + f];
        }
        if (std::abs(sum - one.score) > kSumTolerance * (1 + std::abs(sum))) {
            return fail(ErrorCode::Failed, Text::tr("The reasons do not add up to the score."));
        }
        all.push_back(std::move(one));
    }
    return all;
}

}  // namespace saikoku::scoring
