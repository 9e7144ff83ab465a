#include "ui/limitation/limitation_screen.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

#include "ui/frame/workspace.h"
#include "ui/limitation/limitation_chart.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kMostDays = 3650;
constexpr int kUsualDays = 180;

enum Part { Within, All, Lapsed, Invocable };

FactRow rowOf(const LimitationRow& row, int part) {
    const QString act = row.act ? labelOf(*row.act) : QString();
    const QString by = row.act ? labelOf(deciderOf(*row.act)) : QString();
    const QString handover = row.handover.isEmpty() ? QString() : LimitationScreen::tr("handed over");
    const bool lapsed = part == Lapsed;
    const bool isNear = row.end.isValid() && row.daysLeft <= kUsualDays;
    const Yen yen = lapsed ? row.lapsedYen : part == Invocable ? row.invocableYen : row.yen;
    return {{row.number, row.name, row.district, DisplayText::shortDate(row.end), row.end.isValid() ? QString::number(row.daysLeft) : QString(),
             yen.toString(), DisplayText::shortDate(row.heldUntil), act, by, row.inCharge, handover},
            lapsed || part == Invocable || isNear, false, row.taxpayer.value};
}

}  // namespace

LimitationScreen::LimitationScreen(Workspace& workspace, QWidget* parent)
    : Screen(parent), m_workspace(workspace), m_part(new QComboBox(this)), m_days(new QSpinBox(this)), m_sum(new QLabel(this)),
      m_chart(new LimitationChart(this)) {
    setObjectName(QStringLiteral("limitationScreen"));
    build();
    for (const auto changed : {&Workspace::campaignChanged, &Workspace::casesRolled, &Workspace::everythingChanged}) {
        connect(&workspace, changed, this, [this] {
            if (isVisible()) {
                ask();
            }
        });
    }
}

void LimitationScreen::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kSmall);
    column->setSpacing(Space::kSmall);
    auto* head = new QHBoxLayout;
    m_part->setObjectName(QStringLiteral("limitationPart"));
    m_part->addItem(tr("running out within"), Within);
    m_part->addItem(tr("running out at any time"), All);
    m_part->addItem(tr("time-barred, for officers"), Lapsed);
    m_part->addItem(tr("private claims that may be invoked"), Invocable);
    auto* partName = new QLabel(tr("&Which"), this);
    partName->setBuddy(m_part);
    m_days->setObjectName(QStringLiteral("limitationDays"));
    m_days->setRange(0, kMostDays);
    m_days->setValue(kUsualDays);
    auto* daysName = new QLabel(tr("&Days"), this);
    daysName->setBuddy(m_days);
    m_sum->setObjectName(QStringLiteral("limitationSum"));
    m_sum->setWordWrap(true);
    head->addWidget(partName);
    head->addWidget(m_part);
    head->addWidget(daysName);
    head->addWidget(m_days);
    head->addWidget(m_sum, 1);
    column->addLayout(head);
    column->addWidget(m_chart);
    m_table = new FactTable({{tr("Number"), 110}, {tr("Name"), 140}, {tr("District"), 80}, {tr("Ends on"), 90, true}, {tr("Days left"), 70, true},
                             {tr("Yen"), 100, true}, {tr("Held until"), 90, true}, {tr("Next act"), 200}, {tr("Who decides"), 120},
                             {tr("In charge"), 90}, {tr("Hand-over")}},
                            tr("No claim past due runs out in these days."), this);
    m_table->setObjectName(QStringLiteral("limitationTable"));
    m_table->rememberWidths(m_workspace.settings(), QStringLiteral("limitation"));
    column->addWidget(m_table, 1);
    column->addWidget(mutedLabel(tr("Dates are computed from what is on file: guidance for officers, to be checked with the ledger."), this));
    connect(m_part, &QComboBox::activated, this, [this] {
        m_days->setEnabled(m_part->currentData().toInt() == Within);
        ask();
    });
    connect(m_days, &QSpinBox::valueChanged, this, &LimitationScreen::ask);
    connect(m_table, &FactTable::activated, this, [this](qint64 id) {
        if (id != 0) {
            m_workspace.openCase(TaxpayerId{id});
        }
    });
}

LimitationQuestion LimitationScreen::question() const {
    LimitationQuestion question;
    const int part = m_part->currentData().toInt();
    question.lapsed = part == Lapsed;
    question.invocable = part == Invocable;
    if (part == Within) {
        question.withinDays = m_days->value();
    }
    return question;
}

void LimitationScreen::showLapsed() {
    m_part->setCurrentIndex(m_part->findData(Lapsed));
    m_days->setEnabled(false);
}

void LimitationScreen::enter() {
    m_takesKeyboard = true;
    ask();
}

void LimitationScreen::ask() {
    if (m_asking) {
        m_asking->store(true);
    }
    m_asking = m_workspace.worker().run<LimitationRadar>(
        [campaign = m_workspace.campaign().id, asked = question()](Session& session) { return limitationRadar(session, campaign, asked); }, this,
        [this](const Result<LimitationRadar>& radar) {
            if (radar) {
                show(*radar);
            } else {
                m_sum->clear();
                m_workspace.showError(radar.error());
            }
        });
}

void LimitationScreen::show(const LimitationRadar& radar) {
    const int part = m_part->currentData().toInt();
    m_chart->show(radar);
    QString sum = tr("%1 cases, %2").arg(Yen(radar.cases).toString(), DisplayText::yenShort(radar.yen));
    if (radar.cases > radar.rows.size()) {
        sum += part == Lapsed || part == Invocable ? tr(", the %1 with the largest sums").arg(Yen(radar.rows.size()).toString())
                                                   : tr(", the %1 that end first").arg(Yen(radar.rows.size()).toString());
    }
    if (radar.behind > 0) {
        sum = tr("%1 (%2 cases are being brought to today)").arg(sum, Yen(radar.behind).toString());
    }
    m_sum->setText(sum);
    QList<FactRow> rows;
    for (const LimitationRow& row : radar.rows) {
        rows.append(rowOf(row, part));
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

bool LimitationScreen::can(Action action) const {
    return action == Action::Refresh || (action == Action::History && m_table->currentId() != 0);
}

void LimitationScreen::perform(Action action) {
    if (action == Action::Refresh) {
        ask();
    } else if (action == Action::History && m_table->currentId() != 0) {
        m_workspace.openCase(TaxpayerId{m_table->currentId()});
    }
}

QString LimitationScreen::keyLabel(Action action) const { return action == Action::History ? tr("Open case") : Screen::keyLabel(action); }

QStringList LimitationScreen::helpLines() const { return {tr("Enter: open the case"), tr("Alt+W, Alt+D: which cases, within how many days")}; }

}  // namespace saikoku::ui
