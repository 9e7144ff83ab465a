#include "app/cli/campaign_option.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/cli/command_line.h"
#include "core/contact/campaign.h"
#include "core/security/session.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CampaignOption)
};

const QLatin1String kCampaign("campaign");

QString codes() {
    QStringList all;
    for (const Campaign each : allValues<Campaign>()) {
        all.append(codeOf(each));
    }
    return all.join(QStringLiteral(", "));
}

}  // namespace

QCommandLineOption campaignOption() {
    return {kCampaign, Text::tr("The campaign: %1 (default tax).").arg(codes()), QStringLiteral("CODE")};
}

Result<CampaignId> campaignOf(const CommandLine& line, Session& session) {
    Campaign campaign = Campaign::Tax;
    if (line.has(kCampaign)) {
        const std::optional<Campaign> named = valueOfCode<Campaign>(line.text(kCampaign));
        if (!named) {
            return fail(ErrorCode::Usage, Text::tr("--campaign: \"%1\" is unknown. One of: %2.").arg(line.text(kCampaign), codes()));
        }
        campaign = *named;
    }
    return campaignId(session.db(), campaign);
}

}  // namespace saikoku::cli
