// What the case asks in a window of its own: revealing, labels, numbers and wishes, words to colleagues.

#include "core/security/protected_reveal.h"
#include "core/security/session.h"
#include "ui/casefile/case_screen.h"
#include "ui/casefile/contact_dialog.h"
#include "ui/casefile/label_dialog.h"
#include "ui/frame/workspace.h"
#include "ui/messages/message_dialog.h"
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

}  // namespace saikoku::ui
