#include "core/demo/office.h"

namespace saikoku::demo {

void Office::receive(qint32 id, qint64 yen, Day day, PaidBy by) {
    Person& who = person(id);
    const qint64 used = city.pay(id, yen, day, by);
    if (who.promiseDue != 0) {
        who.promisePaid += static_cast<qint32>(used);
    }
}

int callingWeekday(const BusinessCalendar& calendar, Day day) {
    const QDate date = dateOf(day);
    return calendar.isHoliday(date) ? 7 : date.dayOfWeek();
}

}  // namespace saikoku::demo
