#include "app/cli/commands/campaigns_commands.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

#include "app/cli/case_json.h"
#include "app/cli/store_access.h"
#include "core/cases/campaign_choices.h"
#include "core/cases/campaign_spaces.h"
#include "core/work/rule_catalogue.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(CampaignsCommand) };

QJsonObject toJson(const CampaignInfo& campaign, const CampaignChoices& choices) {
    QJsonObject json = choices.toJson();
    json.insert(QStringLiteral("code"), campaign.code);
    json.insert(QStringLiteral("name"), shownName(campaign));
    json.insert(QStringLiteral("kind"), codeOf(campaign.kind));
    json.insert(QStringLiteral("money"), campaign.hasMoney);
    return json;
}

QString toText(const CampaignInfo& campaign, const CampaignChoices& choices) {
    QString text = QStringLiteral("%1  %2  (%3)\n").arg(campaign.code, shownName(campaign), labelOf(campaign.kind));
    QStringList results;
    for (const CampaignResult& result : choices.results) {
        results.append(result.code + u' ' + result.name);
    }
    return results.isEmpty() ? text : text + QStringLiteral("    ") + Text::tr("results: %1").arg(results.join(QStringLiteral(", "))) + u'\n';
}

QString kindCodes() {
    QStringList codes;
    for (const CampaignKind kind : allValues<CampaignKind>()) {
        codes.append(codeOf(kind));
    }
    return codes.join(QStringLiteral(", "));
}

}  // namespace

QString CampaignsCommand::summary() const { return Text::tr("List the campaigns with their results and reasons."); }

Result<Output> CampaignsCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const QList<CampaignInfo> all, campaigns(*session));
    QJsonArray list;
    QString text;
    for (const CampaignInfo& campaign : all) {
        SAIKOKU_TRY_ASSIGN(const CampaignChoices choices, campaignChoices(*session, campaign.id));
        list.append(toJson(campaign, choices));
        text += toText(campaign, choices);
    }
    return Output{{{QStringLiteral("campaigns"), list}}, text};
}

QString CampaignsAddCommand::summary() const { return Text::tr("Add a campaign of the office's own, a space of its own."); }

QList<QCommandLineOption> CampaignsAddCommand::options() const {
    return {{QStringLiteral("kind"), Text::tr("What it is about (required): %1.").arg(kindCodes()), QStringLiteral("KIND")}};
}

Result<Output> CampaignsAddCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QStringList words, line.namedArguments());
    SAIKOKU_TRY_ASSIGN(const QString kindCode, line.required(QStringLiteral("kind")));
    const std::optional<CampaignKind> kind = valueOfCode<CampaignKind>(kindCode);
    if (!kind) {
        return fail(ErrorCode::Usage, Text::tr("--kind: \"%1\" is none of %2.").arg(kindCode, kindCodes()));
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignInfo campaign, addCampaign(*session, words.at(0), words.at(1), *kind));
    SAIKOKU_TRY_ASSIGN(const CampaignChoices choices, campaignChoices(*session, campaign.id));
    return Output{toJson(campaign, choices), toText(campaign, choices)};
}

namespace {

Result<CampaignChoices> choicesOfFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::BadInput, Text::tr("%1 can't be read: %2").arg(path, file.errorString()));
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject()) {
        return fail(ErrorCode::BadInput, Text::tr("%1 is no JSON object: %2").arg(path, problem.errorString()));
    }
    return CampaignChoices::fromJson(document.object());
}

QString listed(const CampaignChoices& choices) {
    QString text;
    for (const CampaignResult& each : choices.results) {
        text += QStringLiteral("%1  %2  %3%4%5\n")
                    .arg(each.code, each.name, labelOf(each.base), each.isFinal ? Text::tr(", final") : QString(),
                         each.isOffered ? QString() : Text::tr(", not offered"));
    }
    for (const CampaignReason& each : choices.reasons) {
        text += Text::tr("reason: %1").arg(each.code + QStringLiteral("  ") + each.name) + (each.isOffered ? QString() : Text::tr(", not offered")) + u'\n';
    }
    return text.isEmpty() ? Text::tr("It has the results of a call, none of its own.") + u'\n' : text;
}

Output historyOf(const std::vector<CampaignChoicesVersion>& versions) {
    QJsonArray list;
    QString text;
    for (const CampaignChoicesVersion& each : versions) {
        QJsonObject json = each.choices.toJson();
        json.insert(QStringLiteral("id"), each.id);
        json.insert(QStringLiteral("known_on"), each.id == 0 ? QJsonValue() : dateJson(each.knownOn));
        json.insert(QStringLiteral("set"), each.id == 0 ? QJsonValue() : momentJson(each.setAt));
        json.insert(QStringLiteral("by"), each.by);
        json.insert(QStringLiteral("source"), each.source);
        list.append(json);
        text += each.id == 0 ? Text::tr("0  as the campaign began") + u'\n'
                             : QStringLiteral("%1  %2  %3  %4\n").arg(QString::number(each.id), each.knownOn.toString(Qt::ISODate), each.by, each.source);
    }
    return {{{QStringLiteral("versions"), list}}, text};
}

Result<CampaignChoicesChange> wanted(Session& session, const CommandLine& line, CampaignId campaign) {
    CampaignChoicesChange change;
    change.campaign = campaign;
    const QString file = line.text(QStringLiteral("set"));
    change.source = line.text(QStringLiteral("source"));
    if (!file.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(change.after, choicesOfFile(file));
        change.source = change.source.isEmpty() ? QFileInfo(file).fileName() : change.source;
        return change;
    }
    SAIKOKU_TRY_ASSIGN(const auto id, line.integer(QStringLiteral("back"), 0, std::numeric_limits<qint64>::max()));
    SAIKOKU_TRY_ASSIGN(const auto versions, campaignChoicesHistory(session, campaign));
    const auto then = std::find_if(versions.begin(), versions.end(), [&](const CampaignChoicesVersion& each) { return each.id == id; });
    if (then == versions.end()) {
        return fail(ErrorCode::NotFound, Text::tr("There is no state %1. --history lists them.").arg(id.value_or(0)));
    }
    change.after = then->choices;
    change.source = change.source.isEmpty() ? Text::tr("back to state %1").arg(then->id) : change.source;
    return change;
}

}  // namespace

QString CampaignsResultsCommand::summary() const { return Text::tr("Show or set a campaign's own results and reasons."); }

QList<QCommandLineOption> CampaignsResultsCommand::options() const {
    return {{QStringLiteral("set"), Text::tr("Make them what this file says, in the form that --json prints."), QStringLiteral("FILE")},
            {QStringLiteral("back"), Text::tr("Bring back an earlier state."), QStringLiteral("ID")},
            {QStringLiteral("history"), Text::tr("List every state there was, the newest first.")},
            {QStringLiteral("source"), Text::tr("Whose decision it is."), QStringLiteral("TEXT")}};
}

Result<Output> CampaignsResultsCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString code, line.onlyArgument());
    const bool sets = !line.text(QStringLiteral("set")).isEmpty();
    const bool goesBack = !line.text(QStringLiteral("back")).isEmpty();
    const bool tellsHistory = line.has(QStringLiteral("history"));
    if (int(sets) + int(goesBack) + int(tellsHistory) > 1) {
        return fail(ErrorCode::Usage, Text::tr("Give one of --set, --back and --history."));
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignInfo campaign, campaignOfCode(*session, code));
    if (tellsHistory) {
        SAIKOKU_TRY_ASSIGN(const auto versions, campaignChoicesHistory(*session, campaign.id));
        return historyOf(versions);
    }
    if (sets || goesBack) {
        SAIKOKU_TRY_ASSIGN(const CampaignChoicesChange change, wanted(*session, line, campaign.id));
        SAIKOKU_TRY(setCampaignChoices(*session, change, ruleCatalogue()));
    }
    SAIKOKU_TRY_ASSIGN(const CampaignChoices choices, everyCampaignChoice(*session, campaign.id));
    return Output{toJson(campaign, choices), listed(choices)};
}

}  // namespace saikoku::cli
