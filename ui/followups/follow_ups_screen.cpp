#include "ui/followups/follow_ups_screen.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

#include "core/security/session.h"
#include "ui/followups/follow_up_dialog.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

QString partLabel(FollowUpPart part) {
    switch (part) {
        case FollowUpPart::Open: return FollowUpsScreen::tr("open");
        case FollowUpPart::Due: return FollowUpsScreen::tr("due today or before");
        case FollowUpPart::All: return FollowUpsScreen::tr("closed ones too");
    }
    return {};
}

/// What was said last: a step without words does not take it from who takes the next.
QString lastNote(const FollowUp& followUp) {
    for (auto step = followUp.steps.rbegin(); step != followUp.steps.rend(); ++step) {
        if (!step->note.isEmpty()) {
            return step->note;
        }
    }
    return {};
}

FactRow rowOf(const FollowUpRow& each) {
    const FollowUpStanding& standing = each.standing;
    const FollowUpStep& last = each.followUp.last();
    const QString what =
        each.topicWord.isEmpty()
            ? labelOf(each.followUp.kind)
            : FollowUpsScreen::tr("%1 (%2)", "kind, topic").arg(labelOf(each.followUp.kind), each.topicWord);
    QString state = stateLabel(each.followUp.kind, standing.state);
    if (standing.isSlipExpired) {
        state = FollowUpsScreen::tr("%1, slip expired").arg(state);
    }
    return {{(standing.isOverdue ? QStringLiteral("▲ ") : QString()) + DisplayText::shortDate(standing.dueBy),
             QString::number(standing.days), what, state,
             standing.next.isEmpty() ? QString() : stateLabel(each.followUp.kind, standing.next.constFirst()),
             each.row.number, each.row.name, last.operatorName, lastNote(each.followUp)},
            standing.isOverdue,
            !standing.isOpen(),
            0};
}

}  // namespace

FollowUpsScreen::FollowUpsScreen(Workspace& workspace, QWidget* parent)
    : Screen(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("followUpsScreen"));
    build();
    connect(&workspace, &Workspace::campaignChanged, this, &FollowUpsScreen::refresh);
    connect(&workspace, &Workspace::everythingChanged, this, &FollowUpsScreen::refresh);
    connect(&workspace, &Workspace::rulesChanged, this, &FollowUpsScreen::refresh);
}

QLayout* FollowUpsScreen::buildHead() {
    auto* head = new QHBoxLayout;
    const auto choice = [&](const QString& label, const QString& name) {
        auto* box = new QComboBox(this);
        box->setObjectName(name);
        auto* title = new QLabel(label, this);
        title->setBuddy(box);
        head->addWidget(title);
        head->addWidget(box);
        connect(box, &QComboBox::activated, this, &FollowUpsScreen::refresh);
        return box;
    };
    m_kind = choice(tr("&Kind"), QStringLiteral("followUpKind"));
    m_kind->addItem(tr("all kinds"), QString());
    for (const FollowUpKind kind : allValues<FollowUpKind>()) {
        m_kind->addItem(labelOf(kind), codeOf(kind));
    }
    m_part = choice(tr("&Which"), QStringLiteral("followUpPart"));
    for (const FollowUpPart part : allValues<FollowUpPart>()) {
        m_part->addItem(partLabel(part), codeOf(part));
    }
    m_count = mutedLabel({}, this);
    m_count->setObjectName(QStringLiteral("followUpCount"));
    head->addWidget(m_count, 1);
    auto* next = new QPushButton(tr("&Next step, today (Ctrl+Enter)"), this);
    next->setObjectName(QStringLiteral("followUpNext"));
    next->setFocusPolicy(Qt::NoFocus);
    connect(next, &QPushButton::clicked, this, &FollowUpsScreen::takeNext);
    head->addWidget(next);
    return head;
}

void FollowUpsScreen::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kSmall);
    column->setSpacing(Space::kSmall);
    column->addLayout(buildHead());
    m_table = new FactTable({{tr("Due by"), 90, true},
                             {tr("Days"), 50, true},
                             {tr("What"), 170},
                             {tr("State"), 130},
                             {tr("Next"), 110},
                             {tr("Number"), 110},
                             {tr("Name"), 140},
                             {tr("By"), 90},
                             {tr("Note")}},
                            tr("Nothing is left to do here. What a talk comes to (Ctrl+F5 to Ctrl+F10 on a "
                               "case) is listed until it is over."),
                            this);
    m_table->setObjectName(QStringLiteral("followUpTable"));
    m_table->rememberWidths(m_workspace.settings(), QStringLiteral("follow_ups"));
    column->addWidget(m_table, 1);
    auto* key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &FollowUpsScreen::takeNext);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &Screen::actionsChanged);
    connect(m_table, &FactTable::activated, this, [this] {
        if (const FollowUpRow* row = marked()) {
            m_workspace.openCase(row->row.taxpayer);
        }
    });
}

void FollowUpsScreen::enter() {
    m_takesKeyboard = true;
    refresh();
}

FollowUpQuery FollowUpsScreen::query() const {
    FollowUpQuery query;
    query.kind = valueOfCode<FollowUpKind>(m_kind->currentData().toString());
    query.part = valueOfCode<FollowUpPart>(m_part->currentData().toString()).value_or(FollowUpPart::Open);
    return query;
}

void FollowUpsScreen::refresh() {
    if (!isVisible()) {
        return;
    }
    m_workspace.worker().run<FollowUpList>(
        [campaign = m_workspace.campaign().id, query = query()](Session& session) {
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

void FollowUpsScreen::show(const FollowUpList& list) {
    const qint64 before = m_goesOnTo != 0 ? std::exchange(m_goesOnTo, 0) : marked() != nullptr ? marked()->followUp.id : 0;
    const qint64 place = m_table->currentId();
    m_list = list;
    QList<FactRow> rows;
    qsizetype chosen = qBound<qsizetype>(
        0, place - 1, qMax<qsizetype>(0, list.rows.size() - 1));  // the next comes up where the last was
    for (const FollowUpRow& each : list.rows) {
        if (each.followUp.id == before) {
            chosen = rows.size();
        }
        rows.append(rowOf(each));
        rows.last().id = rows.size();
    }
    m_table->setRows(rows);
    m_count->setText(list.total > list.rows.size()
                         ? tr("Follow-ups: %1, the %2 longest due")
                               .arg(QString::number(list.total), QString::number(list.rows.size()))
                         : tr("Follow-ups: %1").arg(list.total));
    if (!rows.isEmpty()) {
        m_table->view()->selectRow(static_cast<int>(chosen));
    }
    Q_EMIT actionsChanged();
    if (std::exchange(m_takesKeyboard, false)) {
        m_table->view()->setFocus();
    }
}

const FollowUpRow* FollowUpsScreen::marked() const {
    const qint64 row = m_table->currentId();
    return row == 0 || row > m_list.rows.size() ? nullptr : &m_list.rows.at(row - 1);
}

/// What needs the person's consent or words is asked.
void FollowUpsScreen::takeNext() {
    const FollowUpRow* row = marked();
    if (row == nullptr || !row->standing.isOpen()) {
        return;
    }
    const auto rules = m_workspace.session().rules<FollowUpRules>();
    const FollowUpState next = row->standing.next.constFirst();
    const FollowUpRules::Step* step = rules ? (*rules)->find(row->followUp.kind, next) : nullptr;
    if (step == nullptr || step->needsConsent || row->followUp.kind == FollowUpKind::Complaint) {
        ask();
        return;
    }
    FollowUpChange change;
    change.id = row->followUp.id;
    change.to = next;
    change.seen = row->followUp.last().state;
    const FollowUpRow taken = *row;
    const Result<FollowUp> now = stepFollowUp(m_workspace.session(), m_workspace.campaign().id, change);
    if (!now) {
        m_workspace.showError(now.error());
        refresh();
        return;
    }
    done(taken, *now);
}

void FollowUpsScreen::ask() {
    const FollowUpRow* row = marked();
    if (row == nullptr) {
        return;
    }
    const FollowUpRow taken = *row;
    FollowUpDialog dialog(m_workspace.session(), taken.followUp, taken.standing,
                          tr("%1  %2", "number, name").arg(taken.row.number, taken.row.name), this);
    if (dialog.exec() == QDialog::Accepted) {
        done(taken, dialog.followUp());
    }
}

/// The next one is at hand, as in every work list; after the last its place stays.
void FollowUpsScreen::done(const FollowUpRow& row, const FollowUp& now) {
    for (qsizetype i = 0; i + 1 < m_list.rows.size(); ++i) {
        if (m_list.rows.at(i).followUp.id == row.followUp.id) {
            m_goesOnTo = m_list.rows.at(i + 1).followUp.id;
        }
    }
    m_workspace.tell(tr("%1, %2: %3", "name, kind, state")
                         .arg(row.row.name, labelOf(now.kind), stateLabel(now.kind, now.last().state)));
    m_workspace.factsChanged(row.row.taxpayer);
    refresh();
}

bool FollowUpsScreen::can(Action action) const {
    return action == Action::Refresh ||
           ((action == Action::Result || action == Action::History) && marked() != nullptr);
}

void FollowUpsScreen::perform(Action action) {
    if (action == Action::Refresh) {
        refresh();
    } else if (action == Action::Result) {
        ask();
    } else if (action == Action::History && marked() != nullptr) {
        m_workspace.openCase(marked()->row.taxpayer);
    }
}

QString FollowUpsScreen::keyLabel(Action action) const {
    return action == Action::History  ? tr("Open case")
           : action == Action::Result ? tr("Step")
                                      : Screen::keyLabel(action);
}

QStringList FollowUpsScreen::helpLines() const {
    return {tr("Enter: open the case"), tr("Ctrl+Enter: the usual next step, today"),
            tr("F4: which step, when, with what")};
}

}  // namespace saikoku::ui
