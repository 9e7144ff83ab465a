#pragma once

#include "ui/frame/screen.h"
#include "ui/support/session_worker.h"
#include "ui/team/call_plan_model.h"
#include "ui/team/shift_model.h"

class QLabel;
class QTableView;
class QToolButton;

namespace saikoku::ui {

class Workspace;

/// @brief シフト: who is planned when, a week at a time, and how many calls they are to make. A cell is
/// typed over like "9:00-12:00 13:00-17:30" or "80", Delete empties it; a week's hours can be planned
/// like those of the one before.
class ShiftScreen : public Screen {
    Q_OBJECT

public:
    explicit ShiftScreen(Workspace& workspace, QWidget* parent = nullptr);

    bool can(Action action) const override;
    void perform(Action action) override;
    QStringList helpLines() const override;
    void enter() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void go(QDate monday);
    void ask();
    void showTitle();
    void fitRows();
    void show(const ShiftWeek& week);
    void show(const CallPlanWeek& week);
    void choose(bool calls);
    void planDay(const QString& login, QDate day, qint64 calls);
    void replan(OperatorId who, QDate day, const std::vector<ShiftHours>& hours);
    void copyWeekBefore();
    QToolButton* addButton(const QString& label, const QString& name);

    Workspace& m_workspace;
    QLabel* m_title;
    QTableView* m_table;
    ShiftModel m_model;
    CallPlanModel m_callPlan;
    QToolButton* m_hours;
    QToolButton* m_calls;
    QToolButton* m_copy;
    QLabel* m_hint;
    bool m_showsCalls = false;
    QDate m_monday;
    CancelMark m_asking;
};

}  // namespace saikoku::ui
