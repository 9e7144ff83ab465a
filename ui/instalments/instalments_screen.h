#pragma once

#include "core/work/instalment_work.h"
#include "ui/frame/screen.h"

class QComboBox;
class QLabel;

namespace saikoku::ui {

class FactTable;
class Workspace;

/// @brief 分納: plans to approve, broken ones, late parts, pledges that are missing, parts due soon, and payments that
/// were reported and did not come. Enter opens the case, where Ctrl+I decides.
class InstalmentsScreen : public Screen {
    Q_OBJECT

public:
    explicit InstalmentsScreen(Workspace& workspace, QWidget* parent = nullptr);

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    void enter() override;

private:
    void build();
    void refresh();
    void show(const QList<InstalmentWorkRow>& rows);
    void openMarked();
    const InstalmentWorkRow* marked() const;

    Workspace& m_workspace;
    QList<InstalmentWorkRow> m_rows;
    QComboBox* m_task;
    QLabel* m_count;
    FactTable* m_table;
    bool m_takesKeyboard = false;  ///< entered, what is shown still to come
};

}  // namespace saikoku::ui
