#pragma once

#include <QDialog>

#include "core/letters/notice_batches.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace saikoku {
class Session;
}

namespace saikoku::ui {

/// @brief The next step after a letter came back: a digit chooses, Enter records it. The day on the notice
/// board belongs to 公示送達.
class AddressStepDialog : public QDialog {
    Q_OBJECT

public:
    AddressStepDialog(Session& session, const SentLetter& letter, QWidget* parent = nullptr);

    void accept() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    AddressStep chosen() const;
    void showFields();

    Session& m_session;
    SentLetter m_letter;
    QListWidget* m_steps;
    QLabel* m_postedLabel = nullptr;
    QLineEdit* m_posted;
    QLineEdit* m_note;
    QLabel* m_problem;
};

}  // namespace saikoku::ui
