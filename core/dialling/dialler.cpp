#include "core/dialling/dialler.h"

#include <QCoreApplication>

#include <chrono>

#include "core/dialling/dial_number.h"

namespace saikoku {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Dialling)
};
}  // namespace

Dialler::Dialler(DiallerSettings settings, const Clock& clock, QObject* parent)
    : QObject(parent), m_settings(std::move(settings)), m_clock(clock) {
    m_ringLimit.setSingleShot(true);
    connect(&m_ringLimit, &QTimer::timeout, this, &Dialler::ringLimitPassed);
    m_quietLimit.setSingleShot(true);
    connect(&m_quietLimit, &QTimer::timeout, this, &Dialler::quietLimitPassed);
}

Dialler::~Dialler() = default;

bool Dialler::hasCall() const {
    return m_state != CallState::Idle && m_state != CallState::Ended;
}

Result<QString> Dialler::dialable(const QString& number) const {
    SAIKOKU_TRY_ASSIGN(const QString cleaned, cleanDialNumber(number));
    if (hasCall()) {
        return fail(ErrorCode::Rule, Text::tr("A call is going on. End it before the next one."));
    }
    return cleaned;
}

Result<void> Dialler::dial(const QString& number) {
    SAIKOKU_TRY_ASSIGN(const QString cleaned, dialable(number));
    if (m_line != LineState::Ready) {
        const QString why = m_lineText;
        open();  // what the person just mended is found without waiting
        if (m_line != LineState::Ready) {
            return fail(ErrorCode::Connection, why);
        }
    }
    const PhoneCall before = m_call;
    const CallState stateBefore = m_state;
    begin(CallDirection::Outbound, CallState::Dialling);
    m_call.number = cleaned;
    m_call.dialled = withPrefixes(cleaned, m_settings.outsidePrefix, m_settings.callerIdPrefix);
    if (Result<void> placed = placeCall(m_call.dialled); !placed) {
        m_call = before;
        m_state = stateBefore;
        return placed;
    }
    if (m_state == CallState::Dialling) {
        if (capabilities().reportsEvents) {
            m_ringLimit.start(std::chrono::seconds(m_settings.ringSeconds));
            m_quietLimit.start(std::chrono::seconds(m_settings.quietSeconds));
        }
        Q_EMIT stateChanged(m_state);
    }
    return {};
}

Result<void> Dialler::hangUp() {
    if (!hasCall()) {
        return fail(ErrorCode::Rule, Text::tr("There is no call to end."));
    }
    m_weHungUp = true;
    Result<void> dropped = dropCall();
    if (!dropped) {
        m_weHungUp = false;
    }
    return dropped;
}

Result<void> Dialler::answer() {
    if (m_state != CallState::Incoming) {
        return fail(ErrorCode::Rule, Text::tr("There is no incoming call to take."));
    }
    return takeCall();
}

Result<void> Dialler::reject() {
    if (m_state != CallState::Incoming) {
        return fail(ErrorCode::Rule, Text::tr("There is no incoming call to turn away."));
    }
    return hangUp();
}

Result<void> Dialler::sendDtmf(const QString& keys) {
    SAIKOKU_TRY_ASSIGN(const QString cleaned, cleanDtmf(keys));
    if (!hasCall() || (capabilities().reportsEvents && m_state != CallState::Talking)) {
        return fail(ErrorCode::Rule, Text::tr("Keys can be sent only while talking."));
    }
    return sendKeys(cleaned);
}

Result<void> Dialler::takeCall() {
    return fail(ErrorCode::Rule, Text::tr("Take the call on the telephone itself."));
}

Result<void> Dialler::setRecording(const std::optional<QByteArray>& tag) {
    if (capabilities().records) {
        return prepareRecording(tag);
    }
    return tag ? fail(ErrorCode::Rule, Text::tr("This telephone can't record calls.")) : Result<void>();
}

Result<void> Dialler::prepareRecording(const std::optional<QByteArray>&) {
    return {};
}

Result<void> Dialler::sendKeys(const QString&) {
    return fail(ErrorCode::Rule, Text::tr("Press the keys on the telephone itself."));
}

void Dialler::setLine(LineState state, const QString& text) {
    if (m_line == state && m_lineText == text) {
        return;
    }
    m_line = state;
    m_lineText = text;
    Q_EMIT lineStateChanged(state);
}

void Dialler::setState(CallState state) {
    m_state = state;
    Q_EMIT stateChanged(state);
}

void Dialler::begin(CallDirection direction, CallState state) {
    m_call = PhoneCall{};
    m_call.direction = direction;
    m_call.times.begun = m_clock.nowUtc();
    m_weHungUp = false;
    m_ringLimitPassed = false;
    m_state = state;
}

void Dialler::reportRinging() {
    if (m_state != CallState::Dialling) {
        return;
    }
    m_call.times.rang = m_clock.nowUtc();
    m_quietLimit.stop();
    m_ringLimit.start(std::chrono::seconds(m_settings.ringSeconds));
    setState(CallState::Ringing);
    Q_EMIT ringing();
}

void Dialler::reportEstablished() {
    if (!hasCall() || m_state == CallState::Talking) {
        return;
    }
    m_ringLimit.stop();
    m_quietLimit.stop();
    m_call.times.answered = m_clock.nowUtc();
    setState(CallState::Talking);
    Q_EMIT established();
}

void Dialler::reportIncoming(const CallerId& caller) {
    if (hasCall()) {
        Q_EMIT callWaiting(caller);
        return;
    }
    begin(CallDirection::Inbound, CallState::Incoming);
    m_call.caller = caller;
    m_call.number = caller.number;
    m_call.times.rang = m_call.times.begun;
    Q_EMIT stateChanged(m_state);
    Q_EMIT incoming(caller);
}

void Dialler::adoptCall(const CallerId& farEnd, CallState state) {
    begin(CallDirection::Outbound, state);
    m_call.number = farEnd.number;
    if (state == CallState::Talking) {
        m_call.times.answered = m_call.times.begun;
    }
    Q_EMIT stateChanged(m_state);
}

void Dialler::reportClosed(const QString& reason) {
    reportClosed(classifyClose({m_call.direction, m_call.answered(), m_weHungUp, m_ringLimitPassed, reason,
                                m_call.rang()}),
                 reason);
}

void Dialler::reportClosed(CallEnd end, const QString& reason) {
    if (!hasCall()) {
        return;
    }
    m_ringLimit.stop();
    m_quietLimit.stop();
    m_call.times.ended = m_clock.nowUtc();
    const CallOutcome outcome{m_call, end, reason, sipCodeOf(reason)};
    setState(CallState::Ended);
    Q_EMIT closed(outcome);
}

void Dialler::quietLimitPassed() {
    if (m_state == CallState::Dialling) {
        Q_EMIT trouble(
            Text::tr("Nothing rings after %1 seconds. The line to the exchange may be dead; wait or hang up.")
                .arg(m_settings.quietSeconds));
    }
}

void Dialler::ringLimitPassed() {
    if (m_state != CallState::Dialling && m_state != CallState::Ringing) {
        return;
    }
    m_ringLimitPassed = true;
    if (const Result<void> ended = hangUp(); !ended) {
        Q_EMIT trouble(ended.error().message);
    }
}

}  // namespace saikoku
