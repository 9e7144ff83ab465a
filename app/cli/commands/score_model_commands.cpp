#include "app/cli/commands/score_model_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

#include "core/base/output_file.h"
#include "core/learning/evaluation.h"
#include "core/learning/model_use.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ScoreModel)
};

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
                               Text::tr("Refuse a table that does not fit the model."))};
}

Result<Output> ScorePredictCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString modelPath, line.required(QStringLiteral("model")));
    SAIKOKU_TRY_ASSIGN(const QString testPath, line.required(QStringLiteral("test")));
    SAIKOKU_TRY_ASSIGN(const QString outPath, line.required(QStringLiteral("out")));
    SAIKOKU_TRY_ASSIGN(const std::optional<qint64> row,
                       line.integer(QStringLiteral("explain"), 1, std::numeric_limits<int>::max()));
    SAIKOKU_TRY(scoring::requireDifferentFiles({outPath}, {modelPath, testPath}));
    SAIKOKU_TRY_ASSIGN(const scoring::ModelFile file, scoring::ModelFile::load(modelPath));
    SAIKOKU_TRY_ASSIGN(const scoring::TextTable table, scoring::readTable(testPath));
    SAIKOKU_TRY_ASSIGN(
        const scoring::ModelPredictions predictions,
        scoring::predictWith(file, table, line.has(QStringLiteral("strict")), row.value_or(0) - 1));
    SAIKOKU_TRY(
        writeOutput(outPath, scoring::predictionLines(predictions.header, predictions.values)));
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
    SAIKOKU_TRY_ASSIGN(const scoring::ModelFile file, scoring::ModelFile::load(path));
    Output output;
    SAIKOKU_TRY_ASSIGN(output.json, scoring::describeModel(file));
    const QJsonObject training = output.json.value(QStringLiteral("training")).toObject();
    output.text =
        Text::tr("Kind: %1").arg(output.json.value(QStringLiteral("kind")).toString()) + QLatin1Char('\n') +
        Text::tr("Target: %1").arg(training.value(QStringLiteral("target")).toString()) + QLatin1Char('\n') +
        Text::tr("Training rows: %1").arg(training.value(QStringLiteral("rows")).toInteger()) +
        QLatin1Char('\n');
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
