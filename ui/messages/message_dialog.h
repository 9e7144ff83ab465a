#pragma once

#include <QDialog>

#include "core/base/result.h"
#include "core/base/typed_id.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace saikoku::ui {

class Workspace;

/// @brief What a message is about; no number: about no case.
struct MessageSubject {
    CampaignId campaign;
    TaxpayerId taxpayer;
    QString number;
    QString name;
};

/// @brief Writes to colleagues (Ctrl+M on a case): a message, a reminder that comes up at a moment, or
/// a hand-over to an officer, whose brief the program writes below. What is closed without being sent stays
/// as a draft of the seat (Workspace::messageDrafts) and stands here again the next time.
class MessageDialog : public QDialog {
    Q_OBJECT

public:
    enum class Kind { Message, Reminder, Handover };

    MessageDialog(Workspace& workspace, const MessageSubject& subject, QWidget* parent = nullptr);

    Kind kind() const;
    void setKind(Kind kind);

    void accept() override;
    /// @brief Closes it and keeps what was typed.
    void reject() override;

private:
    void build(const MessageSubject& subject);
    void fillRecipients();
    void showKind();
    void takeDraftUp();
    Result<void> send();

    Workspace& m_workspace;
    MessageSubject m_subject;
    QComboBox* m_kind;
    QComboBox* m_to;
    QLineEdit* m_due;
    QPlainTextEdit* m_text;
    QPlainTextEdit* m_brief;
    QFormLayout* m_form;
    QLabel* m_problem;
};

}  // namespace saikoku::ui
