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
    auto* copy = addButton(tr("Plan like the week befo&re"), QStringLiteral("copyWeek"));
    setTextScale(m_title, 1.15, true);
    head->addWidget(before);
    head->addWidget(m_title);
    head->addWidget(after);
    head->addStretch(1);
    head->addWidget(copy);
    m_table->setObjectName(QStringLiteral("shiftTable"));
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Shifts of the week"));
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->installEventFilter(this);
    followFont(m_table, [this] {
        m_table->verticalHeader()->setDefaultSectionSize(kRowLines * m_table->fontMetrics().height() + Space::kMedium);
        m_table->horizontalHeader()->setMinimumSectionSize(m_table->fontMetrics().horizontalAdvance(DisplayText::dayAndWeekday(QDate(2026, 12, 30))) + 2 * Space::kMedium);
    });
    column->addWidget(m_table, 1);
    auto* hint = new QLabel(tr("Type into a cell: 9:00-12:00 13:00-17:30. Delete empties it. Every seat sees it at once."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(hint);
    connect(before, &QToolButton::clicked, this, [this] { go(m_monday.addDays(-ShiftModel::kDays)); });
    connect(after, &QToolButton::clicked, this, [this] { go(m_monday.addDays(ShiftModel::kDays)); });
    connect(copy, &QToolButton::clicked, this, &ShiftScreen::copyWeekBefore);
    connect(&m_model, &ShiftModel::replanned, this, &ShiftScreen::replan);
    connect(&m_model, &ShiftModel::unreadable, this, [this](const QString& text) {
        m_workspace.showError({ErrorCode::Usage, tr("\"%1\" are no hours of a day. Type them like 9:00-17:30.").arg(text), {}});
    });
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
    return {tr("Type into a cell: plans that person's day"), tr("Delete: takes the day's plan back")};
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
    m_asking = m_workspace.worker().run<ShiftWeek>([monday = m_monday](Session& session) { return ShiftWeek::read(session, monday); }, this,
                                                   [this](const Result<ShiftWeek>& week) {
                                                       if (week) {
                                                           show(*week);
                                                       } else {
                                                           m_workspace.showError(week.error());
                                                       }
                                                   });
}

void ShiftScreen::show(const ShiftWeek& week) {
    const QModelIndex before = m_table->currentIndex();
    m_title->setText(tr("%1 to %2", "first and last day of a week")
                         .arg(DisplayText::longDate(week.monday), DisplayText::longDate(week.monday.addDays(ShiftModel::kDays - 1))));
    m_model.show(week);
    m_table->setCurrentIndex(before.isValid() ? m_model.index(before.row(), before.column()) : m_model.index(0, 0));
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
            m_model.setData(current, QString(), Qt::EditRole);
            return true;
        }
    }
    return Screen::eventFilter(watched, event);
}

}  // namespace saikoku::ui
