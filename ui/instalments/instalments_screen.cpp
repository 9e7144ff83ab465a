#include "ui/instalments/instalments_screen.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

InstalmentsScreen::InstalmentsScreen(Workspace& workspace, QWidget* parent) : Screen(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("instalmentsScreen"));
    build();
    connect(&workspace, &Workspace::campaignChanged, this, &InstalmentsScreen::refresh);
    connect(&workspace, &Workspace::everythingChanged, this, &InstalmentsScreen::refresh);
}

void InstalmentsScreen::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kSmall);
    column->setSpacing(Space::kSmall);
    auto* head = new QHBoxLayout;
    m_task = new QComboBox(this);
    m_task->setObjectName(QStringLiteral("instalmentsTask"));
    m_task->addItem(tr("everything"), QString());
    for (const InstalmentTask task : allValues<InstalmentTask>()) {
        m_task->addItem(labelOf(task), codeOf(task));
    }
    auto* name = new QLabel(tr("&Which"), this);
    name->setBuddy(m_task);
    m_count = mutedLabel({}, this);
    m_count->setObjectName(QStringLiteral("instalmentsCount"));
    head->addWidget(name);
    head->addWidget(m_task);
    head->addWidget(m_count, 1);
    column->addLayout(head);
    m_table = new FactTable({{tr("What to do"), 190}, {tr("Number"), 110}, {tr("Name"), 150}, {tr("Plan"), 60, true}, {tr("Day"), 90, true}, {tr("Yen"), 100, true}, {tr("More")}},
                            tr("Nothing has to be done: no plan waits, no part is late, every reported payment came."), this);
    m_table->setObjectName(QStringLiteral("instalmentsTable"));
    m_table->rememberWidths(m_workspace.settings(), QStringLiteral("instalments"));
    column->addWidget(m_table, 1);
    connect(m_task, &QComboBox::activated, this, &InstalmentsScreen::refresh);
    connect(m_table, &FactTable::activated, this, &InstalmentsScreen::openMarked);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &Screen::actionsChanged);
}

void InstalmentsScreen::enter() {
    m_takesKeyboard = true;
    refresh();
}

void InstalmentsScreen::refresh() {
    if (!isVisible()) {
        return;
    }
    const std::optional<InstalmentTask> task = valueOfCode<InstalmentTask>(m_task->currentData().toString());
    m_workspace.worker().run<QList<InstalmentWorkRow>>(
        [campaign = m_workspace.campaign().id, task](Session& session) { return instalmentWork(session, campaign, task); }, this,
        [this](const Result<QList<InstalmentWorkRow>>& rows) {
            if (rows) {
                show(*rows);
            } else {
                m_workspace.showError(rows.error());
            }
        });
}

void InstalmentsScreen::show(const QList<InstalmentWorkRow>& work) {
    const qint64 place = m_table->currentId();
    m_rows = work;
    QList<FactRow> rows;
    for (const InstalmentWorkRow& each : work) {
        rows.append({{(each.isOverdue ? QStringLiteral("▲ ") : QString()) + labelOf(each.task), each.number, each.name,
                      each.plan.isValid() ? QString::number(each.plan.value) : QString(), DisplayText::shortDate(each.day), each.yen.toString(), each.detail},
                     each.isOverdue, false, rows.size() + 1});
    }
    m_table->setRows(rows);
    m_count->setText(tr("Rows: %1").arg(rows.size()));
    if (!rows.isEmpty()) {
        m_table->view()->selectRow(static_cast<int>(qBound<qint64>(0, place - 1, rows.size() - 1)));
    }
    Q_EMIT actionsChanged();
    if (std::exchange(m_takesKeyboard, false)) {
        rows.isEmpty() ? m_task->setFocus() : m_table->view()->setFocus();
    }
}

const InstalmentWorkRow* InstalmentsScreen::marked() const {
    const qint64 row = m_table->currentId();
    return row == 0 || row > m_rows.size() ? nullptr : &m_rows.at(row - 1);
}

void InstalmentsScreen::openMarked() {
    if (marked() != nullptr) {
        m_workspace.openCase(marked()->taxpayer);
    }
}

bool InstalmentsScreen::can(Action action) const { return action == Action::Refresh || (action == Action::History && marked() != nullptr); }

void InstalmentsScreen::perform(Action action) {
    if (action == Action::Refresh) {
        refresh();
    } else if (action == Action::History) {
        openMarked();
    }
}

QString InstalmentsScreen::keyLabel(Action action) const { return action == Action::History ? tr("Open case") : Screen::keyLabel(action); }

QStringList InstalmentsScreen::helpLines() const { return {tr("Enter, F10: open the case"), tr("Ctrl+I there: the plan, to approve, change or end it")}; }

}  // namespace saikoku::ui
