#include "core/learning/binary_model.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

#include "core/learning/figures_json.h"
#include "core/learning/folds.h"
#include "core/learning/leak_guard.h"
#include "core/learning/logistic_engine.h"
#include "core/learning/outcome.h"
#include "core/learning/tree_engine.h"

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr qsizetype kManyRows = 100'000;
constexpr int kFewOutcomes = 300;  // fewer of either kind are too few to lean on
constexpr qsizetype kLeastForTrees = 100;

int foldCount(qsizetype rows) {
    return rows >= kManyRows ? 3 : 5;
}

/// Rows that some fold checked, with their scores and outcomes.
struct Validated {
    std::vector<double> scores;
    std::vector<float> outcome;
};
Validated checkedRows(const EngineFit& fit, const std::vector<float>& outcome) {
    Validated rows;
    for (size_t i = 0; i < outcome.size(); ++i) {
        if (!std::isnan(fit.validated[i])) {
            rows.scores.push_back(fit.validated[i]);
            rows.outcome.push_back(outcome[i]);
        }
    }
    return rows;
}

}  // namespace

Result<BinaryModel> BinaryModel::fit(const TextTable& whole, const BinaryRequest& request, TrainingHost& host,
                                     const TrainingProgress& progress) {
    SAIKOKU_TRY_ASSIGN(const std::vector<float> all,
                       readOutcome(whole, request.target, request.positive, true));
    const std::vector<qsizetype> known = rowsWithValue(all);
    BinaryModel model;
    if (known.size() < all.size()) {
        model.m_warnings
            << Text::tr("Training rows without an outcome are left out: %1.").arg(all.size() - known.size());
    }
    const TextTable table = known.size() < all.size() ? whole.pick(known) : whole;
    std::vector<float> outcome;
    for (const qsizetype row : known) {
        outcome.push_back(all[static_cast<size_t>(row)]);
    }
    const auto positives = std::count(outcome.begin(), outcome.end(), 1.0F);
    const auto negatives = static_cast<qsizetype>(outcome.size()) - positives;
    const auto rarer = std::min<qsizetype>(positives, negatives);
    if (rarer < 2) {
        const QString message =
            rarer == 0 ? Text::tr("The outcome \"%1\" does not vary: there is nothing to learn.")
                       : Text::tr("Only one row has the rarer outcome of \"%1\": too few to learn from.");
        return fail(ErrorCode::BadInput, message.arg(request.target));
    }
    if (rarer < kFewOutcomes) {
        model.m_warnings
            << Text::tr("Only %1 rows have the rarer outcome: the probabilities are rough.").arg(rarer);
    }
    SchemaRequest columns = request.columns;
    columns.special.insert(request.target);
    model.m_schema = inferSchema(table, columns);
    model.m_warnings += leftOutNotes(model.m_schema);
    SAIKOKU_TRY_ASSIGN(Frame frame, buildFrame(model.m_schema, table, false));
    model.m_warnings += frame.warnings;
    SAIKOKU_TRY_ASSIGN(const QStringList leaks, meetLeaks(model.m_schema, frame, outcome, request.strict));
    model.m_warnings += leaks;

    if (frame.columns.empty()) {
        model.m_warnings << Text::tr("No column is left to learn from: every row gets the same probability.");
    }

    SAIKOKU_TRY_ASSIGN(
        const std::vector<Fold> folds,
        makeFolds(table, request.columns.timeColumn, std::vector<int>(outcome.begin(), outcome.end()),
                  foldCount(table.rows), request.seed, model.m_warnings));
    std::vector<EngineFit> fits;
    const bool trees = request.engine != EngineKind::Logistic && !TreeFeatures::of(frame).features.empty();
    const bool few = request.engine == EngineKind::Auto && rarer < 10;
    if (request.engine != EngineKind::Xgboost || !trees) {
        SAIKOKU_TRY_ASSIGN(EngineFit logistic, fitLogistic(frame, outcome, folds, progress));
        fits.push_back(std::move(logistic));
    }
    if (trees && !few && table.rows >= (request.engine == EngineKind::Auto ? kLeastForTrees : 0)) {
        SAIKOKU_TRY_ASSIGN(EngineFit boosted, fitTrees(frame, outcome, folds, request.seed, host, progress));
        fits.push_back(std::move(boosted));
    }
    const auto best = std::min_element(
        fits.begin(), fits.end(), [](const EngineFit& a, const EngineFit& b) { return a.loss < b.loss; });
    QJsonObject losses;
    for (const EngineFit& fit : fits) {
        losses.insert(fit.engine->name(), fit.loss);
    }
    const Validated rows = checkedRows(*best, outcome);
    model.m_engine = best->engine;
    std::vector<double> validated;
    model.m_calibrator = Calibrator::fit(rows.scores, rows.outcome, request.seed, &validated);
    model.m_validation = {
        {QStringLiteral("log_loss_by_engine"), losses},
        {QStringLiteral("settings"), best->settings},
        {QStringLiteral("folds"), static_cast<qint64>(folds.size())},
        {QStringLiteral("checked_rows"), static_cast<qint64>(rows.outcome.size())},
        {QStringLiteral("calibration"), model.m_calibrator.toJson().value(QStringLiteral("kind"))},
        {QStringLiteral("figures"), figuresJson(binaryFigures(validated, rows.outcome, request.seed))}};
    model.m_training = {{QStringLiteral("target"), request.target},
                        {QStringLiteral("rows"), table.rows},
                        {QStringLiteral("positives"), static_cast<qint64>(positives)},
                        {QStringLiteral("seed"), QString::number(request.seed)},
                        {QStringLiteral("fingerprint"), fingerprint(table)}};
    return model;
}

Result<std::vector<double>> BinaryModel::probabilities(const TextTable& table, bool strict,
                                                       QStringList* warnings) const {
    SAIKOKU_TRY_ASSIGN(const Frame frame, buildFrame(m_schema, table, strict));
    if (warnings != nullptr) {
        *warnings += frame.warnings;
    }
    SAIKOKU_TRY_ASSIGN(const std::vector<double> scores, m_engine->scores(frame));
    return m_calibrator.probabilities(scores);
}

Result<std::vector<Explanation>> BinaryModel::explain(const TextTable& table,
                                                      const std::vector<qsizetype>& rows) const {
    SAIKOKU_TRY_ASSIGN(const Frame frame, buildFrame(m_schema, table.pick(rows), false));
    return m_engine->explain(m_schema, frame);
}

ModelFile BinaryModel::toFile() const {
    ModelFile file;
    file.description = {{QStringLiteral("kind"), QStringLiteral("binary")},
                        {QStringLiteral("schema"), m_schema.toJson()},
                        {QStringLiteral("engine"), m_engine->toJson()},
                        {QStringLiteral("calibration"), m_calibrator.toJson()},
                        {QStringLiteral("validation"), m_validation},
                        {QStringLiteral("training"), m_training}};
    file.blocks = {m_engine->block()};
    return file;
}

Result<std::shared_ptr<Engine>> loadEngine(const QJsonObject& json, const QByteArray& block,
                                           const Frame& emptyFrame) {
    const QString name = json.value(QStringLiteral("name")).toString();
    if (name == QLatin1String("xgboost")) {
        const QJsonValue treatment = json.value(QStringLiteral("treatment"));
        if (treatment.isUndefined()) {
            return TreeEngine::load(block, emptyFrame);
        }
        const double treated = treatment.toDouble(-1);
        if (treated == 0 || treated == 1) {
            return TreeEngine::load(block, emptyFrame, static_cast<float>(treated));
        }
    }
    if (name == QLatin1String("logistic")) {
        return LogisticEngine::load(json, emptyFrame);
    }
    return fail(ErrorCode::Corrupt, Text::tr("The model file is damaged."), QStringLiteral("engine"));
}

Result<BinaryModel> BinaryModel::fromFile(const ModelFile& file) {
    if (file.description.value(QStringLiteral("kind")).toString() != QLatin1String("binary") ||
        file.blocks.size() != 1) {
        return fail(ErrorCode::BadInput, Text::tr("The file is a model of another kind."));
    }
    BinaryModel model;
    SAIKOKU_TRY_ASSIGN(model.m_schema,
                       Schema::fromJson(file.description.value(QStringLiteral("schema")).toObject()));
    SAIKOKU_TRY_ASSIGN(model.m_engine, loadEngine(file.description.value(QStringLiteral("engine")).toObject(),
                                                  file.blocks.constFirst(), emptyFrame(model.m_schema)));
    SAIKOKU_TRY_ASSIGN(
        model.m_calibrator,
        Calibrator::fromJson(file.description.value(QStringLiteral("calibration")).toObject()));
    model.m_validation = file.description.value(QStringLiteral("validation")).toObject();
    model.m_training = file.description.value(QStringLiteral("training")).toObject();
    return model;
}

}  // namespace saikoku::scoring
