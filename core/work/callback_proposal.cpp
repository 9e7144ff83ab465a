#include "core/work/callback_proposal.h"

#include "core/base/business_calendar.h"
#include "core/base/clock.h"
#include "core/contact/campaign_repository.h"
#include "core/eligibility/calling_rules.h"
#include "core/eligibility/eligibility.h"
#include "core/security/session.h"

namespace saikoku {

Result<std::optional<QDateTime>> proposedCallback(Session& session, const CallToFollow& call) {
    SAIKOKU_TRY(session.require(Permission::View, QStringLiteral("callback_proposal")));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<CallingRules>());
    const std::optional<QDateTime> usual = rules->recallAfter(call.result, session.clock().nowTokyo());
    if (!usual) {
        return std::optional<QDateTime>();
    }
    return callableAfter(session, call.taxpayer, {call.campaign, Channel::Phone, call.phoneDigits},
                         {call.result, call.isOnRecord}, *usual);
}

Result<QDateTime> nextPermittedCallback(Session& session, const QDateTime& wanted, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::View, QStringLiteral("callback_proposal")));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<CallingRules>());
    SAIKOKU_TRY_ASSIGN(const auto calendar, session.rules<BusinessCalendar>());
    SAIKOKU_TRY_ASSIGN(const auto known, CampaignRepository(session.db()).byId(campaign));
    return toTokyo(rules->firstCallingTimeFrom(wanted, *calendar, known ? known->code : QString()));
}

}  // namespace saikoku
