#include "ui/messages/message_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

#include "core/base/clock.h"
#include "core/contact/callback_time_entry.h"
#include "core/security/session.h"
#include "core/work/case_handovers.h"
#include "core/work/staff_messages.h"
#include "ui/frame/workspace.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kWidthInLetters = 58;
constexpr int kTextLines = 3;
constexpr int kBriefLines = 12;

QPlainTextEdit* textOf(const QString& name, int lines, QWidget* parent) {
    auto* text = new QPlainTextEdit(parent);
    text->setObjectName(name);
    text->setTabChangesFocus(true);
    followFont(text, [text, lines] {
        text->setMinimumSize(text->fontMetrics().averageCharWidth() * kWidthInLetters, text->fontMetrics().lineSpacing() * lines + Space::kMedium);
    });
    return text;
}

}  // namespace

MessageDialog::MessageDialog(Workspace& workspace, const MessageSubject& subject, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_subject(subject) {
    setObjectName(QStringLiteral("messageDialog"));
    setWindowTitle(tr("To colleagues"));
    build(subject);
    showKind();
    takeDraftUp();
    m_text->setFocus();
}

void MessageDialog::build(const MessageSubject& subject) {
    auto* column = new QVBoxLayout(this);
    m_form = new QFormLayout;
    column->addLayout(m_form, 1);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("messageKind"));
    m_kind->addItem(tr("Message"));
    m_kind->addItem(tr("Reminder"));
    if (subject.taxpayer.isValid()) {
        m_kind->addItem(tr("Hand-over to an officer"));
        m_form->addRow(tr("Case"), new QLabel(tr("%1  %2", "number, name").arg(subject.number, subject.name), this));
    }
    m_form->addRow(tr("&Kind"), m_kind);
    m_to = new QComboBox(this);
    m_to->setObjectName(QStringLiteral("messageTo"));
    m_form->addRow(tr("&To"), m_to);
    m_due = new QLineEdit(this);
    m_due->setObjectName(QStringLiteral("messageDue"));
    m_due->setPlaceholderText(tr("14:30, +1 10:00, 12/1 9:00"));
    m_form->addRow(tr("&When"), m_due);
    m_text = textOf(QStringLiteral("messageText"), kTextLines, this);
    m_form->addRow(tr("Te&xt"), m_text);
    m_brief = textOf(QStringLiteral("messageBrief"), kBriefLines, this);
    m_brief->setReadOnly(true);
    m_form->addRow(tr("Brief"), m_brief);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("messageProblem"));
    m_problem->setWordWrap(true);
    setTextColour(m_problem, coloursOf(palette()).late);
    column->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(this);
    auto* send = buttons->addButton(tr("&Send (Ctrl+Enter)"), QDialogButtonBox::AcceptRole);
    send->setObjectName(QStringLiteral("messageSend"));
    send->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    buttons->addButton(tr("Close (Esc)"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MessageDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MessageDialog::showKind);
}

MessageDialog::Kind MessageDialog::kind() const { return static_cast<Kind>(m_kind->currentIndex()); }

void MessageDialog::setKind(Kind kind) { m_kind->setCurrentIndex(static_cast<int>(kind)); }

void MessageDialog::fillRecipients() {
    const QString before = m_to->currentData().toString();
    m_to->clear();
    if (kind() == Kind::Handover) {
        m_to->addItem(tr("any officer"), QString());
    } else if (kind() == Kind::Reminder) {
        m_to->addItem(tr("myself"), QString());
    }
    Session& session = m_workspace.session();
    const Result<QList<Addressee>> all = kind() == Kind::Handover ? officers(session) : addressees(session);
    if (!all) {
        m_problem->setText(QStringLiteral("▲ ") + all.error().message);
        return;
    }
    for (const Addressee& each : *all) {
        const QString word = each.isGroup ? each.name : each.login;
        m_to->addItem(each.isGroup ? tr("%1 (group)").arg(each.name) : tr("%1 (%2)", "name, login").arg(each.name, each.login), word);
    }
    // whom a message was meant for needn't be the officer
    m_to->setCurrentIndex(kind() == Kind::Handover ? 0 : qMax(0, m_to->findData(before)));
}

void MessageDialog::showKind() {
    fillRecipients();
    const bool isHandover = kind() == Kind::Handover;
    m_due->setVisible(kind() == Kind::Reminder);
    m_form->labelForField(m_due)->setVisible(kind() == Kind::Reminder);
    m_brief->setVisible(isHandover);
    m_form->labelForField(m_brief)->setVisible(isHandover);
    m_text->setPlaceholderText(isHandover ? tr("What is the officer asked to do?") : QString());
    if (isHandover && m_brief->toPlainText().isEmpty()) {
        const Result<QString> brief = briefOfCase(m_workspace.session(), m_subject.campaign, m_subject.taxpayer);
        m_brief->setPlainText(brief ? *brief : brief.error().message);
    }
    adjustSize();
}

Result<void> MessageDialog::send() {
    Session& session = m_workspace.session();
    const QString to = m_to->currentData().toString();
    if (kind() == Kind::Handover) {
        SAIKOKU_TRY(handOver(session, m_subject.campaign, m_subject.taxpayer, m_text->toPlainText(), to));
        return {};
    }
    MessageEntry entry;
    if (!to.isEmpty()) {
        entry.to = {to};
    }
    entry.body = m_text->toPlainText();
    entry.campaign = m_subject.campaign;
    entry.taxpayer = m_subject.taxpayer;
    if (kind() == Kind::Reminder) {
        SAIKOKU_TRY_ASSIGN(const QDateTime due, parseCallbackTime(m_due->text(), toTokyo(session.clock().nowUtc())));
        entry.dueAt = fromTokyo(due.date(), due.time());
    }
    SAIKOKU_TRY(sendMessage(session, entry));
    return {};
}

void MessageDialog::accept() {
    if (const Result<void> sent = send(); !sent) {
        m_problem->setText(QStringLiteral("▲ ") + sent.error().message);
        return;
    }
    m_workspace.messageDrafts().erase({m_subject.campaign, m_subject.taxpayer});
    QDialog::accept();
}

void MessageDialog::takeDraftUp() {
    const MessageDrafts& drafts = m_workspace.messageDrafts();
    const auto draft = drafts.find({m_subject.campaign, m_subject.taxpayer});
    if (draft == drafts.end()) {
        return;
    }
    setKind(static_cast<Kind>(draft->second.kind));
    m_to->setCurrentIndex(m_to->findData(draft->second.to));  // of somebody gone since: nobody, not the first at hand
    m_due->setText(draft->second.due);
    m_text->setPlainText(draft->second.text);
    m_text->moveCursor(QTextCursor::End);
    m_problem->setText(tr("Begun before and not sent yet. Without text it is forgotten."));
}

void MessageDialog::reject() {
    const std::pair subject{m_subject.campaign, m_subject.taxpayer};
    MessageDrafts& drafts = m_workspace.messageDrafts();
    if (m_text->toPlainText().trimmed().isEmpty()) {
        drafts.erase(subject);
    } else {
        drafts[subject] = {static_cast<int>(kind()), m_to->currentData().toString(), m_due->text(), m_text->toPlainText()};
        m_workspace.tell(tr("The message is kept at this seat and not sent yet. Ctrl+M or F9 goes on with it."));
    }
    QDialog::reject();
}

}  // namespace saikoku::ui
