#pragma once

#include <QList>

#include "core/cases/case_file.h"

namespace saikoku {

/// @brief Whether a promise may name it: principal is owed on it, due or to come, and it has not lapsed. What
/// owes its charges alone is paid by a plan or at once (no receipt of principal would keep a promise of it).
bool mayBePromised(const ReceivableOnFile& claim);

/// @brief What is put before the clerk for one: principal, late charge of the day as far as it can be
/// computed, demand fee.
Yen promisedSum(const ReceivableOnFile& claim);

}  // namespace saikoku
