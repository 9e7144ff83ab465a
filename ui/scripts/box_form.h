#pragma once

#include <QWidget>

#include "core/scripts/script.h"
#include "core/scripts/script_lint.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace saikoku::ui {

class ScriptDocument;
class WordTable;

/// @brief The chosen box to be changed: what its kind has no use for is shut. What is typed is in the
/// document at once.
class BoxForm : public QWidget {
    Q_OBJECT

public:
    explicit BoxForm(ScriptDocument& document, QWidget* parent = nullptr);

    /// @brief What the lint says of the chosen box.
    void showFindings(const QList<LintFinding>& findings);
    void focusTitle();
    /// @brief The first field of what is said.
    void focusText();

private:
    QPlainTextEdit* addText(QGridLayout* grid, int& row, const QString& label, const QString& name,
                            int lines);
    void addRow(QGridLayout* grid, int& row, const QString& label, QWidget* field);
    void buildAnswers(QGridLayout* grid, int& row);
    void connectFields();
    void show();
    void openFields(const ScriptBox& box);
    void showAnswers(const ScriptBox& box);
    void showWrites();
    void put(const ScriptBox& box, const QString& what, const QString& kind = {});
    void judgeCode();
    void takeCode();
    void takeAnswers();
    void takeWrites();
    QStringList boxIds() const;

    ScriptDocument& m_document;
    bool m_isShowing = false;
    QLineEdit* m_title;
    QLineEdit* m_code;
    QString m_codeOf;  ///< the box whose code stands in the field
    QLabel* m_codeFault;
    QComboBox* m_kind;
    QPlainTextEdit *m_person, *m_company, *m_note;
    QComboBox* m_next;
    WordTable* m_answers;
    QLabel* m_writesTitle;
    WordTable* m_writes;
    QLabel* m_findings;
};

}  // namespace saikoku::ui
