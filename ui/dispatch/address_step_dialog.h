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

/// @brief The next step after a letter came back: what follows is marked, a digit chooses another, Enter records it.
/// The day on the notice board belongs to 公示送達, a tax officer's step: without research on record it leads to that
/// first, or asks for a note.
class AddressStepDialog : public QDialog {
    Q_OBJECT

public:
    AddressStepDialog(Session& session, const SentLetter& letter, QWidget* parent = nullptr);

    void accept() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    AddressStep chosen() const;
    AddressStep nextStep() const;
    bool wantsResearch() const;
    void complain(const QString& sentence);
    void makeRoom();
    void showFields();

    Session& m_session;
    SentLetter m_letter;
    QListWidget* m_steps;
    QLabel* m_postedLabel = nullptr;
    QLineEdit* m_posted;
    QLineEdit* m_note;
    QLabel* m_lead;
    QLabel* m_problem;
};

}  // namespace saikoku::ui
