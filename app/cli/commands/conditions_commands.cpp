#include "app/cli/commands/conditions_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/store_access.h"
#include "app/cli/where_option.h"
#include "core/cases/condition_sentence.h"
#include "core/cases/saved_condition.h"
#include "core/security/session.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(ConditionsCommand) };

/// As a sentence; the text itself when an older one can't be read any more.
QString sentenceOf(const SavedCondition& saved, const ConditionNames& names) {
    const Result<CaseCondition> condition = parseCaseCondition(saved.text, names);
    return condition ? conditionInJapanese(*condition, names) : saved.text;
}

QJsonObject toJson(const SavedCondition& saved, const ConditionNames& names) {
    return {{QStringLiteral("name"), saved.name},
            {QStringLiteral("condition"), saved.text},
            {QStringLiteral("sentence"), sentenceOf(saved, names)},
            {QStringLiteral("shared"), saved.isShared},
            {QStringLiteral("owner"), saved.ownerName},
            {QStringLiteral("made"), momentJson(saved.madeAt)},
            {QStringLiteral("changed"), momentJson(saved.changedAt)},
            {QStringLiteral("may_change"), saved.mayChange}};
}

QString toText(const SavedCondition& saved, const ConditionNames& names) {
    return QStringLiteral("%1  %2\n    %3\n    %4\n")
        .arg(saved.name, saved.isShared ? Text::tr("shared by %1").arg(saved.ownerName) : Text::tr("private"), saved.text, sentenceOf(saved, names));
}

}  // namespace

QString ConditionsCommand::summary() const { return Text::tr("List the saved conditions; --where @NAME uses one."); }

Result<Output> ConditionsCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const ConditionNames names, conditionNames(*session, campaign));
    SAIKOKU_TRY_ASSIGN(const QList<SavedCondition> all, savedConditions(*session, campaign));
    QJsonArray list;
    QString text;
    for (const SavedCondition& saved : all) {
        list.append(toJson(saved, names));
        text += toText(saved, names);
    }
    return Output{{{QStringLiteral("conditions"), list}},
                  text.isEmpty() ? Text::tr("No condition is saved. saikoku-cli conditions save NAME --where EXPR saves one.") + QLatin1Char('\n') : text};
}

QString ConditionsSaveCommand::summary() const { return Text::tr("Save a condition under a name, or change it."); }

QList<QCommandLineOption> ConditionsSaveCommand::options() const {
    return {whereOptionHelp(), {QStringLiteral("shared"), Text::tr("For everybody; without it for oneself.")}};
}

Result<Output> ConditionsSaveCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString name, line.onlyArgument());
    SAIKOKU_TRY(line.required(QStringLiteral("where")));
    SAIKOKU_TRY(checkWhere(line));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const ConditionNames names, conditionNames(*session, campaign));
    SAIKOKU_TRY_ASSIGN(const CaseCondition condition, whereOption(line, *session, campaign));
    SAIKOKU_TRY_ASSIGN(const SavedCondition saved, saveCondition(*session, campaign, name, condition, line.has(QStringLiteral("shared"))));
    return Output{toJson(saved, names), toText(saved, names)};
}

QString ConditionsRemoveCommand::summary() const { return Text::tr("Remove a saved condition."); }

Result<Output> ConditionsRemoveCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString name, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY(removeCondition(*session, campaign, name));
    return Output{{{QStringLiteral("name"), name}, {QStringLiteral("removed"), true}}, Text::tr("The condition %1 was removed.").arg(name) + QLatin1Char('\n')};
}

}  // namespace saikoku::cli
