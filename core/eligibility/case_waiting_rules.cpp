#include <QCoreApplication>

#include <algorithm>

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/eligibility/eligibility_rules.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Eligibility)
};

QDateTime dayAfter(QDate lastDay) {
    return fromTokyo(lastDay.addDays(1), QTime(0, 0));
}

/// Last day on which a new debt is left to be paid unasked.
QDate waitsThrough(const OpenReceivableFact& receivable, int days) {
    const QDate start =
        receivable.demandSentOn ? std::max(receivable.due, *receivable.demandSentOn) : receivable.due;
    return start.addDays(days);
}

}  // namespace

void activePromiseRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    const std::optional<QDate> through = question.facts.promiseActiveThrough;
    if (through && *through >= question.date()) {
        reasons.push_back({Text::tr("A promise is open; its payment can arrive up to %1.")
                               .arg(dateInSentence(*through)),
                           dayAfter(*through)});
    }
}

void callbackFixedRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    const std::optional<QDateTime>& at = question.facts.callbackAt;
    if (at && *at > question.moment) {
        const QDateTime tokyo = toTokyo(*at);
        reasons.push_back(
            {Text::tr("A call is fixed for %1.").arg(momentInSentence(tokyo)), tokyo});
    }
}

void selfCureRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    const auto& receivables = question.facts.receivables;
    if (receivables.empty()) {
        return;
    }
    // One older debt is reason enough to call.
    QDate through;
    for (const OpenReceivableFact& receivable : receivables) {
        const QDate one = waitsThrough(receivable, question.rules.selfCureDays);
        if (one < question.date()) {
            return;
        }
        through = through.isValid() ? std::min(through, one) : one;
    }
    reasons.push_back({Text::tr("Left to pay unasked up to %1, %2 days after the due date or demand letter.")
                           .arg(dateInSentence(through), QString::number(question.rules.selfCureDays)),
                       dayAfter(through)});
}

void paymentGraceRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    const std::optional<QDate> reported = question.facts.paymentReportedOn;
    if (!reported) {
        return;
    }
    const QDate through =
        question.calendar.addBusinessDays(*reported, question.rules.paymentGraceBusinessDays);
    if (*reported <= question.date() && through >= question.date()) {
        reasons.push_back({Text::tr("A payment was reported on %1; its record can arrive up to %2.")
                               .arg(dateInSentence(*reported), dateInSentence(through)),
                           dayAfter(through)});
    }
}

void demandNotSentRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    const auto& receivables = question.facts.receivables;
    const bool sent =
        std::any_of(receivables.begin(), receivables.end(), [&](const OpenReceivableFact& receivable) {
            return receivable.demandSentOn && *receivable.demandSentOn <= question.date();
        });
    if (receivables.empty() || sent) {
        return;
    }
    reasons.push_back(
        {Text::tr("No demand letter has been sent yet."), {}});
}

}  // namespace saikoku
