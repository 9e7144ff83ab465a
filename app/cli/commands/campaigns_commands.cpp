#include "app/cli/commands/campaigns_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/store_access.h"
#include "core/cases/campaign_spaces.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(CampaignsCommand) };

QJsonObject toJson(const CampaignInfo& campaign, const CampaignChoices& choices) {
    QJsonArray results;
    for (const CampaignResult& result : choices.results) {
        results.append(QJsonObject{{QStringLiteral("code"), result.code},
                                   {QStringLiteral("name"), result.name},
                                   {QStringLiteral("counts_as"), codeOf(result.base)},
                                   {QStringLiteral("final"), result.isFinal}});
    }
    QJsonArray reasons;
    for (const CampaignReason& reason : choices.reasons) {
        reasons.append(QJsonObject{{QStringLiteral("code"), reason.code}, {QStringLiteral("name"), reason.name}});
    }
    return {{QStringLiteral("code"), campaign.code}, {QStringLiteral("name"), shownName(campaign)},  {QStringLiteral("kind"), codeOf(campaign.kind)},
            {QStringLiteral("money"), campaign.hasMoney}, {QStringLiteral("results"), results}, {QStringLiteral("reasons"), reasons}};
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

}  // namespace saikoku::cli
