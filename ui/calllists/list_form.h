#pragma once

#include <QTimer>
#include <QWidget>

#include "core/cases/case_list.h"
#include "core/cases/condition_words.h"
#include "core/queue/call_lists.h"
#include "ui/support/session_worker.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace saikoku::ui {

class ConditionEdit;
class Workspace;

/// @brief What a new call list is made of: name, condition as it is written or put together in the
/// extraction's dialog, last day, tries. How many cases and yen it would have follows while one edits.
class ListForm : public QWidget {
    Q_OBJECT

public:
    explicit ListForm(Workspace& workspace, QWidget* parent = nullptr);

    /// @brief A condition from elsewhere, e.g. the list's filter.
    void setCondition(const CaseCondition& condition);
    /// @brief What a list was made from, as a sentence.
    QString ruleOf(const CallList& list) const;
    bool isTouched() const;
    void clear();
    /// @brief The campaign's words and sums, read anew.
    void renew();
    /// @brief While it is being made nothing else can be asked for.
    void setBusy(bool busy);
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void wanted(const saikoku::CallListWish& wish);

private:
    void ask();
    void count();
    void openBuilder();
    void setNumbers(const CallListWish::Numbers& among);
    Result<CaseCondition> condition() const;
    CallListWish wish(const CaseCondition& condition) const;

    Workspace& m_workspace;
    ConditionNames m_names;
    CallListWish::Numbers m_among;
    QLineEdit* m_name;
    ConditionEdit* m_condition;
    QPushButton* m_build;
    QLabel* m_count;
    QPushButton* m_withoutNumbers;
    QLineEdit* m_to;
    QSpinBox* m_tries;
    QPushButton* m_make;
    QLabel* m_problem;
    QTimer m_soon;
    CancelMark m_counting;
};

}  // namespace saikoku::ui
