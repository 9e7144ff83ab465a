#include "ui/calllists/call_lists_screen.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

#include "core/queue/standing_lists.h"
#include "core/security/session.h"
#include "ui/calllists/list_form.h"
#include "ui/calllists/list_workers.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

QList<FactColumn> columns() {
    return {{CallListsScreen::tr("List"), 170},
            {CallListsScreen::tr("From"), 90},
            {CallListsScreen::tr("Until"), 90},
            {CallListsScreen::tr("Cases"), 70, true},
            {CallListsScreen::tr("Yen"), 110, true},
            {CallListsScreen::tr("Paid since"), 80, true},
            {CallListsScreen::tr("Not tried"), 70, true},
            {CallListsScreen::tr("Tried once"), 70, true},
            {CallListsScreen::tr("Twice"), 60, true},
            {CallListsScreen::tr("3 or more"), 70, true},
            {CallListsScreen::tr("As agreed"), 70, true},
            {CallListsScreen::tr("Done"), 70, true},
            {CallListsScreen::tr("Left"), 70, true}};
}

/// Columns of money, by their place in columns().
constexpr std::array kOfMoney{4, 5};

QString number(qint64 count) { return Yen(count).toString(); }

FactRow rowOf(const CallListTally& tally) {
    const CallList& list = tally.list;
    const QString until = list.closedOn.isValid() ? CallListsScreen::tr("closed %1").arg(DisplayText::shortDate(list.closedOn))
                                                  : DisplayText::shortDate(list.to);
    FactRow row;
    row.cells = {list.name,
                 DisplayText::shortDate(list.from),
                 until,
                 number(list.cases),
                 list.yen.toString(),
                 number(tally.removedPaid),
                 number(tally.tried.at(0)),
                 number(tally.tried.at(1)),
                 number(tally.tried.at(2)),
                 number(tally.tried.at(3)),
                 number(tally.agreed),
                 number(tally.done),
                 number(tally.left)};
    row.isPast = list.closedOn.isValid();
    row.id = list.id.value;
    return row;
}

}  // namespace

CallListsScreen::CallListsScreen(Workspace& workspace, QWidget* parent)
    : Screen(parent),
      m_workspace(workspace),
      m_table(new FactTable(columns(), tr("There is no call list yet. Make one from a condition, below."), this)),
      m_rule(new QLabel(this)),
      m_close(new QPushButton(tr("&Close the list"), this)),
      m_standing(new QPushButton(tr("Make the mont&h's standing lists"), this)),
      m_form(new ListForm(workspace, this)),
      m_workers(new ListWorkers(this)) {
    m_table->setObjectName(QStringLiteral("callLists"));
    m_table->view()->setObjectName(QStringLiteral("callListsTable"));
    m_table->view()->setAccessibleName(tr("Call lists"));
    m_table->rememberWidths(workspace.settings(), QStringLiteral("callLists"));
    m_close->setObjectName(QStringLiteral("closeList"));
    m_standing->setObjectName(QStringLiteral("standingLists"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kLarge, Space::kLarge, Space::kLarge, Space::kLarge);
    column->setSpacing(Space::kSmall);
    column->addWidget(sectionTitle(tr("Call lists"), this));
    column->addWidget(m_table, 3);
    m_rule->setObjectName(QStringLiteral("listRule"));
    m_rule->setTextFormat(Qt::PlainText);
    m_rule->setWordWrap(true);
    column->addWidget(m_rule);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::kSmall);
    buttons->addWidget(m_close);
    buttons->addWidget(m_standing);
    buttons->addStretch();
    column->addLayout(buttons);
    auto* below = new QHBoxLayout;
    below->setSpacing(2 * Space::kLarge);
    below->addWidget(m_form, 3);
    below->addWidget(m_workers, 2);
    column->addLayout(below, 2);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CallListsScreen::showChosen);
    connect(m_table, &FactTable::activated, this, &CallListsScreen::openCases);
    connect(m_close, &QPushButton::clicked, this, &CallListsScreen::close);
    connect(m_standing, &QPushButton::clicked, this, &CallListsScreen::makeStanding);
    connect(m_form, &ListForm::wanted, this, &CallListsScreen::make);
    connect(m_workers, &ListWorkers::markedChanged, this, &Screen::actionsChanged);
    connect(m_workers, &ListWorkers::giveWanted, this, &CallListsScreen::give);
    connect(&workspace, &Workspace::campaignChanged, this, [this] {
        m_form->renew();
        ask();
    });
    showChosen();
}

bool CallListsScreen::can(Action action) const {
    switch (action) {
    case Action::Refresh: return true;
    case Action::Result: return chosen() != nullptr;
    case Action::Document: return chosen() != nullptr && m_workspace.session().may(Permission::SendNotices);
    case Action::Promise: return m_workers->canMove(-1);
    case Action::Callback: return m_workers->canMove(1);
    default: return false;
    }
}

void CallListsScreen::perform(Action action) {
    if (action == Action::Refresh) {
        ask();
    } else if (action == Action::Result) {
        openCases();
    } else if (action == Action::Document && chosen() != nullptr) {
        LettersFor whom;
        whom.list = chosen()->list.id;
        m_workspace.makeLetters(whom);
    } else if (action == Action::Promise || action == Action::Callback) {
        m_workers->move(action == Action::Promise ? -1 : 1);
    }
}

QString CallListsScreen::keyLabel(Action action) const {
    return action == Action::Result     ? tr("Its cases")
           : action == Action::Promise  ? tr("Earlier", "a turn")
           : action == Action::Callback ? tr("Later", "a turn")
                                        : actionLabel(action);
}

QStringList CallListsScreen::helpLines() const {
    return {tr("Enter: the list's cases"), tr("F6, F7: for whoever is marked the list comes a turn earlier, later"), tr("F9: letters to the list's cases")};
}

void CallListsScreen::enter() {
    m_form->renew();
    ask();
    m_table->view()->setFocus();
}

bool CallListsScreen::holdsWork() const { return m_form->isTouched(); }

void CallListsScreen::propose(const CaseCondition& condition) { m_form->setCondition(condition); }

void CallListsScreen::ask() {
    const CampaignId campaign = m_workspace.campaign().id;
    m_asking = m_workspace.worker().run<Lists>(
        [campaign](Session& session) -> Result<Lists> {
            Lists lists;
            SAIKOKU_TRY_ASSIGN(const QList<CallList> all, callLists(session, campaign));
            SAIKOKU_TRY_ASSIGN(lists.tallies, tallyOf(session, campaign, all));
            SAIKOKU_TRY_ASSIGN(lists.possible, possibleWorkers(session));
            for (const CallList& list : all) {
                SAIKOKU_TRY_ASSIGN(lists.workers[list.id], workersOf(session, campaign, list.id));
            }
            return lists;
        },
        this, [this](const Result<Lists>& lists) {
            if (lists) {
                showLists(*lists);
            } else {
                m_workspace.showError(lists.error());
            }
        });
}

void CallListsScreen::showLists(const Lists& lists) {
    const qint64 before = m_table->currentId();
    m_tallies = lists.tallies;
    m_given = lists.workers;
    QList<FactRow> rows;
    int current = 0;
    for (const CallListTally& tally : std::as_const(m_tallies)) {
        current = tally.list.id.value == before ? static_cast<int>(rows.size()) : current;
        rows.append(rowOf(tally));
    }
    m_table->setRows(rows);
    const bool hasMoney = m_workspace.campaign().hasMoney;
    for (const int column : kOfMoney) {
        m_table->view()->setColumnHidden(column, !hasMoney);
    }
    m_standing->setVisible(hasMoney);
    m_workers->setPossible(lists.possible);
    if (!rows.isEmpty()) {
        m_table->view()->selectRow(current);
    }
    showChosen();
}

const CallListTally* CallListsScreen::chosen() const {
    const auto found = std::find_if(m_tallies.begin(), m_tallies.end(), [this](const CallListTally& one) { return one.list.id.value == m_table->currentId(); });
    return found == m_tallies.end() ? nullptr : &*found;
}

void CallListsScreen::showChosen() {
    const CallListTally* tally = chosen();
    const bool isOpen = tally != nullptr && !tally->list.closedOn.isValid();
    m_close->setEnabled(isOpen);
    m_workers->setCanGive(isOpen);
    Q_EMIT actionsChanged();
    m_rule->setVisible(tally != nullptr);
    if (tally == nullptr) {
        m_workers->setWorkers({}, {});
        return;
    }
    m_rule->setText(tr("Made from: %1").arg(m_form->ruleOf(tally->list)));
    m_workers->setWorkers(m_given.value(tally->list.id), mixes());
}

/// Every worker's open lists.
QHash<QString, QList<ListMix>> CallListsScreen::mixes() const {
    QList<GivenList> given;
    for (const CallListTally& tally : m_tallies) {
        if (!tally.list.closedOn.isValid()) {
            given.prepend({tally.list.name, m_given.value(tally.list.id)});
        }
    }
    QHash<QString, QList<ListMix>> mixes;
    for (const GivenList& list : std::as_const(given)) {
        for (const ListWorker& worker : list.workers) {
            const QString key = ListWorkers::workerKey(worker);
            if (!mixes.contains(key)) {
                mixes.insert(key, mixOf(worker, given));
            }
        }
    }
    return mixes;
}

void CallListsScreen::make(CallListWish wish) {
    wish.campaign = m_workspace.campaign().id;
    m_form->setBusy(true);
    m_workspace.showProgress(tr("The list is being made …"));
    m_workspace.worker().run<CallList>([wish](Session& session) { return makeCallList(session, wish); }, this, [this](const Result<CallList>& list) {
        m_form->setBusy(false);
        m_workspace.showProgress({});
        if (!list) {
            m_form->showProblem(list.error().message);
            return;
        }
        m_form->clear();
        m_workspace.tell(m_workspace.campaign().hasMoney
                             ? tr("%1: %2 cases, %3 yen").arg(list->name, number(list->cases), list->yen.toString())
                             : tr("%1: %2 cases").arg(list->name, number(list->cases)));
        m_workspace.rollEnded();
        ask();
    });
}

void CallListsScreen::give(HandOutWish wish) {
    const CallListTally* tally = chosen();
    if (tally == nullptr) {
        return;
    }
    wish.campaign = m_workspace.campaign().id;
    wish.list = tally->list.name;
    if (const Result<void> given = handOut(m_workspace.session(), wish); !given) {
        m_workspace.showError(given.error());
        return;
    }
    const Result<QList<ListWorker>> workers = workersOf(m_workspace.session(), wish.campaign, tally->list.id);
    if (workers) {
        m_given[tally->list.id] = *workers;
    } else {
        m_workspace.showError(workers.error());
    }
    showChosen();
}

void CallListsScreen::close() {
    const CallListTally* tally = chosen();
    if (tally == nullptr ||
        !MessageBox::confirm(this, tr("Close \"%1\"? Nobody is called from it any more, and it can't be opened again.").arg(tally->list.name),
                             tr("Close the list"))) {
        return;
    }
    const CampaignId campaign = m_workspace.campaign().id;
    m_workspace.worker().run<CallList>([campaign, name = tally->list.name](Session& session) { return closeCallList(session, campaign, name); }, this,
                                       [this](const Result<CallList>& list) {
                                           if (!list) {
                                               m_workspace.showError(list.error());
                                           }
                                           m_workspace.rollEnded();
                                           ask();
                                       });
}

void CallListsScreen::makeStanding() {
    const CampaignId campaign = m_workspace.campaign().id;
    m_workspace.showProgress(tr("The list is being made …"));
    m_workspace.worker().run<QList<CallList>>(
        [campaign](Session& session) { return makeStandingLists(session, campaign, session.today()); }, this,
        [this](const Result<QList<CallList>>& lists) {
            m_workspace.showProgress({});
            if (!lists) {
                m_workspace.showError(lists.error());
            } else if (lists->isEmpty()) {
                m_workspace.tell(tr("The month's standing lists are made already, or nobody belongs to them."));
            }
            m_workspace.rollEnded();
            ask();
        });
}

void CallListsScreen::openCases() {
    if (const CallListTally* tally = chosen()) {
        m_workspace.showCases(CaseCondition::anyOf(CaseField::CallList, {tally->list.name}));
    }
}

}  // namespace saikoku::ui
