#pragma once

#include <QWidget>

#include <vector>

#include "core/cases/limitation_radar.h"

namespace saikoku::ui {

/// @brief Yen by the days left, a bar a band: what has lapsed first, then the nearest end. The numbers stand beside the bars;
/// nothing is told by colour alone.
class LimitationChart : public QWidget {
    Q_OBJECT

public:
    explicit LimitationChart(QWidget* parent = nullptr);

    void show(const LimitationRadar& radar);
    /// @brief "0–30 days: 12 cases, 1,234,000 yen", a bar each, as screen readers and tests read them.
    QStringList sentences() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Bar {
        QString label;
        QString value;
        Yen yen;
        bool isLate = false;
    };

    std::vector<Bar> m_bars;
};

}  // namespace saikoku::ui
