#pragma once

#include <QDialog>

#include "core/cases/given_numbers.h"
#include "ui/support/session_worker.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace saikoku::ui {

class Workspace;

/// @brief 宛名番号 pasted, or read from a CSV file, become a list; the unknown ones are told with
/// their lines before it is taken.
class NumbersDialog : public QDialog {
    Q_OBJECT

public:
    explicit NumbersDialog(Workspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    void taken(const saikoku::NumbersFound& found);

private:
    void look();
    void readFile();
    void tell(const NumbersFound& found);

    Workspace& m_workspace;
    QPlainTextEdit* m_text;
    QLabel* m_told;
    QPlainTextEdit* m_unknown;
    QPushButton* m_take;
    CancelMark m_looking;
    NumbersFound m_found;
};

}  // namespace saikoku::ui
