#include "ui/reports/chart_values.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

#include "core/base/yen.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(ReportPicture) };

}  // namespace

QString chartValue(double value, reports::ColumnKind unit) {
    if (unit == reports::ColumnKind::Rate) {
        return QStringLiteral("%1%").arg(value * 100, 0, 'f', 1);
    }
    const auto whole = static_cast<qint64>(value);
    return static_cast<double>(whole) == value ? Yen(whole).toString() : QLocale::c().toString(value, 'f', 1);
}

QStringList chartSentences(const reports::Chart& chart) {
    QStringList lines;
    for (const reports::ChartSeries& series : chart.series) {
        for (std::size_t i = 0; i < series.values.size() && i < static_cast<std::size_t>(chart.categories.size()); ++i) {
            if (!series.values[i]) {
                continue;
            }
            const QString value = chartValue(*series.values[i], chart.unit);
            const QString counted = i < series.counts.size() ? Text::tr("%1 (n %2)").arg(value, Yen(series.counts[i]).toString()) : value;
            lines.append(Text::tr("%1, %2: %3", "series, category, value").arg(series.name, chart.categories.at(static_cast<qsizetype>(i)), counted));
        }
    }
    return lines;
}

bool isBlank(const reports::Chart& chart) {
    return chart.categories.isEmpty() || std::none_of(chart.series.begin(), chart.series.end(), [](const reports::ChartSeries& series) {
               return std::any_of(series.values.begin(), series.values.end(), [](const auto& value) { return value.value_or(0) != 0; });
           });
}

double largestOf(const reports::Chart& chart) {
    double most = 0;
    for (const reports::ChartSeries& series : chart.series) {
        for (const std::optional<double>& value : series.values) {
            most = std::max(most, value.value_or(0));
        }
    }
    return most;
}

QColor seriesColour(const QPalette& palette, int series) {
    const Colours colours = coloursOf(palette);
    const std::array all{colours.accent, colours.promised, colours.notPromised, colours.late, colours.muted};
    return all.at(static_cast<std::size_t>(series) % all.size());
}

}  // namespace saikoku::ui
