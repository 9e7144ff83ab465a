#include "ui/record/promise_fields.h"

#include <utility>

#include "core/base/business_calendar.h"
#include "core/contact/promise_amount_entry.h"
#include "core/contact/promise_date_entry.h"
#include "core/work/record_suggestion.h"
#include "ui/record/code_box.h"
#include "ui/record/entry_line.h"
#include "ui/support/display_text.h"

namespace saikoku::ui {

PromiseFields::PromiseFields(const BusinessCalendar& calendar, QWidget* parent)
    : QObject(parent),
      m_calendar(calendar),
      m_date(new EntryLine(parent)),
      m_amount(new EntryLine(parent)),
      m_how(new CodeBox(parent)) {
    m_date->setObjectName(QStringLiteral("promiseDate"));
    m_amount->setObjectName(QStringLiteral("promiseAmount"));
    m_amount->setAlignment(Qt::AlignRight);
    m_amount->setCommandKey(QLatin1Char('/'));
    m_amount->setToolTip(tr("/ halves the amount"));
    m_how->setObjectName(QStringLiteral("promiseHow"));
    m_how->setChoices<PaymentMethod>();
    connect(m_date, &EntryLine::left, this, &PromiseFields::settleDate);
    connect(m_date, &EntryLine::stepped, this, &PromiseFields::shiftDate);
    connect(m_date, &QLineEdit::textEdited, this, &PromiseFields::prefill);
    connect(m_date, &QLineEdit::textEdited, this, &PromiseFields::echoWhileTyping);
    connect(m_amount, &EntryLine::left, this, &PromiseFields::settleAmount);
    connect(m_amount, &EntryLine::commanded, this, [this] {
        if (const Result<Yen> amount = parsePromiseAmount(m_amount->text())) {
            m_amount->setText(halvedPromise(*amount).toString());
        }
    });
}

PromiseFields::~PromiseFields() = default;

void PromiseFields::begin(QDate madeOn) {
    m_madeOn = madeOn;
    m_date->clear();
    m_amount->clear();
    m_how->setCurrentIndex(0);
}

void PromiseFields::fill(const Promise& promise) {
    m_date->setText(formatPromiseDate(promise.dueDate, m_madeOn));
    m_amount->setText(promise.amount.toString());
    m_how->setCode(codeOf(promise.how));
}

void PromiseFields::followOwed(Yen owed) {
    const Yen before = std::exchange(m_owed, owed);
    if (!isEmpty() && (m_amount->text().isEmpty() || m_amount->text() == before.toString())) {
        m_amount->setText(m_owed.toString());
    }
    m_amount->setPlaceholderText(m_amount->isEnabled() && isEmpty() ? m_owed.toString() : QString());
}

void PromiseFields::setEnabled(bool enabled) {
    m_date->setEnabled(enabled);
    m_amount->setEnabled(enabled);
    m_how->setEnabled(enabled);
    m_date->setPlaceholderText(enabled ? QStringLiteral("25  +3  11/25") : QString());
    m_amount->setPlaceholderText(enabled && isEmpty() ? m_owed.toString() : QString());
}

bool PromiseFields::isEmpty() const { return m_date->text().trimmed().isEmpty(); }

void PromiseFields::prefill() {
    if (isEmpty()) {
        // without a date there is no promise to describe
        m_amount->clear();
        m_amount->setPlaceholderText(m_owed.toString());
        m_how->setCurrentIndex(0);
        return;
    }
    if (m_amount->text().isEmpty() && m_owed > Yen(0)) {
        m_amount->setText(m_owed.toString());
    }
    if (m_how->code().isEmpty()) {
        m_how->setCurrentIndex(1);
    }
}

void PromiseFields::shiftDate(int by) {
    const Result<QDate> typed = parsePromiseDate(m_date->text(), m_madeOn);
    const QDate from = typed ? *typed : m_madeOn;
    const QDate date = by > 0 ? m_calendar.nextBusinessDay(from) : m_calendar.previousBusinessDay(from);
    if (date >= m_madeOn) {
        m_date->setText(formatPromiseDate(date, m_madeOn));
        settleDate();
    }
}

void PromiseFields::settleDate() {
    prefill();
    if (isEmpty()) {
        return;
    }
    const Result<QDate> date = parsePromiseDate(m_date->text(), m_madeOn);
    if (!date) {
        Q_EMIT said(date.error().message, true);
        return;
    }
    m_date->setText(formatPromiseDate(*date, m_madeOn));
    echo(*date);
}

/// What is typed may be recorded without leaving the field.
void PromiseFields::echoWhileTyping() {
    if (const Result<QDate> date = parsePromiseDate(m_date->text(), m_madeOn)) {
        echo(*date);
    } else {
        Q_EMIT said({}, false);
    }
}

void PromiseFields::echo(QDate date) {
    const QString day = DisplayText::dayAndWeekday(date);
    const QString inFull = DisplayText::longDate(date);
    Q_EMIT said(m_calendar.isBusinessDay(date)
                    ? tr("Promise until %1, %2.", "day and weekday, date").arg(day, inFull)
                    : tr("%1, %2, is no business day; the next one is %3 (Up key).", "day and weekday, date")
                          .arg(day, inFull, formatPromiseDate(m_calendar.nextBusinessDay(date), m_madeOn)),
                false);
}

void PromiseFields::settleAmount() {
    if (m_amount->text().trimmed().isEmpty()) {
        return;
    }
    const Result<Yen> amount = parsePromiseAmount(m_amount->text());
    if (!amount) {
        Q_EMIT said(amount.error().message, true);
        return;
    }
    m_amount->setText(amount->toString());
    if (m_owed > Yen(0) && *amount > m_owed) {
        Q_EMIT said(tr("%1 yen is more than the %2 yen owed.").arg(amount->toString(), m_owed.toString()), true);
    }
}

Result<std::optional<PromiseEntry>> PromiseFields::read() {
    if (!m_date->isEnabled() || isEmpty()) {
        return std::optional<PromiseEntry>();
    }
    PromiseEntry promise;
    m_date->setFocus();
    SAIKOKU_TRY_ASSIGN(promise.dueDate, parsePromiseDate(m_date->text().trimmed(), m_madeOn));
    m_amount->setFocus();
    SAIKOKU_TRY_ASSIGN(promise.amount, parsePromiseAmount(m_amount->text()));
    promise.how = valueOfCode<PaymentMethod>(m_how->code()).value_or(PaymentMethod::Other);
    return std::optional<PromiseEntry>(promise);
}

QStringList PromiseFields::doubtsOf(const PromiseEntry& promise) const {
    QStringList doubts;
    const QDate due = promise.dueDate;
    const Yen amount = promise.amount;
    const QString date = DisplayText::longDate(due);
    for (const PromiseDoubt doubt : promiseDoubts(due, amount, m_owed, m_madeOn, m_calendar)) {
        switch (doubt) {
        case PromiseDoubt::ClosedDay:
            doubts.append(tr("%1 is no business day.").arg(date));
            break;
        case PromiseDoubt::FarAhead:
            doubts.append(tr("%1 is more than %2 months ahead.").arg(date).arg(kFarPromiseMonths));
            break;
        case PromiseDoubt::MoreThanOwed:
            doubts.append(tr("%1 yen is more than the %2 yen owed.").arg(amount.toString(), m_owed.toString()));
            break;
        }
    }
    return doubts;
}

}  // namespace saikoku::ui
