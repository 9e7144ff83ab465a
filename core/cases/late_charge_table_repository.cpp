#include "core/cases/late_charge_table_repository.h"

#include <QSet>

#include "core/cases/case_charges.h"
#include "core/cases/limitation_radar_repository.h"
#include "core/contact/case_reader_repository.h"
#include "core/contact/case_record.h"
#include "core/contact/waiver_repository.h"
#include "core/security/session.h"
#include "core/store/bulk_writer.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

constexpr qsizetype kCasesAtOnce = 500;

/// What the charges follow from besides the rules: day, deliveries, waivers and what has lapsed.
Result<QString> markOf(Session& session, CampaignId campaign, const CaseTables& tables) {
    SAIKOKU_TRY_ASSIGN(const qint64 batch, session.db().selectInteger(QStringLiteral("select coalesce(max(batch_id), 0) from batch_known")));
    SAIKOKU_TRY_ASSIGN(const QString waived, WaiverRepository(session.db(), tables.facts).mark());
    SAIKOKU_TRY_ASSIGN(const LapsedTally lapsed, LimitationRadarRepository(session.db(), tables).lapsed(campaign));
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
        .arg(tables.asOf.toString(Qt::ISODate), tables.facts.view(QLatin1String("v")))
        .arg(batch)
        .arg(campaign.value)
        .arg(waived)
        .arg(lapsed.cases)
        .arg(lapsed.yen.amount());
}

using Charges = QList<std::pair<TaxpayerId, Yen>>;

CaseParts chargedParts() {
    CaseParts parts;
    parts.arrears = CaseParts::Arrears::Open;
    parts.receipts = CaseParts::Receipts::OfOpen;
    parts.waivers = true;
    return parts;
}

/// Of those with lapsed claims the others alone, as the case tells: which they are needs all that moves limitation.
Result<void> addThoseWithLapsed(Session& session, CampaignId campaign, const CaseTables& tables, const ChargeRules& rules,
                                const QList<TaxpayerId>& cases, Charges& all) {
    CaseParts parts = chargedParts();
    parts.firstTerms = parts.holds = parts.dispatches = parts.admissions = true;
    parts.records = CaseParts::Records::Brief;
    for (qsizetype from = 0; from < cases.size(); from += kCasesAtOnce) {
        const RecordQuery reading{campaign, tables.asOf, cases.mid(from, kCasesAtOnce), tables.facts};
        SAIKOKU_TRY(readCases(session.db(), reading, parts, [&](CaseRecord& record) -> Result<void> {
            SAIKOKU_TRY_ASSIGN(const QList<ReceivableOnFile> onFile, withCharges(record, rules, tables.asOf));
            if (const std::optional<Yen> charge = askedOf(onFile, tables.asOf).sums.lateCharge) {
                all.append({record.taxpayer.id, *charge});
            }
            return {};
        }));
    }
    return {};
}

/// Every case first: while rows are written no other statement may run.
Result<Charges> charges(Session& session, CampaignId campaign, const CaseTables& tables) {
    SAIKOKU_TRY_ASSIGN(const ChargeRules rules, ChargeRules::of(session));
    SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> withLapsed, LimitationRadarRepository(session.db(), tables).withLapsed(campaign));
    const QSet<TaxpayerId> apart(withLapsed.begin(), withLapsed.end());
    const CaseParts parts = chargedParts();
    Charges all;
    SAIKOKU_TRY(readCases(session.db(), {campaign, tables.asOf, {}, tables.facts}, parts, [&](CaseRecord& record) -> Result<void> {
        if (apart.contains(record.taxpayer.id)) {
            return {};
        }
        SAIKOKU_TRY_ASSIGN(const std::optional<Yen> charge, lateChargeOf(record, rules, tables.asOf));
        if (charge) {
            all.append({record.taxpayer.id, *charge});
        }
        return {};
    }));
    SAIKOKU_TRY(addThoseWithLapsed(session, campaign, tables, rules, withLapsed, all));
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
