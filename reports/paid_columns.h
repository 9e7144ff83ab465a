#pragma once

#include <QDate>
#include <QList>
#include <QStringList>
#include <QVariantList>
#include <QVariantMap>

#include "core/figures/paid_after_sql.h"
#include "reports/chart.h"
#include "reports/table.h"

namespace saikoku::reports {

/// @brief cases, paid_10 … paid_60_yen, then of those within 30 days rate, rate_low, rate_high and how much
/// higher it is than of those left alone: difference, difference_low, difference_high. None of them adds up
/// over rows: a case stands in several.
QList<Column> paidColumns();
/// @brief A row's cells of these columns.
/// @param leftAlone whom the row is held against; of that row itself: nothing
QVariantList paidCells(const PaidAfter& paid, const std::optional<PaidAfter>& leftAlone);
/// @brief The same by key, for totals.
QVariantMap paidTotals(const PaidAfter& all, const std::optional<PaidAfter>& leftAlone);
/// @brief What they mean.
QStringList paidDefinitions();
/// @brief A note where the last days of the period have not yet had all their days until `asOf`; else empty.
QString paidNote(QDate to, QDate asOf);
/// @brief Rates within 10, 30 and 60 days, a group of bars a row.
Chart paidChart(const QString& title, const QStringList& names, const std::vector<PaidAfter>& rows);

}  // namespace saikoku::reports
