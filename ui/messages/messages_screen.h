#pragma once

#include <QList>

#include "core/contact/staff_message.h"
#include "core/work/case_handovers.h"
#include "ui/frame/screen.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace saikoku::ui {

class FactTable;
class Workspace;

/// @brief 連絡: messages and reminders to the person above, open hand-overs below; what is marked is
/// read in full at the right. Enter opens its case.
class MessagesScreen : public Screen {
    Q_OBJECT

public:
    explicit MessagesScreen(Workspace& workspace, QWidget* parent = nullptr);

    /// @brief Marked once what is here is read.
    void markMessage(qint64 message) { m_wanted = {false, message}; }
    void markHandover(qint64 handover) { m_wanted = {true, handover}; }

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    void enter() override;

private:
    /// What one reading brings.
    struct Desk {
        QList<StaffMessage> messages;
        QList<HandoverRow> handovers;
    };

    void build();
    QPushButton* addButton(class QLayout* row, const QString& text, const QString& name);
    void refresh();
    void show(const Desk& desk);
    void showText();
    void markRead();
    void write();
    void answer(HandoverAnswer answer);
    bool isHandoverMarked() const;
    const StaffMessage* message() const;
    const HandoverRow* handover() const;
    void openCase();

    Workspace& m_workspace;
    Desk m_desk;
    FactTable* m_messages;
    FactTable* m_handovers;
    QLabel* m_title;
    QPlainTextEdit* m_text;
    QPushButton* m_read;
    QPushButton* m_accept;
    QPushButton* m_return;
    QPushButton* m_done;
    bool m_marksHandover = false;  ///< which of the two tables was marked last
    struct Wanted {
        bool isHandover = false;
        qint64 id = 0;  ///< 0: the first
    };
    Wanted m_wanted;
    bool m_takesKeyboard = false;  ///< entered, what is shown still to come
};

}  // namespace saikoku::ui
