#include "ui/limitation/limitation_chart.h"

#include <QPainter>

#include <algorithm>

#include "ui/support/display_text.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr std::size_t kNearBands = 2;  ///< what has lapsed and the nearest bands: the eye goes there

QString labelOf(const LimitationBand& band) {
    return band.to ? LimitationChart::tr("%1 to %2 days").arg(QString::number(band.from), QString::number(*band.to))
                   : LimitationChart::tr("from %1 days on").arg(band.from);
}

QString valueOf(qint64 cases, Yen yen) { return LimitationChart::tr("%1 cases, %2").arg(Yen(cases).toString(), DisplayText::yenShort(yen)); }

}  // namespace

LimitationChart::LimitationChart(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("limitationChart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    followFont(this, [this] { updateGeometry(); });
}

void LimitationChart::show(const LimitationRadar& radar) {
    m_bars.clear();
    m_bars.push_back({tr("▲ time-barred"), valueOf(radar.lapsedCases, radar.lapsedYen), radar.lapsedYen, true});
    if (radar.invocableCases > 0) {
        m_bars.push_back({tr("may be invoked"), valueOf(radar.invocableCases, radar.invocableYen), radar.invocableYen, true});
    }
    const std::size_t urgent = m_bars.size() + kNearBands;
    for (const LimitationBand& band : radar.bands) {
        m_bars.push_back({labelOf(band), valueOf(band.cases, band.yen), band.yen, m_bars.size() < urgent});
    }
    setAccessibleDescription(sentences().join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QStringList LimitationChart::sentences() const {
    QStringList all;
    for (const Bar& bar : m_bars) {
        all.append(tr("%1: %2", "band, cases and yen").arg(bar.label, bar.value));
    }
    return all;
}

QSize LimitationChart::sizeHint() const {
    const int row = fontMetrics().height() + Space::kUnit;
    return {fontMetrics().averageCharWidth() * 60, row * static_cast<int>(std::max<std::size_t>(m_bars.size(), 1))};
}

QSize LimitationChart::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 40, sizeHint().height()}; }

void LimitationChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    const QFontMetrics letters = fontMetrics();
    int names = 0;
    int values = 0;
    Yen most(1);
    for (const Bar& bar : m_bars) {
        names = std::max(names, letters.horizontalAdvance(bar.label));
        values = std::max(values, letters.horizontalAdvance(bar.value));
        most = std::max(most, bar.yen);
    }
    const int row = letters.height() + Space::kUnit;
    const int from = names + Space::kMedium;
    const int room = std::max(0, width() - from - values - Space::kMedium);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const Bar& bar = m_bars[i];
        const int top = static_cast<int>(i) * row;
        const auto share = static_cast<double>(bar.yen.amount()) / static_cast<double>(most.amount());
        const int length = bar.yen.isZero() ? 0 : std::max(2, static_cast<int>(room * share));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(0, top, names, row), Qt::AlignVCenter | Qt::AlignRight, bar.label);
        painter.fillRect(QRect(from, top + Space::kUnit, length, row - 2 * Space::kUnit), bar.isLate ? colours.late : colours.muted);
        painter.drawText(QRect(from + length + Space::kSmall, top, values + Space::kSmall, row), Qt::AlignVCenter | Qt::AlignLeft, bar.value);
    }
}

}  // namespace saikoku::ui
