#pragma once

#include <QDate>

#include <vector>

#include "core/arrears/limitation.h"
#include "core/arrears/receivable.h"
#include "core/arrears/tax_item.h"

namespace saikoku {

struct CaseRecord;

/// @brief The acts of a case that move or hold the limitation of all its claims: talks with
/// the person, letters that did not come back, deferrals and seizures begun by the day
/// and, where somebody has to, approved by it.
/// Of talks of others than officers (Negotiation::byOfficer) the rules say whether they hold anything.
std::vector<LimitationEvent> limitationEvents(const CaseRecord& record, const LimitationRules& rules, QDate day);

/// @brief The same with the written admissions that name the receivable (a pledge of instalments received;
/// an oral promise is none) and the invocations of its limitation. The record is read with CaseParts::admissions.
std::vector<LimitationEvent> withAdmissions(std::vector<LimitationEvent> events, const CaseRecord& record, ReceivableId receivable);

/// @brief The end that lies ahead: the last day on which the claim can be collected, or, that being over while a call
/// or notice holds it, the last day of the hold. Invalid when nothing runs, and when the last day has passed.
QDate endAhead(const LimitationAnswer& answer, QDate day);

/// @brief What one claim's limitation follows from, with its own demand letter. The record is
/// read with CaseParts::firstTerms.
LimitationFacts limitationFacts(const Receivable& receivable, const RevenueRules& rules, std::vector<LimitationEvent> events);

}  // namespace saikoku
