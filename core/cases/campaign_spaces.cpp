#include "core/cases/campaign_spaces.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

#include "core/cases/case_summary_writer_repository.h"
#include "core/cases/summary_state_repository.h"
#include "core/contact/campaign_repository.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

const QString kLook = QStringLiteral("campaigns");
const QString kAdd = QStringLiteral("campaign.add");

/// The shipped one of the kind: its results and reasons are copied.
Campaign modelOf(CampaignKind kind) {
    switch (kind) {
    case CampaignKind::Health: return Campaign::HealthCheck;
    case CampaignKind::Survey: return Campaign::Survey;
    case CampaignKind::Money: break;
    }
    return Campaign::Tax;
}

Result<void> checkNew(const QString& code, const QString& name) {
    static const QRegularExpression form(QStringLiteral("\\A[a-z][a-z0-9_]{0,39}\\z"));
    if (!form.match(code).hasMatch()) {
        return fail(ErrorCode::BadInput, Text::tr("\"%1\" is no code of a campaign: begin with a small letter; then small letters, digits and _.").arg(code));
    }
    if (name.trimmed().isEmpty()) {
        return fail(ErrorCode::BadInput, Text::tr("The campaign needs a name."));
    }
    return {};
}

Result<CampaignInfo> addOnce(Session& session, CampaignInfo campaign) {
    Database& database = session.db();
    SAIKOKU_TRY(holdSeatLock(database, SeatLock::OfficeRules));
    CampaignRepository repository(database);
    SAIKOKU_TRY_ASSIGN(const auto taken, repository.byCode(campaign.code));
    if (taken) {
        return fail(ErrorCode::Exists, Text::tr("There is a campaign \"%1\" already: %2. Choose another code.").arg(campaign.code, shownName(*taken)));
    }
    SAIKOKU_TRY_ASSIGN(const CampaignId model, campaignId(database, modelOf(campaign.kind)));
    SAIKOKU_TRY_ASSIGN(campaign.id, repository.add(campaign, model));
    if (campaign.hasMoney) {
        SAIKOKU_TRY(openSpace(session, campaign.id));
    }
    SAIKOKU_TRY(session.log(kAdd, QStringLiteral("campaign"), QString::number(campaign.id.value),
                            QJsonObject{{QStringLiteral("code"), campaign.code}, {QStringLiteral("kind"), codeOf(campaign.kind)}}));
    return campaign;
}

}  // namespace

Result<QList<CampaignInfo>> campaigns(Session& session) {
    SAIKOKU_TRY(session.require(Permission::View, kLook));
    return CampaignRepository(session.db()).all();
}

Result<CampaignInfo> campaignOfCode(Session& session, const QString& code) {
    using Infos = QList<CampaignInfo>;
    SAIKOKU_TRY_ASSIGN(const Infos all, campaigns(session));
    QStringList codes;
    for (const CampaignInfo& each : all) {
        if (each.code == code) {
            return each;
        }
        codes.append(each.code);
    }
    return fail(ErrorCode::NotFound, Text::tr("There is no campaign \"%1\". One of: %2.").arg(code, codes.join(QStringLiteral(", "))));
}

Result<CampaignInfo> addCampaign(Session& session, const QString& code, const QString& name, CampaignKind kind) {
    SAIKOKU_TRY(session.require(Permission::Rules, kAdd, code));
    SAIKOKU_TRY(checkNew(code, name));
    CampaignInfo campaign;
    campaign.code = code;
    campaign.name = name.trimmed();
    campaign.kind = kind;
    campaign.hasMoney = kind == CampaignKind::Money;
    return transact(session.db(), [&] { return addOnce(session, campaign); });
}

QString shownName(const CampaignInfo& campaign) {
    const std::optional<Campaign> shipped = valueOfCode<Campaign>(campaign.code);
    return shipped ? labelOf(*shipped) : campaign.name;
}

Result<void> openSpace(Session& session, CampaignId campaign) {
    Database& database = session.db();
    SAIKOKU_TRY_ASSIGN(const std::optional<QDate> own, storedAsOf(database, campaign));
    if (own) {
        return {};
    }
    SAIKOKU_TRY(holdSeatLock(database, SeatLock::DayRoll));
    SAIKOKU_TRY_ASSIGN(const CampaignId tax, campaignId(database, Campaign::Tax));
    SAIKOKU_TRY_ASSIGN(const std::optional<QDate> stored, storedAsOf(database, tax));
    const QDate day = stored.value_or(session.today());
    if (!stored) {
        SAIKOKU_TRY(setStoredAsOf(database, tax, day));  // tax is the first of all that follow the day
    }
    SAIKOKU_TRY(setStoredAsOf(database, campaign, day));
    SAIKOKU_TRY_ASSIGN(const SummaryRules rules, SummaryRules::of(session));
    return writeCases(database, CaseTables::stored(day), campaign, rules, {});
}

}  // namespace saikoku
