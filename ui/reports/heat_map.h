#pragma once

#include <QWidget>

#include "reports/chart.h"

namespace saikoku::ui {

/// @brief A field for each series and category, the darker the higher its value; the value and its n stand in it.
class HeatMap : public QWidget {
    Q_OBJECT

public:
    explicit HeatMap(QWidget* parent = nullptr);

    void show(const reports::Chart& chart);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int namesWidth() const;

    reports::Chart m_chart;
};

}  // namespace saikoku::ui
