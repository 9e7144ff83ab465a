// What else the talk comes to, as a part of the record.

#include <QApplication>

#include "ui/record/code_box.h"
#include "ui/record/entry_line.h"
#include "ui/record/outcome_field.h"
#include "ui/record/record_strip.h"
#include "ui/record/result_keys.h"

namespace saikoku::ui {

/// While talking: that it was the person goes without saying.
void RecordStrip::turnOutcome(FollowUpKind kind) {
    if (!m_outcomes->isOffered(kind)) {
        return;
    }
    if (kind == FollowUpKind::Complaint) {
        Q_EMIT complaintWanted();
        return;
    }
    if (!m_result->chosen()) {
        m_result->choose(ResultCode::Reached);
        pickResult(ResultCode::Reached, false);
    }
    if (!mayComeTo(kind, *m_result->chosen(), valueOfCode<Counterpart>(m_counterpart->code()))) {
        say(tr("%1: not with what is chosen (%2).").arg(labelOf(kind), labelOf(*m_result->chosen())), true);
        return;
    }
    const QString sentence = m_outcomes->turn(kind);
    if (const QWidget* focus = QApplication::focusWidget(); focus == nullptr || !isAncestorOf(focus)) {
        firstEmptyField()->setFocus(Qt::ShortcutFocusReason);  // Ctrl+Enter records from here
    }
    say(sentence, false);
}

/// What was said then: the steps taken since stay with it by themselves.
void RecordStrip::fillOutcomes(const QList<FollowUp>& followUps) {
    QList<OutcomeEntry> outcomes;
    for (const FollowUp& each : followUps) {
        outcomes.append({each.kind, each.first().state, each.topic, each.first().consent, each.toWhom,
                         each.first().note});
    }
    m_outcomes->fill(outcomes);
}

/// Where nothing is offered nothing is said of it: a correction keeps what was there.
void RecordStrip::readOutcomes(CallEntry& entry) const {
    if (m_subject.followUps != nullptr) {
        entry.outcomes = m_outcomes->outcomes();
    }
}

}  // namespace saikoku::ui
