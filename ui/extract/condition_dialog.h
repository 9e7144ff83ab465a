#pragma once

#include <QDialog>
#include <QTimer>

#include <memory>

#include "core/cases/case_list.h"
#include "core/cases/saved_condition.h"
#include "ui/support/session_worker.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace saikoku::ui {

class ConditionBuilder;
class ConditionEdit;
class Workspace;

/// @brief 任意条件抽出: the condition as a tree of rows and as written language, one following
/// the other; its sentence, and how many cases and yen it has, while it is edited. Saved ones
/// are loaded, saved and shared here; a list of numbers narrows it.
class ConditionDialog : public QDialog {
    Q_OBJECT

public:
    using Numbers = std::shared_ptr<const QList<TaxpayerId>>;

    ConditionDialog(Workspace& workspace, const CaseQuery& query, QWidget* parent = nullptr);

    /// @brief What becomes of the condition here; usually the list shows it.
    void setApplyLabel(const QString& label);

Q_SIGNALS:
    /// The list is to show these.
    void applied(const saikoku::CaseCondition& condition, const std::shared_ptr<const QList<saikoku::TaxpayerId>>& among);

private:
    QWidget* buildSaved();
    void build();
    void loadNames();
    void showCondition(const CaseCondition& condition);
    void takeBuilt();
    void takeWritten();
    void showProblem(const QString& sentence);
    void say();
    void count();
    void load(int index);
    void save(bool shared);
    void removeSaved();
    void askNumbers();
    void setNumbers(const Numbers& among);
    void apply();
    QString written(const CaseCondition& condition) const;

    Workspace& m_workspace;
    CaseQuery m_query;
    CaseCondition m_condition;
    ConditionNames m_names;
    QList<SavedCondition> m_saved;
    QLabel* m_sentence;
    QLabel* m_counted;
    QLabel* m_problem;
    QLabel* m_numbers;
    QPushButton* m_withoutNumbers;
    ConditionBuilder* m_builder;
    ConditionEdit* m_edit;
    QComboBox* m_choice;
    QPushButton* m_remove;
    QPushButton* m_apply;
    QTimer m_soon;
    CancelMark m_counting;
    bool m_follows = false;  ///< one side follows the other: no answer to be taken from it
};

}  // namespace saikoku::ui
