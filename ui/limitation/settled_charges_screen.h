#pragma once

#include "core/cases/settled_charges.h"
#include "ui/frame/screen.h"

class QLabel;

namespace saikoku::ui {

class FactTable;
class Workspace;

/// @brief 延滞金のみ: cases whose principal is paid while late charge or demand fee is not. Enter opens the case, where Ctrl+O
/// tells the lines and an officer waives.
class SettledChargesScreen : public Screen {
    Q_OBJECT

public:
    explicit SettledChargesScreen(Workspace& workspace, QWidget* parent = nullptr);

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    void enter() override;

private:
    void ask();
    void show(const SettledCharges& charges);

    Workspace& m_workspace;
    QLabel* m_sum;
    FactTable* m_table;
    bool m_takesKeyboard = false;  ///< entered, what is shown still to come
};

}  // namespace saikoku::ui
