#include "core/eligibility/eligibility_facts.h"

#include "core/base/clock.h"
#include "core/cases/case_facts.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

void addReceivables(const CaseRecord& record, QDate today, EligibilityFacts& facts) {
    facts.arrears = arrearsDates(record.receivables, today);
    facts.settled = facts.hasMoney && !facts.arrears.oldestDue.isValid();
}

void addHolds(const CaseRecord& record, QDate today, EligibilityFacts& facts) {
    for (const Hold& hold : record.holds) {
        addHold(hold, today, facts);
    }
}

void addPhone(const CaseRecord& record, const QString& digits, EligibilityFacts& facts) {
    const NumberOnRecord number = record.numbers.value(digits);
    const PhoneMarks marks = phoneMarks(number.records, record.taxpayer.id);
    PhoneFacts phone{digits, marks.isUsable(), marks.doNotCall, number.calls};
    for (const Phone& known : record.taxpayer.phones) {
        if (known.digits == digits) {
            phone.usable = phone.usable && !known.isRetired;
            // a company's numbers at its office are its own
            phone.isWorkplace = known.kind == PhoneKind::Work && !record.taxpayer.isCompany;
        }
    }
    facts.phones.push_back(std::move(phone));
}

}  // namespace

void addHold(const Hold& hold, QDate today, EligibilityFacts& facts) {
    if (!hold.isInForceOn(today)) {
        return;
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

QDateTime countedSince(const CallingRules& rules, QDate today) {
    return fromTokyo(today.addDays(-rules.capPeriodDays - 1), QTime(0, 0));
}

void addLease(const CaseLease& lease, const Session& session, const QDateTime& leaseNow, EligibilityFacts& facts) {
    facts.inUse = true;
    facts.inUseBy = lease.holderName;
    facts.inUseUntil = session.clock().nowUtc().addMSecs(leaseNow.msecsTo(lease.until));
}

CaseParts eligibilityParts(const CallingRules& rules, QDate today, bool hasMoney) {
    CaseParts parts;
    parts.phones = parts.promises = parts.callback = parts.holds = parts.wishes = parts.handovers = true;
    parts.lead = hasMoney;
    parts.arrears = CaseParts::Arrears::Open;
    parts.receipts = CaseParts::Receipts::OfPromised;
    parts.records = CaseParts::Records::Brief;
    parts.callsSince = countedSince(rules, today);
    parts.lists = !hasMoney;
    return parts;
}

EligibilityFacts eligibilityFacts(const CaseRecord& record, const QString& onlyNumber, const PromiseRules& promises,
                                  const BusinessCalendar& calendar, QDate today) {
    EligibilityFacts facts;
    facts.hasMoney = record.hasMoney;
    addReceivables(record, today, facts);
    addHolds(record, today, facts);
    facts.ledBy = record.ledBy;
    facts.handedOver = !handoverState(record.handovers).isEmpty();
    facts.refusesSms = record.refused.contains(ConsentKind::Sms);
    facts.workplaceContact = !record.wishes.workplaceContact.isEmpty();
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
    if (const QDate reported = paymentReportedOn(record); record.hasMoney && reported.isValid()) {
        facts.paymentReportedOn = reported;
    }
    return facts;
}

}  // namespace saikoku
