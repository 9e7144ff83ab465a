#include "core/work/arrival_call.h"

#include "core/base/business_calendar.h"
#include "core/base/clock.h"
#include "core/contact/follow_up_repository.h"
#include "core/contact/follow_up_rules.h"
#include "core/contact/negotiation_repository.h"
#include "core/security/session.h"
#include "core/work/callback_proposal.h"

namespace saikoku {

namespace {

/// The first arrival to come, UTC; invalid: none.
QDateTime nextArrival(const QList<FollowUp>& followUps, const FollowUpRules& rules,
                      const BusinessCalendar& calendar, const QDateTime& now) {
    QDateTime next;
    for (const FollowUp& each : followUps) {
        if (each.kind != FollowUpKind::Slip || each.last().state != FollowUpState::Sent ||
            rules.isOver(each.kind, each.last().state)) {
            continue;
        }
        const QDateTime at = callAfterArrival(toTokyo(each.last().at).date(), rules, calendar);
        if (at > now && (!next.isValid() || at < next)) {
            next = at;
        }
    }
    return next;
}

/// Of a call that fixes none of its own.
bool isToBeTriedAgain(const CallEntry& entry) {
    const bool isDead = entry.result == ResultCode::NotInUse || entry.result == ResultCode::Fax ||
                        entry.result == ResultCode::WrongNumber;
    return !entry.callbackAt.isValid() && !entry.doNotCall && !isDead &&
           !isReached(entry.result, entry.direction, entry.counterpart);
}

}  // namespace

Result<bool> missesArrivalCall(Session& session, const CallEntry& entry) {
    if (!isToBeTriedAgain(entry)) {
        return false;
    }
    SAIKOKU_TRY_ASSIGN(const auto open,
                       NegotiationRepository(session.db()).openCallback(entry.campaign, entry.taxpayer));
    const bool isArrivalCall = open && open->callback.knownOn.isValid();
    return isArrivalCall && (!entry.corrects.isValid() || open->callback.negotiation != entry.corrects);
}

Result<void> fixArrivalCall(Session& session, CampaignId campaign, TaxpayerId taxpayer) {
    SAIKOKU_TRY_ASSIGN(const QList<FollowUp> followUps,
                       FollowUpRepository(session.db()).of(campaign, taxpayer));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<FollowUpRules>());
    SAIKOKU_TRY_ASSIGN(const auto calendar, session.rules<BusinessCalendar>());
    const QDateTime at = nextArrival(followUps, *rules, *calendar, session.clock().nowUtc());
    if (!at.isValid()) {
        return {};
    }
    NegotiationRepository records(session.db());
    SAIKOKU_TRY_ASSIGN(const auto open, records.openCallback(campaign, taxpayer));
    SAIKOKU_TRY_ASSIGN(const auto newest, records.newestOfCase(campaign, taxpayer));
    if (open || !newest) {
        return {};
    }
    Callback callback;
    callback.negotiation = *newest;
    callback.campaign = campaign;
    callback.taxpayer = taxpayer;
    callback.callAt = nextPermittedCallback(session, at, campaign).value_or(at).toUTC();
    callback.knownOn = session.today();
    SAIKOKU_TRY(records.add(callback));
    return {};
}

}  // namespace saikoku
