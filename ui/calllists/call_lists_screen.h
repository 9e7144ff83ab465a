#pragma once

#include <QList>

#include "core/queue/call_lists.h"
#include "core/queue/hand_outs.h"
#include "core/queue/list_tally.h"
#include "ui/calllists/list_workers.h"
#include "ui/frame/screen.h"
#include "ui/support/session_worker.h"

class QLabel;
class QPushButton;

namespace saikoku::ui {

class FactTable;
class ListForm;
class Workspace;

/// @brief 催告リスト: every list with how far it is; make, give, close. For whoever plans.
class CallListsScreen : public Screen {
    Q_OBJECT

public:
    explicit CallListsScreen(Workspace& workspace, QWidget* parent = nullptr);

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    void enter() override;
    bool holdsWork() const override;
    /// @brief A condition to make a list of, e.g. from the list of cases.
    void propose(const CaseCondition& condition);

private:
    struct Lists {
        QList<CallListTally> tallies;
        QList<ListWorker> possible;
        QHash<CallListId, QList<ListWorker>> workers;
    };
    void ask();
    void showLists(const Lists& lists);
    void showChosen();
    QHash<QString, QList<ListMix>> mixes() const;
    const CallListTally* chosen() const;
    void make(CallListWish wish);
    void give(HandOutWish wish);
    void close();
    void makeStanding();
    void openCases();

    Workspace& m_workspace;
    FactTable* m_table;
    QLabel* m_rule;  ///< what the chosen list was made from
    QPushButton* m_close;
    QPushButton* m_standing;
    ListForm* m_form;
    ListWorkers* m_workers;
    QList<CallListTally> m_tallies;
    QHash<CallListId, QList<ListWorker>> m_given;
    CancelMark m_asking;
};

}  // namespace saikoku::ui
