#include <QCoreApplication>

#include <algorithm>

#include "core/base/clock.h"
#include "core/eligibility/eligibility_rules.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Eligibility)
};

/// Tokyo dates of the attempts in [from, moment], ascending.
std::vector<QDate> attemptDates(const EligibilityQuestion& question, const PhoneFacts& phone, QDate from) {
    std::vector<QDate> dates;
    for (const CallCounted& attempt : phone.attempts) {
        const QDate date = toTokyo(attempt.at).date();
        if (attempt.at <= question.moment && date >= from) {
            dates.push_back(date);
        }
    }
    std::sort(dates.begin(), dates.end());
    return dates;
}

}  // namespace

void workplaceContactRule(const EligibilityQuestion& question, const PhoneFacts& phone, std::vector<ReasonFound>& reasons) {
    if (phone.isWorkplace && !question.facts.workplaceContact) {
        reasons.push_back({Text::tr("The workplace is a third party: name its contact of the payroll first."), {}});
    }
}

void doNotCallRule(const EligibilityQuestion& question, const PhoneFacts& phone,
                   std::vector<ReasonFound>& reasons) {
    if (phone.doNotCall) {
        reasons.push_back({question.say([] { return Text::tr("The person asked not to be called at this number."); }),
                           {}});
    }
}

void capDayRule(const EligibilityQuestion& question, const PhoneFacts& phone,
                std::vector<ReasonFound>& reasons) {
    if (phone.attempts.empty()) {
        return;
    }
    const auto today = static_cast<int>(attemptDates(question, phone, question.date()).size());
    if (today >= question.rules.capPerDay) {
        reasons.push_back({question.say([&] {
                               return Text::tr("This number was called %1 times today; the limit is %2.")
                                   .arg(QString::number(today), QString::number(question.rules.capPerDay));
                           }),
                           fromTokyo(question.date().addDays(1), QTime(0, 0))});
    }
}

void capWeekRule(const EligibilityQuestion& question, const PhoneFacts& phone,
                 std::vector<ReasonFound>& reasons) {
    if (phone.attempts.empty()) {
        return;
    }
    const int days = question.rules.capPeriodDays;
    const int cap = question.rules.capPerPeriod;
    const std::vector<QDate> dates = attemptDates(question, phone, question.date().addDays(1 - days));
    const auto count = static_cast<int>(dates.size());
    if (count >= cap) {
        // Free when so many have left the period that one less than the cap stays.
        const QDate last = dates[static_cast<std::size_t>(count - cap)];
        reasons.push_back({question.say([&] {
                               return Text::tr("This number was called %1 times in %2 days; the limit is %3.")
                                   .arg(QString::number(count), QString::number(days), QString::number(cap));
                           }),
                           fromTokyo(last.addDays(days), QTime(0, 0))});
    }
}

void retryGapRule(const EligibilityQuestion& question, const PhoneFacts& phone,
                  std::vector<ReasonFound>& reasons) {
    std::optional<QDateTime> until;
    int minutes = 0;
    for (const CallCounted& attempt : phone.attempts) {
        const int gap = attempt.result ? question.rules.retryGap.value(*attempt.result) : 0;
        const QDateTime end = toTokyo(attempt.at).addSecs(gap * 60);
        if (attempt.at <= question.moment && end > question.moment && (!until || end > *until)) {
            until = end;
            minutes = gap;
        }
    }
    if (until) {
        reasons.push_back(
            {question.say([&] { return Text::tr("Called a short while ago: wait %1 minutes after that result.").arg(minutes); }),
             until});
    }
}

}  // namespace saikoku
