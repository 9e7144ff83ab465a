#pragma once

#include <QList>
#include <QStringList>

#include "core/base/result.h"
#include "core/exchange/import_batch.h"

namespace saikoku {

class Database;

/// @brief Batches in the store, and the two steps of undoing one.
class ImportBatchRepository {
public:
    explicit ImportBatchRepository(Database& database) : m_db(database) {}

    Result<BatchId> add(const ImportBatch& batch);
    Result<void> finish(BatchId id, const QDateTime& at, const QJsonObject& counts);

    Result<std::optional<ImportBatch>> batch(BatchId id);
    /// @brief Newest first.
    Result<QList<ImportBatch>> batches(int limit);
    /// @brief The newest extract or receipt batch that no undo names.
    Result<std::optional<ImportBatch>> newestNotUndone();
    /// @brief The newest such extract.
    Result<std::optional<ImportBatch>> newestExtract();

    /// @brief The append-only tables whose rows rest on a taxpayer.
    static QStringList factTables();
    /// @brief Numbers of taxpayers that came with this batch or a later one and on
    /// which a fact rests: calls, records, promises, holds, assignments, draws …
    Result<QStringList> taxpayersWithLaterFacts(BatchId since);

    struct Reversal {
        qint64 ended = 0;
        qint64 restored = 0;
    };
    /// @brief Brings back the rows that were in force before the batch: ends what
    /// was written since, writes again what was ended since. Rows carry the
    /// batches that made and ended them, so this holds over undone ones between.
    Result<Reversal> bringBack(BatchId before, BatchId undo);

private:
    Result<QList<ImportBatch>> select(const QString& condition, qint64 value, int limit);

    Database& m_db;
};

}  // namespace saikoku
