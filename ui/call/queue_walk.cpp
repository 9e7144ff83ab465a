#include "ui/call/queue_walk.h"

#include <QApplication>
#include <QEvent>

#include "core/queue/callbacks.h"
#include "core/security/session.h"
#include "core/work/current_call.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"

namespace saikoku::ui {

namespace {

constexpr int kRenewalMilliseconds = 60'000;

}  // namespace

QueueWalk::QueueWalk(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {
    m_renewal.setInterval(kRenewalMilliseconds);
    connect(&m_renewal, &QTimer::timeout, this, &QueueWalk::renew);
    m_renewal.start();
    qApp->installEventFilter(this);
}

bool QueueWalk::eventFilter(QObject* watched, QEvent* event) {
    m_isWorking = m_isWorking || event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel;
    return QObject::eventFilter(watched, event);
}

void QueueWalk::take(OnPause onPause) {
    if (isTaking()) {
        return;
    }
    stopAskingWhy();
    const CampaignId campaign = m_workspace.campaign().id;
    m_asking = m_workspace.worker().run<std::optional<CaseLease>>(
        [campaign, onPause](Session& session) { return takeNextCase(session, {campaign, {}, 0}, onPause); }, this,
        [this, onPause](const Result<std::optional<CaseLease>>& lease) {
            m_asking.reset();
            if (onPause == OnPause::End) {
                Q_EMIT m_workspace.presenceChanged();
            }
            if (!lease) {
                m_workspace.showError(lease.error());
                Q_EMIT nobody({});
                return;
            }
            m_lease = *lease;
            m_isTakenBack = false;
            if (m_lease) {
                Q_EMIT taken(*m_lease);
            } else {
                Q_EMIT nobody(nobodyText());
                askWhy();
            }
        });
}

QString QueueWalk::nobodyText() { return tr("Nobody of your lists may be called now."); }

/// Judges every case of the lists: the answer "nobody" doesn't wait for it.
void QueueWalk::askWhy() {
    const CampaignId campaign = m_workspace.campaign().id;
    m_why = m_workspace.worker().run<QueueStop>(
        [campaign](Session& session) -> Result<QueueStop> {
            SAIKOKU_TRY_ASSIGN(QueueStop stop, queueReasons(session, campaign));
            SAIKOKU_TRY_ASSIGN(const CallbacksDue due, callbacksDue(session, campaign));
            if (due.next && (!stop.firstAt || *due.next < *stop.firstAt)) {
                stop.firstAt = due.next;
            }
            return stop;
        },
        this, [this](const Result<QueueStop>& stop) {
            m_why.reset();
            if (stop) {
                Q_EMIT stopped(*stop);
            } else {
                Q_EMIT unexplained();
                m_workspace.showError(stop.error());
            }
        });
}

/// What the worker took meanwhile is one's own running lease: the next take gives it.
void QueueWalk::stopTaking() {
    if (isTaking()) {
        m_asking->store(true);
        m_asking.reset();
    }
    stopAskingWhy();
}

void QueueWalk::stopAskingWhy() {
    if (m_why) {
        m_why->store(true);
        m_why.reset();
        Q_EMIT unexplained();
    }
}

void QueueWalk::giveBack() { release({}); }

void QueueWalk::skip(const QString& reason, const QString& name) {
    release(reason);
    m_workspace.tell(tr("Passed on: %1 (%2). The case comes back later.").arg(name, reason));
}

void QueueWalk::release(const QString& skipReason) {
    if (!m_lease) {
        return;
    }
    const CaseLease lease = *m_lease;
    m_lease.reset();
    m_workspace.worker().run<bool>(
        [lease, skipReason](Session& session) { return releaseCase(session, lease.campaign, lease.taxpayer, skipReason); }, this,
        [this](const Result<bool>& released) {
            if (!released) {
                m_workspace.showError(released.error());
            }
        });
}

void QueueWalk::holdAgain(TaxpayerId taxpayer) {
    CaseLease lease;
    lease.campaign = m_workspace.campaign().id;
    lease.taxpayer = taxpayer;
    m_lease = lease;
    m_isTakenBack = true;
}

/// Nobody at the seat and no call: the case becomes others' by itself.
void QueueWalk::renew() {
    if (!m_lease || (!std::exchange(m_isWorking, false) && !m_workspace.call().isPhoneBusy())) {
        return;
    }
    const CaseLease lease = *m_lease;
    m_workspace.background().run<bool>(
        [lease](Session& session) { return renewLease(session, lease.campaign, lease.taxpayer); }, this,
        [this, lease](const Result<bool>& renewed) {
            if (renewed && !*renewed && holds(lease.taxpayer)) {
                m_lease.reset();
                m_workspace.announce(tr("You held this case for too long without working on it: others may take it now."));
            }
        });
}

}  // namespace saikoku::ui
