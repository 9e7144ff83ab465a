#pragma once

#include <QDateTime>

#include <optional>
#include <vector>

#include "core/contact/call_list.h"
#include "core/contact/case_record.h"
#include "core/eligibility/eligibility.h"
#include "core/queue/agreed_tries.h"

namespace saikoku {

struct CallingRules;
struct QueueRules;

/// @brief What a list asks of the calls to its cases, besides the rules of eligibility. Pure; what it is made of must
/// outlive it.
struct ListSpacing {
    const CallList& list;
    const CallingRules& calling;
    const QueueRules& rules;

    /// @brief How often, on how many weekdays and in how many time bands each case is to be tried.
    AgreedTries agreed() const;

    /// @brief Why a case that the rules let through isn't called from this list now: `retry_gap` until it has rested
    /// (call_spacing.h), or `agreed_tries`, tried as agreed since the list was made. Nothing: it may come.
    /// @param calls outbound calls in force since the list was made, and today's; in any order
    /// @param now any zone; the answer is in Asia/Tokyo
    std::optional<EligibilityReason> reason(const std::vector<CallCounted>& calls, const QDateTime& now) const;
};

}  // namespace saikoku
