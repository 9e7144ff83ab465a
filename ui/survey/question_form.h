#pragma once

#include <QWidget>

#include "core/surveys/survey.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace saikoku::ui {

class WordTable;

/// @brief One question of a survey to be changed: what its kind has no use for is shut.
class QuestionForm : public QWidget {
    Q_OBJECT

public:
    explicit QuestionForm(QWidget* parent = nullptr);

    void show(const SurveyQuestion& question);
    SurveyQuestion question() const;
    void focusText();

Q_SIGNALS:
    void changed();

private:
    QLabel* addRow(QGridLayout* grid, int row, const QString& label, QWidget* field);
    void openFields();

    QLineEdit* m_code;
    QComboBox* m_kind;
    QLineEdit* m_text;
    QCheckBox* m_required;
    QLineEdit* m_jump;
    QLineEdit* m_least;
    QLineEdit* m_most;
    WordTable* m_options;
};

}  // namespace saikoku::ui
