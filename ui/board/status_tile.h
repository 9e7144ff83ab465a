#pragma once

#include <QAbstractButton>

#include <optional>

#include "core/cases/board.h"

namespace saikoku::ui {

/// @brief One of the board's four columns: status, cases, yen and a thin bar of
/// its share of all yen. A button: opens its cases.
class StatusTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit StatusTile(WorkflowStatus status, QWidget* parent = nullptr);

    void show(const BoardCell& cell, Yen allYen);
    /// @brief Without: no yen, and the campaign's words; the bar is the share of all cases.
    void setMoney(bool hasMoney, qint64 allCases);
    /// @brief What moved since yesterday; nothing while it isn't known.
    void showChange(const std::optional<BoardCell>& change);
    /// @brief "+12 since yesterday" and "+340,000 yen"; empty while it isn't known.
    QStringList changeLines() const;
    WorkflowStatus status() const { return m_status; }
    const BoardCell& cell() const { return m_cell; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString headingText() const;
    QString casesText() const;
    QString shareText() const;
    QColor barColour() const;
    void describe();

    WorkflowStatus m_status;
    BoardCell m_cell;
    std::optional<BoardCell> m_change;
    bool m_hasMoney = true;
    double m_share = 0;
};

}  // namespace saikoku::ui
