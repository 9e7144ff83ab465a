#include "core/base/fiscal_year.h"

namespace saikoku {

int fiscalYearOf(QDate date) {
    return date.month() >= 4 ? date.year() : date.year() - 1;
}

QDate fiscalYearFirstDay(int fiscalYear) {
    return {fiscalYear, 4, 1};
}

QDate fiscalYearLastDay(int fiscalYear) {
    return {fiscalYear + 1, 3, 31};
}

QDate settlementPeriodLastDay(int fiscalYear) {
    return {fiscalYear + 1, 5, 31};
}

bool isInSettlementPeriod(int fiscalYear, QDate date) {
    return date > fiscalYearLastDay(fiscalYear) && date <= settlementPeriodLastDay(fiscalYear);
}

bool areBooksOpen(int fiscalYear, QDate date) {
    return date >= fiscalYearFirstDay(fiscalYear) && date <= settlementPeriodLastDay(fiscalYear);
}

ArrearsAge arrearsAge(int fiscalYearOfReceivable, QDate date) {
    return fiscalYearOfReceivable >= fiscalYearOf(date) ? ArrearsAge::CurrentYear : ArrearsAge::CarriedOver;
}

}  // namespace saikoku
