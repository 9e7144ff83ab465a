#pragma once

#include <QWidget>

#include <vector>

#include "reports/chart.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace saikoku::ui {

class AxisPicture;
class FunnelPicture;
class HeatMap;

/// @brief A report's pictures: the first is shown, the others are chosen by their title.
class PicturePane : public QWidget {
    Q_OBJECT

public:
    explicit PicturePane(QWidget* parent = nullptr);

    void show(const std::vector<reports::Chart>& charts);
    int count() const;

private:
    void draw();
    void turnTo(QWidget* page);

    std::vector<reports::Chart> m_charts;
    QComboBox* m_choice;
    QLabel* m_name;
    QLabel* m_title;
    QStackedWidget* m_stack;
    AxisPicture* m_axes;
    HeatMap* m_heat;
    FunnelPicture* m_funnel;
    QLabel* m_blank;
};

}  // namespace saikoku::ui
