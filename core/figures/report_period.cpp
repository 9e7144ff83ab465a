#include "core/figures/report_period.h"

#include <array>

#include "core/base/fiscal_year.h"

namespace saikoku {

namespace {

constexpr std::array kPeriods{
    CodeRow<ReportPeriod>{ReportPeriod::Today, "today", QT_TRANSLATE_NOOP("ReportPeriod", "today")},
    CodeRow<ReportPeriod>{ReportPeriod::ThisMonth, "this_month",
                          QT_TRANSLATE_NOOP("ReportPeriod", "this month")},
    CodeRow<ReportPeriod>{ReportPeriod::LastMonth, "last_month",
                          QT_TRANSLATE_NOOP("ReportPeriod", "last month")},
    CodeRow<ReportPeriod>{ReportPeriod::ThisYear, "this_year",
                          QT_TRANSLATE_NOOP("ReportPeriod", "this fiscal year")},
    CodeRow<ReportPeriod>{ReportPeriod::LastYear, "last_year",
                          QT_TRANSLATE_NOOP("ReportPeriod", "last fiscal year")},
    CodeRow<ReportPeriod>{ReportPeriod::Days, "days", QT_TRANSLATE_NOOP("ReportPeriod", "by days")},
};

QDate monthOf(QDate day) {
    return {day.year(), day.month(), 1};
}

}  // namespace

QString codeOf(ReportPeriod period) {
    return code_table::code(kPeriods, period);
}
QString labelOf(ReportPeriod period) {
    return code_table::label(kPeriods, period, "ReportPeriod");
}

template <>
std::optional<ReportPeriod> valueOfCode(QStringView code) {
    return code_table::find(kPeriods, code);
}
template <>
std::vector<ReportPeriod> allValues() {
    return code_table::values(kPeriods);
}

DaySpan daysOf(ReportPeriod period, QDate today) {
    const int year = fiscalYearOf(today);
    switch (period) {
        case ReportPeriod::Today: return {today, today};
        case ReportPeriod::ThisMonth: return {monthOf(today), today};
        case ReportPeriod::LastMonth: return {monthOf(today).addMonths(-1), monthOf(today).addDays(-1)};
        case ReportPeriod::ThisYear: return {fiscalYearFirstDay(year), today};
        case ReportPeriod::LastYear: return {fiscalYearFirstDay(year - 1), fiscalYearLastDay(year - 1)};
        case ReportPeriod::Days: break;
    }
    return {};
}

}  // namespace saikoku
