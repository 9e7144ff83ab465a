#include "app/cli/commands/score_model_commands.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

#include "app/cli/own_models_folder.h"
#include "app/training/foreign_model.h"
#include "core/base/output_file.h"
#include "core/learning/evaluation.h"
#include "core/learning/prediction_job.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ScoreModel)
};

Result<bool> isOwn(const QByteArray& model) {
    SAIKOKU_TRY_ASSIGN(const QByteArray sum, scoring::ModelFile::sumOf(model));
    return ownModels().made(sum);
}

/// Right here, or in a child that may die of it.
Result<QByteArray> workOn(const scoring::PredictionJob& job, bool own) {
    return own ? scoring::workOn(job) : training::ForeignModel().work(job);
}

QString signedNumber(double value, int digits) {
    return (value < 0 ? QString() : QStringLiteral("+")) + QString::number(value, 'f', digits);
}

}  // namespace

QString ScorePredictCommand::summary() const {
    return Text::tr("Score a table with a saved model.");
}

QList<QCommandLineOption> ScorePredictCommand::options() const {
    const auto with = [](const char* name, const QString& text, const char* value) {
        return QCommandLineOption(QString::fromLatin1(name), text, QString::fromLatin1(value));
    };
    return {with("model", Text::tr("The saved model."), "FILE"),
            with("test", Text::tr("Table to score."), "CSV"),
            with("out", Text::tr("Where the predictions go, one line for each row."), "FILE"),
            with("explain", Text::tr("Say why this row (from 1) has its score."), "ROW"),
            QCommandLineOption(QStringLiteral("strict"),
                               Text::tr("Refuse a table that does not fit the model.")),
            QCommandLineOption(QStringLiteral("trust-model"),
                               Text::tr("Use a model that was made elsewhere or by somebody else."))};
}

Result<Output> ScorePredictCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const QString modelPath, line.required(QStringLiteral("model")));
    SAIKOKU_TRY_ASSIGN(const QString testPath, line.required(QStringLiteral("test")));
    SAIKOKU_TRY_ASSIGN(const QString outPath, line.required(QStringLiteral("out")));
    SAIKOKU_TRY_ASSIGN(const std::optional<qint64> row,
                       line.integer(QStringLiteral("explain"), 1, std::numeric_limits<int>::max()));
    SAIKOKU_TRY(scoring::requireDifferentFiles({outPath}, {modelPath, testPath}));
    SAIKOKU_TRY(tryOutput(outPath));
    scoring::PredictionJob job;
    SAIKOKU_TRY_ASSIGN(job.model, scoring::ModelFile::read(modelPath));
    SAIKOKU_TRY_ASSIGN(const bool own, isOwn(job.model));
    if (!own && !line.has(QStringLiteral("trust-model"))) {
        return fail(ErrorCode::Rule,
                    Text::tr("%1 was not made here by this account. If you know where it comes from, give --trust-model.")
                        .arg(modelPath));
    }
    SAIKOKU_TRY_ASSIGN(job.table, scoring::readTableFile(testPath));
    job.tableName = testPath;
    job.strict = line.has(QStringLiteral("strict"));
    job.reasonsFor = row.value_or(0) - 1;
    SAIKOKU_TRY_ASSIGN(const QByteArray answer, workOn(job, own));
    SAIKOKU_TRY_ASSIGN(const scoring::ModelPredictions predictions, scoring::ModelPredictions::load(answer));
    SAIKOKU_TRY(writeOutput(outPath, scoring::predictionLines(predictions.header, predictions.values)));
    Output output;
    output.warnings = predictions.warnings;
    output.json = {{QStringLiteral("rows"), static_cast<qint64>(predictions.values.size())},
                   {QStringLiteral("warnings"), QJsonArray::fromStringList(predictions.warnings)}};
    output.text = Text::tr("Rows scored: %1").arg(predictions.values.size()) + QLatin1Char('\n');
    if (row) {
        QJsonArray reasons;
        output.text += Text::tr("Everyone: %1").arg(signedNumber(predictions.base, 3)) + QLatin1Char('\n');
        for (const scoring::Reason& reason : predictions.reasons) {
            reasons.append(QJsonObject{{QStringLiteral("column"), reason.column},
                                       {QStringLiteral("value"), reason.value},
                                       {QStringLiteral("part"), reason.part}});
            output.text += QStringLiteral("%1  %2 = %3\n")
                               .arg(signedNumber(reason.part, 3), reason.column, reason.value);
        }
        output.text += Text::tr("Score (logit): %1").arg(signedNumber(predictions.score, 3)) +
                       QLatin1Char('\n') +
                       Text::tr("Probability (calibrated): %1").arg(predictions.probability, 0, 'f', 4) +
                       QLatin1Char('\n');
        output.json.insert(QStringLiteral("reasons"),
                           QJsonObject{{QStringLiteral("base"), predictions.base},
                                       {QStringLiteral("score"), predictions.score},
                                       {QStringLiteral("probability"), predictions.probability},
                                       {QStringLiteral("parts"), reasons}});
    }
    return output;
}

QString ScoreShowCommand::summary() const {
    return Text::tr("Show what a saved model is.");
}

Result<Output> ScoreShowCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString path, line.onlyArgument());
    scoring::PredictionJob job;
    job.describes = true;
    SAIKOKU_TRY_ASSIGN(job.model, scoring::ModelFile::read(path));
    SAIKOKU_TRY_ASSIGN(const bool own, isOwn(job.model));
    SAIKOKU_TRY_ASSIGN(const QByteArray answer, workOn(job, own));
    Output output;
    output.json = QJsonDocument::fromJson(answer).object();
    output.json.insert(QStringLiteral("made_here"), own);
    const QJsonObject training = output.json.value(QStringLiteral("training")).toObject();
    output.text =
        Text::tr("Kind: %1").arg(output.json.value(QStringLiteral("kind")).toString()) + QLatin1Char('\n') +
        Text::tr("Target: %1").arg(training.value(QStringLiteral("target")).toString()) + QLatin1Char('\n') +
        Text::tr("Training rows: %1").arg(training.value(QStringLiteral("rows")).toInteger()) +
        QLatin1Char('\n') + (own ? QString() : Text::tr("Not made here by this account.") + QLatin1Char('\n'));
    const QJsonValue calibrated = output.json.value(QStringLiteral("points_calibrated"));
    if (calibrated.isBool() && !calibrated.toBool()) {
        output.text +=
            Text::tr("Points before calibration; score predict gives the probability.") + QLatin1Char('\n');
    }
    for (const QJsonValue value : output.json.value(QStringLiteral("points")).toArray()) {
        const QJsonObject point = value.toObject();
        output.text +=
            QStringLiteral("%1  %2  %3\n")
                .arg(signedNumber(point.value(QStringLiteral("points")).toDouble(), 1).rightJustified(8),
                     point.value(QStringLiteral("column")).toString(),
                     point.value(QStringLiteral("range")).toString());
    }
    return output;
}

}  // namespace saikoku::cli
