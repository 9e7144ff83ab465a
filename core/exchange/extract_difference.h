#pragma once

#include <QList>

#include <functional>
#include <string>
#include <vector>

#include "core/arrears/delivered_versions_repository.h"
#include "core/exchange/extract_rows.h"
#include "core/exchange/import_profile.h"

namespace saikoku {

/// @brief What the store has in force. Rows are told one by one and never held, since
/// there are as many as the extract has.
struct InForce {
    using Rows = std::function<Result<void>(const InForceVisitor& visit)>;

    Rows taxpayers;    ///< key: number
    Rows phones;       ///< key: phoneKey()
    Rows receivables;  ///< key: receivableKey()
    Rows receipts;     ///< of feed "extract"; key: receiptKey()
    std::function<Result<std::vector<LaterReceipt>>()> laterReceipts;  ///< dated up to the extract's date
};

std::string phoneKey(qint64 taxpayerId, std::string_view digits);
std::string receiptKey(qint64 receivableId, QDate receivedOn, int running);
std::string isoText(QDate date);  ///< empty when invalid

/// @brief The text that InForceRow::content holds for such a row: changes of any
/// stored field show in it. DeliveredVersionsRepository's SQL makes the same.
std::string contentOf(const Extract& extract, const TaxpayerRow& row);
std::string contentOf(const Extract& extract, const PhoneRow& row);
std::string contentOf(const Extract& extract, const ReceivableRow& row);
std::string contentOf(const Extract& extract, const ReceiptRow& row);

std::string_view codeOf(PhoneUse use);          ///< "home", "mobile", "work"
std::string_view codeOf(ReceiptChannel channel);///< "counter" … "other"

struct FileDifference {
    std::vector<quint32> written;  ///< rows of the extract that get a new version
    qint64 firstRowId = 0;         ///< of those, one after the other; see numberVersions()
    std::vector<qint64> ended;     ///< row ids
    qint64 inForce = 0;            ///< rows before
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 removed = 0;  ///< left the set of its taxpayer or receivable
    qint64 absent = 0;   ///< in force, not in this extract: stays as it is
};

struct ExtractDifference {
    std::array<FileDifference, kExtractFileCount> files;
    qint64 laterReceiptsEnded = 0;
    std::vector<qint64> losers;  ///< taxpayers of whom a version ends

    FileDifference& of(ExtractFile file) { return files.at(indexOf(file)); }
    const FileDifference& of(ExtractFile file) const { return files.at(indexOf(file)); }
};

/// @brief Compares a checked extract with what is in force; rows get the ids that they
/// have there.
///
/// Taxpayers and receivables: new ones are added, changed ones get a new version,
/// those missing stay. Phones of a taxpayer and receipts of a receivable in the
/// extract are replaced as a set, unless a row of the set was rejected: then
/// nothing is taken away. Receipts of later feeds end where the extract holds
/// the receivable.
Result<ExtractDifference> compareExtract(Extract& extract, const ImportProfile& profile, const InForce& inForce);

/// @brief Gives the first of `count` row ids that nobody else will use.
using IdSource = std::function<Result<qint64>(ExtractFile file, qint64 count)>;

/// @brief Gives the versions to be written their row ids and what is new its stable id.
Result<void> numberVersions(Extract& extract, ExtractDifference& difference, const IdSource& ids);

/// @brief Of whom a version ends or begins, ascending; after numberVersions().
QList<TaxpayerId> touchedTaxpayers(const Extract& extract, const ExtractDifference& difference);

}  // namespace saikoku
