#include "ui/messages/messages_screen.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "core/base/clock.h"
#include "core/security/session.h"
#include "core/work/staff_messages.h"
#include "ui/frame/workspace.h"
#include "ui/messages/message_dialog.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

QString firstLine(const QString& text) { return text.section(QLatin1Char('\n'), 0, 0); }

QString stateOf(const StaffMessage& message) {
    return message.readAt.isValid() ? (message.isReminder() ? MessagesScreen::tr("done") : MessagesScreen::tr("read")) : MessagesScreen::tr("● new");
}

template <class Entry, class Id>
int placeOf(const QList<Entry>& entries, Id idOf, qint64 id) {
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return idOf(entry) == id; });
    return found == entries.end() ? 0 : static_cast<int>(found - entries.begin());
}

}  // namespace

MessagesScreen::MessagesScreen(Workspace& workspace, QWidget* parent) : Screen(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("messagesScreen"));
    build();
    connect(&workspace, &Workspace::campaignChanged, this, &MessagesScreen::refresh);
    connect(&workspace, &Workspace::everythingChanged, this, &MessagesScreen::refresh);
}

QPushButton* MessagesScreen::addButton(QLayout* row, const QString& text, const QString& name) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    row->addWidget(button);
    return button;
}

void MessagesScreen::build() {
    auto* halves = new QHBoxLayout(this);
    halves->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kSmall);
    halves->setSpacing(Space::kLarge);
    auto* left = new QVBoxLayout;
    halves->addLayout(left, 3);
    left->addWidget(sectionTitle(tr("Messages and reminders"), this));
    m_messages = new FactTable({{tr("When"), 110}, {tr("From"), 90}, {tr("Case"), 100}, {tr("State"), 60}, {tr("Text")}},
                               tr("No message is here. F9 writes one."), this);
    m_messages->setObjectName(QStringLiteral("messageTable"));
    m_messages->rememberWidths(m_workspace.settings(), QStringLiteral("messages"));
    left->addWidget(m_messages, 3);
    left->addWidget(sectionTitle(tr("Open hand-overs"), this));
    m_handovers = new FactTable({{tr("Handed over"), 110}, {tr("By"), 90}, {tr("Case"), 140}, {tr("For"), 90}, {tr("State"), 90}, {tr("Asked")}},
                                tr("No hand-over is open. Ctrl+M on a case hands it over."), this);
    m_handovers->setObjectName(QStringLiteral("handoverTable"));
    m_handovers->rememberWidths(m_workspace.settings(), QStringLiteral("handovers"));
    left->addWidget(m_handovers, 2);
    auto* right = new QVBoxLayout;
    halves->addLayout(right, 2);
    m_title = sectionTitle({}, this);
    right->addWidget(m_title);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("messageFullText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    right->addWidget(m_text, 1);
    auto* row = new QHBoxLayout;
    right->addLayout(row);
    m_read = addButton(row, tr("&Read"), QStringLiteral("markRead"));
    m_accept = addButton(row, tr("T&ake it"), QStringLiteral("acceptHandover"));
    m_return = addButton(row, tr("Give it &back"), QStringLiteral("returnHandover"));
    m_done = addButton(row, tr("Dealt wit&h"), QStringLiteral("doneHandover"));
    row->addStretch(1);
    connect(m_read, &QPushButton::clicked, this, &MessagesScreen::markRead);
    connect(m_accept, &QPushButton::clicked, this, [this] { answer(HandoverAnswer::Accepted); });
    connect(m_return, &QPushButton::clicked, this, [this] { answer(HandoverAnswer::Returned); });
    connect(m_done, &QPushButton::clicked, this, [this] { answer(HandoverAnswer::Done); });
    for (FactTable* table : {m_messages, m_handovers}) {
        const bool isHandovers = table == m_handovers;
        connect(table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this, isHandovers](const QModelIndex& marked) {
            if (marked.isValid()) {
                m_marksHandover = isHandovers;
                showText();
            }
        });
        connect(table, &FactTable::activated, this, &MessagesScreen::openCase);
    }
}

void MessagesScreen::enter() {
    m_takesKeyboard = true;
    refresh();
}

void MessagesScreen::refresh() {
    if (!isVisible()) {
        return;
    }
    m_workspace.worker().run<Desk>(
        [campaign = m_workspace.campaign().id](Session& session) -> Result<Desk> {
            Desk desk;
            SAIKOKU_TRY_ASSIGN(desk.messages, messagesToMe(session, false));
            SAIKOKU_TRY_ASSIGN(desk.handovers, openHandovers(session, campaign, true));
            return desk;
        },
        this, [this](const Result<Desk>& desk) {
            if (desk) {
                show(*desk);
            } else {
                m_workspace.showError(desk.error());
            }
        });
}

void MessagesScreen::show(const Desk& desk) {
    m_desk = desk;
    const QDate today = m_workspace.today();
    QList<FactRow> messages;
    for (const StaffMessage& each : desk.messages) {
        FactRow row;
        row.cells = {DisplayText::moment(each.isReminder() ? each.dueAt : each.sentAt, today), each.senderName,
                     each.caseName, stateOf(each), firstLine(each.body)};
        row.isPast = each.readAt.isValid();
        row.id = messages.size() + 1;
        messages.append(row);
    }
    QList<FactRow> handovers;
    for (const HandoverRow& each : desk.handovers) {
        FactRow row;
        row.cells = {DisplayText::moment(each.handover.handedAt, today), each.handover.operatorName, each.name,
                     each.handover.toName.isEmpty() ? tr("any officer") : each.handover.toName,
                     each.handover.answer ? tr("with %1").arg(each.handover.answeredByName) : tr("waits"), firstLine(each.handover.asked)};
        row.id = handovers.size() + 1;
        handovers.append(row);
    }
    m_messages->setRows(messages);
    m_handovers->setRows(handovers);
    const Wanted wanted = std::exchange(m_wanted, {});
    m_marksHandover = wanted.id != 0 ? wanted.isHandover : messages.isEmpty() && !handovers.isEmpty();
    FactTable* first = m_marksHandover ? m_handovers : m_messages;
    const bool marksHandover = m_marksHandover;  // the other table's mark comes and goes meanwhile
    first->view()->selectRow(m_marksHandover ? placeOf(desk.handovers, [](const HandoverRow& row) { return row.handover.id; }, wanted.id)
                                             : placeOf(desk.messages, [](const StaffMessage& each) { return each.id; }, wanted.id));
    m_marksHandover = marksHandover;
    if (std::exchange(m_takesKeyboard, false)) {
        first->view()->setFocus();
    }
    showText();
    Q_EMIT actionsChanged();
}

bool MessagesScreen::isHandoverMarked() const { return m_marksHandover && handover() != nullptr; }

const StaffMessage* MessagesScreen::message() const {
    const qint64 row = m_messages->currentId();
    return row == 0 || row > m_desk.messages.size() ? nullptr : &m_desk.messages.at(row - 1);
}

const HandoverRow* MessagesScreen::handover() const {
    const qint64 row = m_handovers->currentId();
    return row == 0 || row > m_desk.handovers.size() ? nullptr : &m_desk.handovers.at(row - 1);
}

void MessagesScreen::showText() {
    const bool isHandover = isHandoverMarked();
    const StaffMessage* marked = isHandover ? nullptr : message();
    const bool isOfficer = m_workspace.session().may(Permission::Hold);
    if (isHandover) {
        const HandoverRow& row = *handover();
        m_title->setText(tr("%1  %2", "number, name").arg(row.number, DisplayText::markedName(row.name, row.hasNamesake)));
        m_text->setPlainText(row.handover.asked.isEmpty() ? tr("Protected person: open the case and show it to read what is asked.")
                                                          : tr("Asked: %1").arg(row.handover.asked) + QStringLiteral("\n\n") + row.handover.brief);
    } else if (marked != nullptr) {
        m_title->setText(marked->isReminder() ? tr("Reminder by %1").arg(marked->senderName)
                                              : tr("From %1 to %2").arg(marked->senderName, marked->to.join(DisplayText::listSeparator())));
        const QString about = marked->caseNumber.isEmpty() ? QString()
                                                           : tr("Case: %1  %2", "number, name").arg(marked->caseNumber, marked->caseName) + QStringLiteral("\n\n");
        m_text->setPlainText(about + marked->body);
    } else {
        m_title->setText({});
        m_text->setPlainText({});
    }
    m_read->setVisible(!isHandover);
    m_read->setEnabled(marked != nullptr && !marked->readAt.isValid());
    m_read->setText(marked != nullptr && marked->isReminder() ? tr("Done (&R)") : tr("&Read"));
    for (QPushButton* button : {m_accept, m_return, m_done}) {
        button->setVisible(isHandover && isOfficer);
    }
    m_accept->setEnabled(isHandover && !handover()->handover.answer);
    Q_EMIT actionsChanged();
}

void MessagesScreen::markRead() {
    const StaffMessage* marked = isHandoverMarked() ? nullptr : message();
    if (marked == nullptr) {
        return;
    }
    if (const Result<void> done = markMessageRead(m_workspace.session(), marked->id); !done) {
        m_workspace.showError(done.error());
        return;
    }
    m_workspace.factsChanged(marked->taxpayer);  // the count in the status line
    refresh();
}

void MessagesScreen::write() {
    MessageDialog dialog(m_workspace, {}, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_workspace.tell(tr("Sent."));
        m_workspace.factsChanged({});
        refresh();
    }
}

void MessagesScreen::answer(HandoverAnswer answer) {
    if (!isHandoverMarked()) {
        return;
    }
    const qint64 id = handover()->handover.id;
    const TaxpayerId taxpayer = handover()->handover.taxpayer;
    QString note;
    if (answer == HandoverAnswer::Returned) {
        const auto why = MessageBox::askText(this, tr("Give the case back"), tr("Why does it go back?"));
        if (!why) {
            return;
        }
        note = *why;
    }
    if (const Result<void> done = answerHandover(m_workspace.session(), id, answer, note); !done) {
        m_workspace.showError(done.error());
        return;
    }
    m_workspace.factsChanged(taxpayer);
    refresh();
}

void MessagesScreen::openCase() {
    const TaxpayerId taxpayer = isHandoverMarked() ? handover()->handover.taxpayer : message() != nullptr ? message()->taxpayer : TaxpayerId();
    if (taxpayer.isValid()) {
        m_workspace.openCase(taxpayer);
    }
}

bool MessagesScreen::can(Action action) const {
    switch (action) {
    case Action::Refresh:
    case Action::Document:
        return true;
    case Action::Next:
        return !isHandoverMarked() && message() != nullptr && !message()->readAt.isValid();
    default:
        return false;
    }
}

void MessagesScreen::perform(Action action) {
    switch (action) {
    case Action::Refresh:
        refresh();
        break;
    case Action::Document:
        write();
        break;
    case Action::Next:
        markRead();
        break;
    default:
        break;
    }
}

QString MessagesScreen::keyLabel(Action action) const {
    return action == Action::Document ? tr("Write") : action == Action::Next ? tr("Read, done") : Screen::keyLabel(action);
}

QStringList MessagesScreen::helpLines() const {
    return {tr("Enter: open the case"), tr("F8: the message is read, the reminder done"), tr("F9: write to colleagues; what is closed unsent stands there again"),
            tr("Tab: from the messages to the hand-overs")};
}

}  // namespace saikoku::ui
