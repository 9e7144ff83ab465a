#include <QCoreApplication>

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/eligibility/eligibility_rules.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Eligibility)
};

QString clockTime(QTime time) {
    return time.toString(QStringLiteral("H:mm"));
}

}  // namespace

void nightRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    const CallingRules& rules = question.rules;
    const QTime time = question.moment.time();
    if (time < rules.nightFrom && time >= rules.nightTo) {
        return;
    }
    const QDate morning = time < rules.nightTo ? question.date() : question.date().addDays(1);
    reasons.push_back({Text::tr("Nobody is called from %1 to %2.")
                           .arg(clockTime(rules.nightFrom), clockTime(rules.nightTo)),
                       fromTokyo(morning, rules.nightTo)});
}

void outsideHoursRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    const QTime time = question.moment.time();
    const auto hoursOn = [&](QDate date) -> const CallingHours& {
        return question.rules.hours(question.calendar.isWeekendOrHoliday(date));
    };
    const CallingHours& today = hoursOn(question.date());
    if (today.contain(time)) {
        return;
    }
    const QDate opens = time < today.from ? question.date() : question.date().addDays(1);
    reasons.push_back(
        {Text::tr("Calling hours today are %1 to %2.").arg(clockTime(today.from), clockTime(today.to)),
         fromTokyo(opens, hoursOn(opens).from)});
}

void closedDayRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    if (question.calendar.callingDay(question.date()) != CallingDay::Closed) {
        return;
    }
    QDate opens = question.date().addDays(1);
    while (question.calendar.callingDay(opens) == CallingDay::Closed) {
        opens = opens.addDays(1);
    }
    reasons.push_back(
        {Text::tr("The office is closed up to %1.").arg(dateInSentence(opens.addDays(-1))),
         fromTokyo(opens, QTime(0, 0))});
}

}  // namespace saikoku
