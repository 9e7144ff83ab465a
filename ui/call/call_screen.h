#pragma once

#include <QList>

#include "core/base/typed_id.h"
#include "core/calling/call_journal.h"
#include "core/cases/case_condition.h"
#include "ui/frame/screen.h"
#include "ui/support/session_worker.h"

class QStackedWidget;

namespace saikoku {
class BusinessCalendar;
}

namespace saikoku::ui {

class CaseScreen;
class StartPage;
class Workspace;

/// @brief 架電: the case being called, or the start page; knows the list that is
/// being called and goes on in it.
class CallScreen : public Screen {
    Q_OBJECT

public:
    CallScreen(Workspace& workspace, const BusinessCalendar& calendar, QWidget* parent = nullptr);

    /// @brief Opens a case alone, or as a part of a list to go on in.
    bool openCase(TaxpayerId taxpayer, const QList<TaxpayerId>& list = {});
    void closeCase();
    CaseScreen& caseScreen() { return *m_case; }
    StartPage& startPage() { return *m_start; }
    bool hasCase() const;

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    void enter() override;
    bool mayLeave() override;

Q_SIGNALS:
    /// The case was closed by the person: back to where it came from.
    void closed();
    void caseShown(saikoku::TaxpayerId taxpayer);
    /// Somebody called whose case is still to be found.
    void callerSought(const saikoku::CallIntent& intent);

private:
    void goToNext();
    qsizetype nextCallable(qsizetype from);
    void takeChangedCity();
    void stopAsking();
    void beginList(const CaseCondition& condition);
    void showPosition();

    Workspace& m_workspace;
    QStackedWidget* m_stack;
    StartPage* m_start;
    CaseScreen* m_case;
    QList<TaxpayerId> m_list;
    qsizetype m_at = -1;
    CancelMark m_asking;
};

}  // namespace saikoku::ui
