#pragma once

#include <span>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/exchange/extract_difference.h"

namespace saikoku {

class Database;

/// @brief Rows of an extract in the store: reads what is in force, ends and
/// writes versions. The caller holds the transaction.
class ExtractRepository {
public:
    explicit ExtractRepository(Database& database) : m_db(database) {}

    /// @brief Waits until no other import runs; until the transaction's end no
    /// other can begin. SQLite's transaction already does that.
    Result<void> holdImports();

    Result<InForceRows> taxpayers();
    Result<InForceRows> phones();
    Result<InForceRows> receivables();
    Result<InForceRows> receipts();
    /// @brief Receipts in force of other feeds, dated up to the day.
    Result<std::vector<LaterReceipt>> laterReceipts(QDate upTo);

    /// @brief The first of `count` row ids following each other that nobody uses.
    Result<qint64> reserveIds(ExtractFile file, qint64 count);
    /// @brief An id for a trial: not kept, nothing is written.
    Result<qint64> nextId(ExtractFile file);

    Result<void> endVersions(ExtractFile file, std::span<const qint64> rowIds, BatchId batch);
    Result<void> addTaxpayers(const Extract& extract, std::span<const NewVersion> versions, BatchId batch);
    Result<void> addPhones(const Extract& extract, std::span<const NewVersion> versions, BatchId batch);
    Result<void> addReceivables(const Extract& extract, std::span<const NewVersion> versions, BatchId batch);
    Result<void> addReceipts(const Extract& extract, std::span<const NewVersion> versions, BatchId batch);
    Result<void> addLosses(const QList<ImportLoss>& losses, BatchId batch);

    /// @brief Tax item code → name, as stored.
    Result<QHash<QByteArray, QByteArray>> taxItemNames();
    /// @brief Adds or renames; an absent name takes the item away.
    Result<void> setTaxItemName(const QByteArray& code, const std::optional<QByteArray>& name);

private:
    Result<InForceRows> inForce(const QString& sql);

    Database& m_db;
};

}  // namespace saikoku
