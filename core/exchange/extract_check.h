#pragma once

#include <functional>
#include <string_view>

#include "core/exchange/extract_rows.h"
#include "core/exchange/import_profile.h"

namespace saikoku {

/// @brief What the store has in force: a row may lean on it when the extract
/// itself does not hold what it names.
struct KnownBefore {
    std::function<bool(std::string_view taxpayerNumber)> taxpayer;
    std::function<bool(std::string_view receivableKey)> receivable;
};

/// @brief Checks rows against each other: repeated keys (the first accepted row
/// stands), unknown taxpayers, receipts without a receivable; numbers the
/// receipts of one receivable and day; notes where receipts do not add up to
/// what a receivable says was received. Sorts the rejects by file and line and
/// completes the counts.
void checkExtract(Extract& extract, const ImportProfile& profile, const KnownBefore& known);

}  // namespace saikoku
