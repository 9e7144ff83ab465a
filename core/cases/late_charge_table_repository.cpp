#include "core/cases/late_charge_table_repository.h"

#include "core/cases/case_charges.h"
#include "core/contact/case_reader_repository.h"
#include "core/contact/case_record.h"
#include "core/security/session.h"
#include "core/store/bulk_writer.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

/// What the charges follow from besides the rules: day and deliveries.
Result<QString> markOf(Session& session, CampaignId campaign, const CaseTables& tables) {
    SAIKOKU_TRY_ASSIGN(const qint64 batch, session.db().selectInteger(QStringLiteral("select coalesce(max(batch_id), 0) from batch_known")));
    return QStringLiteral("%1 %2 %3 %4").arg(tables.asOf.toString(Qt::ISODate), tables.facts.view(QLatin1String("v"))).arg(batch).arg(campaign.value);
}

/// Every case first: while rows are written no other statement may run.
Result<QList<std::pair<TaxpayerId, Yen>>> charges(Session& session, CampaignId campaign, const CaseTables& tables) {
    SAIKOKU_TRY_ASSIGN(const ChargeRules rules, ChargeRules::of(session));
    CaseParts parts;
    parts.arrears = CaseParts::Arrears::Open;
    parts.receipts = CaseParts::Receipts::OfOpen;
    QList<std::pair<TaxpayerId, Yen>> all;
    SAIKOKU_TRY(readCases(session.db(), {campaign, tables.asOf, {}, tables.facts}, parts, [&](CaseRecord& record) -> Result<void> {
        SAIKOKU_TRY_ASSIGN(const std::optional<Yen> charge, lateChargeOf(record, rules, tables.asOf));
        if (charge) {
            all.append({record.taxpayer.id, *charge});
        }
        return {};
    }));
    return all;
}

}  // namespace

Result<void> prepareLateCharges(Session& session, CampaignId campaign, const CaseTables& tables) {
    Database& db = session.db();
    return transact(db, [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(const QString mark, markOf(session, campaign, tables));
        SAIKOKU_TRY(db.run(QStringLiteral("create temporary table if not exists case_late_charge (taxpayer_id bigint primary key, yen bigint)")));
        SAIKOKU_TRY(db.run(QStringLiteral("create temporary table if not exists case_late_charge_mark (mark text)")));
        SAIKOKU_TRY_ASSIGN(const qint64 same, db.selectInteger(QStringLiteral("select count(*) from case_late_charge_mark where mark = :mark"),
                                                               {{QLatin1String(":mark"), mark}}));
        if (same > 0) {
            return {};
        }
        SAIKOKU_TRY_ASSIGN(const auto all, charges(session, campaign, tables));
        SAIKOKU_TRY(db.execute(QStringLiteral("delete from case_late_charge")));
        SAIKOKU_TRY(db.execute(QStringLiteral("delete from case_late_charge_mark")));
        SAIKOKU_TRY_ASSIGN(BulkWriter writer, BulkWriter::open(db, QStringLiteral("case_late_charge"), {QStringLiteral("taxpayer_id"), QStringLiteral("yen")}));
        for (const auto& [taxpayer, yen] : all) {
            writer.integer(taxpayer.value);
            writer.yen(yen);
            SAIKOKU_TRY(writer.endRow());
        }
        SAIKOKU_TRY(writer.finish());
        SAIKOKU_TRY(db.execute(QStringLiteral("insert into case_late_charge_mark (mark) values (:mark)"), {{QLatin1String(":mark"), mark}}));
        return {};
    });
}

}  // namespace saikoku
