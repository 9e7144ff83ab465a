#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/arrears/delivered_versions_repository.h"
#include "core/exchange/extract_rows.h"
#include "core/exchange/import_profile.h"

namespace saikoku {

/// @brief What the store has in force, by key: taxpayer number; taxpayerId +
/// digits; receivableKey(); receivableId + day + running.
struct InForce {
    InForceRows taxpayers;
    InForceRows phones;
    InForceRows receivables;
    InForceRows receipts;                    ///< of feed "extract"
    std::vector<LaterReceipt> laterReceipts; ///< dated up to the extract's date
};

std::string phoneKey(qint64 taxpayerId, std::string_view digits);
std::string receiptKey(qint64 receivableId, QDate receivedOn, int running);
std::string isoText(QDate date);  ///< empty when invalid

/// @brief The text that InForceRow::content holds for such a row: changes of any
/// stored field show in it. DeliveredVersionsRepository's SQL makes the same.
std::string contentOf(const TaxpayerRow& row);
std::string contentOf(const PhoneRow& row);
std::string contentOf(const ReceivableRow& row, qint64 taxpayerId);
std::string contentOf(const ReceiptRow& row, qint64 taxpayerId);

std::string_view codeOf(PhoneUse use);          ///< "home", "mobile", "work"
std::string_view codeOf(ReceiptChannel channel);///< "counter" … "other"

/// @brief One version to be written.
struct NewVersion {
    size_t row = 0;         ///< index into the extract's rows
    qint64 rowId = 0;
    qint64 id = 0;          ///< the stable id; of a phone or receipt: its owner's
    qint64 taxpayerId = 0;  ///< for receivables and receipts
};

struct FileDifference {
    std::vector<NewVersion> written;
    std::vector<qint64> ended;  ///< row ids
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 removed = 0;         ///< left the set of its taxpayer or receivable
    qint64 absent = 0;          ///< in force, not in this extract: stays as it is
};

struct ExtractDifference {
    std::array<FileDifference, kExtractFileCount> files;
    qint64 laterReceiptsEnded = 0;

    FileDifference& of(ExtractFile file) { return files.at(indexOf(file)); }
    const FileDifference& of(ExtractFile file) const { return files.at(indexOf(file)); }
};

/// @brief Gives the first of `count` row ids that nobody else will use.
using IdSource = std::function<Result<qint64>(ExtractFile file, qint64 count)>;

/// @brief Compares a checked extract with what is in force.
///
/// Taxpayers and receivables: new ones are added, changed ones get a new version,
/// those missing stay. Phones of a taxpayer and receipts of a receivable in the
/// extract are replaced as a set, unless a row of the set was rejected: then
/// nothing is taken away. Receipts of later feeds end where the extract holds
/// the receivable.
Result<ExtractDifference> compareExtract(const Extract& extract, const ImportProfile& profile, const InForce& inForce,
                                         const IdSource& ids);

}  // namespace saikoku
