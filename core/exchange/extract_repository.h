#pragma once

#include <span>

#include "core/arrears/delivered_versions_repository.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/exchange/extract_check.h"
#include "core/exchange/extract_difference.h"
#include "core/exchange/import_doubts.h"

namespace saikoku {

class Database;

/// @brief Some of the rows to be written, whose row ids follow each other.
struct NewVersions {
    std::span<const quint32> rows;
    qint64 firstRowId = 0;
    BatchId batch;
};

/// @brief Rows of an extract on their way into the store: reads what is in force,
/// ends and writes versions. The caller holds the transaction.
class ExtractRepository {
public:
    explicit ExtractRepository(Database& database) : m_db(database), m_versions(database) {}

    /// @brief Waits until no other import runs; until the transaction's end no
    /// other can begin. SQLite's transaction already does that.
    Result<void> holdImports();

    /// @brief What is in force now; the receipts of later feeds up to the day.
    InForce inForce(QDate asOf);
    /// @brief Reads all taxpayers' numbers.
    Result<KnownBefore> knownBefore();

    /// @brief The lengths of numbers in force that begin with 0.
    Result<ZeroLengths> zeroLengths();

    /// @brief The first of `count` row ids following each other that nobody uses.
    Result<qint64> reserveIds(ExtractFile file, qint64 count);

    Result<void> endVersions(ExtractFile file, std::span<const qint64> rowIds, BatchId batch);
    Result<void> addTaxpayers(const Extract& extract, const NewVersions& versions);
    Result<void> addPhones(const Extract& extract, const NewVersions& versions);
    Result<void> addReceivables(const Extract& extract, const NewVersions& versions);
    Result<void> addReceipts(const Extract& extract, const NewVersions& versions);
    Result<void> addLosses(const QList<ImportLoss>& losses, BatchId batch);

    /// @brief Tax item code → name, as stored.
    Result<QHash<QByteArray, QByteArray>> taxItemNames() { return m_versions.taxItemNames(); }
    /// @brief Adds or renames; an absent name takes the item away.
    Result<void> setTaxItemName(const QByteArray& code, const std::optional<QByteArray>& name) {
        return m_versions.setTaxItemName(code, name);
    }

private:
    Database& m_db;
    DeliveredVersionsRepository m_versions;
};

}  // namespace saikoku
