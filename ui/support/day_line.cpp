#include "ui/support/day_line.h"

#include <QKeyEvent>

#include <utility>

#include "core/contact/promise_date_entry.h"
#include "ui/support/display_text.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

QString shownDate(QDate date) { return date.isValid() ? date.toString(QStringLiteral("yyyy/MM/dd")) : QString(); }

}  // namespace

DayLine::DayLine(std::function<QDate()> today, QWidget* parent) : QLineEdit(parent), m_today(std::move(today)) {
    setToolTip(tr("25, 10/31, 2026/10/31, 20261031 or R8.10.31; Up and Down: a day on and back"));
    followFont(this, [this] { setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000/00/00")) + 2 * Space::kMedium); });
    connect(this, &QLineEdit::textChanged, this, [this] {
        const Result<QDate> day = read();
        setAccessibleDescription(day ? DisplayText::longDate(*day) : day.error().message);
        Q_EMIT dateChanged();
    });
    connect(this, &QLineEdit::editingFinished, this, &DayLine::settle);
}

Result<QDate> DayLine::read() const { return parseReportDay(text(), m_today()); }

QDate DayLine::date() const {
    const Result<QDate> day = read();
    return day ? *day : QDate();
}

void DayLine::setDate(QDate date) { setText(shownDate(date)); }

bool DayLine::settle() {
    if (!isEnabled()) {
        return true;
    }
    const Result<QDate> day = read();
    if (!day) {
        Q_EMIT refused(day.error().message);
        return false;
    }
    setDate(*day);
    return true;
}

void DayLine::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        if (const Result<QDate> day = read()) {
            setDate(day->addDays(event->key() == Qt::Key_Up ? 1 : -1));
        }
        return;
    }
    QLineEdit::keyPressEvent(event);
}

}  // namespace saikoku::ui
