#include "core/dialling/blocking_call.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <optional>

namespace saikoku {

Result<void> waitUntilReady(Dialler& dialler, std::chrono::milliseconds limit) {
    if (dialler.lineState() != LineState::Ready) {
        QEventLoop loop;
        QObject::connect(&dialler, &Dialler::lineStateChanged, &loop, [&](LineState state) {
            if (state != LineState::Connecting) {
                loop.quit();
            }
        });
        QTimer::singleShot(limit, &loop, &QEventLoop::quit);
        // Queued, so that an adapter that answers within open() finds the loop running.
        QMetaObject::invokeMethod(&dialler, &Dialler::open, Qt::QueuedConnection);
        loop.exec();
    }
    if (dialler.lineState() != LineState::Ready) {
        return fail(ErrorCode::Connection, dialler.lineText());
    }
    return {};
}

Result<CallOutcome> followCall(Dialler& dialler, const BlockingCallOptions& options,
                               const std::function<Result<void>()>& begin) {
    std::optional<CallOutcome> outcome;
    QEventLoop loop;
    QTimer talk;
    talk.setSingleShot(true);
    QObject::connect(&dialler, &Dialler::closed, &loop, [&](const CallOutcome& closed) {
        outcome = closed;
        loop.quit();
    });
    QObject::connect(&dialler, &Dialler::stateChanged, &loop, [&](CallState state) {
        if (options.onState) {
            options.onState(state);
        }
        if (state == CallState::Talking && options.talkLimit) {
            talk.start(*options.talkLimit);
        }
    });
    Result<void> hungUp;
    QObject::connect(&talk, &QTimer::timeout, &loop, [&] { hungUp = dialler.hangUp(); });
    SAIKOKU_TRY(begin());
    if (!dialler.capabilities().reportsEvents) {
        SAIKOKU_TRY(dialler.hangUp());
    }
    if (!outcome) {
        loop.exec();
    }
    SAIKOKU_TRY(hungUp);
    return *outcome;
}

bool waitForSound(const std::function<bool()>& isTold, std::chrono::milliseconds limit) {
    QEventLoop loop;
    QTimer::singleShot(limit, &loop, &QEventLoop::quit);
    const QDeadlineTimer deadline(limit);
    while (!isTold() && !deadline.hasExpired()) {
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    }
    return isTold();
}

Result<CallOutcome> callAndWait(Dialler& dialler, const QString& number, const BlockingCallOptions& options) {
    SAIKOKU_TRY(waitUntilReady(dialler, options.readyLimit));
    return followCall(dialler, options, [&] { return dialler.dial(number); });
}

}  // namespace saikoku
