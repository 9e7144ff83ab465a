// The record follows the script's answers.

#include <QCheckBox>

#include <algorithm>

#include "ui/record/callback_field.h"
#include "ui/record/campaign_fields.h"
#include "ui/record/code_box.h"
#include "ui/record/entry_line.h"
#include "ui/record/outcome_field.h"
#include "ui/record/paid_fields.h"
#include "ui/record/promise_fields.h"
#include "ui/record/record_strip.h"
#include "ui/record/result_keys.h"

namespace saikoku::ui {

namespace {

/// First what opens fields, then what stands in them.
bool comesBefore(const RecordWrite& one, const RecordWrite& other) {
    return one.part < other.part;
}

QString withNote(const QString& note, const QString& words) {
    return note.contains(words)       ? note
           : note.trimmed().isEmpty() ? words
                                      : note.trimmed() + QLatin1Char(' ') + words;
}

}  // namespace

void RecordStrip::takeFromScript(const QList<RecordWrite>& writes, bool leads, bool isOpen) {
    const QList<RecordWrite> before = m_fromScript;
    m_fromScript = writes;
    std::stable_sort(m_fromScript.begin(), m_fromScript.end(), comesBefore);
    const QList<RecordWrite> now = m_fromScript;
    m_isFollowing = true;
    for (auto write = before.crbegin(); write != before.crend(); ++write) {
        if (!now.contains(*write)) {
            withdrawPart(*write);
        }
    }
    QWidget* opened = nullptr;
    for (const RecordWrite& write : now) {
        if (!before.contains(write)) {
            writePart(write);
            QWidget* field = fieldOpenedBy(write);
            opened = field != nullptr && field->isEnabled() ? field : opened;
        }
    }
    m_isFollowing = false;
    if (m_isScripts) {
        m_isProposed = isOpen && m_result->chosen();
    }
    openFields();
    if (now != before) {
        onEdited();
    }
    if (leads && opened != nullptr) {
        opened->setFocus(Qt::TabFocusReason);
    }
}

void RecordStrip::writePart(const RecordWrite& write) {
    switch (write.part) {
        case RecordPart::Result:
            if (const auto result = valueOfCode<ResultCode>(write.value);
                result && (m_result->chosen() != result || m_isProposed)) {
                m_result->choose(result);
                pickResult(*result, false);
            }
            break;
        case RecordPart::Counterpart: m_counterpart->setCode(write.value); break;
        case RecordPart::Reason: m_reason->setCode(write.value); break;
        case RecordPart::Promise:
            if (!write.value.isEmpty()) {
                m_promise->how()->setCode(write.value);
            }
            break;
        case RecordPart::Callback:
            if (!write.value.isEmpty()) {
                m_callback->line()->setText(write.value);
            }
            break;
        case RecordPart::ReportedPaid:
            if (m_reason->code().isEmpty()) {
                m_reason->setCode(codeOf(NonPaymentReason::BelievesPaid));
            }
            openFields();
            break;
        case RecordPart::DoNotCall: m_doNotCall->setChecked(m_doNotCall->isEnabled()); break;
        case RecordPart::Outcome: m_own->outcome()->setCode(write.value); break;
        case RecordPart::OutcomeReason: m_own->reason()->setCode(write.value); break;
        case RecordPart::Note: m_note->setText(withNote(m_note->text(), write.value)); break;
        case RecordPart::FollowUp:
            if (const auto kind = valueOfCode<FollowUpKind>(write.value.section(QLatin1Char(':'), 0, 0))) {
                m_outcomes->put(*kind, valueOfCode<FollowUpState>(write.value.section(QLatin1Char(':'), 1)));
            }
            break;
        case RecordPart::Handover: break;  // the case screen's matter
    }
}

/// Only what still stands there as the script wrote it.
void RecordStrip::withdrawPart(const RecordWrite& write) {
    const auto clear = [&write](CodeBox* box) {
        if (box->code() == write.value) {
            box->setCode({});
        }
    };
    switch (write.part) {
        case RecordPart::Result:
            if (m_result->chosen() && codeOf(*m_result->chosen()) == write.value) {
                m_result->choose(std::nullopt);
                m_filledFor.reset();
                m_counterpart->setCode({});
            }
            break;
        case RecordPart::Counterpart: clear(m_counterpart); break;
        case RecordPart::Reason: clear(m_reason); break;
        case RecordPart::Promise: m_promise->begin(m_madeOn); break;
        case RecordPart::Callback: m_callback->begin(); break;
        case RecordPart::ReportedPaid:
            m_paid->begin(m_madeOn);
            if (m_reason->code() == codeOf(NonPaymentReason::BelievesPaid)) {
                m_reason->setCode({});
            }
            break;
        case RecordPart::DoNotCall: m_doNotCall->setChecked(false); break;
        case RecordPart::Outcome: clear(m_own->outcome()); break;
        case RecordPart::OutcomeReason: clear(m_own->reason()); break;
        case RecordPart::Note: m_note->setText(m_note->text().remove(write.value).simplified()); break;
        case RecordPart::FollowUp:
            if (const auto kind = valueOfCode<FollowUpKind>(write.value.section(QLatin1Char(':'), 0, 0))) {
                m_outcomes->takeOut(*kind);
            }
            break;
        case RecordPart::Handover: break;
    }
}

QWidget* RecordStrip::fieldOpenedBy(const RecordWrite& write) const {
    switch (write.part) {
        case RecordPart::Promise: return m_promise->date();
        case RecordPart::Callback: return m_callback->line();
        case RecordPart::ReportedPaid: return m_paid->date();
        default: return nullptr;
    }
}

}  // namespace saikoku::ui
