#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace saikoku::reports {

/// @brief A part of a period that a row stands for.
struct PeriodPart {
    QString key;  ///< "2026-11", or "to_date"
    QDate from;
    QDate to;
};

/// @brief The months of the period, the first and the last as far as they belong to it. Pure.
std::vector<PeriodPart> monthsOf(QDate from, QDate to);
/// @brief From the first day of the fiscal year of `to` up to it. Pure.
PeriodPart yearToDate(QDate to);

}  // namespace saikoku::reports
