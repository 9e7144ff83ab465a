#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/arrears/delivered_rows_repository.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Database;

/// @brief Stands between the parts of a key or content; no cell can hold it (it
/// would be lost).
inline constexpr char kKeySeparator = '\x1f';

/// @brief A version in force: its row, the stable id (of a phone: the taxpayer's,
/// of a receipt: the receivable's) and everything that can change, in one text.
struct InForceRow {
    qint64 rowId = 0;
    qint64 id = 0;
    qint64 taxpayerId = 0;
    /// Taxpayer number; taxpayer id and digits; notice number, tax item, fiscal year and
    /// term; receivable id, day and running number.
    std::string key;
    std::string content;  ///< each field followed by kKeySeparator, a missing one is empty
    bool outsideTax = false;  ///< of a taxpayer: known by a campaign's own import alone
};
/// @brief Asks nothing of the store while the rows are told.
using InForceVisitor = std::function<void(const InForceRow& row)>;

/// @brief A receipt of another feed that the extract's own figure may now hold.
struct LaterReceipt {
    qint64 rowId = 0;
    qint64 receivableId = 0;
    qint64 taxpayerId = 0;
};

/// @brief Numbers whose leading zeros count.
enum class ZeroNumber { Taxpayer, Notice, TaxItem };

/// @brief The key of a receivable as deliveries name it.
struct NoticeKey {
    QString noticeNumber;
    QString taxItem;
    int fiscalYear = 0;
    int term = 0;

    bool operator==(const NoticeKey&) const = default;
};
size_t qHash(const NoticeKey& key, size_t seed = 0) noexcept;

/// @brief A receivable in force; ids 0: there is none.
struct ReceivableIds {
    qint64 receivable = 0;
    qint64 taxpayer = 0;
};

/// @brief The versions of what was delivered: reads what is in force, ends versions
/// and brings them back. RowWriter adds new ones. The caller holds the transaction.
class DeliveredVersionsRepository {
public:
    explicit DeliveredVersionsRepository(Database& database) : m_db(database) {}

    Result<void> taxpayers(const InForceVisitor& visit);
    Result<void> phones(const InForceVisitor& visit);
    Result<void> receivables(const InForceVisitor& visit);
    Result<void> receipts(const InForceVisitor& visit);  ///< of feed "extract"
    /// @brief Every taxpayer's number and id.
    Result<void> taxpayerIds(const std::function<void(std::string_view number, qint64 id)>& visit);
    /// @brief Those in force of many notices, by their whole keys; in a fixed number of statements a thousand.
    Result<QHash<NoticeKey, ReceivableIds>> receivableIds(const QStringList& noticeNumbers);
    Result<ReceivableIds> receivableIds(const QString& noticeNumber, const QString& taxItem, int fiscalYear, int term);
    /// @brief Receipts in force of other feeds, dated up to the day.
    Result<std::vector<LaterReceipt>> laterReceipts(QDate upTo);

    /// @brief The lengths of such numbers in force that begin with 0, of the first many.
    Result<QList<int>> lengthsOfZeroNumbers(ZeroNumber number);

    /// @brief The first of `count` row ids following each other that nobody uses. On
    /// a server the caller sees to it that nobody else reserves any meanwhile.
    Result<qint64> reserveRowIds(Delivered kind, qint64 count);
    /// @brief After rows with ids that were not reserved: later ones come after them.
    Result<void> continueRowIds();

    Result<void> endVersions(Delivered kind, std::span<const qint64> rowIds, BatchId batch);

    struct Reversal {
        qint64 ended = 0;
        qint64 restored = 0;
    };
    /// @brief Brings back the rows that were in force before the batch: ends what
    /// was written since, writes again what was ended since. Rows carry the
    /// batches that made and ended them, so this holds over undone ones between.
    Result<Reversal> bringBack(BatchId before, BatchId undo);
    /// @brief Whose rows the batch wrote or ended, ascending.
    Result<QList<TaxpayerId>> touchedBy(BatchId batch);

    /// @brief Tax item code → name, as stored.
    Result<QHash<QByteArray, QByteArray>> taxItemNames();
    /// @brief Adds or renames; an absent name takes the item away.
    Result<void> setTaxItemName(const QByteArray& code, const std::optional<QByteArray>& name);

private:
    Result<void> inForce(const QString& sql, const InForceVisitor& visit, bool hasOrigin = false);

    Database& m_db;
};

}  // namespace saikoku
