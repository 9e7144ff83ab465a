#pragma once

#include <QDate>
#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace saikoku::ui {

class Workspace;

/// @brief The month's analysis and proposals below a report: what stands there, to be written anew. What was there
/// before stays on record and stands below it.
class MonthNoteDialog : public QDialog {
    Q_OBJECT

public:
    /// @param month any day of it
    MonthNoteDialog(Workspace& workspace, const QString& report, QDate month, QWidget* parent = nullptr);

    void accept() override;
    void reject() override;

private:
    void load();

    Workspace& m_workspace;
    QString m_report;
    QDate m_month;
    QString m_before;
    QPlainTextEdit* m_text;
    QLabel* m_state;
    QLabel* m_problem;
};

}  // namespace saikoku::ui
