// What the desk does when somebody calls, and whose call it is.

#include <QApplication>

#include "core/cases/case_list.h"
#include "core/security/session.h"
#include "core/work/current_call.h"
#include "ui/call/call_screen.h"
#include "ui/casefile/case_screen.h"
#include "ui/frame/key_bar.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/window/desk.h"
#include "ui/window/incoming_bar.h"

namespace saikoku::ui {

void Desk::onPhoneState(CallState state) {
    if (state == CallState::Ended || state == CallState::Idle || state == CallState::Dialling) {
        followCaller();
    }
    m_keys->refresh();
}

/// Who called is known by the number: that stays to be chosen when the caller has hung up before.
void Desk::followCaller() {
    if (m_workspace->call().caller().intent.isValid() && m_incoming->namesCases()) {
        m_incoming->endCall();
    } else {
        m_incoming->hide();
    }
}

/// Its case opens by itself; of several one is chosen by its digit, of nobody somebody is named.
void Desk::onTaken() {
    if (!m_workspace->call().caller().intent.isValid()) {
        return;
    }
    if (m_incoming->cases().size() == 1) {
        takeIncoming(m_incoming->cases().constFirst());
    } else if (m_incoming->isVisible()) {
        m_incoming->askByKey();
    }
}

void Desk::dismissCaller() {
    m_workspace->call().dismissCaller();
    m_incoming->hide();
}

void Desk::incomingCall(const CallerId& caller, const QList<TaxpayerId>& cases) {
    const Result<QList<CaseSummary>> found = caseRows(m_workspace->session(), m_workspace->campaign().id, cases, RowUse::Logged);
    const QList<CaseSummary> rows = found.value_or(QList<CaseSummary>());
    // who it is can't be told: no number then
    const bool isMasked = !found || (caller.number.isEmpty() && !caller.withheld);
    QString number = IncomingBar::numberText(caller.number, isMasked);
    if (!caller.displayName.isEmpty()) {
        number = tr("%1 (%2)", "number, name that the telephone tells").arg(number, caller.displayName);
    }
    m_incoming->show(number, !caller.number.isEmpty(), rows);
    if (rows.isEmpty() && m_calling != nullptr && m_calling->hasCase()) {
        const Taxpayer& shown = m_calling->caseScreen().file()->taxpayer;
        m_incoming->offerToo(shown.id, DisplayText::markedName(shown.name, m_calling->caseScreen().file()->namesakeCount > 0));
    }
    m_keys->refresh();
    if (cases.size() == 1 && isFree()) {
        takeIncoming(cases.constFirst());
    }
}

/// A record half typed is not swept away by somebody who rings, nor is a case opened under a question or
/// behind the lock.
bool Desk::isFree() const {
    return isEnabled() && QApplication::activeModalWidget() == nullptr &&
           (currentScreen() != m_calling || !m_calling->hasCase() || !m_calling->caseScreen().isTouched());
}

/// After a crash: whoever is still on the phone is before one's eyes again.
void Desk::openFoundCall(TaxpayerId taxpayer) {
    if (taxpayer.isValid() && isFree()) {
        m_workspace->chooseCampaign(m_workspace->call().call().campaign);
        openCase(taxpayer, {});
    }
}

bool Desk::isShown(TaxpayerId taxpayer) const {
    return currentScreen() == m_calling && m_calling->hasCase() && m_calling->caseScreen().taxpayer() == taxpayer;
}

void Desk::takeIncoming(TaxpayerId taxpayer) {
    CurrentCall& call = m_workspace->call();
    if (!call.hasCaller()) {
        openCase(taxpayer, {});
        return;
    }
    if (!isShown(taxpayer)) {
        const TaxpayerId before = call.caller().intent.isValid() ? TaxpayerId() : call.call().taxpayer;
        call.release();
        const bool parks = m_calling->hasCase() && !m_calling->isParked() &&
                           !(before.isValid() && m_calling->caseScreen().taxpayer() == before);
        if (parks) {
            m_calling->park();
        }
        m_isGivingCall = true;
        const bool opened = openCase(taxpayer, {});
        m_isGivingCall = false;
        if (!opened) {
            if (parks) {
                m_calling->closeCase();
            }
            if (before.isValid()) {
                call.giveTo(before);
            }
            return;
        }
    }
    call.giveTo(taxpayer);
    if (!call.isPhoneBusy()) {
        m_incoming->hide();
    }
}

void Desk::offerCaller(TaxpayerId taxpayer) {
    const CurrentCall& call = m_workspace->call();
    const bool isNamed = m_incoming->namesCases();  // it may be one of those
    if (call.caller().intent.isValid() && !m_isGivingCall && !isNamed) {
        m_incoming->offer(taxpayer, m_calling->caseScreen().file()->taxpayer.name);
    }
}

}  // namespace saikoku::ui
