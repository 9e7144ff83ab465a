#include "ui/window/callback_watch.h"

#include <algorithm>

#include "core/base/clock.h"
#include "core/security/session.h"
#include "ui/frame/workspace.h"

namespace saikoku::ui {

namespace {

// what other seats give, take and fix is seen by asking again
constexpr int kLookAgainMilliseconds = 20'000;
constexpr int kLeastMilliseconds = 100;

}  // namespace

CallbackWatch::CallbackWatch(Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace) {
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &CallbackWatch::look);
    connect(&workspace, &Workspace::recorded, this, &CallbackWatch::look);
    connect(&workspace, &Workspace::everythingChanged, this, &CallbackWatch::look);
    connect(&workspace, &Workspace::casesRolled, this, &CallbackWatch::look);
    connect(&workspace, &Workspace::rulesChanged, this, &CallbackWatch::look);
    connect(&workspace, &Workspace::campaignChanged, this, &CallbackWatch::lookAfresh);
    look();
}

/// Those of another campaign are not this one's.
void CallbackWatch::lookAfresh() {
    m_workspace.setCallbacksDue({});
    look();
}

/// An answer that is on its way is of before.
void CallbackWatch::look() {
    if (!m_workspace.session().may(Permission::View)) {
        return;
    }
    if (m_asking) {
        m_asking->store(true);
    }
    m_next.start(kLookAgainMilliseconds);  // also when no answer comes
    m_asking = m_workspace.background().run<CallbacksDue>(
        [campaign = m_workspace.campaign().id](Session& session) {
            return callbacksToMake(session, campaign);
        },
        this,
        [this](const Result<CallbacksDue>& due) {
            m_asking.reset();
            if (due) {  // a server that does not answer is told by ServerWatch
                waitFor(*due);
                m_workspace.setCallbacksDue(*due);
            }
        });
}

void CallbackWatch::waitFor(const CallbacksDue& due) {
    if (due.nextChange) {
        const qint64 left = m_workspace.session().clock().nowUtc().msecsTo(*due.nextChange);
        m_next.start(static_cast<int>(std::clamp<qint64>(left, kLeastMilliseconds, kLookAgainMilliseconds)));
    }
}

}  // namespace saikoku::ui
