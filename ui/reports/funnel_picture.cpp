#include "ui/reports/funnel_picture.h"

#include <QPainter>

#include <algorithm>

#include "ui/reports/chart_values.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

FunnelPicture::FunnelPicture(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("funnelPicture"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    followFont(this, [this] { updateGeometry(); });
}

void FunnelPicture::show(const reports::Chart& chart) {
    m_chart = chart;
    setAccessibleDescription(sentences().join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

double FunnelPicture::valueOf(qsizetype step) const {
    if (m_chart.series.empty() || step < 0) {
        return 0;
    }
    const auto& values = m_chart.series.front().values;
    return static_cast<std::size_t>(step) < values.size() ? values[static_cast<std::size_t>(step)].value_or(0) : 0;
}

QString FunnelPicture::words(qsizetype step) const {
    const double value = valueOf(step);
    const QString number = chartValue(value, m_chart.unit);
    const double first = valueOf(0);
    const double before = valueOf(step - 1);
    if (step == 0 || first <= 0 || before <= 0) {
        return number;
    }
    return tr("%1 (%2 of all, %3 of the step before)")
        .arg(number, chartValue(value / first, reports::ColumnKind::Rate), chartValue(value / before, reports::ColumnKind::Rate));
}

QStringList FunnelPicture::sentences() const {
    QStringList lines;
    for (qsizetype step = 0; step < m_chart.categories.size(); ++step) {
        lines.append(tr("%1: %2", "step, its number").arg(m_chart.categories.at(step), words(step)));
    }
    return lines;
}

QSize FunnelPicture::sizeHint() const {
    const int row = fontMetrics().height() * 2 + Space::kSmall;
    return {fontMetrics().averageCharWidth() * 50, row * static_cast<int>(std::max<qsizetype>(m_chart.categories.size(), 1))};
}

QSize FunnelPicture::minimumSizeHint() const {
    const int row = fontMetrics().height() + 2 * Space::kUnit;  // the words and a thin bar
    return {fontMetrics().averageCharWidth() * 24, row * static_cast<int>(m_chart.categories.size())};
}

void FunnelPicture::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const qsizetype steps = m_chart.categories.size();
    if (steps == 0) {
        return;
    }
    const QColor bar = seriesColour(palette(), 0);
    const double most = std::max(largestOf(m_chart), 1e-9);
    const int line = fontMetrics().height();
    const int row = std::min(height() / static_cast<int>(steps), line * 4);
    for (qsizetype step = 0; step < steps; ++step) {
        const int top = static_cast<int>(step) * row;
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(0, top, width(), line), Qt::AlignVCenter | Qt::AlignLeft,
                         tr("%1: %2", "step, its number").arg(m_chart.categories.at(step), words(step)));
        const double share = valueOf(step) / most;
        const int length = valueOf(step) <= 0 ? 0 : std::max(2, static_cast<int>(width() * share));
        painter.fillRect(QRect(0, top + line, length, std::max(Space::kUnit, row - line - Space::kUnit)), bar);
    }
}

}  // namespace saikoku::ui
