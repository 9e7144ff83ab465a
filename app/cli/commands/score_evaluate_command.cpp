#include "app/cli/commands/score_evaluate_command.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cstdio>
#include <limits>

#include "app/cli/own_models_folder.h"
#include "app/training/process_training_host.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ScoreEvaluate)
};

using scoring::EngineKind;
using scoring::EvaluationKind;

template <class Enum, size_t N>
Result<Enum> choice(const CommandLine& line, const char* option, const std::array<const char*, N>& words) {
    const QString name = QString::fromLatin1(option);
    if (!line.has(name)) {
        return static_cast<Enum>(0);
    }
    QStringList known;
    for (size_t i = 0; i < N; ++i) {
        known << QString::fromLatin1(words[i]);
        if (line.text(name) == known.constLast()) {
            return static_cast<Enum>(i);
        }
    }
    return fail(
        ErrorCode::Usage,
        Text::tr("--%1: \"%2\" is none of %3.").arg(name, line.text(name), known.join(QStringLiteral(", "))));
}

/// "Engine: xgboost (validated log loss: logistic 0.5012, xgboost 0.4980)".
QString engineLine(const scoring::EvaluationReport& report) {
    const QJsonObject validation = report.details.value(QStringLiteral("validation")).toObject();
    const QJsonObject losses = validation.value(QStringLiteral("log_loss_by_engine")).toObject();
    QStringList parts;
    for (auto at = losses.begin(); at != losses.end(); ++at) {
        parts << at.key() + QLatin1Char(' ') + QString::number(at.value().toDouble(), 'f', 4);
    }
    const QString line = Text::tr("Engine: %1").arg(report.engine);
    return parts.isEmpty() ? line
                           : line + QLatin1Char(' ') +
                                 Text::tr("(validated log loss: %1)").arg(parts.join(QStringLiteral(", ")));
}

QString figureLines(const scoring::EvaluationReport& report) {
    QString text = engineLine(report) + QLatin1Char('\n');
    const auto add = [&](const QString& label, const std::optional<double>& value) {
        if (value) {
            text += QStringLiteral("%1: %2\n").arg(label, QString::number(*value, 'f', 4));
        }
    };
    add(QStringLiteral("AUC"), report.auc);
    add(Text::tr("Log loss"), report.logLoss);
    add(Text::tr("Brier score"), report.brier);
    add(Text::tr("Calibration error"), report.ece);
    add(Text::tr("Precision in the top 40 %"), report.top40Precision);
    add(Text::tr("Qini"), report.qini);
    add(Text::tr("Uplift in the top 40 %"), report.upliftTop40);
    return text;
}

/// Tells standard error each tenth of a training, so that minutes don't look like a
/// standstill.
class TenthsTold {
public:
    bool operator()(qsizetype done, qsizetype total) {
        const auto tenth = static_cast<int>(done * 10 / std::max<qsizetype>(1, total));
        if (tenth != m_tenth) {
            m_tenth = tenth;
            std::fputs(qPrintable(Text::tr("Training: %1 %").arg(tenth * 10) + QLatin1Char('\n')), stderr);
        }
        return true;
    }

private:
    int m_tenth = 0;
};

}  // namespace

QString ScoreEvaluateCommand::summary() const {
    return Text::tr("Learn from one table, score another, print the figures.");
}

QString ScoreEvaluateCommand::arguments() const {
    return QStringLiteral("--train CSV --test CSV --target COLUMN --out FILE");
}

QList<QCommandLineOption> ScoreEvaluateCommand::options() const {
    const auto with = [](const char* name, const QString& text, const char* value) {
        return QCommandLineOption(QString::fromLatin1(name), text, QString::fromLatin1(value));
    };
    return {with("train", Text::tr("Table to learn from."), "CSV"),
            with("test", Text::tr("Table to score."), "CSV"),
            with("target", Text::tr("Column to predict."), "COLUMN"),
            with("out", Text::tr("Where the predictions go, one line for each row."), "FILE"),
            with("kind", Text::tr("binary, uplift or contact (default: binary)."), "KIND"),
            with("engine", Text::tr("auto, xgboost or logistic (default: auto)."), "ENGINE"),
            with("positive", Text::tr("The target's value that counts (default: 1, true, yes)."), "VALUE"),
            with("exclude", Text::tr("Columns not to learn from, separated by commas."), "COLUMNS"),
            with("time", Text::tr("Column that orders the rows in time."), "COLUMN"),
            with("seed", Text::tr("Number that decides every random choice (default: 1)."), "N"),
            QCommandLineOption(QStringLiteral("strict"),
                               Text::tr("Refuse columns that only one table has and suspected leaks.")),
            with("model", Text::tr("Where the model goes."), "FILE"),
            with("treatment", Text::tr("uplift: column that says who was treated."), "COLUMN"),
            with("control", Text::tr("uplift: the treatment's value of those left alone."), "VALUE"),
            with("best-slots", Text::tr("contact: where each person's best weekday and hour go."), "FILE")};
}

Result<scoring::EvaluationRequest> ScoreEvaluateCommand::request(const CommandLine& line) {
    scoring::EvaluationRequest request;
    if (!line.arguments().isEmpty()) {
        return fail(
            ErrorCode::Usage,
            Text::tr("\"%1\" stands where no argument is expected.").arg(line.arguments().constFirst()));
    }
    SAIKOKU_TRY_ASSIGN(request.trainPath, line.required(QStringLiteral("train")));
    SAIKOKU_TRY_ASSIGN(request.testPath, line.required(QStringLiteral("test")));
    SAIKOKU_TRY_ASSIGN(request.target, line.required(QStringLiteral("target")));
    SAIKOKU_TRY_ASSIGN(request.outPath, line.required(QStringLiteral("out")));
    SAIKOKU_TRY_ASSIGN(request.kind,
                       choice<EvaluationKind>(line, "kind", std::array{"binary", "uplift", "contact"}));
    SAIKOKU_TRY_ASSIGN(request.engine,
                       choice<EngineKind>(line, "engine", std::array{"auto", "xgboost", "logistic"}));
    SAIKOKU_TRY_ASSIGN(const std::optional<qint64> seed,
                       line.integer(QStringLiteral("seed"), 0, std::numeric_limits<qint64>::max()));
    request.seed = static_cast<quint64>(seed.value_or(1));
    request.positive = line.text(QStringLiteral("positive"));
    request.excluded = line.texts(QStringLiteral("exclude"));
    request.timeColumn = line.text(QStringLiteral("time"));
    request.strict = line.has(QStringLiteral("strict"));
    request.modelPath = line.text(QStringLiteral("model"));
    request.treatment = line.text(QStringLiteral("treatment"));
    request.control = line.text(QStringLiteral("control"));
    request.bestSlotsPath = line.text(QStringLiteral("best-slots"));
    const bool uplift = request.kind == EvaluationKind::Uplift;
    if (uplift && request.treatment.isEmpty()) {
        return fail(ErrorCode::Usage, Text::tr("--kind uplift needs --treatment COLUMN."));
    }
    if (!uplift && (!request.treatment.isEmpty() || !request.control.isEmpty())) {
        return fail(ErrorCode::Usage, Text::tr("--treatment and --control belong to --kind uplift."));
    }
    if (request.kind != EvaluationKind::Contact && !request.bestSlotsPath.isEmpty()) {
        return fail(ErrorCode::Usage, Text::tr("--best-slots belongs to --kind contact."));
    }
    return request;
}

Result<Output> ScoreEvaluateCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const scoring::EvaluationRequest wanted, request(line));
    training::ProcessTrainingHost host;
    SAIKOKU_TRY_ASSIGN(const scoring::EvaluationReport report, scoring::evaluate(wanted, host, TenthsTold()));
    Output output;
    output.json = report.toJson();
    output.text = figureLines(report);
    output.warnings = report.warnings;
    if (!report.modelSum.isEmpty()) {
        if (const Result<void> kept = ownModels().remember(report.modelSum); !kept) {
            output.warnings << Text::tr("score predict will ask for --trust-model: %1").arg(kept.error().message);
        }
    }
    return output;
}

}  // namespace saikoku::cli
