#pragma once

#include <QTimer>

#include <memory>

#include "core/base/text_encoding.h"
#include "core/cases/case_list.h"
#include "core/cases/name_memory.h"
#include "ui/frame/letters_for.h"
#include "ui/frame/screen.h"
#include "ui/list/case_column.h"
#include "ui/list/case_filter.h"
#include "ui/support/session_worker.h"

class QLabel;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace saikoku::ui {

class CaseListModel;
class CaseTable;
class ChargeButton;
class ElidedLabel;
class FilterBar;
class Workspace;

/// @brief 一覧: the cases that fit the chips, the condition line and the search;
/// sums in the foot; from here a case is opened and calling begins.
class CaseListScreen : public Screen {
    Q_OBJECT

public:
    explicit CaseListScreen(Workspace& workspace, QWidget* parent = nullptr);

    /// @brief Shows these cases instead of what was chosen before.
    void showCondition(const CaseCondition& condition);
    void showHeldBack(const CaseCondition& condition, const CallableChoice& choice);
    /// @brief Exactly these, as if their numbers had been given.
    void showGiven(const QList<TaxpayerId>& cases);
    void searchFor(const QString& text);
    /// @brief The keyboard into the rows, or to what could be loosened when there are none.
    void focusAnswer();
    void goToCase(TaxpayerId taxpayer);
    /// @brief Opens the case of the row one is on, whether or not it may be called.
    void openCurrent();
    /// @brief What is asked for by fields; a search and numbers given besides are not in it.
    CaseCondition condition() const;
    QString searchText() const;
    const CaseListModel& model() const { return *m_model; }
    /// @brief Another place named the cases: F12 leads back to it.
    void setLeadsBack(bool leads);

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    void enter() override;

Q_SIGNALS:
    /// Open the case; `cases` is the list it stands in, for going on to the next.
    void opened(saikoku::TaxpayerId taxpayer, const QList<saikoku::TaxpayerId>& cases);
    /// Begin calling: from this row on, with the first that may be called.
    void callingWanted(const QList<saikoku::TaxpayerId>& cases, qsizetype from);
    /// Another list is shown.
    void listed();
    /// To the place that named the cases.
    void backWanted();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void build();
    QWidget* buildEmptyState();
    void query();
    void takeRolledCases();
    void judgeWhatIsSeen();
    void showFirst(const QList<TaxpayerId>& cases);
    void showAnswer(const CaseSelection& selection);
    CaseDisplay display() const;
    void showSentence();
    void showSums(const CaseSelection& selection);
    CaseQuery wantedQuery() const;
    void showFoot();
    void showEmptyState();
    void openBuilder();
    void renewNames();
    void openRow(int row);
    void markStale();
    void exportList(TextEncoding encoding);
    void putInCharge(OperatorId to, const QString& name);
    LettersFor lettersFor() const;
    void makeLetters();

    Workspace& m_workspace;
    std::shared_ptr<NameMemory> m_names;  ///< the worker's alone
    CaseListModel* m_model;
    CaseTable* m_table;
    FilterBar* m_filters;
    ElidedLabel* m_sentence;
    QLabel* m_sums;
    QLabel* m_foot;
    QStackedWidget* m_stack;
    QLabel* m_emptyText;
    QVBoxLayout* m_loosen;
    ChargeButton* m_charge;
    QToolButton* m_export;
    CaseSort m_sort{CaseField::Outstanding, true};
    CancelMark m_running;
    CancelMark m_summing;
    CancelMark m_stop;            ///< the query that runs, between its first cases and the others
    bool m_showsFirst = false;    ///< of the query that runs
    bool m_leadsBack = false;
    bool m_isStale = false;       ///< what stands there are an earlier query's cases: no key opens them
    TaxpayerId m_opening;         ///< chosen among the first cases, opened when the list is whole
    QTimer m_judge;         ///< gathers what one paint asked for
    QTimer m_clockTick;     ///< hours and waiting times pass while the list is looked at
    bool m_judging = false;
    CancelMark m_exporting;
    TaxpayerId m_return;
    bool m_queried = false;
};

}  // namespace saikoku::ui
