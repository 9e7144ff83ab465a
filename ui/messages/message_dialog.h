#pragma once

#include <QDialog>

#include "core/base/result.h"
#include "core/base/typed_id.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace saikoku {
class Session;
}

namespace saikoku::ui {

/// @brief What a message is about; no number: about no case.
struct MessageSubject {
    CampaignId campaign;
    TaxpayerId taxpayer;
    QString number;
    QString name;
};

/// @brief Writes to colleagues (Ctrl+M on a case): a message, a reminder that comes up at a moment, or
/// a hand-over to an officer, whose brief the program writes below.
class MessageDialog : public QDialog {
    Q_OBJECT

public:
    enum class Kind { Message, Reminder, Handover };

    MessageDialog(Session& session, const MessageSubject& subject, QWidget* parent = nullptr);

    Kind kind() const;
    void setKind(Kind kind);

    void accept() override;

private:
    void build(const MessageSubject& subject);
    void fillRecipients();
    void showKind();
    Result<void> send();

    Session& m_session;
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
