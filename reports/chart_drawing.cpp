#include "reports/chart_drawing.h"

#include <QCoreApplication>

#include <algorithm>

#include "reports/chart_parts.h"
#include "reports/value_words.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr double kTitleHeight = 6;
constexpr double kPlotHeight = 58;
constexpr double kFieldHeight = 8;
constexpr double kStepHeight = 9;
constexpr double kNameWidth = 24;  ///< of rows and steps
constexpr double kShareWidth = 44;
constexpr double kLightest = 0.97;
constexpr double kDarkest = 0.35;
constexpr double kWhiteLettersBelow = 0.55;
constexpr double kTitleLetters = 9;
constexpr double kSmallLetters = 5.5;
constexpr double kNarrowField = 9;

/// The words, ended by "…" where they are too wide.
QString fitting(const PageCanvas& page, const QString& words, double width, double letters = kChartLetters) {
    TextStyle style;
    style.size = letters;
    QString shown = words;
    while (shown.size() > 1 && page.textWidth(shown, style) > width) {
        shown =
            shown.left(shown.endsWith(QChar(0x2026)) ? shown.size() - 2 : shown.size() - 1) + QChar(0x2026);
    }
    return shown;
}

double largestOf(const Chart& chart) {
    double largest = 0;
    for (const ChartSeries& series : chart.series) {
        for (const std::optional<double>& value : series.values) {
            largest = std::max(largest, value.value_or(0));
        }
    }
    return largest;
}

QVariant variantOf(double value, ColumnKind unit) {
    return unit == ColumnKind::Rate ? QVariant(value) : QVariant(qRound64(value));
}

double legend(PageCanvas& page, const Chart& chart, double x, double y, double width) {
    constexpr double kMark = 4;
    TextStyle style;
    style.size = kChartLetters;
    double at = x;
    double top = y;
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const QString& name = chart.series.at(i).name;
        const double needed = kMark + 1 + page.textWidth(name, style) + 4;
        if (at + needed > x + width && at > x) {
            at = x;
            top += kChartLine + 1;
        }
        fillAsSeries(page, {at, top + 0.4, kMark, kChartLine - 0.8}, i);
        chartText(page, at + kMark + 1, top, name, TextAlign::Left);
        at += needed;
    }
    return top + kChartLine + 1.5 - y;
}

class HeatMap {
public:
    HeatMap(PageCanvas& page, const Chart& chart, const CanvasRect& area)
        : m_page(page),
          m_chart(chart),
          m_area(area),
          m_largest(largestOf(chart)),
          m_width((area.width - kNameWidth) / double(std::max<qsizetype>(chart.categories.size(), 1))) {}

    void draw() {
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
            chartText(m_page, left(i) + m_width / 2, m_area.y,
                      fitting(m_page, m_chart.categories.at(i), m_width), TextAlign::Centre);
        }
        for (std::size_t row = 0; row < m_chart.series.size(); ++row) {
            const double y = m_area.y + kChartLine + 1 + double(row) * kFieldHeight;
            const ChartSeries& series = m_chart.series.at(row);
            chartText(m_page, m_area.x + kNameWidth - 1.5, y + 2.2,
                      fitting(m_page, series.name, kNameWidth - 2), TextAlign::Right);
            for (std::size_t i = 0; i < std::size_t(m_chart.categories.size()); ++i) {
                field({left(qsizetype(i)), y, m_width, kFieldHeight}, series, i);
            }
        }
        chartText(m_page, m_area.x + m_area.width,
                  m_area.y + kChartLine + 2 + double(m_chart.series.size()) * kFieldHeight,
                  Text::tr("The darker, the more; n below each value; hatched: nothing to count."),
                  TextAlign::Right);
    }

private:
    double left(qsizetype column) const { return m_area.x + kNameWidth + double(column) * m_width; }

    void field(const CanvasRect& at, const ChartSeries& series, std::size_t column) {
        const std::optional<double> value =
            column < series.values.size() ? series.values.at(column) : std::nullopt;
        if (!value) {
            hatch(m_page, at, 2);
        } else {
            const double share = m_largest > 0 ? std::clamp(*value / m_largest, 0.0, 1.0) : 0;
            const double tone = kLightest - share * (kLightest - kDarkest);
            m_page.fill(at, tone);
            const double letters = m_width < kNarrowField ? kSmallLetters : kChartLetters;
            const double grey = tone < kWhiteLettersBelow ? 1 : 0;
            words(at, 0.8, valueInWords(variantOf(*value, m_chart.unit), m_chart.unit), letters, grey);
            if (column < series.counts.size()) {
                words(at, 4.2, QStringLiteral("n=%1").arg(series.counts.at(column)), kSmallLetters, grey);
            }
        }
        m_page.rect(at, 0.1, 0.6);
    }

    void words(const CanvasRect& at, double down, const QString& text, double letters, double grey) {
        TextStyle style;
        style.size = letters;
        style.align = TextAlign::Centre;
        style.grey = grey;
        m_page.text(at.x + at.width / 2, at.y + down, 0, text, style);
    }

    PageCanvas& m_page;
    const Chart& m_chart;
    CanvasRect m_area;
    double m_largest;
    double m_width;
};

void drawFunnel(PageCanvas& page, const Chart& chart, const CanvasRect& area) {
    if (chart.series.empty()) {
        return;
    }
    const ChartSeries& series = chart.series.front();
    const double largest = largestOf(chart);
    const double room = area.width - kNameWidth - kShareWidth;
    const double middle = area.x + kNameWidth + room / 2;
    std::optional<double> before;
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        const double y = area.y + double(i) * kStepHeight;
        const std::optional<double> value = series.values.at(i);
        chartText(page, area.x, y + 2, fitting(page, chart.categories.value(qsizetype(i)), kNameWidth - 1),
                  TextAlign::Left);
        if (!value) {
            continue;
        }
        const double width = largest > 0 ? std::max(*value, 0.0) / largest * room : 0;
        page.fill({middle - width / 2, y + 0.5, width, kStepHeight - 2}, 0.7);
        page.rect({middle - width / 2, y + 0.5, width, kStepHeight - 2}, 0.15);
        QString words = valueInWords(variantOf(*value, chart.unit), chart.unit);
        if (before && *before > 0) {
            words +=
                QLatin1Char(' ') +
                Text::tr("(%1 of the step before)").arg(valueInWords(*value / *before, ColumnKind::Rate));
        }
        chartText(page, area.x + area.width - kShareWidth + 1, y + 2, words, TextAlign::Left);
        before = value;
    }
}

}  // namespace

double chartHeight(const Chart& chart, double width) {
    switch (chart.kind) {
        case ChartKind::HeatMap:
            return kTitleHeight + (2 * kChartLine + 4) + double(chart.series.size()) * kFieldHeight;
        case ChartKind::Funnel: return kTitleHeight + 2 + double(chart.categories.size()) * kStepHeight;
        case ChartKind::Bars:
        case ChartKind::Lines: break;
    }
    constexpr double kSeriesOfLine = 4;
    const double lines = chart.series.size() > 1 ? double(chart.series.size()) / kSeriesOfLine + 1 : 0;
    return kTitleHeight + lines * (kChartLine + 1) +
           kPlotHeight * std::min(1.0, width / PageCanvas::kWidth + 0.2);
}

void drawChart(PageCanvas& page, const Chart& chart, const CanvasRect& area) {
    TextStyle title;
    title.size = kTitleLetters;
    title.isBold = true;
    page.text(area.x, area.y, area.width, Text::tr("%1 (%2)").arg(chart.title, labelOf(chart.unit)), title);
    CanvasRect below{area.x, area.y + kTitleHeight, area.width, area.height - kTitleHeight};
    switch (chart.kind) {
        case ChartKind::HeatMap: HeatMap(page, chart, below).draw(); return;
        case ChartKind::Funnel: drawFunnel(page, chart, below); return;
        case ChartKind::Bars:
        case ChartKind::Lines: break;
    }
    if (chart.series.size() > 1) {
        const double used = legend(page, chart, below.x, below.y, below.width);
        below.y += used;
        below.height -= used;
    }
    drawPlot(page, chart, below);
}

}  // namespace saikoku::reports
