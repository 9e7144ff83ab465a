#include "ui/team/shift_screen.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kRowLines = 2;  ///< a morning and an afternoon

}  // namespace

ShiftScreen::ShiftScreen(Workspace& workspace, QWidget* parent)
    : Screen(parent), m_workspace(workspace), m_title(new QLabel(this)), m_table(new QTableView(this)) {
    setObjectName(QStringLiteral("shiftScreen"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kSmall);
    column->setSpacing(Space::kMedium);
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::kMedium);
    column->addLayout(head);
    auto* before = addButton(tr("‹ Week &before"), QStringLiteral("weekBefore"));
    auto* after = addButton(tr("Week &after ›"), QStringLiteral("weekAfter"));
    m_hours = addButton(tr("&Hours"), QStringLiteral("planHours"));
    m_calls = addButton(tr("&Number of calls"), QStringLiteral("planCalls"));
    m_copy = addButton(tr("Plan like the week befo&re"), QStringLiteral("copyWeek"));
    setTextScale(m_title, 1.15, true);
    head->addWidget(before);
    head->addWidget(m_title);
    head->addWidget(after);
    head->addStretch(1);
    head->addWidget(m_hours);
    head->addWidget(m_calls);
    head->addStretch(1);
    head->addWidget(m_copy);
    m_table->setObjectName(QStringLiteral("shiftTable"));
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Shifts of the week"));
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->installEventFilter(this);
    followFont(m_table, [this] {
        fitRows();
        m_table->horizontalHeader()->setMinimumSectionSize(m_table->fontMetrics().horizontalAdvance(DisplayText::dayAndWeekday(QDate(2026, 12, 30))) + 2 * Space::kMedium);
    });
    column->addWidget(m_table, 1);
    m_hint = mutedLabel({}, this);
    column->addWidget(m_hint);
    connect(before, &QToolButton::clicked, this, [this] { go(m_monday.addDays(-ShiftModel::kDays)); });
    connect(after, &QToolButton::clicked, this, [this] { go(m_monday.addDays(ShiftModel::kDays)); });
    connect(m_hours, &QToolButton::clicked, this, [this] { choose(false); });
    connect(m_calls, &QToolButton::clicked, this, [this] { choose(true); });
    connect(m_copy, &QToolButton::clicked, this, &ShiftScreen::copyWeekBefore);
    connect(&m_model, &ShiftModel::replanned, this, &ShiftScreen::replan);
    connect(&m_model, &ShiftModel::unreadable, this, [this](const QString& text) {
        m_workspace.showError({ErrorCode::Usage, tr("\"%1\" are no hours of a day. Type them like 9:00-17:30.").arg(text), {}});
    });
    connect(&m_callPlan, &CallPlanModel::planned, this, &ShiftScreen::planDay);
    connect(&m_callPlan, &CallPlanModel::unreadable, this, [this](const QString& text) {
        m_workspace.showError({ErrorCode::Usage, tr("\"%1\" is no number of calls. Type it like 80.").arg(text), {}});
    });
    connect(&workspace, &Workspace::campaignChanged, this, [this] {
        if (isVisible()) {
            ask();
        }
    });
    choose(false);
}

void ShiftScreen::fitRows() {
    m_table->verticalHeader()->setDefaultSectionSize((m_showsCalls ? 1 : kRowLines) * m_table->fontMetrics().height() + Space::kMedium);
}

/// Hours are of the person whatever the campaign, calls of the campaign chosen.
void ShiftScreen::choose(bool calls) {
    m_showsCalls = calls;
    markChosen(m_hours, !calls);
    markChosen(m_calls, calls);
    m_copy->setVisible(!calls);
    fitRows();
    m_table->setModel(calls ? static_cast<QAbstractItemModel*>(&m_callPlan) : &m_model);
    m_table->setAccessibleName(calls ? tr("Planned calls of the week") : tr("Shifts of the week"));
    m_hint->setText(calls ? tr("Type into a cell how many calls the person makes on that day, e.g. 80. It stands on their start page at once.")
                          : tr("Type into a cell: 9:00-12:00 13:00-17:30. Delete empties it. Every seat sees it at once."));
    if (isVisible()) {
        ask();
        m_table->setFocus();
    }
}

QToolButton* ShiftScreen::addButton(const QString& label, const QString& name) {
    auto* button = new QToolButton(this);
    button->setText(label);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

bool ShiftScreen::can(Action action) const { return action == Action::Refresh; }

void ShiftScreen::perform(Action action) {
    if (action == Action::Refresh) {
        ask();
    }
}

QStringList ShiftScreen::helpLines() const {
    return {tr("Type into a cell: plans that person's day"), tr("Delete: takes the day's plan back"), tr("Alt+H, Alt+N: hours, or how many calls")};
}

void ShiftScreen::enter() {
    if (!m_monday.isValid()) {
        m_monday = mondayOf(m_workspace.today());
    }
    ask();
    m_table->setFocus();
}

void ShiftScreen::go(QDate monday) {
    m_monday = monday;
    ask();
}

void ShiftScreen::ask() {
    if (m_asking) {
        m_asking->store(true);
    }
    if (m_showsCalls) {
        m_asking = m_workspace.worker().run<CallPlanWeek>(
            [monday = m_monday, campaign = m_workspace.campaign().id](Session& session) { return CallPlanWeek::read(session, campaign, monday); }, this,
            [this](const Result<CallPlanWeek>& week) {
                if (week) {
                    show(*week);
                } else {
                    m_workspace.showError(week.error());
                }
            });
        return;
    }
    m_asking = m_workspace.worker().run<ShiftWeek>([monday = m_monday](Session& session) { return ShiftWeek::read(session, monday); }, this,
                                                   [this](const Result<ShiftWeek>& week) {
                                                       if (week) {
                                                           show(*week);
                                                       } else {
                                                           m_workspace.showError(week.error());
                                                       }
                                                   });
}

void ShiftScreen::showTitle() {
    m_title->setText(tr("%1 to %2", "first and last day of a week")
                         .arg(DisplayText::longDate(m_monday), DisplayText::longDate(m_monday.addDays(ShiftModel::kDays - 1))));
}

void ShiftScreen::show(const ShiftWeek& week) {
    const QModelIndex before = m_table->currentIndex();
    showTitle();
    m_model.show(week);
    m_table->setCurrentIndex(before.isValid() ? m_model.index(before.row(), before.column()) : m_model.index(0, 0));
}

void ShiftScreen::show(const CallPlanWeek& week) {
    const QModelIndex before = m_table->currentIndex();
    showTitle();
    m_callPlan.show(week);
    m_table->setCurrentIndex(before.isValid() ? m_callPlan.index(before.row(), before.column()) : m_callPlan.index(0, 0));
}

void ShiftScreen::planDay(const QString& login, QDate day, qint64 calls) {
    if (const Result<void> planned = planCalls(m_workspace.session(), m_workspace.campaign().id, login, day, calls); !planned) {
        m_workspace.showError(planned.error());
    }
    ask();
}

void ShiftScreen::replan(OperatorId who, QDate day, const std::vector<ShiftHours>& hours) {
    std::vector<Shift> shifts;
    for (const ShiftHours& stretch : hours) {
        shifts.push_back({0, who, m_workspace.campaign().id, day, stretch.fromMinute, stretch.untilMinute});
    }
    const Result<void> planned = replanDay(m_workspace.session(), who, day, shifts);
    if (!planned) {
        m_workspace.showError(planned.error());
    }
    ask();
}

void ShiftScreen::copyWeekBefore() {
    const Result<int> planned = planWeekLike(m_workspace.session(), m_monday.addDays(-ShiftModel::kDays), m_monday);
    if (planned) {
        m_workspace.tell(*planned == 0 ? tr("The week before has nothing that isn't planned here already.") : tr("Shifts planned: %1").arg(*planned));
    } else {
        m_workspace.showError(planned.error());
    }
    ask();
}

bool ShiftScreen::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const QModelIndex current = m_table->currentIndex();
        if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && current.isValid()) {
            m_table->model()->setData(current, QString(), Qt::EditRole);
            return true;
        }
    }
    return Screen::eventFilter(watched, event);
}

}  // namespace saikoku::ui
