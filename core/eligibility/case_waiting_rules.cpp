#include <QCoreApplication>

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

}  // namespace

void activePromiseRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    const std::optional<QDate> through = question.facts.promiseActiveThrough;
    if (through && *through >= question.date()) {
        reasons.push_back({question.say([&] {
                               return Text::tr("A promise is open; its payment can arrive up to %1.")
                                   .arg(dateInSentence(*through));
                           }),
                           dayAfter(*through)});
    }
}

void callbackFixedRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    const std::optional<QDateTime>& at = question.facts.callbackAt;
    if (at && *at > question.moment) {
        const QDateTime tokyo = toTokyo(*at);
        reasons.push_back(
            {question.say([&] { return Text::tr("A call is fixed for %1.").arg(momentInSentence(tokyo)); }), tokyo});
    }
}

/// One older debt is reason enough to call.
void selfCureRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    const QDate since = question.facts.arrears.unaskedSince;
    const QDate through = since.addDays(question.rules.selfCureDays);
    if (!since.isValid() || through < question.date()) {
        return;
    }
    reasons.push_back({question.say([&] {
                           return Text::tr("Left to pay unasked up to %1, %2 days after the due date or demand letter.")
                               .arg(dateInSentence(through), QString::number(question.rules.selfCureDays));
                       }),
                       dayAfter(through)});
}

void startOffsetRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    const QDate due = question.facts.arrears.oldestDue;
    const QDate begins = due.addDays(question.calling.startOffsetDays);
    if (!due.isValid() || begins <= question.date()) {
        return;
    }
    reasons.push_back({question.say([&] {
                           return Text::tr("Calls begin %1 days after the due date, on %2.")
                               .arg(QString::number(question.calling.startOffsetDays), dateInSentence(begins));
                       }),
                       fromTokyo(begins, QTime(0, 0))});
}

void paymentGraceRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    const std::optional<QDate> reported = question.facts.paymentReportedOn;
    if (!reported || *reported > question.date()) {
        return;
    }
    const QDate through =
        question.calendar.addBusinessDays(*reported, question.rules.paymentGraceBusinessDays);
    if (through >= question.date()) {
        reasons.push_back({question.say([&] {
                               return Text::tr("A payment was reported on %1; its record can arrive up to %2.")
                                   .arg(dateInSentence(*reported), dateInSentence(through));
                           }),
                           dayAfter(through)});
    }
}

void demandNotSentRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    const ArrearsDates& arrears = question.facts.arrears;
    const bool isSent = arrears.firstDemand.isValid() && arrears.firstDemand <= question.date();
    if (!arrears.oldestDue.isValid() || isSent || !question.calling.demandFirst.contains(question.channel)) {
        return;
    }
    reasons.push_back({question.say([] { return Text::tr("No demand letter has been sent yet."); }), {}});
}

}  // namespace saikoku
