#pragma once

#include <QList>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

#include "core/base/typed_id.h"
#include "core/cases/case_condition.h"
#include "core/contact/call_journal.h"
#include "core/contact/case_lease_repository.h"
#include "core/work/current_call.h"
#include "core/work/next_case.h"
#include "core/work/work_list.h"
#include "ui/frame/screen.h"
#include "ui/support/session_worker.h"

class QStackedWidget;

namespace saikoku {
class BusinessCalendar;
struct QueueStop;
}

namespace saikoku::ui {

class CaseScreen;
class QueueWalk;
class StartPage;
class Workspace;

/// @brief 架電: the case being called, or the start page; shows the list that is
/// being called and goes on in it (core/work/work_list.h), the walk in the worker.
class CallScreen : public Screen {
    Q_OBJECT

public:
    CallScreen(Workspace& workspace, const BusinessCalendar& calendar, QWidget* parent = nullptr);
    ~CallScreen() override;

    /// @brief Opens a case alone, or as a part of a list to go on in.
    bool openCase(TaxpayerId taxpayer, const QList<TaxpayerId>& list = {});
    /// @brief Goes on in this list from a place on, with the first that may be called.
    void beginAt(const QList<TaxpayerId>& list, qsizetype from);
    /// @brief The condition of the list gone through: of whom it is asked why nobody may be called.
    void setListCondition(const CaseCondition& condition);
    void closeCase();
    /// @brief The case shown waits with what is half typed, its call and the place in the list; the next
    /// one opens before it. F8 or F12 goes back to all of it (takeUpParked).
    void park();
    bool isParked() const { return m_parked.has_value(); }
    /// @brief Back to the case that waits; false when none does, or the one shown would rather stay.
    bool takeUpParked();
    /// @brief The call of the case shown goes on: another one may be looked at beside it.
    bool hasLiveCall() const;
    CaseScreen& caseScreen() { return *m_case; }
    StartPage& startPage() { return *m_start; }
    bool hasCase() const;
    /// @brief The next case is being looked for; no key but Close means anything till then.
    bool isLooking() const { return m_walk != nullptr; }
    /// @brief Stays with what is shown. False when nothing was looked for.
    bool stopLooking();

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    void enter() override;
    bool mayLeave() override;
    bool mayClose() override;
    bool holdsWork() const override;

Q_SIGNALS:
    /// The case was closed by the person: back to where it came from.
    void closed();
    void caseShown(saikoku::TaxpayerId taxpayer);
    /// Somebody called whose case is still to be found.
    void callerSought(const saikoku::CallIntent& intent);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    /// What the worker found: the list, and the first in it that may be called.
    struct Found {
        QList<TaxpayerId> cases;
        NextCase next;
    };

    void takeUp(const CallIntent& intent);
    void goToNext();
    void takeFromQueue(OnPause onPause);
    void openTaken(const CaseLease& lease);
    void onNobody(const QString& sentence);
    void onStopped(const QueueStop& stop);
    void sayWhy(const QString& sentence, const CaseCondition& condition);
    bool leaveQueueCase();
    void undo();
    void beginList(const CaseCondition& condition);
    /// Where the way to the next case begins, and in which list.
    struct Way {
        enum class Of { CurrentList, Condition, GivenList };
        Of of = Of::CurrentList;
        CaseCondition condition;
        QList<TaxpayerId> cases;
        qsizetype from = 0;
    };
    void look(const Way& way);
    void showLooking();
    void endLooking();
    void onFound(Way::Of of, const Result<Found>& found);
    void openFirst(Way::Of of, const Found& found);
    bool isElsewhereOnPhone(TaxpayerId taxpayer) const;
    void openNext(const NextCase& next);
    QString leftOutText(const NextCase& next) const;
    void takeChangedCity();
    void takeChangedRules();
    void showPosition();

    /// What waits behind the case shown.
    struct Parked {
        CaseScreen* screen;
        WorkList list;
        bool isInQueue;  ///< held from the queue, and held on
        SeatCall call;  ///< none: nothing, or it is still the seat's
        QPointer<QWidget> keyboard;  ///< what was typed into last
    };

    CaseScreen* makeCase();
    void showParked(Parked parked);
    void closeShown();
    void leaveAll();
    void goOn();

    Workspace& m_workspace;
    const BusinessCalendar& m_calendar;
    QStackedWidget* m_stack;
    StartPage* m_start;
    CaseScreen* m_case;                 ///< the one shown
    CaseScreen* m_spare = nullptr;      ///< made when a case is parked first
    std::optional<Parked> m_parked;
    WorkList m_list;
    QueueWalk* m_queue;
    bool m_isInQueue = false;  ///< on by the queue, not by m_list
    CaseCondition m_listCondition;
    std::shared_ptr<WalkProgress> m_walk;  ///< shared with the worker while it looks
    CancelMark m_asking;
    QTimer m_lookingTimer;  ///< a walk that is quick says nothing
};

}  // namespace saikoku::ui
