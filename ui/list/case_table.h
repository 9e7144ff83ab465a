#pragma once

#include <QTableView>
#include <QTimer>

#include <utility>

#include "core/cases/case_condition.h"
#include "ui/list/case_list_model.h"

namespace saikoku::ui {

class SeatSettings;

/// @brief The table of the case list: columns that can be hidden, moved and
/// sized, and are kept; sorting is asked for, not done here.
class CaseTable : public QTableView {
    Q_OBJECT

public:
    CaseTable(CaseListModel& model, SeatSettings& settings, QWidget* parent = nullptr);

    /// @brief In a campaign without money what is owed and promised is not shown; nothing of that is kept.
    void setMoney(bool hasMoney);
    void showSort(const CaseSort& sort);
    /// @brief Menu of all columns with a tick at those shown.
    void chooseColumns(const QPoint& globalPosition);
    int currentRow() const { return currentIndex().row(); }
    void goToRow(int row);
    /// @brief The first and last row on screen; last before first when there is none.
    std::pair<int, int> rowsOnScreen() const;

Q_SIGNALS:
    void sortWanted(const saikoku::CaseSort& sort);
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyColumns();
    void keepColumns();
    void applyFont();
    double fontFactor() const;
    int usualWidth(int column) const;
    void fillRoom();

    CaseListModel& m_model;
    SeatSettings& m_settings;
    CaseSort m_sort{CaseField::Outstanding, true};
    bool m_hasMoney = true;
    bool m_applying = false;
    QTimer m_fill;  ///< after what is seen has been painted
};

}  // namespace saikoku::ui
