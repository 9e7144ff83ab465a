#include "core/exchange/import_batch_repository.h"

#include <QJsonDocument>

#include <algorithm>

#include "core/store/query.h"

namespace saikoku {

namespace {

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
    batch.campaign = row.id<CampaignId>(11);
    return batch;
}

}  // namespace

Result<BatchId> ImportBatchRepository::add(const ImportBatch& batch) {
    SAIKOKU_TRY_ASSIGN(const auto before, selectFirst(m_db, QStringLiteral("select max(known_on) from import_batch"), {},
                                                      [](Statement& row) { return row.date(0); }));
    const QDate knownOn = std::max(batch.knownOn, before.value_or(QDate()));
    SAIKOKU_TRY_ASSIGN(const qint64 id,
                       m_db.insertReturningId(QStringLiteral("insert into import_batch (kind, profile, source_name, as_of, started_at,"
                                                             " operator_id, undoes, counts, known_on, campaign_id) values (:kind, :profile, :source, :as_of,"
                                                             " :started_at, :operator, :undoes, :counts, :known_on, :campaign) returning batch_id"),
                                              {{QLatin1String(":kind"), batch.kind},
                                               {QLatin1String(":profile"), batch.profile},
                                               {QLatin1String(":source"), batch.sourceName},
                                               {QLatin1String(":as_of"), batch.asOf},
                                               {QLatin1String(":started_at"), batch.startedAt},
                                               {QLatin1String(":operator"), batch.operatorId},
                                               {QLatin1String(":undoes"), batch.undoes},
                                               {QLatin1String(":counts"), jsonText(batch.counts)},
                                               {QLatin1String(":known_on"), knownOn},
                                               {QLatin1String(":campaign"), batch.campaign}}));
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
                                                  " b.finished_at, b.operator_id, b.undoes, b.counts, u.batch_id, b.campaign_id"
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

Result<BatchId> ImportBatchRepository::newestId() {
    SAIKOKU_TRY_ASSIGN(const qint64 id, m_db.selectInteger(QStringLiteral("select coalesce(max(batch_id), 0) from import_batch")));
    return BatchId{id};
}

Result<std::optional<ImportBatch>> ImportBatchRepository::newestNotUndone() {
    SAIKOKU_TRY_ASSIGN(const QList<ImportBatch> found, select(QStringLiteral("b.kind <> 'undo' and u.batch_id is null"), 0, 1));
    return found.isEmpty() ? std::optional<ImportBatch>() : std::optional(found.constFirst());
}

Result<std::optional<ImportBatch>> ImportBatchRepository::newestExtract(CampaignId campaign) {
    SAIKOKU_TRY_ASSIGN(const QList<ImportBatch> found, select(QStringLiteral("b.kind = 'extract' and u.batch_id is null and coalesce(b.campaign_id, 0) = %1")
                                                                  .arg(campaign.value),
                                                              0, 1));
    return found.isEmpty() ? std::optional<ImportBatch>() : std::optional(found.constFirst());
}

Result<LiveBatches> ImportBatchRepository::live() {
    SAIKOKU_TRY_ASSIGN(
        Statement rows,
        m_db.select(QStringLiteral(
            "select b.batch_id, b.kind, u.batch_id from import_batch b"
            " left join import_batch u on u.undoes = b.batch_id where b.campaign_id is null")));
    LiveBatches live;
    while (rows.next()) {
        if (!rows.isNull(2)) {
            live.undone.insert(rows.integer(0));
        } else if (rows.text(1) == QLatin1String("extract")) {
            live.extracts.insert(rows.integer(0));
        }
    }
    SAIKOKU_TRY(rows.finish());
    return live;
}

Result<QDate> ImportBatchRepository::firstKnownOn() {
    SAIKOKU_TRY_ASSIGN(const auto first, selectFirst(m_db, QStringLiteral("select min(known_on) from import_batch"), {},
                                                     [](Statement& row) { return row.date(0); }));
    return first.value_or(QDate());
}

}  // namespace saikoku
