#include "core/contact/campaign_repository.h"

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

constexpr std::array kKinds{
    CodeRow<CampaignKind>{CampaignKind::Money, "money", QT_TRANSLATE_NOOP("Negotiation", "Money owed")},
    CodeRow<CampaignKind>{CampaignKind::Health, "health", QT_TRANSLATE_NOOP("Negotiation", "Health advice")},
    CodeRow<CampaignKind>{CampaignKind::Survey, "survey", QT_TRANSLATE_NOOP("Negotiation", "Survey")},
};

CampaignInfo infoOf(Statement& row) {
    return {CampaignId{row.integer(0)}, row.text(1), row.text(2), valueOfCode<CampaignKind>(row.text(3)).value_or(CampaignKind::Money),
            row.flag(4)};
}

const QString kSelect = QStringLiteral("select campaign_id, code, name, kind, has_money from campaign");

}  // namespace

QString codeOf(CampaignKind kind) { return code_table::code(kKinds, kind); }

QString labelOf(CampaignKind kind) { return code_table::label(kKinds, kind, "Negotiation"); }

template <>
std::optional<CampaignKind> valueOfCode(QStringView code) {
    return code_table::find(kKinds, code);
}

template <>
std::vector<CampaignKind> allValues() {
    return code_table::values(kKinds);
}

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

Result<QList<CampaignInfo>> CampaignRepository::all() const {
    SAIKOKU_TRY_ASSIGN(const auto found, selectAll(m_db, kSelect + QStringLiteral(" order by campaign_id"), {}, infoOf));
    return QList<CampaignInfo>(found.begin(), found.end());
}

Result<std::optional<CampaignInfo>> CampaignRepository::byCode(const QString& code) const {
    return selectFirst(m_db, kSelect + QStringLiteral(" where code = :code"), {{QLatin1String(":code"), code}}, infoOf);
}

Result<std::optional<CampaignInfo>> CampaignRepository::byId(CampaignId id) const {
    return selectFirst(m_db, kSelect + QStringLiteral(" where campaign_id = :id"), {{QLatin1String(":id"), id}}, infoOf);
}

Result<QList<CampaignResult>> CampaignRepository::results(CampaignId campaign) const {
    SAIKOKU_TRY_ASSIGN(const auto found,
                       selectAll(m_db,
                                 QStringLiteral("select code, name, base_result, is_final from campaign_result "
                                                "where campaign_id = :campaign order by position, code"),
                                 {{QLatin1String(":campaign"), campaign}}, [](Statement& row) {
                                     return CampaignResult{row.text(0), row.text(1),
                                                           valueOfCode<ResultCode>(row.text(2)).value_or(ResultCode::Reached), row.flag(3)};
                                 }));
    return QList<CampaignResult>(found.begin(), found.end());
}

Result<QList<CampaignReason>> CampaignRepository::reasons(CampaignId campaign) const {
    SAIKOKU_TRY_ASSIGN(const auto found, selectAll(m_db,
                                                   QStringLiteral("select code, name from campaign_reason where campaign_id = :campaign "
                                                                  "order by position, code"),
                                                   {{QLatin1String(":campaign"), campaign}}, [](Statement& row) {
                                                       return CampaignReason{row.text(0), row.text(1)};
                                                   }));
    return QList<CampaignReason>(found.begin(), found.end());
}

Result<CampaignId> CampaignRepository::add(const CampaignInfo& campaign, CampaignId like) {
    Bindings values{{QLatin1String(":code"), campaign.code},
                    {QLatin1String(":name"), campaign.name},
                    {QLatin1String(":kind"), codeOf(campaign.kind)},
                    {QLatin1String(":money"), campaign.hasMoney}};
    if (m_db.isPostgres()) {  // the tables are the owner's there
        values.add(QStringLiteral(":like"), like);
        SAIKOKU_TRY_ASSIGN(const qint64 made, m_db.selectInteger(QStringLiteral("select campaign_add(:code, :name, :kind, "
                                                                                "cast(:money as smallint), cast(:like as bigint))"),
                                                                 values));
        return CampaignId{made};
    }
    SAIKOKU_TRY_ASSIGN(const qint64 id, m_db.insertReturningId(QStringLiteral("insert into campaign (code, name, kind, has_money) values "
                                                                              "(:code, :name, :kind, :money) returning campaign_id"),
                                                               values));
    const Bindings copy{{QLatin1String(":made"), CampaignId{id}}, {QLatin1String(":like"), like}};
    SAIKOKU_TRY(m_db.execute(QStringLiteral("insert into campaign_result (campaign_id, position, code, name, base_result, is_final) "
                                            "select cast(:made as bigint), position, code, name, base_result, is_final "
                                            "from campaign_result where campaign_id = :like"),
                             copy));
    SAIKOKU_TRY(m_db.execute(QStringLiteral("insert into campaign_reason (campaign_id, position, code, name) "
                                            "select cast(:made as bigint), position, code, name from campaign_reason "
                                            "where campaign_id = :like"),
                             copy));
    return CampaignId{id};
}

}  // namespace saikoku
