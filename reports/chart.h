#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "reports/table.h"

namespace saikoku::reports {

/// @brief How a picture shows a report.
enum class ChartKind {
    Bars,    ///< a group of bars for each category
    Lines,   ///< a line a series over the categories
    HeatMap, ///< a row of fields for each series, a column for each category, with n
    Funnel,  ///< one series: each category a part of the one before
};

/// @brief Numbers under one name, one for each category; nothing where there is none.
struct ChartSeries {
    QString name;
    std::vector<std::optional<double>> values;
    std::vector<qint64> counts = {};  ///< n of each value, for a heat map
};

/// @brief A report's picture, before anybody draws it: the window does with QtCharts, paper with cairo.
struct Chart {
    ChartKind kind = ChartKind::Bars;
    QString title;
    ColumnKind unit = ColumnKind::Count;  ///< of the values: count, yen, rate, minutes
    QStringList categories;
    std::vector<ChartSeries> series;
};

}  // namespace saikoku::reports
