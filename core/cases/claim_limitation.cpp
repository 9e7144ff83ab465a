#include "core/cases/claim_limitation.h"

#include "core/base/clock.h"
#include "core/contact/case_record.h"

namespace saikoku {

namespace {

bool holds(const Negotiation& talk, const LimitationRules& rules) {
    return isReached(talk.result, talk.direction, talk.counterpart) && (talk.byOfficer || rules.contractorCallsHold);
}

}  // namespace

std::vector<LimitationEvent> limitationEvents(const CaseRecord& acts, const LimitationRules& rules, QDate day) {
    std::vector<LimitationEvent> events;
    for (const Negotiation& negotiation : acts.negotiations) {
        if (holds(negotiation, rules)) {
            events.push_back({LimitationEventKind::Call, toTokyo(negotiation.happenedAt).date(), {}});
        }
    }
    for (const Dispatch& dispatch : acts.dispatches) {
        if (dispatch.isReminder() && !dispatch.returnedOn.isValid()) {
            events.push_back({LimitationEventKind::Notice, dispatch.sentOn, {}});
        }
    }
    for (const Hold& hold : acts.holds) {
        if (hold.since > day || !hold.isEffectiveOn(day)) {
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

std::vector<LimitationEvent> withAdmissions(std::vector<LimitationEvent> events, const CaseRecord& record, ReceivableId receivable) {
    for (const WrittenAdmission& admission : record.admissions) {
        if (admission.receivable == receivable) {
            events.push_back({LimitationEventKind::WrittenAdmission, admission.on, {}});
        }
    }
    for (const InvokedLimitation& invocation : record.invocations) {
        if (invocation.receivable == receivable) {
            events.push_back({LimitationEventKind::Invocation, invocation.on, {}});
        }
    }
    return events;
}

QDate endAhead(const LimitationAnswer& answer, QDate day) {
    if (answer.extinguished || answer.awaitsInvocation || !answer.expires) {
        return {};
    }
    return *answer.expires >= day ? *answer.expires : answer.lastDay().value_or(QDate());
}

LimitationFacts limitationFacts(const Receivable& receivable, const RevenueRules& rules, std::vector<LimitationEvent> events) {
    const QDate first = receivable.firstTermDue.isValid() ? receivable.firstTermDue : receivable.dueDate;
    LimitationFacts facts{receivable.dueDate, statutoryDueDate(rules, receivable.dueDate, first), rules.limitationYears,
                          std::move(events), rules.kind};
    if (receivable.demandSent.isValid()) {
        facts.events.push_back({LimitationEventKind::DemandLetter, receivable.demandSent, {}});
    }
    return facts;
}

}  // namespace saikoku
