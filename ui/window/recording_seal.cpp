#include "ui/window/recording_seal.h"

#include <QDate>

#include "core/recordings/recording_keeper.h"
#include "core/recordings/recording_rules.h"
#include "core/recordings/recordings.h"
#include "core/security/session.h"
#include "core/work/current_call.h"
#include "ui/frame/workspace.h"

namespace saikoku::ui {

namespace {

constexpr int kLookAgainMilliseconds = 60'000;

}  // namespace

RecordingSeal::RecordingSeal(Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace) {
    connect(&workspace.call(), &CurrentCall::soundReady, this, &RecordingSeal::seal);
    connect(&workspace.call(), &CurrentCall::stateChanged, this, &RecordingSeal::announce);
    m_next.setInterval(kLookAgainMilliseconds);
    connect(&m_next, &QTimer::timeout, this, &RecordingSeal::eraseDue);
    m_next.start();
    eraseDue();
}

void RecordingSeal::announce(CallState state) {
    if (state != CallState::Talking || !m_workspace.call().isSoundKept()) {
        return;
    }
    const auto rules = m_workspace.session().rules<RecordingRules>();
    if (rules && (*rules)->isAnnounced) {
        m_workspace.tell(tr("This call is recorded. Say: \"%1\"").arg((*rules)->announcement));
    }
}

void RecordingSeal::seal(const PlainRecording& sound) {
    if (m_underWay.contains(sound.folder)) {
        return;
    }
    m_underWay.insert(sound.folder);
    m_workspace.background().run<KeptRecording>(
        [sound](Session& session) { return keepRecording(session, sound); }, this,
        [this, folder = sound.folder](const Result<KeptRecording>& kept) {
            m_underWay.remove(folder);
            if (!kept) {
                m_workspace.showError(
                    {kept.error().code,
                     tr("The recording of a call could not be sealed and waits in memory; it is tried again "
                        "with the next call. %1")
                         .arg(kept.error().message),
                     kept.error().detail});
            } else if (!kept->sentence().isEmpty()) {
                m_workspace.announce(kept->sentence());
            }
        });
}

void RecordingSeal::eraseDue() {
    const QDate today = m_workspace.today();
    if (m_erasedOn == today) {
        return;
    }
    m_erasedOn = today;
    m_workspace.background().run<RecordingErasure>(
        [](Session& session) { return eraseDueRecordings(session); }, this,
        [this](const Result<RecordingErasure>& erased) {
            if (!erased) {
                m_erasedOn = {};  // tried again
            }
        });
}

}  // namespace saikoku::ui
