#pragma once

#include <functional>
#include <string_view>

#include "core/arrears/delivered_versions_repository.h"
#include "core/base/result.h"
#include "core/exchange/extract_rows.h"
#include "core/exchange/import_profile.h"

namespace saikoku {

/// @brief What the store has in force: a row may lean on it when the extract
/// itself does not hold what it names.
struct KnownBefore {
    std::function<qint64(std::string_view number)> taxpayer;  ///< its id, 0: there is none
    std::function<Result<ReceivableIds>(std::string_view noticeNumber, std::string_view taxItem, int fiscalYear, int term)> receivable;
};

/// @brief Checks rows against each other: repeated keys (the first accepted row
/// stands), unknown taxpayers, receipts without a receivable; numbers the
/// receipts of one receivable and day; notes where receipts do not add up to
/// what a receivable says was received; notes whose each row is. Sorts the rejects by
/// file and line and completes the counts.
Result<void> checkExtract(Extract& extract, const ImportProfile& profile, const KnownBefore& known);

}  // namespace saikoku
