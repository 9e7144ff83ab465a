#include "ui/call/waiting_table.h"

#include <QTableView>
#include <QVBoxLayout>

#include "core/security/session.h"
#include "core/work/staff_messages.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"

namespace saikoku::ui {

namespace {

QString firstLine(const QString& text) {
    return text.section(QLatin1Char('\n'), 0, 0);
}

bool isReturned(const CaseHandover& handover) {
    return handover.answer == HandoverAnswer::Returned;
}

FactRow rowOf(const HandoverRow& row, QDate today) {
    const CaseHandover& handover = row.handover;
    const bool returned = isReturned(handover);
    const QString what = returned          ? WaitingTable::tr("▲ given back")
                         : handover.answer ? WaitingTable::tr("hand-over, mine")
                                           : WaitingTable::tr("● hand-over");
    return {{what, DisplayText::moment(returned ? handover.answeredAt : handover.handedAt, today),
             returned ? handover.answeredByName : handover.operatorName, row.name,
             firstLine(returned ? handover.answerNote : handover.asked)}};
}

FactRow rowOf(const StaffMessage& message, QDate today) {
    return {{message.isReminder() ? WaitingTable::tr("● reminder") : WaitingTable::tr("● message"),
             DisplayText::moment(message.isReminder() ? message.dueAt : message.sentAt, today),
             message.senderName, message.caseName, firstLine(message.body)}};
}

}  // namespace

WaitingTable::WaitingTable(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_table(new FactTable(
          {{tr("What"), 110}, {tr("When"), 100}, {tr("From"), 90}, {tr("Case"), 110}, {tr("Text")}},
          QString(), this)) {
    m_table->setObjectName(QStringLiteral("waiting"));
    m_table->view()->setAccessibleName(tr("Messages, reminders and hand-overs"));
    m_table->rememberWidths(workspace.settings(), QStringLiteral("waiting"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    connect(m_table, &FactTable::activated, this, &WaitingTable::open);
    connect(m_table->view(), &QTableView::clicked, this, [this] { open(m_table->currentId()); });
    setFocusProxy(m_table->view());
}

int WaitingTable::rowCount() const {
    return m_table->rowCount();
}

void WaitingTable::refresh() {
    m_workspace.worker().run<Waiting>(
        [campaign = m_workspace.campaign().id](Session& session) -> Result<Waiting> {
            Waiting waiting;
            SAIKOKU_TRY_ASSIGN(waiting.handovers, handoversForMe(session, campaign));
            SAIKOKU_TRY_ASSIGN(waiting.messages, messagesToMe(session, true, campaign));
            return waiting;
        },
        this,
        [this](const Result<Waiting>& waiting) {
            if (waiting) {
                show(*waiting);
            } else {
                m_workspace.showError(waiting.error());
            }
        });
}

void WaitingTable::show(const Waiting& waiting) {
    m_waiting = waiting;
    const QDate today = m_workspace.today();
    QList<FactRow> rows;
    for (const HandoverRow& each : waiting.handovers) {
        FactRow row = rowOf(each, today);
        if (isReturned(each.handover)) {
            row.lateCells.append(0);
        }
        row.id = rows.size() + 1;
        rows.append(row);
    }
    for (const StaffMessage& each : waiting.messages) {
        FactRow row = rowOf(each, today);
        row.id = rows.size() + 1;
        rows.append(row);
    }
    m_table->setRows(rows);
    m_isKnown = true;
    Q_EMIT changed();
}

/// What came back is called again; everything else is read in full in 連絡, and answered there.
void WaitingTable::open(qint64 row) {
    if (row >= 1 && row <= m_waiting.handovers.size()) {
        const CaseHandover handover = m_waiting.handovers.at(row - 1).handover;
        if (isReturned(handover)) {
            m_workspace.openCase(handover.taxpayer);
        } else {
            m_workspace.showHandover(handover.id);
        }
        return;
    }
    const qint64 at = row - 1 - m_waiting.handovers.size();
    if (at >= 0 && at < m_waiting.messages.size()) {
        m_workspace.showMessage(m_waiting.messages.at(at).id);
    }
}

}  // namespace saikoku::ui
