#pragma once

#include <QList>
#include <QVariantList>
#include <QVariantMap>

#include <vector>

#include "core/figures/call_figures_repository.h"
#include "reports/chart.h"
#include "reports/table.h"

namespace saikoku::reports {

/// @brief calls, inbound, reached, reach_rate, promises, promised_yen, talk_minutes: what each report of
/// calls shows of a row.
QList<Column> callColumns();
QVariantList callCells(const CallFigures& figures);
/// @brief Of what doesn't add up: the reach rate over all.
QVariantMap callTotals(const std::vector<CallFigures>& figures);
/// @brief Bars, or lines over many days: calls and reached of each category.
Chart callChart(ChartKind kind, const QString& title, const QStringList& categories,
                const std::vector<CallFigures>& figures);

}  // namespace saikoku::reports
