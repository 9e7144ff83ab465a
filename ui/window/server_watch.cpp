#include "ui/window/server_watch.h"

#include <utility>

#include "core/security/session.h"
#include "ui/frame/workspace.h"

namespace saikoku::ui {

namespace {

constexpr int kLookMilliseconds = 10'000;
constexpr int kLookWhileLostMilliseconds = 2'000;

}  // namespace

ServerWatch::ServerWatch(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {
    if (workspace.session().location().isLocal()) {
        return;
    }
    connect(&m_timer, &QTimer::timeout, this, &ServerWatch::look);
    // what failed for want of the server is looked into at once
    connect(&workspace, &Workspace::failed, this, [this](const Error& error) {
        if (error.code == ErrorCode::Connection) {
            look();
        }
    });
    m_timer.start(kLookMilliseconds);
}

void ServerWatch::look() {
    if (std::exchange(m_isAsking, true)) {
        return;
    }
    m_workspace.worker().run<bool>(
        [](Session& session) -> Result<bool> {
            SAIKOKU_TRY(session.lookForNewRules());
            return true;
        },
        this, [this](const Result<bool>& answer) {
            m_isAsking = false;
            learn(answer || answer.error().code != ErrorCode::Connection);
        });
}

void ServerWatch::learn(bool answers) {
    if (answers != m_isLost) {
        return;
    }
    m_isLost = !answers;
    m_timer.start(m_isLost ? kLookWhileLostMilliseconds : kLookMilliseconds);
    if (m_isLost) {
        Q_EMIT lost({ErrorCode::Connection,
                     tr("The office server doesn't answer. What is typed stays here; it is tried again every few seconds."), {}});
    } else {
        Q_EMIT back();
    }
}

}  // namespace saikoku::ui
