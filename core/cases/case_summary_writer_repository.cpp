#include "core/cases/case_summary_writer_repository.h"

#include <QHash>

#include <utility>

#include "core/base/clock.h"
#include "core/negotiation/negotiation_repository.h"
#include "core/store/bulk_writer.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

constexpr qsizetype kBulkFrom = 200;  ///< fewer rows are inserted one by one
constexpr qsizetype kFlushAt = 5000;  ///< rows held in memory at most

QVariant dateOrNull(QDate date) {
    return date.isValid() ? QVariant(date) : QVariant();
}
QVariant momentOrNull(const QDateTime& moment) {
    return moment.isValid() ? QVariant(toStoredUtc(moment)) : QVariant();
}

QStringList taxItemColumns() {
    return {QStringLiteral("campaign_id"), QStringLiteral("tax_item"),    QStringLiteral("taxpayer_id"),
            QStringLiteral("status"),      QStringLiteral("outstanding"), QStringLiteral("open_count")};
}

void append(BulkWriter& writer, const QVariant& value) {
    switch (value.typeId()) {
        case QMetaType::UnknownType: writer.null(); break;
        case QMetaType::QDate: writer.date(value.toDate()); break;
        case QMetaType::QString: writer.text(value.toString()); break;
        default: writer.integer(value.toLongLong()); break;
    }
}

QList<QVariantList> taxItemRows(const DerivedCase& derived, CampaignId campaign) {
    QList<QVariantList> rows;
    for (const auto& [code, item] : derived.taxItems) {
        rows.append({campaign.value, code, derived.taxpayer.value, derived.status, item.outstanding.amount(),
                     static_cast<qint64>(item.openCount)});
    }
    return rows;
}

Result<void> insertAll(Database& db, const QString& table, const QStringList& columns,
                       const QList<QVariantList>& rows) {
    if (rows.size() >= kBulkFrom) {
        SAIKOKU_TRY_ASSIGN(BulkWriter writer, BulkWriter::open(db, table, columns));
        for (const QVariantList& row : rows) {
            for (const QVariant& value : row) {
                append(writer, value);
            }
            SAIKOKU_TRY(writer.endRow());
        }
        SAIKOKU_TRY(writer.finish());
        return {};
    }
    QStringList names;
    for (const QString& column : columns) {
        names.append(u':' + column);
    }
    SAIKOKU_TRY_ASSIGN(
        Prepared insert,
        db.prepare(QStringLiteral("insert into ") + table + QStringLiteral(" (") + columns.join(u',') +
                   QStringLiteral(") values (") + names.join(u',') + QStringLiteral(")")));
    for (const QVariantList& row : rows) {
        Bindings bindings;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            bindings.add(names.at(i), BindValue(row.at(i)));
        }
        SAIKOKU_TRY(insert.execute(bindings));
    }
    return {};
}

QString idCondition(const CaseScope& scope) {
    if (scope.only.isEmpty()) {
        return {};
    }
    QStringList ids;
    for (const TaxpayerId id : scope.only) {
        ids.append(QString::number(id.value));
    }
    return QStringLiteral(" and taxpayer_id in (") + ids.join(u',') + QLatin1Char(')');
}

/// Rows as texts, by taxpayer: those of one table after those of the other.
using StoredTexts = QHash<qint64, QStringList>;

QString textOf(const QVariant& value) {
    if (value.isNull()) {
        return {};  // PostgreSQL's driver gives a typed NULL, which reads as 0
    }
    return value.typeId() == QMetaType::QDate ? value.toDate().toString(Qt::ISODate) : value.toString();
}

QStringList textsOf(const QVariantList& row) {
    QStringList texts;
    for (const QVariant& value : row) {
        texts.append(textOf(value));
    }
    return texts;
}

Result<void> readTexts(Database& db, const QString& table, const QStringList& columns, CampaignId campaign,
                       StoredTexts& stored) {
    const int taxpayer = static_cast<int>(columns.indexOf(QLatin1String("taxpayer_id")));
    const bool byItem = columns.contains(QLatin1String("tax_item"));
    SAIKOKU_TRY_ASSIGN(
        Statement rows,
        db.select(QStringLiteral("select %1 from %2 where campaign_id = :campaign order by %3")
                      .arg(columns.join(u','), table,
                           byItem ? QStringLiteral("tax_item") : QStringLiteral("taxpayer_id")),
                  {{QLatin1String(":campaign"), campaign}}));
    while (rows.next()) {
        QStringList& texts = stored[rows.integer(taxpayer)];
        for (int i = 0; i < columns.size(); ++i) {
            texts.append(textOf(rows.value(i)));
        }
    }
    return rows.finish();
}

}  // namespace

Result<SummaryRules> SummaryRules::load(Database& database) {
    SAIKOKU_TRY_ASSIGN(const QString folder, dataFolderOf(database));
    SAIKOKU_TRY_ASSIGN(PromiseRules promise, PromiseRules::load(folder));
    SAIKOKU_TRY_ASSIGN(BusinessCalendar calendar, BusinessCalendar::load(folder));
    return SummaryRules{promise, std::move(calendar)};
}

QStringList summaryColumns() {
    return QStringLiteral(
               "campaign_id taxpayer_id number name kana kana_folded search_text district_code is_company "
               "is_protected birth_date hold phone_known outstanding open_count oldest_due tax_items status "
               "last_contact_at last_result next_callback_at promise_date promise_amount operator_id "
               "changes_on")
        .split(u' ');
}

DerivedCase deriveCase(const CaseFacts& facts, CampaignId campaign, const SummaryRules& rules, QDate asOf) {
    const StatusAnswer answer = workflowStatus(facts.status, rules.promise, rules.calendar, asOf);
    QVariant promiseDate;
    QVariant promiseAmount;
    for (const PromiseStanding& promise : answer.promises) {
        if (answer.decidingPromise && promise.id == *answer.decidingPromise) {
            promiseDate = promise.due;
            promiseAmount = promise.amount.amount();
        }
    }
    QDate changes = answer.nextChange.value_or(QDate());
    if (facts.holdChangesOn.isValid() && (!changes.isValid() || facts.holdChangesOn < changes)) {
        changes = facts.holdChangesOn;
    }
    qint64 openCount = 0;
    for (const TaxItemArrears& item : facts.taxItems) {
        openCount += item.openCount;
    }
    DerivedCase derived;
    derived.taxpayer = facts.taxpayer;
    derived.status = codeOf(answer.status);
    for (auto item = facts.taxItems.cbegin(); item != facts.taxItems.cend(); ++item) {
        derived.taxItems.append({item.key(), item.value()});
    }
    const QStringList codes = facts.taxItems.keys();
    derived.summary = {campaign.value,
                       facts.taxpayer.value,
                       facts.number,
                       facts.name,
                       facts.kana,
                       facts.kanaFolded,
                       QString(facts.nameFolded + u' ' + facts.kanaFolded),
                       facts.districtCode,
                       qint64(facts.isCompany),
                       qint64(facts.isProtected),
                       dateOrNull(facts.birthDate),
                       facts.hold ? QVariant(holdKindCode(*facts.hold)) : QVariant(),
                       qint64(facts.phoneKnown),
                       facts.status.outstandingPastDue.amount(),
                       openCount,
                       dateOrNull(facts.oldestDue),
                       codes.isEmpty() ? QString(QLatin1String("")) : QString(u'|' + codes.join(u'|') + u'|'),
                       derived.status,
                       momentOrNull(facts.lastContactAt),
                       facts.lastResult.isEmpty() ? QVariant() : QVariant(facts.lastResult),
                       momentOrNull(facts.nextCallbackAt),
                       promiseDate,
                       promiseAmount,
                       facts.operatorId.isValid() ? QVariant(facts.operatorId.value) : QVariant(),
                       dateOrNull(changes)};
    return derived;
}

Result<void> writeCases(Database& database, const CaseTables& tables, CampaignId campaign,
                        const SummaryRules& rules, const CaseScope& scope) {
    const QString these = QStringLiteral(" where campaign_id = :campaign") + idCondition(scope);
    const Bindings ofCampaign{{QLatin1String(":campaign"), campaign}};
    SAIKOKU_TRY(database.execute(QStringLiteral("delete from ") + tables.summary + these, ofCampaign));
    SAIKOKU_TRY(database.execute(QStringLiteral("delete from ") + tables.taxItems + these, ofCampaign));
    QList<QVariantList> summaries;
    QList<QVariantList> items;
    const auto flush = [&]() -> Result<void> {
        SAIKOKU_TRY(insertAll(database, tables.summary, summaryColumns(), std::exchange(summaries, {})));
        return insertAll(database, tables.taxItems, taxItemColumns(), std::exchange(items, {}));
    };
    SAIKOKU_TRY(
        readCaseFacts(database, campaign, tables.asOf, scope, [&](const CaseFacts& facts) -> Result<void> {
            const DerivedCase derived = deriveCase(facts, campaign, rules, tables.asOf);
            summaries.append(derived.summary);
            items.append(taxItemRows(derived, campaign));
            return summaries.size() < kFlushAt ? Result<void>() : flush();
        }));
    return flush();
}

Result<qint64> compareCases(Database& database, const CaseTables& tables, CampaignId campaign,
                            const SummaryRules& rules) {
    StoredTexts stored;
    SAIKOKU_TRY(readTexts(database, tables.summary, summaryColumns(), campaign, stored));
    SAIKOKU_TRY(readTexts(database, tables.taxItems, taxItemColumns(), campaign, stored));
    qint64 different = 0;
    SAIKOKU_TRY(
        readCaseFacts(database, campaign, tables.asOf, {}, [&](const CaseFacts& facts) -> Result<void> {
            const DerivedCase derived = deriveCase(facts, campaign, rules, tables.asOf);
            QStringList texts = textsOf(derived.summary);
            for (const QVariantList& row : taxItemRows(derived, campaign)) {
                texts += textsOf(row);
            }
            different += stored.take(facts.taxpayer.value) == texts ? 0 : 1;
            return {};
        }));
    return different + stored.size();
}

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

Result<QList<TaxpayerId>> casesThatChangeBy(Database& database, CampaignId campaign, QDate stored,
                                            QDate asOf) {
    SAIKOKU_TRY_ASSIGN(
        const auto ids,
        selectAll(database,
                  QStringLiteral(
                      "select taxpayer_id from case_summary where campaign_id = :campaign "
                      "and changes_on is not null and changes_on <= :day "
                      "union select taxpayer_id from negotiation where campaign_id = :campaign and "
                      "happened_at >= :after "
                      "union select taxpayer_id from receipt where to_batch is null and feed <> 'extract' "
                      "and received_on > :stored order by taxpayer_id"),
                  {{QLatin1String(":campaign"), campaign},
                   {QLatin1String(":day"), asOf},
                   {QLatin1String(":after"), fromTokyo(stored.addDays(1), QTime(0, 0))},
                   {QLatin1String(":stored"), stored}},
                  [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
    return QList<TaxpayerId>(ids.begin(), ids.end());
}

Result<void> renewDistricts(Database& database) {
    SAIKOKU_TRY(database.execute(QStringLiteral("delete from district")));
    SAIKOKU_TRY(database.execute(
        QStringLiteral("insert into district (code, name) select district_code, max(district_name) "
                       "from taxpayer where to_batch is null group by district_code")));
    return {};
}

Result<CaseTables> makeAsOfTables(Database& database, QDate asOf) {
    CaseTables tables{QStringLiteral("as_of_case_summary"), QStringLiteral("as_of_case_tax_item"), asOf};
    for (const auto& [name, original] : {qMakePair(tables.summary, QStringLiteral("case_summary")),
                                         qMakePair(tables.taxItems, QStringLiteral("case_tax_item"))}) {
        SAIKOKU_TRY(database.run(QStringLiteral("drop table if exists ") + name));
        SAIKOKU_TRY(database.run(QStringLiteral("create temporary table ") + name +
                                 QStringLiteral(" as select * from ") + original +
                                 QStringLiteral(" where 1 = 0")));
        SAIKOKU_TRY(database.run(QStringLiteral("create index ") + name + QStringLiteral("_case on ") + name +
                                 QStringLiteral(" (taxpayer_id)")));
    }
    SAIKOKU_TRY(database.run(QStringLiteral("drop table if exists as_of_state")));
    SAIKOKU_TRY(database.run(
        QStringLiteral("create temporary table as_of_state as select as_of from summary_state where 1 = 0")));
    SAIKOKU_TRY(database.execute(QStringLiteral("insert into as_of_state (as_of) values (:day)"),
                                 {{QLatin1String(":day"), asOf}}));
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
    return std::optional<CaseTables>(CaseTables{
        QStringLiteral("as_of_case_summary"), QStringLiteral("as_of_case_tax_item"), day.value_or(QDate())});
}

Result<QList<CampaignId>> campaignsOfArrears(Database& database) {
    // the other campaigns' cases are not made from arrears
    SAIKOKU_TRY_ASSIGN(const CampaignId tax, campaignByCode(database, QStringLiteral("tax")));
    return QList<CampaignId>{tax};
}

}  // namespace saikoku
