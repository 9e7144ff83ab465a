// What the case asks in a window of its own: revealing, labels, numbers and wishes, words to colleagues.

#include "core/security/protected_reveal.h"
#include "core/base/clock.h"
#include "core/security/session.h"
#include "core/work/follow_ups.h"
#include "ui/casefile/case_screen.h"
#include "ui/casefile/contact_dialog.h"
#include "ui/casefile/hold_dialog.h"
#include "ui/casefile/instalment_dialog.h"
#include "ui/casefile/label_dialog.h"
#include "ui/casefile/owed_dialog.h"
#include "ui/followups/complaint_dialog.h"
#include "ui/followups/follow_up_dialog.h"
#include "ui/frame/workspace.h"
#include "ui/messages/message_dialog.h"
#include "ui/record/outcome_field.h"
#include "ui/record/record_strip.h"
#include "ui/support/message_box.h"

namespace saikoku::ui {

void CaseScreen::reveal() {
    if (!m_file || !mayLeave()) {
        return;
    }
    const auto reason = MessageBox::askText(this, tr("Show a protected person's address and numbers"),
                                            tr("Why must they be seen? (logged; write no names)"));
    if (!reason) {
        return;
    }
    if (const Result<void> done = revealProtected(m_workspace.session(), taxpayer(), *reason); !done) {
        m_workspace.showError(done.error());
        return;
    }
    open(taxpayer());
}

/// What is typed and the call stay in all three.
void CaseScreen::changeLabels() {
    if (!m_file) {
        return;
    }
    LabelDialog dialog(m_workspace.session(), m_workspace.campaign().id, taxpayer(), m_file->labels, this);
    dialog.exec();
    if (dialog.isChanged()) {
        m_workspace.factsChanged(taxpayer());
        refreshFacts();
    }
}

void CaseScreen::changeContact() {
    if (!m_file) {
        return;
    }
    if (m_file->taxpayer.isMasked) {
        m_workspace.showError({ErrorCode::Permission, tr("The numbers of this person are masked. Show them first, if you may."), {}});
        return;
    }
    ContactDialog dialog(m_workspace.session(), *m_file, m_workspace.campaign().id, this);
    dialog.exec();
    if (dialog.isChanged()) {
        m_workspace.factsChanged(taxpayer());
        refreshFacts();
    }
}

void CaseScreen::changeHolds() {
    if (!m_file || !m_file->hasMoney) {
        return;
    }
    HoldDialog dialog(m_workspace.session(), *m_file, m_workspace.campaign().id, this);
    dialog.exec();
    if (dialog.isChanged()) {
        m_workspace.factsChanged(taxpayer());
        refreshFacts();
    }
}

void CaseScreen::writeMessage() {
    if (!m_file) {
        return;
    }
    MessageDialog dialog(m_workspace, {m_workspace.campaign().id, taxpayer(), m_file->taxpayer.number, m_file->taxpayer.name}, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_workspace.tell(dialog.kind() == MessageDialog::Kind::Handover ? tr("Handed over.") : tr("Sent."));
        m_workspace.factsChanged(taxpayer());
        refreshFacts();
    }
}

/// In this talk it goes with the record; made before, it is entered at once.
void CaseScreen::writeComplaint() {
    if (!m_file || m_isLookingOnly) {
        return;
    }
    const auto rules = m_workspace.session().rules<FollowUpRules>();
    if (!rules) {
        m_workspace.showError(rules.error());
        return;
    }
    ComplaintDialog dialog(**rules, m_strip->outcomes().find(FollowUpKind::Complaint), toTokyo(m_workspace.session().clock().nowUtc()), this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    if (dialog.isTakenOut()) {
        m_strip->outcomes().setComplaint(std::nullopt);
    } else if (dialog.isOfTalk()) {
        m_strip->outcomes().setComplaint(dialog.outcome());
        m_strip->focusNextOpen();
    } else if (const Result<qint64> entered = addComplaint(m_workspace.session(), m_workspace.campaign().id, taxpayer(), dialog.entry()); !entered) {
        m_workspace.showError(entered.error());
    } else {
        m_workspace.tell(tr("Entered in the register of complaints."));
        m_workspace.factsChanged(taxpayer());
        refreshFacts();
    }
}

/// What is typed and the call stay.
void CaseScreen::showOwed(qint64 receivable) {
    if (!m_file || !m_file->hasMoney) {
        return;
    }
    OwedDialog dialog(m_workspace.session(), m_workspace.campaign().id, *m_file, ReceivableId{receivable}, this);
    dialog.exec();
    if (dialog.isChanged()) {
        m_workspace.factsChanged(taxpayer());
        refreshFacts();
    }
}

void CaseScreen::stepFollowUp(qint64 id) {
    if (!m_file) {
        return;
    }
    for (const FollowUpOnFile& each : m_file->followUps) {
        if (each.followUp.id != id) {
            continue;
        }
        FollowUpDialog dialog(m_workspace.session(), each.followUp, each.standing,
                              tr("%1  %2", "number, name").arg(m_file->taxpayer.number, m_file->taxpayer.name), this);
        if (dialog.exec() == QDialog::Accepted) {
            m_workspace.factsChanged(taxpayer());
            refreshFacts();
        }
        return;
    }
}

void CaseScreen::planInstalments() {
    if (!m_file || !m_file->hasMoney) {
        return;
    }
    InstalmentDialog dialog(m_workspace.session(), m_workspace.campaign().id, *m_file, this);
    dialog.exec();
    if (dialog.isChanged()) {
        m_workspace.factsChanged(taxpayer());
        refreshFacts();
    }
}

QList<FollowUp> CaseScreen::outcomesOf(NegotiationId record) const {
    QList<FollowUp> outcomes;
    for (const FollowUpOnFile& each : m_file->followUps) {
        if (each.followUp.negotiation == record) {
            outcomes.append(each.followUp);
        }
    }
    return outcomes;
}

}  // namespace saikoku::ui
