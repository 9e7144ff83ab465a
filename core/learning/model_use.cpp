#include "core/learning/model_use.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

#include "core/learning/binary_model.h"
#include "core/learning/contact_model.h"
#include "core/learning/logistic_engine.h"
#include "core/learning/uplift_model.h"

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

Result<void> addReasons(const BinaryModel& model, const TextTable& table, qsizetype row,
                        ModelPredictions& predictions) {
    SAIKOKU_TRY_ASSIGN(const std::vector<Explanation> explained, model.explain(table, {row}));
    const Explanation& one = explained.front();
    predictions.base = one.base;
    predictions.score = one.score;
    for (size_t i = 0; i < one.parts.size(); ++i) {
        const ColumnSchema& column = model.schema().columns[i];
        if (column.kind != ColumnKind::LeftOut) {
            const std::optional<qsizetype> at = table.find(column.name);
            predictions.reasons.push_back({column.name,
                                           at ? table.columns[static_cast<size_t>(*at)].at(row) : QString(),
                                           one.parts[i]});
        }
    }
    std::stable_sort(predictions.reasons.begin(), predictions.reasons.end(),
                     [](const Reason& a, const Reason& b) { return std::abs(a.part) > std::abs(b.part); });
    return {};
}

}  // namespace

Result<ModelPredictions> predictWith(const ModelFile& file, const TextTable& table, bool strict,
                                     qsizetype reasonsFor) {
    const QString kind = file.description.value(QStringLiteral("kind")).toString();
    ModelPredictions predictions;
    predictions.header = "probability";
    if (reasonsFor >= table.rows || (reasonsFor >= 0 && kind != QLatin1String("binary"))) {
        return fail(ErrorCode::Usage, reasonsFor >= table.rows
                                          ? Text::tr("The table has no such row. Rows: %1.").arg(table.rows)
                                          : Text::tr("Reasons are given by models of the kind binary."));
    }
    if (kind == QLatin1String("uplift")) {
        SAIKOKU_TRY_ASSIGN(const UpliftModel model, UpliftModel::fromFile(file));
        predictions.header = "effect";
        SAIKOKU_TRY_ASSIGN(predictions.values, model.effects(table, strict, &predictions.warnings));
    } else if (kind == QLatin1String("contact")) {
        SAIKOKU_TRY_ASSIGN(const ContactModel model, ContactModel::fromFile(file));
        SAIKOKU_TRY_ASSIGN(predictions.values, model.probabilities(table, strict, &predictions.warnings));
    } else {
        SAIKOKU_TRY_ASSIGN(const BinaryModel model, BinaryModel::fromFile(file));
        SAIKOKU_TRY_ASSIGN(predictions.values, model.probabilities(table, strict, &predictions.warnings));
        if (reasonsFor >= 0) {
            SAIKOKU_TRY(addReasons(model, table, reasonsFor, predictions));
            predictions.probability = predictions.values[static_cast<size_t>(reasonsFor)];
        }
    }
    const auto isNumber = [](double value) { return std::isfinite(value); };
    const auto partIsNumber = [](const Reason& reason) { return std::isfinite(reason.part); };
    const bool numbers = std::all_of(predictions.values.begin(), predictions.values.end(), isNumber) &&
                         std::all_of(predictions.reasons.begin(), predictions.reasons.end(), partIsNumber) &&
                         isNumber(predictions.base) && isNumber(predictions.score);
    if (!numbers) {
        return fail(ErrorCode::Corrupt, Text::tr("The model file is damaged."), QStringLiteral("not a number"));
    }
    return predictions;
}

Result<QJsonObject> describeModel(const ModelFile& file) {
    QJsonObject json{
        {QStringLiteral("kind"), file.description.value(QStringLiteral("kind"))},
        {QStringLiteral("training"), file.description.value(QStringLiteral("training"))},
        {QStringLiteral("validation"), file.description.value(QStringLiteral("validation"))},
        {QStringLiteral("columns"),
         file.description.value(QStringLiteral("schema")).toObject().value(QStringLiteral("columns"))}};
    if (file.description.value(QStringLiteral("kind")).toString() != QLatin1String("binary")) {
        return json;
    }
    SAIKOKU_TRY_ASSIGN(const BinaryModel model, BinaryModel::fromFile(file));
    json.insert(QStringLiteral("engine"), model.engine().name());
    if (const auto* logistic = dynamic_cast<const LogisticEngine*>(&model.engine())) {
        QJsonArray points;
        const std::optional<Calibrator::Line> straight = model.calibrator().line();
        json.insert(QStringLiteral("points_calibrated"), straight.has_value());
        for (const PointsLine& line : logistic->points(model.schema(), emptyFrame(model.schema()),
                                                       straight.value_or(Calibrator::Line{}))) {
            points.append(QJsonObject{{QStringLiteral("column"), line.column},
                                      {QStringLiteral("range"), line.range},
                                      {QStringLiteral("points"), line.points}});
        }
        json.insert(QStringLiteral("points"), points);
    }
    return json;
}

}  // namespace saikoku::scoring
