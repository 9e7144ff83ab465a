#include "ui/reports/axis_picture.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <memory>

#include "ui/reports/chart_values.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kLeastHeight = 100;
constexpr int kLeastWidth = 260;
constexpr int kUpright = -90;
constexpr int kBesideLetters = 14;  ///< the axis at the left and what stands around
constexpr int kLineWidth = 2;
constexpr int kTicks = 5;
constexpr int kTickLines = 3;  ///< lines of the letters' height that a tick's label needs to be whole
constexpr double kPercent = 100;

Qt::PenStyle lineStyle(int series) {
    const std::array all{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return all.at(static_cast<std::size_t>(series) % all.size());
}

double drawn(double value, reports::ColumnKind unit) { return unit == reports::ColumnKind::Rate ? value * kPercent : value; }

/// Categories of an axis must differ.
QStringList distinct(const QStringList& categories) {
    QStringList all;
    for (QString name : categories) {
        while (all.contains(name)) {
            name += QChar(0x200B);
        }
        all.append(name);
    }
    return all;
}

}  // namespace

AxisPicture::AxisPicture(QWidget* parent) : QWidget(parent), m_view(new QChartView(this)) {
    setObjectName(QStringLiteral("axisPicture"));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setMinimumSize(kLeastWidth, kLeastHeight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
}

void AxisPicture::show(const reports::Chart& chart) {
    m_chart = chart;
    setAccessibleDescription(chartSentences(chart).join(QLatin1Char('\n')));
    draw();
}

const QChart* AxisPicture::chart() const { return m_view->chart(); }

void AxisPicture::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && !m_chart.series.empty()) {
        draw();
    }
}

void AxisPicture::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (!m_chart.series.empty() && (standsUpright() != m_isUpright || ticks() != m_ticks)) {
        draw();
    }
}

bool AxisPicture::standsUpright() const {
    int widest = 0;
    for (const QString& name : m_chart.categories) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(name));
    }
    const int room = width() - kBesideLetters * fontMetrics().averageCharWidth();
    return (widest + Space::kSmall) * static_cast<int>(m_chart.categories.size()) > room;
}

int AxisPicture::ticks() const { return std::clamp(height() / (kTickLines * fontMetrics().height()), 2, kTicks); }

void AxisPicture::draw() {
    m_isUpright = standsUpright();
    m_ticks = ticks();
    auto* chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));  // separators of thousands, whatever the machine's
    chart->setLocalizeNumbers(true);
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(0, 0, 0, 0));
    m_chart.kind == reports::ChartKind::Lines ? addLines(*chart) : addBars(*chart);
    addAxes(*chart);
    chart->legend()->setVisible(m_chart.series.size() > 1);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setFont(font());
    chart->legend()->setLabelColor(palette().color(QPalette::WindowText));
    const std::unique_ptr<QChart> before(m_view->chart());
    m_view->setChart(chart);
    m_view->setBackgroundBrush(palette().color(QPalette::Base));
}

void AxisPicture::addBars(QChart& chart) const {
    auto* bars = new QBarSeries(&chart);
    int number = 0;
    for (const reports::ChartSeries& series : m_chart.series) {
        auto* set = new QBarSet(series.name, bars);
        set->setColor(seriesColour(palette(), number++));
        set->setBorderColor(Qt::transparent);
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
            const auto at = static_cast<std::size_t>(i);
            set->append(at < series.values.size() ? drawn(series.values[at].value_or(0), m_chart.unit) : 0);
        }
        bars->append(set);
    }
    chart.addSeries(bars);
}

/// A line ends where there is no value and another begins behind the gap; the legend has one of each series.
void AxisPicture::addLines(QChart& chart) const {
    int number = 0;
    for (const reports::ChartSeries& series : m_chart.series) {
        QLineSeries* line = nullptr;
        bool isNamed = false;
        const auto begin = [&] {
            line = new QLineSeries(&chart);
            line->setName(series.name);
            line->setPen(QPen(seriesColour(palette(), number), kLineWidth, lineStyle(number)));
            line->setPointsVisible(true);
        };
        const auto end = [&] {
            if (line != nullptr) {
                chart.addSeries(line);
                const auto markers = chart.legend()->markers(line);
                if (isNamed && !markers.isEmpty()) {
                    markers.constFirst()->setVisible(false);
                }
                isNamed = true;
                line = nullptr;
            }
        };
        for (std::size_t i = 0; i < series.values.size(); ++i) {
            if (!series.values[i]) {
                end();
                continue;
            }
            if (line == nullptr) {
                begin();
            }
            line->append(static_cast<double>(i), drawn(*series.values[i], m_chart.unit));
        }
        end();
        ++number;
    }
}

void AxisPicture::addAxes(QChart& chart) const {
    const QColor letters = palette().color(QPalette::WindowText);
    const QColor hair = coloursOf(palette()).line;
    auto* below = new QBarCategoryAxis(&chart);
    below->append(distinct(m_chart.categories));
    below->setGridLineVisible(false);
    if (m_isUpright) {
        below->setLabelsAngle(kUpright);
    }
    auto* beside = new QValueAxis(&chart);
    const bool isRatio = m_chart.unit == reports::ColumnKind::Ratio;
    // whole labels: with less than this the ticks of 0 to 3 read 0 1 1 2
    beside->setRange(0, std::max(drawn(largestOf(m_chart), m_chart.unit), isRatio ? 1.0 : kTicks - 1.0));
    const int most = ticks();
    for (int wanted = most; wanted >= 2; --wanted) {
        beside->setTickCount(wanted);
        beside->applyNiceNumbers();
        if (beside->tickCount() <= most) {
            break;
        }
    }
    // a single sign: the axis writes what stands behind the number as it is
    beside->setLabelFormat(m_chart.unit == reports::ColumnKind::Rate ? QStringLiteral("%.0f%") : isRatio ? QStringLiteral("%.1f") : QStringLiteral("%.0f"));
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{below, beside}) {
        axis->setLabelsColor(letters);
        axis->setLabelsFont(font());
        axis->setLinePen(QPen(hair));
        axis->setGridLineColor(hair);
    }
    chart.addAxis(below, Qt::AlignBottom);
    chart.addAxis(beside, Qt::AlignLeft);
    const QList<QAbstractSeries*> all = chart.series();
    for (QAbstractSeries* series : all) {
        series->attachAxis(below);
        series->attachAxis(beside);
    }
}

}  // namespace saikoku::ui
