#include "ui/calendar/month_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

#include "core/base/business_calendar.h"
#include "core/base/language.h"
#include "core/eligibility/calling_schedule.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kWeeks = 6;

/// The number, what the day is, its hours: a word says what the colour says.
QString cellText(QDate date, const CallingDayPlan& plan) {
    QStringList lines{plan.name.isEmpty() ? QString::number(date.day())
                                          : QString::number(date.day()) + QLatin1Char(' ') + plan.name};
    lines.append(plan.hours ? writtenHours(plan.hours) : MonthTable::tr("closed"));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

MonthTable::MonthTable(QWidget* parent) : QTableWidget(kWeeks, 7, parent) {
    setObjectName(QStringLiteral("monthTable"));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);  // a long name gives way, never the hours below it
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    const QLocale words(installedLanguage() == Language::Japanese ? QLocale::Japanese : QLocale::English);
    QStringList days;
    for (int day = 1; day <= 7; ++day) {
        days.append(words.dayName(day, QLocale::ShortFormat));
    }
    setHorizontalHeaderLabels(days);
    connect(this, &QTableWidget::cellClicked, this, [this](int row, int column) { Q_EMIT dayChosen(dateAt(row, column)); });
}

void MonthTable::show(QDate month, QDate today, const CallingSchedule& schedule, const BusinessCalendar& calendar) {
    const QDate first(month.year(), month.month(), 1);
    m_first = first.addDays(1 - first.dayOfWeek());
    const Colours colours = coloursOf(palette());
    for (int row = 0; row < kWeeks; ++row) {
        for (int column = 0; column < 7; ++column) {
            const QDate date = dateAt(row, column);
            const CallingDayPlan plan = schedule.dayOf(date, calendar);
            auto* cell = new QTableWidgetItem(cellText(date, plan));
            cell->setToolTip(cell->text());
            const bool isOther = date.month() != first.month();
            if (isOther) {
                cell->setForeground(palette().brush(QPalette::Disabled, QPalette::Text));
            } else if (plan.isClosed()) {
                cell->setForeground(colours.late);
            }
            if (date == today) {
                QFont bold = font();
                bold.setBold(true);
                cell->setFont(bold);
            }
            setItem(row, column, cell);
        }
    }
}

QDate MonthTable::dateAt(int row, int column) const { return row < 0 || column < 0 ? QDate() : m_first.addDays(row * 7 + column); }

void MonthTable::goTo(QDate date) {
    const qint64 days = m_first.daysTo(date);
    if (days >= 0 && days < kWeeks * 7) {
        setCurrentCell(static_cast<int>(days / 7), static_cast<int>(days % 7));
    }
}

void MonthTable::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentDate().isValid()) {
        Q_EMIT dayChosen(currentDate());
        return;
    }
    QTableWidget::keyPressEvent(event);
}

}  // namespace saikoku::ui
