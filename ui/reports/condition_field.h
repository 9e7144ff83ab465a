#pragma once

#include <QWidget>

#include "core/cases/case_condition.h"

class QLabel;
class QPushButton;

namespace saikoku::ui {

class Workspace;

/// @brief Of which cases: the condition as a sentence, a button that opens the extraction's dialog, another that takes
/// the condition off.
class ConditionField : public QWidget {
    Q_OBJECT

public:
    /// @param applyLabel what becomes of the condition in the dialog
    ConditionField(Workspace& workspace, const QString& applyLabel, QWidget* parent = nullptr);

    const CaseCondition& condition() const { return m_condition; }
    /// @brief Tells nobody.
    void setCondition(const CaseCondition& condition);
    QList<QWidget*> fields() const;

Q_SIGNALS:
    /// By a person.
    void changed();

private:
    void say();
    void openBuilder();
    void take(const CaseCondition& condition);

    Workspace& m_workspace;
    QString m_applyLabel;
    CaseCondition m_condition;
    QPushButton* m_build;
    QLabel* m_sentence;
    QPushButton* m_everybody;
};

}  // namespace saikoku::ui
