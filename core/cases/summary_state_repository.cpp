#include "core/cases/summary_state_repository.h"

#include "core/contact/campaign.h"
#include "core/store/fact_kinds.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

const QLatin1String kSummary("as_of_case_summary");
const QLatin1String kTaxItems("as_of_case_tax_item");

}  // namespace

Result<std::optional<QDate>> storedAsOf(Database& database, CampaignId campaign) {
    return selectFirst(database,
                       QStringLiteral("select as_of from summary_state where campaign_id = :campaign"),
                       {{QLatin1String(":campaign"), campaign}}, [](Statement& row) { return row.date(0); });
}

Result<void> setStoredAsOf(Database& database, CampaignId campaign, QDate asOf) {
    SAIKOKU_TRY(database.execute(
        QStringLiteral("insert into summary_state (campaign_id, as_of) values (:campaign, :day) "
                       "on conflict (campaign_id) do update set as_of = excluded.as_of"),
        {{QLatin1String(":campaign"), campaign}, {QLatin1String(":day"), asOf}}));
    return {};
}

Result<QList<TaxpayerId>> casesThatChangeBy(Database& database, CampaignId campaign, QDate stored, QDate asOf) {
    SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> told, casesToldOf(database, campaign, stored));
    SAIKOKU_TRY_ASSIGN(
        const auto due,
        selectAll(database,
                  QStringLiteral("select taxpayer_id from case_summary where campaign_id = :campaign "
                                 "and changes_on is not null and changes_on <= :day "
                                 "union select taxpayer_id from receipt_in_force where feed <> 'extract' "
                                 "and received_on > :stored order by taxpayer_id"),
                  {{QLatin1String(":campaign"), campaign}, {QLatin1String(":day"), asOf}, {QLatin1String(":stored"), stored}},
                  [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
    QList<TaxpayerId> all;
    std::set_union(due.begin(), due.end(), told.begin(), told.end(), std::back_inserter(all));
    return all;
}

Result<void> renewDistricts(Database& database) {
    SAIKOKU_TRY(database.execute(QStringLiteral("delete from district")));
    SAIKOKU_TRY(database.execute(
        QStringLiteral("insert into district (code, name) select district_code, max(district_name) "
                       "from taxpayer_in_force group by district_code")));
    return {};
}

Result<CaseTables> makeAsOfTables(Database& database, QDate asOf) {
    for (const auto& [name, original] : {std::pair(kSummary, QLatin1String("case_summary")),
                                         std::pair(kTaxItems, QLatin1String("case_tax_item"))}) {
        SAIKOKU_TRY(database.run(QStringLiteral("drop table if exists ") + name));
        SAIKOKU_TRY(database.run(QStringLiteral("create temporary table ") + name + QStringLiteral(" as select * from ") +
                                 original + QStringLiteral(" where 1 = 0")));
        SAIKOKU_TRY(database.run(QStringLiteral("create index ") + name + QStringLiteral("_case on ") + name +
                                 QStringLiteral(" (taxpayer_id)")));
    }
    SAIKOKU_TRY(database.run(QStringLiteral("drop table if exists as_of_state")));
    SAIKOKU_TRY(database.run(
        QStringLiteral("create temporary table as_of_state as select as_of from summary_state where 1 = 0")));
    SAIKOKU_TRY(database.execute(QStringLiteral("insert into as_of_state (as_of) values (:day)"),
                                 {{QLatin1String(":day"), asOf}}));
    CaseTables tables{kSummary, kTaxItems, asOf, {}};
    SAIKOKU_TRY_ASSIGN(tables.facts, KnownFacts::on(database, asOf));
    return tables;
}

Result<std::optional<CaseTables>> asOfTables(Database& database) {
    const QString there =
        database.isSqlite()
            ? QStringLiteral("select count(*) from sqlite_temp_master where name = 'as_of_state'")
            : QStringLiteral(
                  "select count(*) from pg_class where relname = 'as_of_state' "
                  "and relnamespace = pg_my_temp_schema()");
    SAIKOKU_TRY_ASSIGN(const qint64 count, database.selectInteger(there));
    if (count == 0) {
        return std::optional<CaseTables>();
    }
    SAIKOKU_TRY_ASSIGN(const auto day, selectFirst(database, QStringLiteral("select as_of from as_of_state"),
                                                   {}, [](Statement& row) { return row.date(0); }));
    CaseTables tables{kSummary, kTaxItems, day.value_or(QDate()), {}};
    SAIKOKU_TRY_ASSIGN(tables.facts, KnownFacts::on(database, tables.asOf));
    return std::optional<CaseTables>(tables);
}

Result<QList<CampaignId>> campaignsOfArrears(Database& database) {
    // the other campaigns' cases are not made from arrears
    SAIKOKU_TRY_ASSIGN(const CampaignId tax, campaignId(database, Campaign::Tax));
    return QList<CampaignId>{tax};
}

}  // namespace saikoku
