#include "core/learning/logistic_engine.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <cmath>
#include <limits>

#include "core/learning/gauge.h"
#include "core/learning/parallel.h"
#include "core/learning/pick.h"

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr std::array kShrinks{0.4, 1.0, 2.5, 6.0};

/// Without a single column to learn from there is still how often it happens.
EngineFit baseRateOnly(const std::vector<float>& outcome) {
    double mean = 0;
    for (const float y : outcome) {
        mean += static_cast<double>(y) / static_cast<double>(outcome.size());
    }
    const double score = std::log(mean / (1 - mean));
    EngineFit fit;
    fit.engine = std::make_shared<LogisticEngine>(std::vector<BinnedColumn>(), score, Eigen::VectorXd());
    fit.validated.assign(outcome.size(), score);
    fit.loss = scoreLoss(fit.validated, outcome);
    return fit;
}

}  // namespace

double scoreLoss(const std::vector<double>& scores, const std::vector<float>& outcome) {
    double sum = 0;
    double rows = 0;
    for (size_t i = 0; i < scores.size(); ++i) {
        if (!std::isnan(scores[i])) {
            const double x = outcome[i] > 0.5F ? -scores[i] : scores[i];
            sum += x > 0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x));
            rows += 1;
        }
    }
    return rows > 0 ? sum / rows : 0;
}

Result<EngineFit> fitLogistic(const Frame& frame, const std::vector<float>& outcome,
                              const std::vector<Fold>& folds, const TrainingProgress& progress) {
    const std::vector<BinnedColumn> bins = chooseBins(frame);
    if (bins.empty()) {
        return baseRateOnly(outcome);
    }
    const SparseRows rows = binRows(bins, frame);
    const std::vector<PenaltyBlock> blocks = penaltyBlocks(bins);
    Gauge gauge(progress, static_cast<qsizetype>(folds.size() * (1 + kShrinks.size()) + 2));
    AdditiveLogitOptions first;
    first.goOn = [&gauge] { return gauge.tick(0); };
    const AdditiveLogitFit whole = fitAdditiveLogit(rows, blocks, outcome, {}, {}, first);
    gauge.tick();

    std::array<std::vector<double>, kShrinks.size()> validated;
    validated.fill(std::vector<double>(outcome.size(), std::numeric_limits<double>::quiet_NaN()));
    runInParallel(folds.size(), 0, [&](size_t f) {
        const Fold& fold = folds[f];
        const SparseRows learnt = rows.pick(fold.learn);
        const SparseRows checked = rows.pick(fold.check);
        const std::vector<float> y = pickRows(outcome, fold.learn);
        AdditiveLogitOptions options = first;
        options.precision = whole.precision;  // a start near the end saves rounds
        AdditiveLogitFit part = fitAdditiveLogit(learnt, blocks, y, {}, {}, options, &whole);
        gauge.tick();
        options.learnPrecision = false;
        options.precision = part.precision;
        for (size_t s = 0; s < kShrinks.size(); ++s) {
            options.shrink = kShrinks[s];
            part = fitAdditiveLogit(learnt, blocks, y, {}, {}, options, &part);
            const std::vector<double> scores = additiveScores(checked, part.intercept, part.coefficients);
            for (size_t i = 0; i < fold.check.size(); ++i) {
                validated[s][static_cast<size_t>(fold.check[i])] = scores[i];
            }
            gauge.tick();
        }
    });
    size_t chosen = 1;
    EngineFit fit;
    for (size_t s = 0; s < kShrinks.size(); ++s) {
        if (scoreLoss(validated[s], outcome) < scoreLoss(validated[chosen], outcome)) {
            chosen = s;
        }
    }
    AdditiveLogitOptions options = first;
    options.learnPrecision = false;
    options.precision = whole.precision;
    options.shrink = kShrinks[chosen];
    const AdditiveLogitFit last = fitAdditiveLogit(rows, blocks, outcome, {}, {}, options, &whole);
    if (!gauge.tick()) {
        return fail(ErrorCode::Cancelled, Text::tr("Cancelled."));
    }
    fit.engine = std::make_shared<LogisticEngine>(bins, last.intercept, last.coefficients);
    fit.loss = scoreLoss(validated[chosen], outcome);
    fit.validated = std::move(validated[chosen]);
    fit.settings = {{QStringLiteral("shrink"), kShrinks[chosen]}};
    return fit;
}

LogisticEngine::LogisticEngine(std::vector<BinnedColumn> bins, double intercept, Eigen::VectorXd coefficients)
    : m_bins(std::move(bins)), m_intercept(intercept), m_coefficients(std::move(coefficients)) {}

Result<std::shared_ptr<Engine>> LogisticEngine::load(const QJsonObject& json, const Frame& emptyFrame) {
    SAIKOKU_TRY_ASSIGN(std::vector<BinnedColumn> bins,
                       binnedColumnsFromJson(json.value(QStringLiteral("bins")), emptyFrame));
    SAIKOKU_TRY_ASSIGN(const std::vector<double> list,
                       numbersFromJson(json.value(QStringLiteral("coefficients"))));
    size_t size = 0;
    for (const BinnedColumn& column : bins) {
        size += static_cast<size_t>(column.bins);
    }
    const QJsonValue intercept = json.value(QStringLiteral("intercept"));
    if (list.size() != size || !intercept.isDouble()) {
        return fail(ErrorCode::Corrupt, Text::tr("The model file is damaged."), QStringLiteral("logistic"));
    }
    const Eigen::VectorXd coefficients =
        Eigen::Map<const Eigen::VectorXd>(list.data(), static_cast<Eigen::Index>(size));
    return std::shared_ptr<Engine>(
        std::make_shared<LogisticEngine>(std::move(bins), intercept.toDouble(), coefficients));
}

Result<std::vector<double>> LogisticEngine::scores(const Frame& frame) const {
    if (m_bins.empty()) {
        return std::vector<double>(static_cast<size_t>(frame.rows), m_intercept);
    }
    return additiveScores(binRows(m_bins, frame), m_intercept, m_coefficients);
}

Result<std::vector<Explanation>> LogisticEngine::explain(const Schema& schema, const Frame& frame) const {
    std::vector<Explanation> all;
    SAIKOKU_TRY_ASSIGN(const std::vector<double> total, scores(frame));
    for (qsizetype row = 0; row < frame.rows; ++row) {
        Explanation one{m_intercept, std::vector<double>(schema.columns.size(), 0),
                        total[static_cast<size_t>(row)]};
        double sum = m_intercept;
        int start = 0;
        for (const BinnedColumn& bins : m_bins) {
            const FrameColumn& column = frame.columns[static_cast<size_t>(bins.feature)];
            const double part = m_coefficients[start + bins.binOf(column, row)];
            one.parts[static_cast<size_t>(column.source)] += part;
            sum += part;
            start += bins.bins;
        }
        if (std::abs(sum - one.score) > 1e-9 * (1 + std::abs(sum))) {
            return fail(ErrorCode::Failed, Text::tr("The reasons do not add up to the score."));
        }
        all.push_back(std::move(one));
    }
    return all;
}

QJsonObject LogisticEngine::toJson() const {
    QJsonArray bins;
    for (const BinnedColumn& column : m_bins) {
        bins.append(scoring::toJson(column));
    }
    QJsonArray coefficients;
    for (const double value : m_coefficients) {
        coefficients.append(value);
    }
    return {{QStringLiteral("name"), name()},
            {QStringLiteral("intercept"), m_intercept},
            {QStringLiteral("bins"), bins},
            {QStringLiteral("coefficients"), coefficients}};
}

std::vector<PointsLine> LogisticEngine::points(const Schema& schema, const Frame& emptyFrame,
                                               const Calibrator::Line& line) const {
    const double unit = 20.0 / std::log(2.0);
    const double scale = unit * line.slope;
    std::vector<PointsLine> table{{Text::tr("(everyone)"), {}, unit * line.shift + m_intercept * scale}};
    int start = 0;
    for (const BinnedColumn& bins : m_bins) {
        const FrameColumn& column = emptyFrame.columns[static_cast<size_t>(bins.feature)];
        for (int bin = 0; bin < bins.bins; ++bin) {
            QString range = Text::tr("(no value)");
            const auto at = static_cast<size_t>(bin);
            if (bin + 1 < bins.bins && bins.category) {
                range = bin + 2 == bins.bins ? Text::tr("(other)") : levelName(schema, column, bin);
            } else if (bin + 1 < bins.bins) {
                range = at < bins.cuts.size() ? QStringLiteral("<= %1").arg(bins.cuts[at])
                        : bins.cuts.empty()   ? Text::tr("(any)")
                                              : QStringLiteral("> %1").arg(bins.cuts.back());
            }
            table.push_back({column.name, range, m_coefficients[start + bin] * scale});
        }
        start += bins.bins;
    }
    return table;
}

}  // namespace saikoku::scoring
