#include "ui/dispatch/slip_requests_page.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

SlipRequestsPage::SlipRequestsPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_count(new QLabel(this)),
      m_make(new QPushButton(tr("&Make these letters"), this)) {
    m_table = new FactTable({{tr("Asked on"), 110, true},
                             {tr("Days"), 60, true},
                             {tr("Due by"), 90, true},
                             {tr("Number"), 110},
                             {tr("Name"), 160},
                             {tr("By"), 110},
                             {tr("Note")}},
                            tr("Nobody waits for a payment slip. Ctrl+F6 in a talk asks for one."), this);
    m_table->setObjectName(QStringLiteral("slipTable"));
    m_table->rememberWidths(workspace.settings(), QStringLiteral("slip_requests"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::kSmall, 0, 0);
    column->setSpacing(Space::kSmall);
    auto* head = new QHBoxLayout;
    m_count->setObjectName(QStringLiteral("slipCount"));
    head->addWidget(m_count, 1);
    m_make->setObjectName(QStringLiteral("slipMake"));
    head->addWidget(m_make);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    connect(m_make, &QPushButton::clicked, this, [this] {
        LettersFor whom;
        whom.slipsAsked = true;
        m_workspace.makeLetters(whom);
    });
    connect(m_table, &FactTable::activated, this, [this] {
        if (const TaxpayerId taxpayer = currentCase(); taxpayer.isValid()) {
            m_workspace.openCase(taxpayer);
        }
    });
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SlipRequestsPage::shownChanged);
}

void SlipRequestsPage::refresh() {
    FollowUpQuery query;
    query.kind = FollowUpKind::Slip;
    query.part = FollowUpPart::Open;
    m_workspace.worker().run<FollowUpList>(
        [campaign = m_workspace.campaign().id, query](Session& session) {
            return followUps(session, campaign, query);
        },
        this,
        [this](const Result<FollowUpList>& list) {
            if (list) {
                show(*list);
            } else {
                m_workspace.showError(list.error());
            }
        });
}

void SlipRequestsPage::show(const FollowUpList& list) {
    m_rows.clear();
    QList<FactRow> rows;
    for (const FollowUpRow& each : list.rows) {
        if (each.standing.state != FollowUpState::Asked) {
            continue;  // printed already
        }
        m_rows.append(each);
        rows.append(
            {{DisplayText::shortDate(each.standing.since), QString::number(each.standing.days),
              (each.standing.isOverdue ? QStringLiteral("▲ ") : QString()) +
                  DisplayText::shortDate(each.standing.dueBy),
              each.row.number, each.row.name, each.followUp.last().operatorName, each.followUp.last().note},
             each.standing.isOverdue,
             false,
             m_rows.size()});
    }
    m_table->setRows(rows);
    m_count->setText(tr("Payment slips asked for and not printed yet: %1").arg(Yen(rows.size()).toString()));
    m_make->setEnabled(!rows.isEmpty() && m_workspace.session().may(Permission::SendNotices));
    if (!rows.isEmpty()) {
        m_table->view()->selectRow(0);
    }
    Q_EMIT shownChanged();
}

TaxpayerId SlipRequestsPage::currentCase() const {
    const qint64 row = m_table->currentId();
    return row < 1 || row > m_rows.size() ? TaxpayerId() : m_rows.at(row - 1).row.taxpayer;
}

void SlipRequestsPage::focusFirst() {
    m_table->view()->setFocus();
}

}  // namespace saikoku::ui
