#pragma once

#include <QWidget>

#include "reports/chart.h"

namespace saikoku::ui {

/// @brief Each step a bar, as long as its part of the first; beside it the number, its part of the first and of the
/// step before.
class FunnelPicture : public QWidget {
    Q_OBJECT

public:
    explicit FunnelPicture(QWidget* parent = nullptr);

    void show(const reports::Chart& chart);
    /// @brief "Dialled: 80 (66.7% of all, 80.0% of the step before)", a step each.
    QStringList sentences() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double valueOf(qsizetype step) const;
    QString words(qsizetype step) const;

    reports::Chart m_chart;
};

}  // namespace saikoku::ui
