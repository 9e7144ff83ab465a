// What was typed, as the record that is stored.

#include <QCheckBox>

#include "core/base/clock.h"
#include "core/work/record_suggestion.h"
#include "ui/record/callback_field.h"
#include "ui/record/campaign_fields.h"
#include "ui/record/code_box.h"
#include "ui/record/entry_line.h"
#include "ui/record/paid_fields.h"
#include "ui/record/promise_fields.h"
#include "ui/record/record_strip.h"
#include "ui/record/relay_field.h"
#include "ui/record/result_keys.h"

namespace saikoku::ui {

namespace {

template <class T>
std::optional<T> chosenIn(const CodeBox& box) {
    return box.isEnabled() ? valueOfCode<T>(box.code()) : std::nullopt;
}

}  // namespace

Result<void> RecordStrip::readReportedPayment(CallEntry& entry) {
    SAIKOKU_TRY_ASSIGN(entry.reportedPaidOn, m_paid->readDate());
    entry.reportedPaidWhere = entry.reportedPaidOn.isValid() ? m_paid->readPlace() : QString();
    return {};
}

Result<CallEntry> RecordStrip::entry() {
    if (!m_result->chosen()) {
        focusResult();
        return fail(ErrorCode::BadInput, tr("Choose the result with a digit first."));
    }
    CallEntry entry;
    entry.campaign = m_subject.campaign;
    entry.taxpayer = m_subject.taxpayer;
    entry.direction = m_subject.direction;
    entry.phoneDigits = m_subject.phoneDigits;
    entry.result = *m_result->chosen();
    entry.counterpart = chosenIn<Counterpart>(*m_counterpart);
    entry.reason = chosenIn<NonPaymentReason>(*m_reason);
    m_own->read(entry);
    readOutcomes(entry);
    entry.note = m_note->text().trimmed();
    entry.corrects = m_subject.corrects;
    entry.draft = m_draft;
    entry.doNotCall = m_doNotCall->isEnabled() && m_doNotCall->isChecked();
    entry.relay = m_relay->said();
    SAIKOKU_TRY(readReportedPayment(entry));
    SAIKOKU_TRY_ASSIGN(entry.promise, m_promise->read());
    if (entry.promise) {
        entry.promise->covers = m_claims->covers();
    }
    SAIKOKU_TRY_ASSIGN(entry.callbackAt, m_callback->read());
    if (entry.callbackAt.isValid()) {
        entry.callbackForAnyone = m_callback->forAnyone();
    }
    SAIKOKU_TRY(checkCallEntry(entry, m_clock.nowUtc(), m_madeOn));
    return entry;
}

/// Asked back once.
QStringList RecordStrip::doubtsOf(const CallEntry& entry) const {
    return entry.promise ? m_promise->doubtsOf(*entry.promise) : QStringList();
}

void RecordStrip::submit() {
    if (const std::optional<QString> moved = m_callback->move()) {
        m_callback->line()->setFocus();
        showProblem(tr("%1 Ctrl+Enter again records it.").arg(*moved));
        return;
    }
    QWidget* where = focusWidget();
    const Result<CallEntry> typed = entry();
    if (!typed) {
        showProblem(typed.error().message);
        return;
    }
    if (where != nullptr) {
        where->setFocus();
    }
    const QStringList doubts = doubtsOf(*typed);
    if (!doubts.isEmpty() && doubts != m_doubts) {
        m_doubts = doubts;
        showProblem(tr("%1 Ctrl+Enter again records it all the same.").arg(doubts.join(QLatin1Char(' '))));
        return;
    }
    m_doubts.clear();
    Q_EMIT submitted(*typed);
}

}  // namespace saikoku::ui
