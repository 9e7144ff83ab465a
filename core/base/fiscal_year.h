#pragma once

#include <QDate>

namespace saikoku {

/// @brief A municipality's accounting year, April to March, named by its first
/// calendar year (地方自治法208条).
int fiscalYearOf(QDate date);
QDate fiscalYearFirstDay(int fiscalYear);
QDate fiscalYearLastDay(int fiscalYear);
/// @brief 31 May after its end: the books stay open for its receipts until then
/// (出納整理期間, 地方自治法235条の5).
QDate settlementPeriodLastDay(int fiscalYear);
/// @brief 1 April to 31 May after the year's end.
bool isInSettlementPeriod(int fiscalYear, QDate date);
/// @brief Whether a receipt of that date may still be booked in that year.
bool areBooksOpen(int fiscalYear, QDate date);

/// @brief 現年分 / 滞納繰越分: the receivable's fiscal year against the date's.
enum class ArrearsAge { CurrentYear, CarriedOver };
ArrearsAge arrearsAge(int fiscalYearOfReceivable, QDate date);

}  // namespace saikoku
