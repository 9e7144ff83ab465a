#pragma once

#include "core/cases/limitation_radar.h"
#include "ui/frame/screen.h"
#include "ui/support/session_worker.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace saikoku::ui {

class FactTable;
class LimitationChart;
class Workspace;

/// @brief 時効レーダー: yen by the days left, and below it the cases, the nearest end first, with what can lawfully be done next
/// and who decides. Enter opens the case; what has lapsed is the officers' work list.
class LimitationScreen : public Screen {
    Q_OBJECT

public:
    explicit LimitationScreen(Workspace& workspace, QWidget* parent = nullptr);

    /// @brief The officers' work list: what has lapsed.
    void showLapsed();

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    void enter() override;

private:
    void build();
    LimitationQuestion question() const;
    void ask();
    void show(const LimitationRadar& radar);

    Workspace& m_workspace;
    CancelMark m_asking;
    QComboBox* m_part;
    QSpinBox* m_days;
    QLabel* m_sum;
    LimitationChart* m_chart;
    FactTable* m_table;
    bool m_takesKeyboard = false;  ///< entered, what is shown still to come
};

}  // namespace saikoku::ui
