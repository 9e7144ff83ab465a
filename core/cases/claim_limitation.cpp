#include "core/cases/claim_limitation.h"

#include "core/base/clock.h"
#include "core/contact/case_record.h"

namespace saikoku {

std::vector<LimitationEvent> limitationEvents(const CaseRecord& acts, QDate day) {
    std::vector<LimitationEvent> events;
    for (const Negotiation& negotiation : acts.negotiations) {
        if (isReached(negotiation.result, negotiation.direction, negotiation.counterpart)) {
            events.push_back({LimitationEventKind::Call, toTokyo(negotiation.happenedAt).date(), {}});
        }
    }
    for (const Dispatch& dispatch : acts.dispatches) {
        if (!dispatch.returnedOn.isValid()) {
            events.push_back({LimitationEventKind::Notice, dispatch.sentOn, {}});
        }
    }
    for (const Hold& hold : acts.holds) {
        if (hold.since > day) {
            continue;
        }
        const QDate last = hold.lastDay();
        if (last.isValid() && last < hold.since) {
            continue;  // lifted before its first day was over
        }
        const auto until = last.isValid() ? std::optional<QDate>(last) : std::nullopt;
        if (hold.kind == HoldKind::CollectionDeferred || hold.kind == HoldKind::ConversionDeferred) {
            events.push_back({LimitationEventKind::Deferral, hold.since, until});
        } else if (hold.kind == HoldKind::Seized) {
            events.push_back({LimitationEventKind::Seizure, hold.since, until});
        }
    }
    return events;
}

LimitationFacts limitationFacts(const Receivable& receivable, const RevenueRules& rules, std::vector<LimitationEvent> events) {
    const QDate first = receivable.firstTermDue.isValid() ? receivable.firstTermDue : receivable.dueDate;
    LimitationFacts facts{receivable.dueDate, statutoryDueDate(rules, receivable.dueDate, first), rules.limitationYears,
                          std::move(events)};
    if (receivable.demandSent.isValid()) {
        facts.events.push_back({LimitationEventKind::DemandLetter, receivable.demandSent, {}});
    }
    return facts;
}

}  // namespace saikoku
