#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/base/yen.h"
#include "core/cases/case_list.h"
#include "core/cases/case_tables.h"

namespace saikoku {

class Database;

/// @brief The sum of one tax item over the cases of a query, from the summaries.
Result<Yen> sumOfTaxItem(Database& database, const CaseTables& tables, const CaseQuery& query, const QString& taxItem);

}  // namespace saikoku
