#include "ui/call/start_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/cases/board.h"
#include "core/security/session.h"
#include "core/work/work_list.h"
#include "ui/frame/workspace.h"
#include "ui/list/case_column.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

StartPage::StartPage(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("startPage"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::kLarge, Space::kLarge, Space::kLarge, Space::kLarge);
    row->setSpacing(2 * Space::kLarge);
    auto* left = new QVBoxLayout;
    left->setSpacing(Space::kSmall);
    m_intentTitle = sectionTitle(tr("Calls without a result"), this);
    m_intentTable = new FactTable({{tr("When"), 120}, {tr("In/out"), 70}, {tr("Telephone")}}, tr("Every call has its result."), this);
    m_intentTable->setObjectName(QStringLiteral("unfinishedCalls"));
    m_callbackTable = new FactTable({{tr("When"), 120}, {tr("Name"), 200}, {tr("Whose")}}, tr("No appointment is due today."), this);
    m_callbackTable->setObjectName(QStringLiteral("dueCallbacks"));
    m_intentTable->view()->setAccessibleName(tr("Calls without a result"));
    m_callbackTable->view()->setAccessibleName(tr("Appointments to call again, until today"));
    left->addWidget(m_intentTitle);
    left->addWidget(m_intentTable, 1);
    left->addSpacing(Space::kSmall);
    left->addWidget(sectionTitle(tr("Appointments to call again, until today"), this));
    left->addWidget(m_callbackTable, 2);
    row->addLayout(left, 5);
    row->addWidget(buildLists(), 4);
    connect(m_intentTable, &FactTable::activated, this, [this](qint64 id) {
        for (const CallIntent& intent : std::as_const(m_intents)) {
            if (intent.id.value == id) {
                const CallIntent wanted = intent;  // whoever takes it up may refresh this page
                Q_EMIT intentWanted(wanted);
                return;
            }
        }
    });
    connect(m_callbackTable, &FactTable::activated, this, [this](qint64 id) { Q_EMIT caseWanted(TaxpayerId{id}); });
}

QWidget* StartPage::buildLists() {
    auto* panel = new QWidget(this);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    column->addWidget(sectionTitle(tr("Begin calling with"), panel));
    for (const WorkflowStatus status : callingOrder()) {
        auto* button = new QPushButton(panel);
        button->setObjectName(QStringLiteral("start_") + codeOf(status));
        button->setAutoDefault(true);
        button->setMinimumHeight(2 * fontMetrics().height() + Space::kSmall);
        button->setText(statusShape(status) + QLatin1Char(' ') + labelOf(status));
        connect(button, &QPushButton::clicked, this, [this, status] { Q_EMIT listWanted(statusCondition(status)); });
        m_listButtons.append(button);
        column->addWidget(button);
    }
    m_done = mutedLabel({}, panel);
    m_done->setWordWrap(true);
    column->addWidget(m_done);
    column->addWidget(mutedLabel(tr("Or open a case from the list, or search with Ctrl+K."), panel));
    column->addStretch();
    return panel;
}

void StartPage::refresh() {
    showIntents();
    showCallbacks();
    askCounts();
}

void StartPage::showIntents() {
    m_intents.clear();
    if (m_workspace.session().actor().may(Permission::Call)) {
        Result<QList<CallIntent>> intents = intentsWithoutResult(m_workspace.session());
        if (intents) {
            m_intents = std::move(*intents);
        } else {
            m_workspace.showError(intents.error());
        }
    }
    QList<FactRow> rows;
    for (const CallIntent& intent : std::as_const(m_intents)) {
        const QString phone = intent.isMasked                ? tr("number hidden")
                              : intent.phoneDigits.isEmpty() ? tr("number withheld")
                                                             : DisplayText::phone(intent.phoneDigits);
        rows.append({{DisplayText::moment(intent.clickedAt, m_workspace.today()), labelOf(intent.direction), phone},
                     true, false, intent.id.value});
    }
    m_intentTable->setRows(rows);
    m_intentTitle->setText(rows.isEmpty() ? tr("Calls without a result")
                                          : tr("▲ Calls without a result: %1 — Enter records it").arg(rows.size()));
}

void StartPage::showCallbacks() {
    // The first question of a day brings the derived data up to the date: not in the window's thread.
    if (m_day != m_workspace.today()) {
        m_workspace.tell(tr("The day's figures are being brought up to date …"));
    }
    const CampaignId campaign = m_workspace.campaign().id;
    m_workspace.worker().run<QList<DueCallback>>(
        [campaign](Session& session) { return dueCallbacks(session, campaign); }, this,
        [this](Result<QList<DueCallback>> callbacks) {
            if (!callbacks) {
                m_workspace.showError(callbacks.error());
                return;
            }
            if (std::exchange(m_day, m_workspace.today()) != m_workspace.today()) {
                m_workspace.tell({});
            }
            listCallbacks(*callbacks);
        });
}

void StartPage::listCallbacks(const QList<DueCallback>& callbacks) {
    const QDateTime now = m_workspace.session().clock().nowUtc();
    QList<FactRow> rows;
    for (const DueCallback& callback : callbacks) {
        const bool late = callback.callAt < now;
        rows.append({{(late ? QStringLiteral("▲ ") : QString()) + DisplayText::moment(callback.callAt, m_workspace.today()),
                      callback.name, callback.isOwn ? tr("own") : tr("anyone's")},
                     late, false, callback.taxpayer.value});
    }
    m_callbackTable->setRows(rows);
}

void StartPage::askCounts() {
    const CampaignId campaign = m_workspace.campaign().id;
    m_workspace.worker().run<Board>(
        [campaign](Session& session) { return workflowBoard(session, campaign, BoardDimension::TaxItem); }, this,
        [this](Result<Board> board) {
            if (!board) {
                m_workspace.showError(board.error());
                return;
            }
            qint64 open = 0;
            const qint64 all =
                std::accumulate(board->statuses.begin(), board->statuses.end(), qint64(0),
                                [](qint64 sum, const BoardCell& cell) { return sum + cell.cases; });
            for (qsizetype i = 0; i < m_listButtons.size(); ++i) {
                const WorkflowStatus status = callingOrder()[static_cast<size_t>(i)];
                const auto at = std::find(kBoardStatuses.begin(), kBoardStatuses.end(), status) - kBoardStatuses.begin();
                const BoardCell& cell = board->statuses.at(static_cast<size_t>(at));
                m_listButtons.at(i)->setText(
                    tr("%1 %2: %3 cases").arg(statusShape(status), labelOf(status), Yen(cell.cases).toString()));
                m_listButtons.at(i)->setEnabled(cell.cases > 0);
                open += cell.cases;
            }
            m_done->setText(
                all == 0 ? tr("There is no case in arrears. Import the extract of the core tax system.")
                : open == 0
                    ? tr("Nobody is left to be called: every case has an active promise or is settled.")
                    : QString());
        });
}

}  // namespace saikoku::ui
