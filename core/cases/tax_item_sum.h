#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/base/yen.h"
#include "core/cases/case_list.h"

namespace saikoku {

class Session;

/// @brief What is owed of one tax item alone in the cases of a query: what the board's
/// matrix by tax item counts, while findCases adds up whole cases. Principal past due.
/// Permission::View; no log entry: the query has its own.
Result<Yen> taxItemSum(Session& session, const CaseQuery& query, const QString& taxItem);

}  // namespace saikoku
