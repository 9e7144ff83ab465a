#pragma once

#include <QList>

#include <vector>

#include "core/base/result.h"
#include "core/exchange/extract_check.h"
#include "core/exchange/extract_import.h"

namespace saikoku {

class Database;

/// @brief How a campaign's list differs from the people it has.
struct PeopleList {
    std::vector<quint32> joining;  ///< rows of the list that get a membership, new or changed
    std::vector<qint64> ended;     ///< memberships
    QList<TaxpayerId> leaving;
    ImportChange change;
};

/// @brief Compares a checked and compared extract's people with the campaign's. A person whose row was rejected
/// this time stays.
Result<PeopleList> compareList(Database& database, CampaignId campaign, int targetYear, const Extract& extract, const KnownBefore& known);

}  // namespace saikoku
