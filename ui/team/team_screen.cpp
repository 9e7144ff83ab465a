#include "ui/team/team_screen.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

#include "core/cases/case_list.h"
#include "core/security/session.h"
#include "core/team/presence_rules.h"
#include "core/team/shift.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kNameLetters = 12;  ///< room for a person's name in a choice

constexpr int kAgainMilliseconds = 15'000;  ///< a supervisor looks on; every seat's work is a few rows
constexpr int kStateColumn = 1;
constexpr int kCaseColumn = 3;

QList<FactColumn> memberColumns() {
    return {{TeamScreen::tr("Person"), 110},
            {TeamScreen::tr("State"), 130},
            {TeamScreen::tr("Planned"), 70, true},
            {TeamScreen::tr("On the case"), 190},
            {TeamScreen::tr("Calls"), 60, true},
            {TeamScreen::tr("By plan"), 70, true},
            {TeamScreen::tr("Came in"), 60, true},
            {TeamScreen::tr("Reached"), 60, true},
            {TeamScreen::tr("Promises"), 60, true},
            {TeamScreen::tr("Promised yen"), 100, true},
            {TeamScreen::tr("Last record"), 90}};
}

QList<FactColumn> callbackColumns() {
    return {{TeamScreen::tr("Time"), 90},
            {TeamScreen::tr("Name"), 140},
            {TeamScreen::tr("Whose"), 110},
            {TeamScreen::tr("In charge"), 110},
            {TeamScreen::tr("State"), 90}};
}

QList<FactColumn> listColumns() {
    return {{TeamScreen::tr("List"), 150},
            {TeamScreen::tr("Done"), 70, true},
            {TeamScreen::tr("Left"), 70, true},
            {TeamScreen::tr("Share done"), 80, true}};
}

QString number(qint64 count) { return Yen(count).toString(); }

QString shareOf(qint64 part, qint64 whole) { return whole == 0 ? QString() : QStringLiteral("%1%").arg(100 * part / whole); }

QString stateOf(const TeamMember& member, const PresenceRules* rules) {
    const QString since = DisplayText::timeOfDay(member.presence.since);
    if (member.call) {
        return TeamScreen::tr("▶ calling since %1").arg(DisplayText::timeOfDay(member.call->since));
    }
    if (!member.presence.isOn) {
        return member.presence.since.isValid() ? TeamScreen::tr("○ left at %1").arg(since) : TeamScreen::tr("○ not there");
    }
    if (!member.presence.pause.isEmpty()) {
        return TeamScreen::tr("◇ %1 since %2", "a pause's reason, its beginning")
            .arg(rules == nullptr ? member.presence.pause : rules->reasonName(member.presence.pause), since);
    }
    return member.isQuiet ? TeamScreen::tr("▲ quiet, at work since %1").arg(since) : TeamScreen::tr("● at work since %1").arg(since);
}

}  // namespace

TeamScreen::TeamScreen(Workspace& workspace, QWidget* parent)
    : Screen(parent),
      m_workspace(workspace),
      m_sum(new QLabel(this)),
      m_members(new FactTable(memberColumns(), tr("Nobody is at work today, and no shift is planned. The plan is made in the page Shifts."), this)),
      m_callbacks(new FactTable(callbackColumns(), tr("No callback is overdue."), this)),
      m_lists(new FactTable(listColumns(), tr("No call list is open."), this)),
      m_free(new QPushButton(tr("Let the case &go"), this)),
      m_to(new QComboBox(this)),
      m_give(new QPushButton(tr("Give the call&back"), this)),
      m_charge(new QPushButton(tr("Give the &charge of the case"), this)) {
    setObjectName(QStringLiteral("teamScreen"));
    m_members->setObjectName(QStringLiteral("teamMembers"));
    m_callbacks->setObjectName(QStringLiteral("teamCallbacks"));
    m_lists->setObjectName(QStringLiteral("teamLists"));
    m_members->view()->setAccessibleName(tr("People at work"));
    m_callbacks->view()->setAccessibleName(tr("Overdue callbacks"));
    m_lists->view()->setAccessibleName(tr("Call lists"));
    m_members->rememberWidths(workspace.settings(), QStringLiteral("teamMembers"));
    m_callbacks->rememberWidths(workspace.settings(), QStringLiteral("teamCallbacks"));
    m_lists->rememberWidths(workspace.settings(), QStringLiteral("teamLists"));
    m_free->setObjectName(QStringLiteral("freeCase"));
    m_give->setObjectName(QStringLiteral("giveCallback"));
    m_charge->setObjectName(QStringLiteral("giveCharge"));
    m_to->setObjectName(QStringLiteral("giveTo"));
    m_to->setMinimumContentsLength(kNameLetters);
    m_to->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kMedium);
    column->setSpacing(Space::kSmall);
    auto* head = new QHBoxLayout;
    head->addWidget(sectionTitle(tr("People at work"), this));
    head->addWidget(m_sum, 1, Qt::AlignRight);
    head->addWidget(m_free);
    column->addLayout(head);
    column->addWidget(m_members, 3);
    auto* below = new QHBoxLayout;
    below->setSpacing(2 * Space::kLarge);
    auto* left = new QVBoxLayout;
    auto* leftHead = new QHBoxLayout;
    leftHead->addWidget(sectionTitle(tr("Overdue callbacks"), this), 1);
    auto* to = new QLabel(tr("To &whom"), this);
    to->setBuddy(m_to);
    leftHead->addWidget(to);
    leftHead->addWidget(m_to);
    leftHead->addWidget(m_give);
    leftHead->addWidget(m_charge);
    left->addLayout(leftHead);
    left->addWidget(m_callbacks, 1);
    auto* right = new QVBoxLayout;
    right->addWidget(sectionTitle(tr("Call lists"), this));
    right->addWidget(m_lists, 1);
    below->addLayout(left, 3);
    below->addLayout(right, 2);
    column->addLayout(below, 2);
    QWidget* before = m_members->view();
    for (QWidget* next : std::initializer_list<QWidget*>{m_free, m_callbacks->view(), m_to, m_give, m_charge, m_lists->view()}) {
        setTabOrder(before, next);  // what is done with a row follows its table
        before = next;
    }
    m_again.setInterval(kAgainMilliseconds);
    connect(&m_again, &QTimer::timeout, this, &TeamScreen::ask);
    connect(m_members->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TeamScreen::followChoice);
    connect(m_callbacks->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TeamScreen::followChoice);
    connect(m_members, &FactTable::activated, this, [this] {
        if (const TeamMember* member = chosen(); member != nullptr && member->holds) {
            m_workspace.openCase(member->holds->taxpayer);
        }
    });
    connect(m_callbacks, &FactTable::activated, this, [this](qint64 id) { m_workspace.openCase(TaxpayerId{id}); });
    connect(m_free, &QPushButton::clicked, this, &TeamScreen::free);
    connect(m_give, &QPushButton::clicked, this, &TeamScreen::give);
    connect(m_charge, &QPushButton::clicked, this, &TeamScreen::putInCharge);
    m_members->view()->installEventFilter(this);
    m_callbacks->view()->installEventFilter(this);
    connect(&workspace, &Workspace::campaignChanged, this, [this] {
        if (isVisible()) {
            ask();
        }
    });
    followChoice();
}

bool TeamScreen::can(Action action) const { return action == Action::Refresh; }

void TeamScreen::perform(Action action) {
    if (action == Action::Refresh) {
        ask();
    }
}

QStringList TeamScreen::helpLines() const {
    return {tr("Enter on a person: the case they hold"), tr("Enter on a callback: its case"),
            tr("Give the charge: of the callback's case, or of the case that the person holds"),
            tr("Tab: from table to table, to the person and the buttons")};
}

void TeamScreen::enter() {
    ask();
    m_again.start();
    m_members->view()->setFocus();
}

bool TeamScreen::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        m_usesMembers = watched == m_members->view();
        followChoice();
    }
    return Screen::eventFilter(watched, event);
}

void TeamScreen::hideEvent(QHideEvent* event) {
    m_again.stop();
    Screen::hideEvent(event);
}

Result<TeamScreen::Seen> TeamScreen::read(Session& session, CampaignId campaign) {
    Seen seen;
    SAIKOKU_TRY_ASSIGN(seen.view, teamView(session, campaign));
    SAIKOKU_TRY_ASSIGN(seen.people, colleagues(session));
    QList<TaxpayerId> cases;
    for (const CallbackAppointment& callback : seen.view.callbacks) {
        cases.append(callback.taxpayer);
    }
    for (const TeamMember& member : seen.view.members) {
        if (member.holds) {
            cases.append(member.holds->taxpayer);
        }
    }
    SAIKOKU_TRY_ASSIGN(const QList<CaseSummary> rows, caseRows(session, campaign, cases));
    for (const CaseSummary& row : rows) {
        seen.names.insert(row.taxpayer, DisplayText::markedName(row.name, row.hasNamesake));
        seen.inCharge.insert(row.taxpayer, row.operatorName);
    }
    return seen;
}

void TeamScreen::ask() {
    if (m_asking) {
        m_asking->store(true);
    }
    m_asking = m_workspace.worker().run<Seen>([campaign = m_workspace.campaign().id](Session& session) { return read(session, campaign); }, this,
                                              [this](const Result<Seen>& seen) {
                                                  if (seen) {
                                                      show(*seen);
                                                  } else {
                                                      m_workspace.showError(seen.error());
                                                  }
                                              });
}

void TeamScreen::show(const Seen& seen) {
    m_view = seen.view;
    m_names = seen.names;
    const DayResults sum = m_view.sum();
    m_sum->setText(tr("Today: calls %1, reached %2 (%3), promises %4, %5 yen")
                       .arg(number(sum.calls), number(sum.reached), sum.calls == 0 ? QStringLiteral("–") : shareOf(sum.reached, sum.calls),
                            number(sum.promises), sum.promised.toString()));
    showMembers(seen);
    showCallbacks(seen);
    showLists();
    const QVariant before = m_to->currentData();
    m_to->clear();
    m_to->addItem(tr("anyone"), qint64(0));
    for (const Colleague& person : seen.people) {
        m_to->addItem(person.name, person.id.value);
    }
    m_to->setCurrentIndex(qMax(0, m_to->findData(before)));
    followChoice();
}

void TeamScreen::showMembers(const Seen& seen) {
    const auto rules = m_workspace.session().rules<PresenceRules>();
    QList<FactRow> rows;
    for (const TeamMember& member : m_view.members) {
        FactRow row;
        QString onCase;
        if (member.holds) {
            onCase = tr("%1 since %2", "a case's name, when it was taken")
                         .arg(seen.names.value(member.holds->taxpayer), DisplayText::timeOfDay(member.heldSince));
            onCase = member.holdsTooLong ? tr("▲ %1, for long").arg(onCase) : onCase;
        }
        row.cells = {member.who.name,
                     stateOf(member, rules ? rules->get() : nullptr),
                     member.plannedMinutes == 0 ? QString() : minutesText(member.plannedMinutes),
                     onCase,
                     number(member.results.calls),
                     member.plannedCalls ? number(*member.plannedCalls) : QString(),
                     number(member.results.inbound),
                     number(member.results.reached),
                     number(member.results.promises),
                     member.results.promised.toString(),
                     DisplayText::timeOfDay(member.results.lastAt)};
        row.id = member.who.id.value;
        row.isPast = !member.presence.isOn && !member.call;
        if (member.isQuiet) {
            row.lateCells.append(kStateColumn);
        }
        if (member.holdsTooLong) {
            row.lateCells.append(kCaseColumn);
        }
        rows.append(row);
    }
    m_members->setRows(rows);
}

void TeamScreen::showCallbacks(const Seen& seen) {
    QList<FactRow> rows;
    for (const CallbackAppointment& callback : m_view.callbacks) {
        FactRow row;
        row.cells = {DisplayText::moment(callback.callAt, m_workspace.today()),
                     seen.names.value(callback.taxpayer),
                     callback.operatorId.isValid() ? callback.operatorName : tr("anyone's"),
                     seen.inCharge.value(callback.taxpayer),
                     callback.isMissed() ? tr("▲ missed") : tr("due")};
        row.id = callback.taxpayer.value;
        row.isLate = callback.isMissed();
        rows.append(row);
    }
    m_callbacks->setRows(rows);
}

void TeamScreen::showLists() {
    QList<FactRow> rows;
    for (const CallListTally& tally : m_view.lists) {
        FactRow row;
        row.cells = {tally.list.name, number(tally.done), number(tally.left), shareOf(tally.done, tally.list.cases)};
        row.id = tally.list.id.value;
        rows.append(row);
    }
    m_lists->setRows(rows);
}

const TeamMember* TeamScreen::chosen() const {
    const qint64 id = m_members->currentId();
    const auto found = std::find_if(m_view.members.begin(), m_view.members.end(), [&](const TeamMember& member) { return member.who.id.value == id; });
    return found == m_view.members.end() ? nullptr : &*found;
}

TaxpayerId TeamScreen::chosenCallback() const { return TaxpayerId{m_callbacks->currentId()}; }

TaxpayerId TeamScreen::chosenCase() const {
    if (!m_usesMembers) {
        return chosenCallback();
    }
    const TeamMember* member = chosen();
    return member != nullptr && member->holds ? member->holds->taxpayer : TaxpayerId();
}

void TeamScreen::followChoice() {
    const TeamMember* member = chosen();
    const TaxpayerId ofCharge = chosenCase();
    m_free->setEnabled(member != nullptr && member->holds.has_value());
    m_to->setEnabled(chosenCallback().isValid() || ofCharge.isValid());
    m_give->setEnabled(chosenCallback().isValid());
    m_charge->setEnabled(ofCharge.isValid());
    m_charge->setToolTip(m_names.value(ofCharge));
}

void TeamScreen::free() {
    const TeamMember* member = chosen();
    if (member == nullptr || !member->holds) {
        return;
    }
    const Result<bool> freed = freeCase(m_workspace.session(), m_workspace.campaign().id, member->holds->taxpayer);
    if (freed) {
        m_workspace.tell(*freed ? tr("The case is free again.") : tr("Nobody holds the case any more."));
    } else {
        m_workspace.showError(freed.error());
    }
    ask();
}

void TeamScreen::give() {
    const TaxpayerId taxpayer = chosenCallback();
    const OperatorId to{m_to->currentData().toLongLong()};
    const Result<bool> given = giveCallback(m_workspace.session(), m_workspace.campaign().id, taxpayer, to);
    if (given) {
        m_workspace.tell(tr("The callback is now of: %1").arg(m_to->currentText()));
        m_workspace.factsChanged(taxpayer);
    } else {
        m_workspace.showError(given.error());
    }
    ask();
}

void TeamScreen::putInCharge() {
    const TaxpayerId taxpayer = chosenCase();
    const OperatorId to{m_to->currentData().toLongLong()};
    const Result<int> assigned = assignCases(m_workspace.session(), m_workspace.campaign().id, {taxpayer}, to);
    if (assigned) {
        m_workspace.tell(to.isValid() ? tr("%1: in charge now is %2", "a case's name, a person").arg(m_names.value(taxpayer), m_to->currentText())
                                      : tr("%1: nobody is in charge now", "a case's name").arg(m_names.value(taxpayer)));
        m_workspace.factsChanged(taxpayer);
    } else {
        m_workspace.showError(assigned.error());
    }
    ask();
}

}  // namespace saikoku::ui
