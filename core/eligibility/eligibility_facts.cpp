#include "core/eligibility/eligibility_facts.h"

#include "core/base/clock.h"
#include "core/cases/case_facts.h"

namespace saikoku {

namespace {

void addReceivables(const CaseRecord& record, QDate today, EligibilityFacts& facts) {
    for (const Receivable& receivable : record.receivables) {
        if (receivable.isPastDueOn(today)) {
            facts.receivables.push_back({receivable.dueDate, receivable.demandSent.isValid()
                                                                 ? std::optional<QDate>(receivable.demandSent)
                                                                 : std::nullopt});
        }
    }
    facts.settled = facts.receivables.empty();
}

void addHolds(const CaseRecord& record, QDate today, EligibilityFacts& facts) {
    for (const Hold& hold : record.holds) {
        if (!hold.isInForceOn(today)) {
            continue;
        }
        if (hold.kind == HoldKind::Lawyer) {
            facts.lawyer = true;
        } else if (hold.kind == HoldKind::OfficerOnly) {
            facts.officerOnly = true;
        } else {
            facts.holds.push_back(
                {labelOf(hold.kind), hold.until.isValid() ? std::optional<QDate>(hold.until) : std::nullopt});
        }
    }
}

void addPhone(const CaseRecord& record, const QString& digits, EligibilityFacts& facts) {
    const NumberOnRecord number = record.numbers.value(digits);
    const PhoneMarks marks = phoneMarks(number.records, record.taxpayer.id);
    facts.phones.push_back({digits, marks.isUsable(), marks.doNotCall, number.calls});
}

}  // namespace

CaseParts eligibilityParts(const CallingRules& rules, QDate today) {
    CaseParts parts;
    parts.phones = parts.promises = parts.callback = parts.holds = true;
    parts.arrears = CaseParts::Arrears::Open;
    parts.receipts = CaseParts::Receipts::OfPromised;
    parts.records = CaseParts::Records::Brief;
    // a day longer than the longest cap: calls before it can't matter
    parts.callsSince = fromTokyo(today.addDays(-rules.capPeriodDays - 1), QTime(0, 0));
    return parts;
}

EligibilityFacts eligibilityFacts(const CaseRecord& record, const QString& onlyNumber, const PromiseRules& promises,
                                  const BusinessCalendar& calendar, QDate today) {
    EligibilityFacts facts;
    addReceivables(record, today, facts);
    addHolds(record, today, facts);
    if (!onlyNumber.isEmpty()) {
        addPhone(record, onlyNumber, facts);
    } else {
        for (const Phone& phone : record.taxpayer.phones) {
            addPhone(record, phone.digits, facts);
        }
    }
    const StatusFacts status = statusFacts(record);
    facts.promiseActiveThrough = promisesStandThrough(
        settlePromises(status.promises, status.receipts, status.contacts, promises, calendar, today));
    if (record.callback) {
        facts.callbackAt = record.callback->callAt;
    }
    for (const Negotiation& negotiation : record.negotiations) {
        if (negotiation.reportedPaidOn.isValid()) {
            facts.paymentReportedOn = toTokyo(negotiation.happenedAt).date();
        }
    }
    return facts;
}

}  // namespace saikoku
