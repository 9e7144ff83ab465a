#include "core/contact/reported_payment.h"

#include <algorithm>

#include "core/base/business_calendar.h"
#include "core/base/clock.h"
#include "core/contact/case_record.h"

namespace saikoku {

std::optional<ReportedPayment> missingPayment(const CaseRecord& record, int graceBusinessDays, const BusinessCalendar& calendar, QDate date) {
    std::optional<ReportedPayment> told;
    for (const Negotiation& negotiation : record.negotiations) {
        const QDate day = toTokyo(negotiation.happenedAt).date();
        if (negotiation.reportedPaidOn.isValid() && day <= date) {
            told = ReportedPayment{day, negotiation.reportedPaidOn, negotiation.reportedPaidWhere, calendar.addBusinessDays(day, graceBusinessDays)};
        }
    }
    if (!told || date <= told->awaited) {
        return std::nullopt;
    }
    const QDate from = std::min(told->toldOn, told->paidOn);
    const bool hasCome = std::any_of(record.receipts.begin(), record.receipts.end(), [&](const Receipt& receipt) {
        return receipt.receivedOn >= from && receipt.receivedOn <= date && receipt.amount + receipt.lateCharge > Yen();
    });
    const bool isTalkedOver = std::any_of(record.negotiations.begin(), record.negotiations.end(), [&](const Negotiation& negotiation) {
        const QDate day = toTokyo(negotiation.happenedAt).date();
        return day > told->awaited && day <= date && isReached(negotiation.result, negotiation.direction, negotiation.counterpart);
    });
    return hasCome || isTalkedOver ? std::nullopt : told;
}

}  // namespace saikoku
