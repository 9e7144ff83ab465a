#include "ui/holds/holds_screen.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

QString watchWords(const HoldOnReview& each) {
    QStringList words;
    for (const HoldWatch watch : each.watches) {
        words.append(labelOf(watch));
    }
    return words.isEmpty() ? QString() : QStringLiteral("▲ ") + words.join(DisplayText::listSeparator());
}

}  // namespace

HoldsScreen::HoldsScreen(Workspace& workspace, QWidget* parent) : Screen(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("holdsScreen"));
    build();
    connect(&workspace, &Workspace::campaignChanged, this, &HoldsScreen::refresh);
    connect(&workspace, &Workspace::everythingChanged, this, &HoldsScreen::refresh);
}

void HoldsScreen::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kSmall);
    column->setSpacing(Space::kSmall);
    auto* head = new QHBoxLayout;
    m_all = new QCheckBox(tr("&All that are in force"), this);
    m_all->setObjectName(QStringLiteral("holdsAll"));
    m_count = mutedLabel({}, this);
    m_count->setObjectName(QStringLiteral("holdsCount"));
    head->addWidget(m_all);
    head->addWidget(m_count, 1);
    column->addLayout(head);
    m_table = new FactTable(
        {{tr("Number"), 110},
         {tr("Name"), 150},
         {tr("Arrears"), 100, true},
         {tr("Kind"), 110},
         {tr("Since"), 80, true},
         {tr("Last day"), 80, true},
         {tr("To look at"), 150},
         {tr("Ground"), 190},
         {tr("Set by"), 80},
         {tr("Approved by"), 90},
         {tr("Reason")}},
        tr("No hold has to be looked at: all are approved, none ends soon or is open for long."), this);
    m_table->setObjectName(QStringLiteral("holdsTable"));
    m_table->rememberWidths(m_workspace.settings(), QStringLiteral("holds"));
    column->addWidget(m_table, 1);
    auto* row = new QHBoxLayout;
    auto* approve = new QPushButton(tr("Appro&ve it"), this);
    approve->setObjectName(QStringLiteral("holdsApprove"));
    auto* end = new QPushButton(tr("&End it …"), this);
    end->setObjectName(QStringLiteral("holdsEnd"));
    row->addWidget(approve);
    row->addWidget(end);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_all, &QCheckBox::toggled, this, &HoldsScreen::refresh);
    connect(approve, &QPushButton::clicked, this, &HoldsScreen::approve);
    connect(end, &QPushButton::clicked, this, &HoldsScreen::end);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &Screen::actionsChanged);
    connect(m_table, &FactTable::activated, this, [this] { perform(Action::History); });
}

void HoldsScreen::enter() {
    m_takesKeyboard = true;
    refresh();
}

void HoldsScreen::refresh() {
    if (!isVisible()) {
        return;
    }
    if (!m_workspace.campaign().hasMoney) {
        show({});  // nothing is collected there that could rest
        return;
    }
    m_workspace.worker().run<QList<HoldOnReview>>(
        [campaign = m_workspace.campaign().id, only = !m_all->isChecked()](Session& session) {
            return holdReview(session, campaign, only);
        },
        this,
        [this](const Result<QList<HoldOnReview>>& holds) {
            if (holds) {
                show(*holds);
            } else {
                show({});
                m_workspace.showError(holds.error());
            }
        });
}

void HoldsScreen::show(const QList<HoldOnReview>& holds) {
    const qint64 before = marked() != nullptr ? marked()->hold.id : 0;
    m_holds = holds;
    QList<FactRow> rows;
    int chosen = 0;
    for (const HoldOnReview& each : holds) {
        const Hold& hold = each.hold;
        FactRow row;
        row.cells = {each.summary.number,
                     DisplayText::markedName(each.summary.name, each.summary.hasNamesake),
                     each.summary.outstanding.toString(),
                     labelOf(hold.kind),
                     DisplayText::shortDate(hold.since),
                     DisplayText::shortDate(hold.until),
                     watchWords(each),
                     hold.ground,
                     hold.setByName,
                     hold.approvedByName,
                     hold.reason};
        row.isLate = !each.watches.empty();
        row.lateCells = {6};
        chosen = hold.id == before ? static_cast<int>(rows.size()) : chosen;
        row.id = rows.size() + 1;
        rows.append(row);
    }
    m_table->setRows(rows);
    m_count->setText(tr("Holds: %1").arg(rows.size()));
    if (!rows.isEmpty()) {
        m_table->view()->selectRow(chosen);
    }
    if (std::exchange(m_takesKeyboard, false)) {
        m_table->view()->setFocus();
    }
    Q_EMIT actionsChanged();
}

const HoldOnReview* HoldsScreen::marked() const {
    const qint64 row = m_table->currentId();
    return row == 0 || row > m_holds.size() ? nullptr : &m_holds.at(row - 1);
}

void HoldsScreen::after(const Result<void>& done, TaxpayerId taxpayer, const QString& told) {
    if (!done) {
        m_workspace.showError(done.error());
        return;
    }
    m_workspace.tell(told);
    m_workspace.factsChanged(taxpayer);
    refresh();
}

void HoldsScreen::approve() {
    if (const HoldOnReview* each = marked()) {
        after(approveHold(m_workspace.session(), m_workspace.campaign().id, each->summary.taxpayer,
                          each->hold.kind),
              each->summary.taxpayer,
              tr("Approved: %1, %2").arg(each->summary.name, labelOf(each->hold.kind)));
    }
}

void HoldsScreen::end() {
    if (marked() == nullptr) {
        return;
    }
    const HoldOnReview each = *marked();  // the list may be read anew while the question stands
    const auto reason = MessageBox::askText(
        this, tr("End the hold of %1: %2").arg(each.summary.name, labelOf(each.hold.kind)),
        tr("Why does collection go on?"));
    if (reason) {
        after(endHold(m_workspace.session(), m_workspace.campaign().id, each.summary.taxpayer, each.hold.kind,
                      *reason),
              each.summary.taxpayer, tr("Ended: %1, %2").arg(each.summary.name, labelOf(each.hold.kind)));
    }
}

bool HoldsScreen::can(Action action) const {
    return action == Action::Refresh ||
           ((action == Action::History || action == Action::Result) && marked() != nullptr);
}

void HoldsScreen::perform(Action action) {
    if (action == Action::Refresh) {
        refresh();
    } else if (action == Action::Result) {
        approve();
    } else if (action == Action::History && marked() != nullptr) {
        m_workspace.openCase(marked()->summary.taxpayer);
    }
}

QString HoldsScreen::keyLabel(Action action) const {
    return action == Action::History  ? tr("Open case")
           : action == Action::Result ? tr("Approve")
                                      : Screen::keyLabel(action);
}

QStringList HoldsScreen::helpLines() const {
    return {tr("Enter, F10: open the case"), tr("F4: approve the hold that somebody else set"),
            tr("Alt+E: end it, with a reason")};
}

}  // namespace saikoku::ui
