#include "core/exchange/import_batch_repository.h"

#include <QJsonDocument>

#include <array>

#include "core/store/database.h"

namespace saikoku {

namespace {

struct VersionedTable {
    const char* name;
    const char* columns;  ///< all but row_id, from_batch, to_batch
};

constexpr std::array<VersionedTable, 4> kVersioned{{
    {"taxpayer", "taxpayer_id, number, household, is_company, name, name_bytes_hex, kana, name_folded, kana_folded, "
                 "birth_date, postal_code, address, building, district_code, district_name, is_protected, updated_on"},
    {"phone", "taxpayer_id, kind, digits, priority"},
    {"receivable", "receivable_id, taxpayer_id, notice_number, tax_item, levy_year, fiscal_year, term, due_date, levied, "
                   "received, demand_sent"},
    {"receipt", "receivable_id, taxpayer_id, feed, received_on, running, amount, late_charge, channel"},
}};

/// Facts that name a taxpayer.
constexpr std::array<const char*, 8> kFacts{"call_intent", "negotiation", "promise",         "callback",
                                            "case_hold",   "dispatch",    "case_assignment", "case_lot"};

QString jsonText(const QJsonObject& object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

ImportBatch batchOf(Statement& row) {
    ImportBatch batch;
    batch.id = row.id<BatchId>(0);
    batch.kind = row.text(1);
    batch.profile = row.text(2);
    batch.sourceName = row.text(3);
    batch.asOf = row.date(4);
    batch.startedAt = row.moment(5);
    batch.finishedAt = row.moment(6);
    batch.operatorId = row.id<OperatorId>(7);
    batch.undoes = row.id<BatchId>(8);
    batch.counts = QJsonDocument::fromJson(row.text(9).toUtf8()).object();
    batch.undoneBy = row.id<BatchId>(10);
    return batch;
}

}  // namespace

QStringList ImportBatchRepository::factTables() {
    QStringList names;
    for (const char* fact : kFacts) {
        names.append(QLatin1String(fact));
    }
    return names;
}

Result<BatchId> ImportBatchRepository::add(const ImportBatch& batch) {
    SAIKOKU_TRY_ASSIGN(const qint64 id,
                       m_db.insertReturningId(QStringLiteral("insert into import_batch (kind, profile, source_name, as_of, started_at,"
                                                             " operator_id, undoes, counts) values (:kind, :profile, :source, :as_of,"
                                                             " :started_at, :operator, :undoes, :counts) returning batch_id"),
                                              {{QLatin1String(":kind"), batch.kind},
                                               {QLatin1String(":profile"), batch.profile},
                                               {QLatin1String(":source"), batch.sourceName},
                                               {QLatin1String(":as_of"), batch.asOf},
                                               {QLatin1String(":started_at"), batch.startedAt},
                                               {QLatin1String(":operator"), batch.operatorId},
                                               {QLatin1String(":undoes"), batch.undoes},
                                               {QLatin1String(":counts"), jsonText(batch.counts)}}));
    return BatchId{id};
}

Result<void> ImportBatchRepository::finish(BatchId id, const QDateTime& at, const QJsonObject& counts) {
    SAIKOKU_TRY(m_db.execute(QStringLiteral("update import_batch set finished_at = :at, counts = :counts where batch_id = :id"),
                             {{QLatin1String(":at"), at}, {QLatin1String(":counts"), jsonText(counts)}, {QLatin1String(":id"), id}}));
    return {};
}

Result<QList<ImportBatch>> ImportBatchRepository::select(const QString& condition, qint64 value, int limit) {
    SAIKOKU_TRY_ASSIGN(Statement rows,
                       m_db.select(QStringLiteral("select b.batch_id, b.kind, b.profile, b.source_name, b.as_of, b.started_at,"
                                                  " b.finished_at, b.operator_id, b.undoes, b.counts, u.batch_id"
                                                  " from import_batch b left join import_batch u on u.undoes = b.batch_id"
                                                  " where b.batch_id >= :value and %1 order by b.batch_id desc limit %2")
                                       .arg(condition)
                                       .arg(limit),
                                   {{QLatin1String(":value"), value}}));
    QList<ImportBatch> all;
    while (rows.next()) {
        all.append(batchOf(rows));
    }
    SAIKOKU_TRY(rows.finish());
    return all;
}

Result<std::optional<ImportBatch>> ImportBatchRepository::batch(BatchId id) {
    SAIKOKU_TRY_ASSIGN(const QList<ImportBatch> found, select(QStringLiteral("b.batch_id = %1").arg(id.value), 0, 1));
    return found.isEmpty() ? std::optional<ImportBatch>() : std::optional(found.constFirst());
}

Result<QList<ImportBatch>> ImportBatchRepository::batches(int limit) { return select(QStringLiteral("1 = 1"), 0, limit); }

Result<std::optional<ImportBatch>> ImportBatchRepository::newestNotUndone() {
    SAIKOKU_TRY_ASSIGN(const QList<ImportBatch> found, select(QStringLiteral("b.kind <> 'undo' and u.batch_id is null"), 0, 1));
    return found.isEmpty() ? std::optional<ImportBatch>() : std::optional(found.constFirst());
}

Result<std::optional<ImportBatch>> ImportBatchRepository::newestExtract() {
    SAIKOKU_TRY_ASSIGN(const QList<ImportBatch> found, select(QStringLiteral("b.kind = 'extract' and u.batch_id is null"), 0, 1));
    return found.isEmpty() ? std::optional<ImportBatch>() : std::optional(found.constFirst());
}

Result<QStringList> ImportBatchRepository::taxpayersWithLaterFacts(BatchId since) {
    QStringList facts;
    const QStringList tables = factTables();
    for (const QString& table : tables) {
        facts.append(QStringLiteral("exists (select 1 from %1 f where f.taxpayer_id = t.taxpayer_id)").arg(table));
    }
    const QString wasThere = QStringLiteral("exists (select 1 from taxpayer o where o.taxpayer_id = t.taxpayer_id and o.from_batch < %1"
                                            " and (o.to_batch is null or o.to_batch >= %1))")
                                 .arg(since.value);
    // by sets: nothing finds a receivable by its id alone
    const QString promised =
        QStringLiteral("t.taxpayer_id in (select r.taxpayer_id from receivable r where r.to_batch is null and r.from_batch >= %1"
                       " and r.receivable_id in (select p.receivable_id from promise_receivable p)"
                       " and r.receivable_id not in (select o.receivable_id from receivable o where o.from_batch < %1"
                       " and (o.to_batch is null or o.to_batch >= %1)))")
            .arg(since.value);
    SAIKOKU_TRY_ASSIGN(Statement rows,
                       m_db.select(QStringLiteral("select t.number from taxpayer t where t.to_batch is null and ((t.from_batch >= %1"
                                                  " and not %2 and (%3)) or %4) order by t.number")
                                       .arg(QString::number(since.value), wasThere, facts.join(QStringLiteral(" or ")), promised)));
    QStringList numbers;
    while (rows.next()) {
        numbers.append(rows.text(0));
    }
    SAIKOKU_TRY(rows.finish());
    return numbers;
}

Result<ImportBatchRepository::Reversal> ImportBatchRepository::bringBack(BatchId before, BatchId undo) {
    Reversal reversal;
    for (const VersionedTable& table : kVersioned) {
        const QString name = QLatin1String(table.name);
        const Bindings batches{{QLatin1String(":undo"), undo}, {QLatin1String(":batch"), before}};
        SAIKOKU_TRY_ASSIGN(const qint64 ended,
                           m_db.execute(QStringLiteral("update %1 set to_batch = :undo where to_batch is null and from_batch >= :batch").arg(name),
                                        batches));
        SAIKOKU_TRY_ASSIGN(const qint64 restored,
                           m_db.execute(QStringLiteral("insert into %1 (%2, from_batch) select %2, cast(:undo as bigint) from %1"
                                                       " where from_batch < :batch and to_batch >= :batch order by row_id")
                                            .arg(name, QLatin1String(table.columns)),
                                        batches));
        reversal.ended += ended;
        reversal.restored += restored;
    }
    return reversal;
}

}  // namespace saikoku
