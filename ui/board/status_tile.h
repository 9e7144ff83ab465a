#pragma once

#include <QAbstractButton>

#include "core/cases/board.h"

namespace saikoku::ui {

/// @brief One of the board's four columns: status, cases, yen and a thin bar of
/// its share of all yen. A button: opens its cases.
class StatusTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit StatusTile(WorkflowStatus status, QWidget* parent = nullptr);

    void show(const BoardCell& cell, Yen allYen);
    WorkflowStatus status() const { return m_status; }
    const BoardCell& cell() const { return m_cell; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor barColour() const;

    WorkflowStatus m_status;
    BoardCell m_cell;
    double m_share = 0;
};

}  // namespace saikoku::ui
