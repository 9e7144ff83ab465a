#pragma once

#include "core/work/follow_ups.h"
#include "ui/frame/screen.h"

class QComboBox;
class QLabel;
class QLayout;

namespace saikoku::ui {

class FactTable;
class Workspace;

/// @brief 対応: what must follow talks, the longest due first, by kind and part. Enter opens the case,
/// Ctrl+Enter takes the usual next step with today's date, F4 asks which, when and what belongs to it.
class FollowUpsScreen : public Screen {
    Q_OBJECT

public:
    explicit FollowUpsScreen(Workspace& workspace, QWidget* parent = nullptr);

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    void enter() override;

private:
    void build();
    QLayout* buildHead();
    FollowUpQuery query() const;
    void refresh();
    void show(const FollowUpList& list);
    void takeNext();
    void ask();
    const FollowUpRow* marked() const;
    void done(const FollowUpRow& row, const FollowUp& now);

    Workspace& m_workspace;
    FollowUpList m_list;
    QComboBox* m_kind;
    QComboBox* m_part;
    QLabel* m_count;
    FactTable* m_table;
    qint64 m_goesOnTo = 0;         ///< what comes after the one whose step was taken; 0: the one that is marked stays so
    bool m_takesKeyboard = false;  ///< entered, what is shown still to come
};

}  // namespace saikoku::ui
