#include "ui/record/callback_field.h"

#include <QCheckBox>

#include "core/base/clock.h"
#include "core/contact/callback_time_entry.h"
#include "ui/record/entry_line.h"

namespace saikoku::ui {

CallbackField::CallbackField(const Clock& clock, QWidget* parent)
    : QObject(parent),
      m_clock(clock),
      m_line(new EntryLine(parent)),
      m_anyone(new QCheckBox(tr("cal&lback by anyone"), parent)) {
    m_line->setObjectName(QStringLiteral("callback"));
    m_anyone->setObjectName(QStringLiteral("callbackForAnyone"));
    connect(m_line, &EntryLine::left, this, &CallbackField::settle);
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_isOffered = false; });
}

CallbackField::~CallbackField() = default;

void CallbackField::begin() {
    m_line->clear();
    m_anyone->setChecked(false);
    m_filledForAnyone.reset();
    m_isOffered = false;
}

void CallbackField::fill(const QDateTime& callAt, bool forAnyone) {
    if (callAt.isValid() && callAt > m_clock.nowUtc()) {
        show(callAt);
        m_anyone->setChecked(forAnyone);
        m_filledForAnyone = forAnyone;
    }
}

std::optional<bool> CallbackField::forAnyone() const {
    const bool isChecked = m_anyone->isChecked();
    return !isChecked && m_filledForAnyone == false ? std::nullopt : std::optional(isChecked);
}

void CallbackField::setEnabled(bool enabled) {
    m_line->setEnabled(enabled);
    m_anyone->setEnabled(enabled);
    m_line->setPlaceholderText(enabled ? QStringLiteral("5m  14:30  +1 10:00") : QString());
}

void CallbackField::offer(ResultCode result) {
    const std::optional<QDateTime> when = m_advice.proposed ? m_advice.proposed(result) : std::nullopt;
    if (when && (m_line->text().isEmpty() || m_isOffered)) {
        show(*when);
        m_isOffered = true;
    } else if (!when && m_isOffered) {
        m_line->clear();
        m_isOffered = false;
    }
}

void CallbackField::show(const QDateTime& moment) {
    m_line->setText(formatCallbackTime(toTokyo(moment), m_clock.nowTokyo()));
}

std::optional<QString> CallbackField::move() {
    if (!m_line->isEnabled() || !m_advice.permitted) {
        return std::nullopt;
    }
    const QDateTime now = m_clock.nowTokyo();
    const Result<QDateTime> wanted = parseCallbackTime(m_line->text(), now);
    if (!wanted) {
        return std::nullopt;
    }
    const QDateTime permitted = m_advice.permitted(*wanted);
    if (permitted == *wanted) {
        return std::nullopt;
    }
    show(permitted);
    return tr("Nobody may be called at %1 (calling hours, closed days); the callback was moved to %2.")
        .arg(formatCallbackTime(*wanted, now), formatCallbackTime(permitted, now));
}

void CallbackField::settle() {
    if (m_line->text().trimmed().isEmpty()) {
        return;
    }
    const Result<QDateTime> moment = parseCallbackTime(m_line->text(), m_clock.nowTokyo());
    if (!moment) {
        Q_EMIT said(moment.error().message, true);
    } else if (const std::optional<QString> moved = move()) {
        Q_EMIT said(*moved, true);
    } else {
        show(*moment);
    }
}

Result<QDateTime> CallbackField::read() {
    const QString typed = m_line->isEnabled() ? m_line->text().trimmed() : QString();
    if (typed.isEmpty()) {
        return QDateTime();
    }
    m_line->setFocus();
    SAIKOKU_TRY_ASSIGN(const QDateTime moment, parseCallbackTime(typed, m_clock.nowTokyo()));
    return moment.toUTC();
}

}  // namespace saikoku::ui
