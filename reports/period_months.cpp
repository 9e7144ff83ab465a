#include "reports/period_months.h"

#include <algorithm>

#include "core/base/fiscal_year.h"

namespace saikoku::reports {

std::vector<PeriodPart> monthsOf(QDate from, QDate to) {
    std::vector<PeriodPart> months;
    for (QDate first(from.year(), from.month(), 1); first <= to; first = first.addMonths(1)) {
        months.push_back({first.toString(QStringLiteral("yyyy-MM")), std::max(first, from),
                          std::min(first.addMonths(1).addDays(-1), to)});
    }
    return months;
}

PeriodPart yearToDate(QDate to) {
    return {QStringLiteral("to_date"), fiscalYearFirstDay(fiscalYearOf(to)), to};
}

}  // namespace saikoku::reports
