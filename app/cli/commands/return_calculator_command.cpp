#include "app/cli/commands/return_calculator_command.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include "core/figures/return_scenario_file.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReturnCalculatorCommand)
};

const QString kInput = QStringLiteral("input");

QJsonObject json(const ReturnScenario& scenario, const ReturnOutcome& outcome) {
    QJsonObject inputs;
    for (const ReturnInput& input : returnInputs()) {
        inputs.insert(QLatin1String(input.key), scenario.*(input.value));
    }
    QJsonArray lines;
    for (const ReturnLine& line : outcome.lines) {
        lines.append(QJsonObject{{QStringLiteral("key"), line.key},
                                 {QStringLiteral("label"), line.label},
                                 {QStringLiteral("unit"), line.unit},
                                 {QStringLiteral("value"), line.value},
                                 {QStringLiteral("formula"), line.formula}});
    }
    return {{QStringLiteral("name"), outcome.name},
            {QStringLiteral("inputs"), inputs},
            {QStringLiteral("lines"), lines}};
}

QString shown(const ReturnLine& line) {
    return QLocale(QLocale::English).toString(line.value, 'f', line.unit == QLatin1String("ratio") ? 2 : 0);
}

/// The scenarios beside each other, then how each line comes about.
QString text(const std::vector<ReturnOutcome>& outcomes) {
    QStringList names;
    for (const ReturnOutcome& outcome : outcomes) {
        names.append(outcome.name);
    }
    QString all = QLatin1Char('\t') + names.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (std::size_t i = 0; i < outcomes.front().lines.size(); ++i) {
        all += outcomes.front().lines[i].label;
        for (const ReturnOutcome& outcome : outcomes) {
            all += QLatin1Char('\t') + shown(outcome.lines[i]);
        }
        all += QLatin1Char('\n');
    }
    for (const ReturnOutcome& outcome : outcomes) {
        all += QLatin1Char('\n') + outcome.name + QLatin1Char('\n');
        for (const ReturnLine& line : outcome.lines) {
            all += QStringLiteral("%1 %2 = %3\n").arg(line.label, shown(line), line.formula);
        }
    }
    return all;
}

}  // namespace

QString ReturnCalculatorCommand::summary() const {
    return Text::tr("Compare costs and gains of ways of working, with every formula; asks no store.");
}

QList<QCommandLineOption> ReturnCalculatorCommand::options() const {
    return {{kInput, Text::tr("JSON with the scenarios (docs/reports.md)."), QStringLiteral("FILE")}};
}

Result<Output> ReturnCalculatorCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const QString path, line.required(kInput));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, Text::tr("%1 can't be read: %2").arg(path, file.errorString()));
    }
    SAIKOKU_TRY_ASSIGN(const std::vector<ReturnScenario> scenarios,
                       readReturnScenarios(file.readAll(), QFileInfo(path).fileName()));
    SAIKOKU_TRY_ASSIGN(const std::vector<ReturnOutcome> outcomes, returnsOf(scenarios));
    QJsonArray all;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        all.append(json(scenarios[i], outcomes[i]));
    }
    return Output{{{QStringLiteral("scenarios"), all}}, text(outcomes)};
}

}  // namespace saikoku::cli
