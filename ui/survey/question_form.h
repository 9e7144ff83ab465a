#pragma once

#include <QWidget>

#include "core/surveys/survey.h"
#include "core/surveys/survey_check.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QStringListModel;

namespace saikoku::ui {

class WordTable;
class WrappedLine;

/// @brief One question of a survey to be changed: what its kind has no use for is shut.
class QuestionForm : public QWidget {
    Q_OBJECT

public:
    explicit QuestionForm(QWidget* parent = nullptr);

    void show(const SurveyQuestion& question);
    SurveyQuestion question() const;
    /// @brief What is wrong with this question, each under its field; others' faults are passed over.
    void showFaults(const QList<SurveyFault>& faults, qsizetype question);
    /// @brief Codes that a jump may name, offered while typing.
    void offerJumps(const QStringList& codes);
    void focusText();

Q_SIGNALS:
    void changed();

private:
    QLabel* addRow(QGridLayout* grid, int& row, const QString& label, QWidget* field);
    QLabel* addFault(QGridLayout* grid, int& row, const QString& name);
    void openFields();

    QLineEdit* m_code;
    QComboBox* m_kind;
    WrappedLine* m_text;
    QCheckBox* m_required;
    QLineEdit* m_jump;
    QLineEdit* m_least;
    QLineEdit* m_most;
    WordTable* m_options;
    QStringListModel* m_jumps;
    QLabel *m_textFault, *m_codeFault, *m_jumpFault, *m_numberFault, *m_optionFault;
};

}  // namespace saikoku::ui
