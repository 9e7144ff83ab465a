// The script follows the result, the record follows the script.

#include "core/security/session.h"
#include "core/work/case_handovers.h"
#include "core/work/current_call.h"
#include "ui/casefile/case_panes.h"
#include "ui/casefile/case_screen.h"
#include "ui/casefile/script_panel.h"
#include "ui/frame/workspace.h"
#include "ui/record/record_strip.h"

namespace saikoku::ui {

void CaseScreen::joinScript() {
    connect(&m_facts->script(), &ScriptPanel::answered, this, [this] {
        if (m_file && !m_isLookingOnly && !isCorrecting()) {
            const ScriptRun& run = m_facts->script().run();
            m_strip->takeFromScript(run.writes(), true, run.isOutcomeOpen());
        }
    });
    connect(m_strip, &RecordStrip::resultPicked, this, [this](ResultCode result) {
        if (m_file && !isCorrecting()) {
            m_facts->script().follow(result);
            m_strip->takeFromScript(m_facts->script().run().writes(), false, false);
        }
    });
}

/// A correction is made without a talk.
void CaseScreen::takeScript(CallEntry& entry) const {
    if (!isCorrecting()) {
        entry.script = m_facts->script().trace();
        if (entry.promise) {
            entry.promise->isIdentityEstablished = m_facts->script().check().isEstablished();
        }
    }
}

/// What the talk left to an officer goes with the record, once.
void CaseScreen::handOverByScript(TaxpayerId taxpayer, const QString& note) {
    const std::optional<QString> matter = m_facts->script().run().written(RecordPart::Handover);
    if (!matter || matter->isEmpty() || m_handedOver == taxpayer) {
        return;
    }
    const QString asked = note.isEmpty()
                              ? *matter
                              : tr("%1 (%2)", "matter for an officer, note of the record").arg(*matter, note);
    const Result<qint64> done = handOver(m_workspace.session(), m_workspace.campaign().id, taxpayer, asked);
    if (done) {
        m_handedOver = taxpayer;
        m_workspace.tell(tr("Recorded, and handed over to an officer."));
    } else {
        m_workspace.showError(done.error());
    }
}

}  // namespace saikoku::ui
