#pragma once

#include "core/cases/board.h"
#include "ui/frame/screen.h"
#include "ui/support/session_worker.h"

class QButtonGroup;
class QLabel;
class QTableView;

namespace saikoku::ui {

class BoardModel;
class StatusTile;
class Workspace;

/// @brief 進捗: the four statuses with cases and yen, and a matrix by tax item,
/// district, person or age. Every number opens exactly its cases.
class BoardScreen : public Screen {
    Q_OBJECT

public:
    explicit BoardScreen(Workspace& workspace, QWidget* parent = nullptr);

    bool can(Action action) const override { return action == Action::Refresh; }
    void perform(Action action) override;
    QStringList helpLines() const override;
    void enter() override;

    BoardModel* model() const { return m_model; }
    QTableView* matrix() const { return m_matrix; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitColumns();
    void showDimension();
    void chooseDimension(BoardDimension dimension);
    void fitCampaign();
    void ask();
    void askChange();
    void showRateWarning();
    void showBoard(const Board& board);

    Workspace& m_workspace;
    BoardModel* m_model;
    QTableView* m_matrix;
    QLabel* m_asOf;
    QLabel* m_empty;
    QLabel* m_rateWarning;
    QList<StatusTile*> m_tiles;
    QButtonGroup* m_dimensions;
    BoardDimension m_dimension = BoardDimension::TaxItem;
    CancelMark m_asking;
    CancelMark m_askingChange;
};

}  // namespace saikoku::ui
