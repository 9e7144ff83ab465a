#pragma once

#include <QDate>

#include <memory>

#include "core/arrears/claim_rules.h"
#include "core/arrears/limitation.h"
#include "core/arrears/tax_item.h"
#include "core/base/business_calendar.h"
#include "core/base/result.h"
#include "core/cases/call_stage.h"
#include "core/cases/case_work_rules.h"
#include "core/contact/follow_up_rules.h"
#include "core/contact/promise_settlement.h"

namespace saikoku {

class Session;

/// @brief The office's rules that a summary row follows from.
struct SummaryRules {
    std::shared_ptr<const PromiseRules> promise;
    std::shared_ptr<const BusinessCalendar> calendar;
    std::shared_ptr<const CaseWorkRules> work;
    std::shared_ptr<const RevenueRulesTable> items;
    std::shared_ptr<const ClaimRules> claims;
    std::shared_ptr<const LimitationRules> limitation;
    std::shared_ptr<const FollowUpRules> followUps;
    std::shared_ptr<const StageRules> stages;

    static Result<SummaryRules> of(Session& session);
};

}  // namespace saikoku
