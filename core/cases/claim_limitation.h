#pragma once

#include <QDate>

#include <vector>

#include "core/arrears/limitation.h"
#include "core/arrears/receivable.h"
#include "core/arrears/tax_item.h"

namespace saikoku {

struct CaseRecord;

/// @brief The acts of a case that move or hold the limitation of all its claims: talks with
/// the person, letters that did not come back, deferrals and seizures begun by the day.
std::vector<LimitationEvent> limitationEvents(const CaseRecord& record, QDate day);

/// @brief What one claim's limitation follows from, with its own demand letter. The record is
/// read with CaseParts::firstTerms.
LimitationFacts limitationFacts(const Receivable& receivable, const RevenueRules& rules, std::vector<LimitationEvent> events);

}  // namespace saikoku
