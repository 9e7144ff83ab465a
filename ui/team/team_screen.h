#pragma once

#include <QTimer>

#include "core/team/team_view.h"
#include "ui/frame/screen.h"
#include "ui/support/session_worker.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace saikoku::ui {

class FactTable;
class Workspace;

/// @brief 従事状況: who is on what and since when, how the day goes, callbacks that were missed,
/// how far the lists are. Read anew while it is shown. A case that has stuck is freed, a
/// callback is given to somebody else, and so is the charge of a callback's case or of one that is held.
class TeamScreen : public Screen {
    Q_OBJECT

public:
    explicit TeamScreen(Workspace& workspace, QWidget* parent = nullptr);

    bool can(Action action) const override;
    void perform(Action action) override;
    QStringList helpLines() const override;
    void enter() override;

    const TeamView& view() const { return m_view; }

protected:
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Seen {
        TeamView view;
        QHash<TaxpayerId, QString> names;
        QHash<TaxpayerId, QString> inCharge;
        std::vector<Colleague> people;
    };
    static Result<Seen> read(Session& session, CampaignId campaign);

    void ask();
    void show(const Seen& seen);
    void showMembers(const Seen& seen);
    void showCallbacks(const Seen& seen);
    void showLists();
    void free();
    void give();
    void putInCharge();
    const TeamMember* chosen() const;
    TaxpayerId chosenCallback() const;
    /// Whose charge is given: of the table that was used last.
    TaxpayerId chosenCase() const;
    void followChoice();

    Workspace& m_workspace;
    QLabel* m_sum;
    FactTable* m_members;
    FactTable* m_callbacks;
    FactTable* m_lists;
    QPushButton* m_free;
    QComboBox* m_to;
    QPushButton* m_give;
    QPushButton* m_charge;
    QTimer m_again;
    TeamView m_view;
    QHash<TaxpayerId, QString> m_names;
    bool m_usesMembers = true;
    CancelMark m_asking;
};

}  // namespace saikoku::ui
