#pragma once

#include <QString>

#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/integrity_check.h"
#include "core/store/store_location.h"

namespace saikoku {

/// @brief `saikoku-cli check`: opens the store with the person's password, looks at
/// all of it (integrity_check.h) and, only when it is sound, signs in and logs the
/// check: a damaged store is not written to.
Result<std::vector<IntegrityFinding>> checkStore(const StoreLocation& location, const QString& user, const QString& password,
                                                 const Clock& clock, const QString& program);

}  // namespace saikoku
