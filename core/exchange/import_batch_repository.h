#pragma once

#include <QList>
#include <QStringList>

#include "core/arrears/later_receipts_repository.h"
#include "core/base/result.h"
#include "core/exchange/import_batch.h"

namespace saikoku {

class Database;

/// @brief Batches in the store.
class ImportBatchRepository {
public:
    explicit ImportBatchRepository(Database& database) : m_db(database) {}

    /// @brief Known from its knownOn, or from that of the newest batch where that is later: what was
    /// known on a date is always a number of batches.
    Result<BatchId> add(const ImportBatch& batch);
    Result<void> finish(BatchId id, const QDateTime& at, const QJsonObject& counts);

    Result<std::optional<ImportBatch>> batch(BatchId id);
    /// @brief Newest first.
    Result<QList<ImportBatch>> batches(int limit);
    /// @brief The newest extract or receipt batch that no undo names.
    /// @brief Of any batch, undone or not; 0: there is none.
    Result<BatchId> newestId();
    Result<std::optional<ImportBatch>> newestNotUndone();
    /// @brief The newest such extract; of a campaign's lists, when one is named.
    Result<std::optional<ImportBatch>> newestExtract(CampaignId campaign = {});
    /// @brief Which batches are extracts of the core tax system that stand, and which were undone.
    Result<LiveBatches> live();
    /// @brief From when on anything is known; invalid when there is no batch.
    Result<QDate> firstKnownOn();

private:
    Result<QList<ImportBatch>> select(const QString& condition, qint64 value, int limit);

    Database& m_db;
};

}  // namespace saikoku
