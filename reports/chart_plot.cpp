#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "reports/chart_parts.h"
#include "reports/value_words.h"

namespace saikoku::reports {

namespace {

constexpr int kSteps = 5;  ///< of an axis, about
constexpr double kLabelHeight = 8;
constexpr double kBarShare = 0.78;  ///< of a category's room
constexpr qsizetype kMostWithNumbers = 14;
constexpr double kGrid = 0.82;

double roundStep(double wanted) {
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= wanted) {
            return factor * power;
        }
    }
    return 10 * power;
}

QString numberWords(double value, ColumnKind unit) {
    return valueInWords(unit == ColumnKind::Rate ? QVariant(value) : QVariant(qRound64(value)), unit);
}

class Plot {
public:
    Plot(PageCanvas& page, const Chart& chart, const CanvasRect& area)
        : m_page(page), m_chart(chart), m_numbers(axisNumbers(chart)) {
        TextStyle style;
        style.size = kChartLetters;
        double widest = 0;
        for (const double number : m_numbers) {
            widest = std::max(widest, page.textWidth(numberWords(number, chart.unit), style));
        }
        m_field = {area.x + widest + 2, area.y + 3, area.width - widest - 2, area.height - kLabelHeight - 3};
        m_step = m_field.width / double(std::max<qsizetype>(chart.categories.size(), 1));
    }

    void draw() {
        axes();
        if (m_chart.kind == ChartKind::Bars) {
            bars();
        } else {
            for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
                lines(i);
            }
        }
        labels();
    }

private:
    double y(double value) const {
        const double low = m_numbers.front();
        const double span = m_numbers.back() - low;
        return m_field.y + m_field.height * (1 - (value - low) / span);
    }
    double middle(std::size_t category) const { return m_field.x + (double(category) + 0.5) * m_step; }

    void axes() {
        for (const double number : m_numbers) {
            m_page.line(m_field.x, y(number), m_field.x + m_field.width, y(number), 0.1, kGrid);
            chartText(m_page, m_field.x - 1, y(number) - kChartLine / 2, numberWords(number, m_chart.unit),
                      TextAlign::Right);
        }
        m_page.line(m_field.x, m_field.y, m_field.x, m_field.y + m_field.height, 0.2);
        m_page.line(m_field.x, y(0), m_field.x + m_field.width, y(0), 0.2);
    }

    void bars() {
        const double room = m_step * kBarShare;
        const double width = room / double(std::max<std::size_t>(m_chart.series.size(), 1));
        const bool hasNumbers = m_chart.series.size() == 1 && m_chart.categories.size() <= kMostWithNumbers;
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
            const ChartSeries& series = m_chart.series.at(i);
            for (std::size_t category = 0; category < series.values.size(); ++category) {
                if (const std::optional<double> value = series.values.at(category)) {
                    const double top = std::min(y(*value), y(0));
                    const double left = middle(category) - room / 2 + double(i) * width;
                    fillAsSeries(m_page, {left, top, width, std::abs(y(*value) - y(0))}, i);
                    if (hasNumbers) {
                        chartText(m_page, middle(category), top - kChartLine,
                                  numberWords(*value, m_chart.unit), TextAlign::Centre);
                    }
                }
            }
        }
    }

    void lines(std::size_t which) {
        static constexpr std::array kDashes{0.0, 1.6, 0.6, 3.0};
        const ChartSeries& series = m_chart.series.at(which);
        const double dash = kDashes.at(which % kDashes.size());
        std::optional<std::size_t> before;
        for (std::size_t category = 0; category < series.values.size(); ++category) {
            const std::optional<double> value = series.values.at(category);
            if (!value) {
                before.reset();
                continue;
            }
            const double x = middle(category);
            if (before) {
                const double fromY = y(*series.values.at(*before));
                if (dash > 0) {
                    m_page.dashedLine(middle(*before), fromY, x, y(*value), 0.35, dash);
                } else {
                    m_page.line(middle(*before), fromY, x, y(*value), 0.35);
                }
            }
            fillAsSeries(m_page, {x - 0.8, y(*value) - 0.8, 1.6, 1.6}, which);
            before = category;
        }
    }

    void labels() {
        constexpr double kNarrowest = 9;
        const auto every = qsizetype(std::max(1.0, std::ceil(kNarrowest / m_step)));
        TextStyle style;
        style.size = kChartLetters;
        style.align = TextAlign::Centre;
        style.lineHeight = 1.15;
        for (qsizetype i = 0; i < m_chart.categories.size(); i += every) {
            const double width = m_step * double(every);
            m_page.text(middle(std::size_t(i)) - width / 2, m_field.y + m_field.height + 1, width,
                        m_chart.categories.at(i), style);
        }
    }

    PageCanvas& m_page;
    const Chart& m_chart;
    std::vector<double> m_numbers;
    CanvasRect m_field;
    double m_step = 0;
};

}  // namespace

void chartText(PageCanvas& page, double x, double y, const QString& text, TextAlign align, double grey) {
    TextStyle style;
    style.size = kChartLetters;
    style.align = align;
    style.grey = grey;
    page.text(x, y, 0, text, style);
}

void hatch(PageCanvas& page, const CanvasRect& area, double step) {
    for (double along = step; along < area.width + area.height; along += step) {
        const double x1 = std::min(along, area.width);
        const double y1 = along - x1;
        const double y2 = std::min(along, area.height);
        const double x2 = along - y2;
        page.line(area.x + x1, area.y + y1, area.x + x2, area.y + y2, 0.12, 0.3);
    }
}

void fillAsSeries(PageCanvas& page, const CanvasRect& area, std::size_t series) {
    enum Look { Dark, Light, Hatched, White, Dense };
    static constexpr std::array kLooks{Dark, Light, Hatched, White, Dense};
    switch (kLooks.at(series % kLooks.size())) {
        case Dark: page.fill(area, 0.3); break;
        case Light: page.fill(area, 0.75); break;
        case Hatched: hatch(page, area, 1.4); break;
        case White: break;
        case Dense:
            page.fill(area, 0.9);
            hatch(page, area, 0.7);
            break;
    }
    page.rect(area, 0.15);
}

std::vector<double> axisNumbers(const Chart& chart) {
    double low = 0;
    double high = 0;
    for (const ChartSeries& series : chart.series) {
        for (const std::optional<double>& value : series.values) {
            low = std::min(low, value.value_or(0));
            high = std::max(high, value.value_or(0));
        }
    }
    if (high <= low) {
        high = chart.unit == ColumnKind::Rate ? low + 1 : low + kSteps;
    }
    double step = roundStep((high - low) / kSteps);
    if (chart.unit != ColumnKind::Rate) {
        step = std::max(step, 1.0);  // what is counted has no halves
    }
    std::vector<double> numbers;
    const auto first = qint64(std::floor(low / step));
    const auto last = qint64(std::ceil(high / step));
    for (qint64 i = first; i <= last; ++i) {
        numbers.push_back(double(i) * step);
    }
    return numbers;
}

void drawPlot(PageCanvas& page, const Chart& chart, const CanvasRect& area) {
    Plot(page, chart, area).draw();
}

}  // namespace saikoku::reports
