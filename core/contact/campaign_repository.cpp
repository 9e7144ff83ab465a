#include "core/contact/campaign.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Negotiation)
};

constexpr std::array kCampaigns{
    CodeRow<Campaign>{Campaign::Tax, "tax", QT_TRANSLATE_NOOP("Negotiation", "Tax arrears")},
    CodeRow<Campaign>{Campaign::HealthCheck, "health_check", QT_TRANSLATE_NOOP("Negotiation", "Health check-ups")},
    CodeRow<Campaign>{Campaign::Survey, "survey", QT_TRANSLATE_NOOP("Negotiation", "Survey")},
};

}  // namespace

QString codeOf(Campaign campaign) { return code_table::code(kCampaigns, campaign); }

QString labelOf(Campaign campaign) { return code_table::label(kCampaigns, campaign, "Negotiation"); }

template <>
std::optional<Campaign> valueOfCode(QStringView code) {
    return code_table::find(kCampaigns, code);
}

template <>
std::vector<Campaign> allValues() {
    return code_table::values(kCampaigns);
}

Result<CampaignId> campaignId(Database& database, Campaign campaign) {
    const QString code = codeOf(campaign);
    SAIKOKU_TRY_ASSIGN(const auto found,
                       selectFirst(database, QStringLiteral("select campaign_id from campaign where code = :c"),
                                   {{QLatin1String(":c"), code}}, [](Statement& row) { return CampaignId{row.integer(0)}; }));
    if (!found) {
        return fail(ErrorCode::NotFound, Text::tr("There is no campaign \"%1\".").arg(code));
    }
    return *found;
}

Result<QString> campaignCode(Database& database, CampaignId campaign) {
    SAIKOKU_TRY_ASSIGN(const auto found,
                       selectFirst(database, QStringLiteral("select code from campaign where campaign_id = :id"),
                                   {{QLatin1String(":id"), campaign}}, [](Statement& row) { return row.text(0); }));
    return found.value_or(QString());
}

}  // namespace saikoku
