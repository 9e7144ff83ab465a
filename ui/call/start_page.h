#pragma once

#include <QDate>
#include <QWidget>

#include "core/base/typed_id.h"
#include "core/contact/call_journal.h"
#include "core/work/day_pace.h"
#include "core/cases/case_condition.h"

class QLabel;
class QPushButton;

namespace saikoku::ui {

class FactTable;
class Workspace;

/// @brief 架電 before a case is open: calls without a result, appointments due,
/// and the lists one may begin with.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    int unfinishedCount() const { return static_cast<int>(m_intents.size()); }

Q_SIGNALS:
    void caseWanted(saikoku::TaxpayerId taxpayer);
    void intentWanted(const saikoku::CallIntent& intent);
    void listWanted(const saikoku::CaseCondition& condition);

private:
    QWidget* buildLists();
    void showIntents();
    void showCallbacks();
    void listCallbacks(const QList<DueCallback>& callbacks);
    void askCounts();

    Workspace& m_workspace;
    QList<CallIntent> m_intents;
    QDate m_day;  ///< the business date whose figures were read
    QLabel* m_intentTitle;
    FactTable* m_intentTable;
    FactTable* m_callbackTable;
    QList<QPushButton*> m_listButtons;
    QLabel* m_done;
};

}  // namespace saikoku::ui
