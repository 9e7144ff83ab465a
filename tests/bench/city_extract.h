#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/exchange/import_profile.h"

namespace saikoku {

class Database;
class StoreLocation;

namespace test {

/// @brief The shipped layout without receipts, as writeCityExtracts() writes it.
ImportProfile cityProfile();

/// @brief Two extracts of what stands in the store, in the folders 0 and 1; in the second
/// one taxpayer of twenty has paid a yen more, so that each after the other changes some.
Result<void> writeCityExtracts(Database& db, const QString& folder);

/// @brief Adds older copies of the store's records, as the server's administrator
/// ("postgres"), until there are so many.
Result<void> multiplyContacts(const StoreLocation& location, qint64 wanted);

}  // namespace test
}  // namespace saikoku
