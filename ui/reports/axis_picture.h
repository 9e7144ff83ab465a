#pragma once

#include <QWidget>

#include "reports/chart.h"

class QChart;
class QChartView;

namespace saikoku::ui {

/// @brief Bars or lines over categories, in the palette's colours.
class AxisPicture : public QWidget {
    Q_OBJECT

public:
    explicit AxisPicture(QWidget* parent = nullptr);

    void show(const reports::Chart& chart);
    /// @brief The picture as it stands; null before show().
    const QChart* chart() const;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void draw();
    void addBars(QChart& chart) const;
    void addLines(QChart& chart) const;
    void addAxes(QChart& chart) const;
    /// Whether the names of the categories have no room beside each other.
    bool standsUpright() const;
    /// How many labels of the axis at the left have room above each other.
    int ticks() const;

    reports::Chart m_chart;
    QChartView* m_view;
    bool m_isUpright = false;
    int m_ticks = 0;
};

}  // namespace saikoku::ui
