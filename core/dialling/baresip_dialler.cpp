#include "core/dialling/baresip_dialler.h"

#include <QCoreApplication>

#include <QHostAddress>

#include <algorithm>

#include "core/dialling/dial_number.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Dialling)
};

constexpr qsizetype kFinishedRemembered = 16;

const QString kDial = QStringLiteral("dial");
const QString kHangUp = QStringLiteral("hangup");
const QString kAccept = QStringLiteral("accept");
const QString kSendKeys = QStringLiteral("sndcode");
const QString kListCalls = QStringLiteral("listcalls");
const QString kAccounts = QStringLiteral("reginfo");

bool isEvent(const BaresipMessage& event, const char* type) {
    return event.type == QLatin1String(type);
}

}  // namespace

BaresipDialler::BaresipDialler(const DiallerSettings& settings, const Clock& clock, BaresipTimings timings,
                               QObject* parent)
    : Dialler(settings, clock, parent), m_link(settings.host, settings.port, timings, this) {
    connect(&m_link, &BaresipLink::up, this, &BaresipDialler::linkUp);
    connect(&m_link, &BaresipLink::down, this, &BaresipDialler::linkDown);
    connect(&m_link, &BaresipLink::replied, this, &BaresipDialler::onReply);
    connect(&m_link, &BaresipLink::happened, this, &BaresipDialler::onEvent);
    setLine(LineState::Unavailable, Text::tr("The softphone has not been asked for yet."));
}

DiallerCapabilities BaresipDialler::capabilities() const {
    const bool isHere = settings().host == QLatin1String("localhost") || QHostAddress(settings().host).isLoopback();
    return {true, true, true, true, isHere && !settings().recordingFolder.isEmpty()};
}

QString BaresipDialler::address() const {
    return QStringLiteral("%1:%2").arg(settings().host).arg(settings().port);
}

void BaresipDialler::open() {
    m_cannotRecord.clear();
    if (lineState() != LineState::Ready) {
        setLine(LineState::Connecting, Text::tr("Connecting to the softphone at %1 …").arg(address()));
    }
    m_link.open();
}

Result<void> BaresipDialler::placeCall(const QString& digits) {
    m_callId.clear();
    m_peerUser = digits;
    m_link.send(kDial, digits);
    return {};
}

Result<void> BaresipDialler::dropCall() {
    if (!m_link.isUp()) {
        return fail(ErrorCode::Connection, lineText());
    }
    // later versions find a call that doesn't ring yet by its name alone
    m_link.send(kHangUp, m_namesCalls ? m_callId : QString());
    return {};
}

Result<void> BaresipDialler::takeCall() {
    if (!m_link.isUp()) {
        return fail(ErrorCode::Connection, lineText());
    }
    m_link.send(kAccept);
    return {};
}

Result<void> BaresipDialler::sendKeys(const QString& keys) {
    if (!m_link.isUp()) {
        return fail(ErrorCode::Connection, lineText());
    }
    m_link.send(kSendKeys, keys);
    return {};
}

void BaresipDialler::linkUp() {
    m_synced = false;
    m_noAccount = false;
    m_registered.clear();
    m_recorder = Recorder::Unknown;
    m_link.send(kListCalls);
    m_link.send(kAccounts);
}

void BaresipDialler::linkDown(BaresipLink::Down why) {
    m_synced = false;
    m_waitingCall = {};
    m_afterCall.clear();
    switch (why) {
        case BaresipLink::Down::Refused:
            setLine(LineState::Unavailable,
                    Text::tr("The softphone isn't running at %1. Start baresip, or record the call by hand.")
                        .arg(address()));
            lose(QStringLiteral("softphone not running"));
            collectRecordings();
            break;
        case BaresipLink::Down::Lost:
            // The call may live on: what became of it is asked after reconnecting.
            setLine(
                LineState::Connecting,
                Text::tr("The connection to the softphone at %1 broke. Connecting again …").arg(address()));
            break;
        case BaresipLink::Down::NoReply:
            setLine(LineState::Unavailable,
                    Text::tr("The softphone at %1 doesn't answer. Restart it, or record the call by hand.")
                        .arg(address()));
            lose(QStringLiteral("softphone does not reply"));
            break;
        case BaresipLink::Down::TakenOver:
            setLine(
                LineState::Unavailable,
                Text::tr("Another program keeps taking the softphone at %1, which serves one program at a "
                         "time. Close the other program, then connect again.")
                    .arg(address()));
            lose(QStringLiteral("control port taken by another program"));
            break;
    }
}

void BaresipDialler::lose(const QString& reason) {
    if (hasCall()) {
        closeOurs(QString());
        reportClosed(CallEnd::PhoneLost, reason);
    }
}

void BaresipDialler::closeOurs(const QString& reason) {
    endRecording();
    if (!m_callId.isEmpty()) {
        m_finishedIds.append(m_callId);
        if (m_finishedIds.size() > kFinishedRemembered) {
            m_finishedIds.removeFirst();
        }
    }
    m_callId.clear();
    m_peerUser.clear();
    if (!reason.isNull()) {
        reportClosed(reason);
    }
}

void BaresipDialler::onReply(const QString& command, const BaresipMessage& reply) {
    if (!m_afterCall.isEmpty() && reply.token == m_afterCall) {
        collectRecordings();
    }
    if (command == kStartRecorder) {
        recorderAnswered(reply);
    } else if (command == kStopRecorder) {
        return;  // there or not: it is out now
    } else if (command == kListCalls) {
        resync(readCallList(reply.data));
    } else if (command == kAccounts) {
        m_noAccount = readAccountCount(reply.data) == 0;
        m_synced = true;
        refreshLine();
    } else if (reply.ok) {
        if (command == kDial) {
            learnDialledCall(readDialledCall(reply.data));
        }
        if (command == kHangUp && hasCall()) {
            m_link.send(kListCalls);  // the event comes before the reply; if not, ask
        }
    } else if (command == kDial) {
        if (hasCall() && state() == CallState::Dialling) {
            closeOurs(QString());
            reportClosed(CallEnd::LineError, reply.data);
            if (!m_waitingCall.callId.isEmpty()) {
                onIncoming(std::exchange(m_waitingCall, {}));
            }
        }
    } else {
        Q_EMIT trouble(Text::tr("The softphone refused “%1”: %2").arg(command, reply.data));
    }
}

void BaresipDialler::learnDialledCall(const QString& callId) {
    m_namesCalls = !callId.isEmpty();
    if (m_namesCalls && hasCall() && m_callId.isEmpty() && !m_finishedIds.contains(callId)) {
        m_callId = callId;
    }
}

void BaresipDialler::resync(const QList<BaresipCallLine>& calls) {
    auto current = std::find_if(calls.cbegin(), calls.cend(), [](const auto& call) { return call.current; });
    const bool any = current != calls.cend();
    const QString user = any ? userPartOfUri(current->peerUri) : QString();
    if (hasCall() && (!any || user != m_peerUser)) {
        if (weHungUp()) {
            closeOurs(QStringLiteral("ended without a word"));
        } else {
            lose(QStringLiteral("ended while the connection was broken"));
        }
    }
    if (!any) {
        if (!hasCall()) {
            collectRecordings();  // of a program that ended, or while the connection was broken
        }
        return;
    }
    const CallerId farEnd = callerFromUri(current->peerUri, {});
    m_peerUser = user;
    if (!hasCall()) {
        m_callId.clear();
        if (current->state == CallState::Incoming) {
            reportIncoming(farEnd);
        } else {
            takeUpRecording();
            adoptCall(farEnd, current->state);
        }
    } else if (current->state == CallState::Talking) {
        reportEstablished();
    } else if (current->state == CallState::Ringing) {
        reportRinging();
    }
}

void BaresipDialler::onEvent(const BaresipMessage& event) {
    if (isEvent(event, "CALL_INCOMING")) {
        onIncoming(event);
    } else if (event.type.startsWith(QLatin1String("CALL_"))) {
        onCallEvent(event);
    } else if (isEvent(event, "REGISTER_OK")) {
        onRegistration(event, true);
    } else if (isEvent(event, "REGISTER_FAIL")) {
        onRegistration(event, false);
    }
}

void BaresipDialler::onIncoming(const BaresipMessage& event) {
    if (m_finishedIds.contains(event.callId)) {
        return;
    }
    if (hasCall()) {
        if (!isOurs(event)) {
            m_waitingCall = event;
            reportIncoming(callerFromUri(event.peerUri, event.peerName));
        }
        return;
    }
    m_callId = event.callId;
    m_peerUser = userPartOfUri(event.peerUri);
    reportIncoming(callerFromUri(event.peerUri, event.peerName));
}

bool BaresipDialler::isOurs(const BaresipMessage& event) {
    if (!hasCall() || m_finishedIds.contains(event.callId)) {
        return false;
    }
    if (!m_callId.isEmpty() && !event.callId.isEmpty()) {
        return event.callId == m_callId;
    }
    // The reply to `dial` names no call in 1.0.0: known by whom it is with.
    if (userPartOfUri(event.peerUri) != m_peerUser || (state() == CallState::Dialling && event.incoming)) {
        return false;
    }
    if (m_callId.isEmpty()) {
        m_callId = event.callId;
    }
    return true;
}

void BaresipDialler::onCallEvent(const BaresipMessage& event) {
    const bool closed = isEvent(event, "CALL_CLOSED");
    if (!isOurs(event)) {
        if (closed && event.callId == m_waitingCall.callId) {
            m_waitingCall = {};
        }
        return;
    }
    if (closed) {
        closeOurs(event.param.isNull() ? QLatin1String("") : event.param);
        if (!m_waitingCall.callId.isEmpty()) {
            onIncoming(std::exchange(m_waitingCall, {}));
        }
    } else if (isEvent(event, "CALL_ESTABLISHED")) {
        reportEstablished();
    } else if (isEvent(event, "CALL_RINGING") || isEvent(event, "CALL_PROGRESS")) {
        reportRinging();
    }
}

void BaresipDialler::onRegistration(const BaresipMessage& event, bool good) {
    m_registered.insert(event.account, good);
    if (m_synced) {
        refreshLine();
    }
}

void BaresipDialler::refreshLine() {
    if (m_noAccount) {
        setLine(LineState::Unavailable,
                Text::tr("The softphone at %1 has no account. Set one up in its file “accounts”.")
                    .arg(address()));
        return;
    }
    const bool anyGood =
        std::any_of(m_registered.cbegin(), m_registered.cend(), [](bool good) { return good; });
    if (!m_registered.isEmpty() && !anyGood) {
        setLine(
            LineState::Unavailable,
            Text::tr("The softphone at %1 is not signed in to the telephone exchange. Check the network and "
                     "the softphone's account.")
                .arg(address()));
        return;
    }
    setLine(LineState::Ready, Text::tr("Softphone at %1, ready.").arg(address()));
}

}  // namespace saikoku
