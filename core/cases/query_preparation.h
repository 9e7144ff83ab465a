#pragma once

#include "core/base/result.h"
#include "core/cases/case_list.h"
#include "core/cases/case_tables.h"

namespace saikoku {

class Session;

/// @brief Has ready what a query's statement reads besides the summaries: the cases that were
/// given (CaseQuery::among), and what fields bring themselves (CaseFieldDescriptor::prepare).
Result<void> prepareQuery(Session& session, const CaseQuery& query, const CaseTables& tables);

}  // namespace saikoku
