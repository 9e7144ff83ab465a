#include "ui/limitation/settled_charges_screen.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kMostRows = 200;  ///< a few pages

}  // namespace

SettledChargesScreen::SettledChargesScreen(Workspace& workspace, QWidget* parent)
    : Screen(parent), m_workspace(workspace), m_sum(new QLabel(this)) {
    setObjectName(QStringLiteral("settledChargesScreen"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kSmall);
    column->setSpacing(Space::kSmall);
    m_sum->setObjectName(QStringLiteral("settledChargesSum"));
    m_sum->setWordWrap(true);
    column->addWidget(m_sum);
    m_table = new FactTable({{tr("Number"), 120}, {tr("Name"), 200}, {tr("Accrued late charge"), 130, true}, {tr("Demand fee"), 100, true},
                             {tr("Together"), 110, true}, {tr("In charge")}},
                            tr("Nobody owes late charges or demand fees alone."), this);
    m_table->setObjectName(QStringLiteral("settledChargesTable"));
    m_table->rememberWidths(m_workspace.settings(), QStringLiteral("settled_charges"));
    column->addWidget(m_table, 1);
    connect(m_table, &FactTable::activated, this, [this](qint64 id) {
        if (id != 0) {
            m_workspace.openCase(TaxpayerId{id});
        }
    });
    for (const auto changed : {&Workspace::campaignChanged, &Workspace::casesRolled, &Workspace::everythingChanged}) {
        connect(&workspace, changed, this, [this] {
            if (isVisible()) {
                ask();
            }
        });
    }
}

void SettledChargesScreen::enter() {
    m_takesKeyboard = true;
    ask();
}

void SettledChargesScreen::ask() {
    m_workspace.worker().run<SettledCharges>(
        [campaign = m_workspace.campaign().id](Session& session) { return settledCharges(session, campaign, kMostRows); }, this,
        [this](const Result<SettledCharges>& charges) {
            if (charges) {
                show(*charges);
            } else {
                m_workspace.showError(charges.error());
            }
        });
}

void SettledChargesScreen::show(const SettledCharges& charges) {
    QString sum = tr("%1 cases, %2").arg(Yen(charges.cases).toString(), DisplayText::yenShort(charges.yen));
    if (charges.cases > charges.rows.size()) {
        sum += tr(", the %1 with the largest sums").arg(Yen(charges.rows.size()).toString());
    }
    m_sum->setText(sum);
    QList<FactRow> rows;
    for (const SettledCharge& each : charges.rows) {
        rows.append({{each.number, each.name, each.accrued.toString(), each.demandFee.toString(), (each.accrued + each.demandFee).toString(), each.inCharge},
                     false, false, each.taxpayer.value});
    }
    m_table->setRows(rows);
    if (!rows.isEmpty()) {
        m_table->view()->selectRow(0);
    }
    if (std::exchange(m_takesKeyboard, false)) {
        m_table->view()->setFocus();
    }
    Q_EMIT actionsChanged();
}

bool SettledChargesScreen::can(Action action) const {
    return action == Action::Refresh || (action == Action::History && m_table->currentId() != 0);
}

void SettledChargesScreen::perform(Action action) {
    if (action == Action::Refresh) {
        ask();
    } else if (action == Action::History && m_table->currentId() != 0) {
        m_workspace.openCase(TaxpayerId{m_table->currentId()});
    }
}

QString SettledChargesScreen::keyLabel(Action action) const { return action == Action::History ? tr("Open case") : Screen::keyLabel(action); }

QStringList SettledChargesScreen::helpLines() const {
    return {tr("Enter: open the case"), tr("Ctrl+O on the case: its late charges line by line")};
}

}  // namespace saikoku::ui
