// What the case asks in a window of its own: revealing, labels, numbers and wishes, words to colleagues.

#include "core/security/protected_reveal.h"
#include "core/base/clock.h"
#include "core/recordings/recordings.h"
#include "core/security/session.h"
#include "core/work/follow_ups.h"
#include "ui/casefile/case_screen.h"
#include "ui/casefile/claims_file_dialog.h"
#include "ui/casefile/contact_dialog.h"
#include "ui/casefile/hold_dialog.h"
#include "ui/casefile/instalment_dialog.h"
#include "ui/casefile/label_dialog.h"
#include "ui/casefile/owed_dialog.h"
#include "ui/casefile/case_tabs.h"
#include "ui/dispatch/case_letter_dialog.h"
#include "ui/dispatch/print_dialog.h"
#include "ui/followups/complaint_dialog.h"
#include "ui/followups/follow_up_dialog.h"
#include "ui/frame/workspace.h"
#include "ui/messages/message_dialog.h"
#include "ui/record/outcome_field.h"
#include "ui/record/record_strip.h"
#include "ui/recordings/case_recordings_dialog.h"
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

void CaseScreen::showRecordings() {
    if (!m_file) {
        return;
    }
    const Result<QList<Recording>> recordings = recordingsOfCase(m_workspace.session(), m_workspace.campaign().id, taxpayer());
    if (!recordings) {
        m_workspace.showError(recordings.error());
        return;
    }
    CaseRecordingsDialog(m_workspace, *recordings, this).exec();
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

void CaseScreen::showClaims() {
    if (!m_file) {
        return;
    }
    if (m_file->taxpayer.isMasked) {
        m_workspace.showError({ErrorCode::Permission, tr("This person is masked. Show them first, if you may."), {}});
        return;
    }
    ClaimsFileDialog dialog(m_workspace.session(), *m_file, m_workspace.campaign().id, m_workspace.dataFolder(), this);
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
        m_workspace.tell(tr("The complaint is written down; it is stored with the record (Ctrl+Enter)."));
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

/// A protected person's letter goes to the address they gave: who writes it has a reason to see it.
void CaseScreen::writeLetter() {
    if (!m_file || !m_workspace.session().may(Permission::SendNotices)) {
        return;
    }
    if (m_file->taxpayer.isMasked) {
        const auto reason = MessageBox::askText(this, tr("Write to a protected person"), tr("Why is a letter written? (logged; write no names)"));
        if (!reason) {
            return;
        }
        if (const Result<void> done = revealProtected(m_workspace.session(), taxpayer(), *reason); !done) {
            m_workspace.showError(done.error());
            return;
        }
        refreshFacts();
    }
    const TaxpayerId asked = taxpayer();
    CaseLetterDialog dialog(m_workspace, *m_file, this);
    dialog.exec();
    if (taxpayer() == asked && (dialog.made() || dialog.isChanged())) {
        m_workspace.factsChanged(asked);
        refreshFacts();
    }
}

void CaseScreen::askLetters() {
    if (!m_file) {
        return;
    }
    SentLetterQuery query;
    query.campaign = m_workspace.campaign().id;
    query.taxpayer = taxpayer();
    m_workspace.worker().run<std::vector<SentLetter>>(
        [query](Session& session) { return sentLetters(session, query); }, this, [this, query](const Result<std::vector<SentLetter>>& letters) {
            if (!m_file || taxpayer() != query.taxpayer || m_workspace.campaign().id != query.campaign) {
                return;
            }
            if (letters) {
                m_tabs->showLetters(*letters);
            } else {
                m_workspace.showError(letters.error());
            }
        });
}

void CaseScreen::reprint(const QString& batch, const QString& letter) {
    if (!m_file || !m_workspace.session().may(Permission::SendNotices)) {
        return;
    }
    PrintDialog dialog(m_workspace, printSourceOfLetter(batch, letter), tr("Letter %1, as it was made").arg(letter), letter, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_workspace.tell(tr("Given to the printer: letter %1.").arg(letter));
    }
}

std::optional<Promise> CaseScreen::promiseOf(NegotiationId record) const {
    for (const PromiseOnFile& entry : m_file->promises) {
        if (entry.promise.negotiation == record) {
            return entry.promise;
        }
    }
    return std::nullopt;
}

QDateTime CaseScreen::callbackOf(NegotiationId record) const {
    return m_file->callback && m_file->callback->negotiation == record ? m_file->callback->callAt : QDateTime();
}

bool CaseScreen::isForAnyone(NegotiationId record) const {
    return callbackOf(record).isValid() && !m_file->callback->operatorId.isValid();
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
