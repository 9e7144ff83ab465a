#pragma once

#include "core/work/case_holds.h"
#include "ui/frame/screen.h"

class QCheckBox;
class QLabel;

namespace saikoku::ui {

class FactTable;
class Workspace;

/// @brief 保留: the holds that an officer should look at, or all in force. F10 opens the case, F4 approves.
class HoldsScreen : public Screen {
    Q_OBJECT

public:
    explicit HoldsScreen(Workspace& workspace, QWidget* parent = nullptr);

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    void enter() override;

private:
    void build();
    void refresh();
    void show(const QList<HoldOnReview>& holds);
    void approve();
    void end();
    void after(const Result<void>& done, TaxpayerId taxpayer, const QString& told);
    const HoldOnReview* marked() const;

    Workspace& m_workspace;
    QList<HoldOnReview> m_holds;
    QCheckBox* m_all;
    QLabel* m_count;
    FactTable* m_table;
    bool m_takesKeyboard = false;  ///< entered, what is shown still to come
};

}  // namespace saikoku::ui
