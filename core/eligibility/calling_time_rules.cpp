#include <QCoreApplication>

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/eligibility/eligibility_rules.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Eligibility)
};

constexpr int kMostClosedDays = 366;  // a week has hours on some day, so it ends long before

QString clockTime(QTime time) {
    return time.toString(QStringLiteral("H:mm"));
}

}  // namespace

void nightRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    const CallingNight& night = question.rules.night;
    const QTime time = question.moment.time();
    if (time < night.from && time >= night.to) {
        return;
    }
    const QDate morning = time < night.to ? question.date() : question.date().addDays(1);
    reasons.push_back({question.say([&] {
                           return Text::tr("Nobody is called from %1 to %2.").arg(clockTime(night.from), clockTime(night.to));
                       }),
                       fromTokyo(morning, night.to)});
}

/// Of a closed date the hours that it would have: which day opens next is closedDayRule's.
void outsideHoursRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    const QTime time = question.moment.time();
    const DayHours today = question.dayOf(question.date()).usual;
    if (!today || today->contain(time)) {
        return;
    }
    std::optional<QDateTime> opens;
    for (int day = time < today->from ? 0 : 1; day <= kMostClosedDays && !opens; ++day) {
        const QDate date = question.date().addDays(day);
        if (const DayHours usual = question.dayOf(date).usual) {
            opens = fromTokyo(date, usual->from);
        }
    }
    reasons.push_back(
        {question.say([&] {
             return Text::tr("Calling hours today are %1 to %2.").arg(clockTime(today->from), clockTime(today->to));
         }),
         opens});
}

void closedDayRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    if (!question.dayOf(question.date()).isClosed()) {
        return;
    }
    int days = 1;
    while (days <= kMostClosedDays && question.dayOf(question.date().addDays(days)).isClosed()) {
        ++days;
    }
    const QDate opens = question.date().addDays(days);
    reasons.push_back({question.say([&] {
                           return Text::tr("The office is closed up to %1.").arg(dateInSentence(opens.addDays(-1)));
                       }),
                       fromTokyo(opens, QTime(0, 0))});
}

}  // namespace saikoku
