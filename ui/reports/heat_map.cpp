#include "ui/reports/heat_map.h"

#include <QPainter>

#include <algorithm>

#include "ui/reports/chart_values.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr double kCountScale = 0.75;  ///< letters of n beside those of the value
constexpr int kLettersOfAField = 6;
constexpr int kLeastLetters = 36;
constexpr double kSmallestScale = 0.6;
constexpr int kLightness = 128;

/// Without a decimal: a field is small, n beside it says how much it rests on.
QString fieldText(double value, reports::ColumnKind unit) {
    return unit == reports::ColumnKind::Rate ? QStringLiteral("%1%").arg(value * 100, 0, 'f', 0) : chartValue(value, unit);
}

QColor mixed(const QColor& from, const QColor& to, double share) {
    const auto part = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

}  // namespace

HeatMap::HeatMap(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("heatMap"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    followFont(this, [this] { updateGeometry(); });
}

void HeatMap::show(const reports::Chart& chart) {
    m_chart = chart;
    setAccessibleDescription(chartSentences(chart).join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

int HeatMap::namesWidth() const {
    int width = 0;
    for (const reports::ChartSeries& series : m_chart.series) {
        width = std::max(width, fontMetrics().horizontalAdvance(series.name));
    }
    return width + Space::kSmall;
}

QSize HeatMap::sizeHint() const {
    const int row = fontMetrics().height() * 2 + Space::kUnit;
    return {namesWidth() + fontMetrics().averageCharWidth() * kLettersOfAField * static_cast<int>(m_chart.categories.size()),
            row * static_cast<int>(m_chart.series.size()) + fontMetrics().height() + Space::kUnit};
}

QSize HeatMap::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * kLeastLetters, fontMetrics().height() * static_cast<int>(m_chart.series.size() + 1)};
}

void HeatMap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto columns = static_cast<int>(m_chart.categories.size());
    const auto rows = static_cast<int>(m_chart.series.size());
    if (columns == 0 || rows == 0) {
        return;
    }
    const Colours colours = coloursOf(palette());
    const QColor ground = palette().color(QPalette::Base);
    const int left = namesWidth();
    const int top = fontMetrics().height() + Space::kUnit;
    const double wide = static_cast<double>(width() - left) / columns;
    const double high = std::min(static_cast<double>(height() - top) / rows, fontMetrics().height() * 3.0);
    const double most = std::max(largestOf(m_chart), 1e-9);
    const double room = wide / std::max(1, fontMetrics().horizontalAdvance(fieldText(most, m_chart.unit)) + Space::kUnit);
    const QFont letters = scaled(font(), std::clamp(room, kSmallestScale, 1.0));
    const QFont small = scaled(font(), std::clamp(room, kSmallestScale, 1.0) * kCountScale);
    const int line = QFontMetrics(letters).height();
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(letters);
    for (int column = 0; column < columns; ++column) {
        painter.drawText(QRectF(left + wide * column, 0, wide, top), Qt::AlignCenter, m_chart.categories.at(column));
    }
    const bool hasRoom = high >= line * (1 + kCountScale);
    for (int row = 0; row < rows; ++row) {
        const reports::ChartSeries& series = m_chart.series[static_cast<std::size_t>(row)];
        painter.setPen(palette().color(QPalette::WindowText));
        painter.setFont(font());
        painter.drawText(QRectF(0, top + high * row, left - Space::kUnit, high), Qt::AlignVCenter | Qt::AlignLeft, series.name);
        for (int column = 0; column < columns; ++column) {
            const auto at = static_cast<std::size_t>(column);
            const QRectF field(left + wide * column + 1, top + high * row + 1, wide - 2, high - 2);
            const bool isKnown = at < series.values.size() && series.values[at].has_value();
            const QColor shade = isKnown ? mixed(ground, colours.accent, 0.08 + 0.92 * *series.values[at] / most) : ground;
            painter.fillRect(field, shade);
            if (!isKnown) {
                painter.setPen(colours.muted);
                painter.drawText(field, Qt::AlignCenter, QStringLiteral("–"));
                continue;
            }
            painter.setPen(shade.lightness() < kLightness ? QColor(Qt::white) : QColor(Qt::black));
            const bool saysCount = hasRoom && at < series.counts.size();
            painter.setFont(letters);
            painter.drawText(saysCount ? field.adjusted(0, 0, 0, -line * kCountScale) : field, Qt::AlignCenter,
                             fieldText(*series.values[at], m_chart.unit));
            if (saysCount) {
                painter.setFont(small);
                painter.drawText(field.adjusted(0, line, 0, 0), Qt::AlignCenter, tr("n %1").arg(series.counts[at]));
            }
        }
    }
}

}  // namespace saikoku::ui
