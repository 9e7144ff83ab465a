#include "core/cases/summary_state_repository.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

#include "core/contact/campaign.h"
#include "core/contact/campaign_member_repository.h"
#include "core/store/fact_kinds.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

const QLatin1String kSummary("as_of_case_summary");
const QLatin1String kTaxItems("as_of_case_tax_item");

constexpr qsizetype kIdsPerStatement = 500;

template <class Work>
Result<void> inParts(const QList<TaxpayerId>& taxpayers, Work work) {
    for (qsizetype from = 0; from < taxpayers.size(); from += kIdsPerStatement) {
        QStringList ids;
        const QList<TaxpayerId> some = taxpayers.mid(from, kIdsPerStatement);
        for (const TaxpayerId id : some) {
            ids.append(QString::number(id.value));
        }
        SAIKOKU_TRY(work(ids.join(u',')));
    }
    return {};
}

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

Result<QList<TaxpayerId>> casesTouchedSince(Database& database, CampaignId campaign, QDate stored) {
    SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> told, casesToldOf(database, campaign, stored));
    SAIKOKU_TRY_ASSIGN(const auto paid,
                       selectAll(database,
                                 QStringLiteral("select distinct taxpayer_id from receipt_in_force where feed <> 'extract' "
                                                "and received_on > :stored order by taxpayer_id"),
                                 {{QLatin1String(":stored"), stored}},
                                 [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
    QList<TaxpayerId> all;
    std::set_union(paid.begin(), paid.end(), told.begin(), told.end(), std::back_inserter(all));
    return all;
}

Result<void> markAsBehind(Database& database, CampaignId campaign, QDate stored, const QList<TaxpayerId>& taxpayers) {
    return inParts(taxpayers, [&](const QString& ids) {
        return database.execute(QStringLiteral("update case_summary set changes_on = :day where campaign_id = :campaign "
                                               "and (changes_on is null or changes_on > :day) and taxpayer_id in (%1)")
                                    .arg(ids),
                                {{QLatin1String(":day"), stored}, {QLatin1String(":campaign"), campaign}});
    });
}

Result<void> leaveForTomorrow(Database& database, CampaignId campaign, QDate stored, const QList<TaxpayerId>& taxpayers) {
    return inParts(taxpayers, [&](const QString& ids) {
        return database.execute(QStringLiteral("update case_summary set changes_on = :next where campaign_id = :campaign "
                                               "and changes_on <= :day and taxpayer_id in (%1)")
                                    .arg(ids),
                                {{QLatin1String(":next"), stored.addDays(1)},
                                 {QLatin1String(":day"), stored},
                                 {QLatin1String(":campaign"), campaign}});
    });
}

Result<QList<TaxpayerId>> casesWithoutRow(Database& database, CampaignId campaign, const QList<TaxpayerId>& taxpayers) {
    QList<TaxpayerId> with;
    SAIKOKU_TRY(inParts(taxpayers, [&](const QString& ids) -> Result<void> {
        SAIKOKU_TRY_ASSIGN(const auto rows,
                           selectAll(database,
                                     QStringLiteral("select taxpayer_id from case_summary where campaign_id = :campaign "
                                                    "and taxpayer_id in (%1) order by taxpayer_id")
                                         .arg(ids),
                                     {{QLatin1String(":campaign"), campaign}}, [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
        with.append(QList<TaxpayerId>(rows.begin(), rows.end()));
        return {};
    }));
    SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> people, CampaignMemberRepository(database).among(campaign, taxpayers));
    QList<TaxpayerId> without;
    std::set_difference(people.begin(), people.end(), with.begin(), with.end(), std::back_inserter(without));
    return without;
}

Result<QList<TaxpayerId>> casesBehind(Database& database, CampaignId campaign, QDate stored, qsizetype atMost) {
    SAIKOKU_TRY_ASSIGN(const auto ids,
                       selectAll(database,
                                 QStringLiteral("select taxpayer_id from case_summary where campaign_id = :campaign "
                                                "and changes_on <= :day order by changes_on limit %1")
                                     .arg(atMost),
                                 {{QLatin1String(":campaign"), campaign}, {QLatin1String(":day"), stored}},
                                 [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
    QList<TaxpayerId> next(ids.begin(), ids.end());
    std::sort(next.begin(), next.end());
    return next;
}

// Both once for each campaign, by the index of the next changes: joined, a server's plan read
// the whole table for each look, as it can't know how few days lie in the past.
Result<qint64> countBehind(Database& database) {
    return database.selectInteger(QStringLiteral("select cast(coalesce(sum((select count(*) from case_summary c where c.campaign_id = t.campaign_id "
                                                 "and c.changes_on <= t.as_of)), 0) as bigint) from summary_state t"));
}

Result<bool> isAnyBehind(Database& database) {
    SAIKOKU_TRY_ASSIGN(const qint64 campaigns,
                       database.selectInteger(QStringLiteral("select count(*) from summary_state t where (select min(c.changes_on) from case_summary c "
                                                             "where c.campaign_id = t.campaign_id and c.changes_on is not null) <= t.as_of")));
    return campaigns != 0;
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

Result<QList<CampaignId>> campaignsWithCases(Database& database) {
    SAIKOKU_TRY_ASSIGN(const auto stored, selectAll(database, QStringLiteral("select campaign_id from summary_state order by campaign_id"),
                                                    {}, [](Statement& row) { return CampaignId{row.integer(0)}; }));
    if (!stored.empty()) {
        return QList<CampaignId>(stored.begin(), stored.end());
    }
    SAIKOKU_TRY_ASSIGN(const CampaignId tax, campaignId(database, Campaign::Tax));
    return QList<CampaignId>{tax};
}

}  // namespace saikoku
