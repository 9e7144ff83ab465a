#include "core/base/calendar_period.h"

namespace saikoku {

QDate endOfPeriod(QDate start, int months) {
    if (!start.isValid() || months < 1) {
        return {};
    }
    const QDate shifted = start.addMonths(months);
    // QDate clamps to the month's last day, which is itself the end then.
    return shifted.day() == start.day() ? shifted.addDays(-1) : shifted;
}

}  // namespace saikoku
