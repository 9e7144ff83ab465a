#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/dialling/call_outcome.h"
#include "core/dialling/call_state.h"
#include "core/dialling/dialler_settings.h"
#include "core/dialling/recording_folder.h"

namespace saikoku {

/// @brief What a kind of phone can do. What it can't, the window greys out and
/// asks the clerk for.
struct DiallerCapabilities {
    bool reportsEvents = false;  ///< ringing, answer and end with their reason
    bool takesIncoming = false;  ///< tells of incoming calls and can answer and reject them
    bool hangsUp = false;        ///< hangUp() really puts the phone down
    bool sendsKeys = false;
    bool records = false;  ///< keeps a call's sound where this program can seal it
};

/// @brief One workplace's telephone: the seam between the program and softphones,
/// exchanges and desk phones. One call at a time.
///
/// The base class cleans the number, refuses what must not be dialled, follows
/// the state, keeps the times, says when nothing rings and gives up an unanswered
/// call after DiallerSettings::ringSeconds; an adapter only talks to its phone. May this
/// person be called now? is asked before (core/eligibility), never here.
class Dialler : public QObject {
    Q_OBJECT

public:
    ~Dialler() override;

    /// @brief The office's name for this phone: shown, and what --via takes.
    QString name() const { return m_settings.displayName(); }
    const DiallerSettings& settings() const { return m_settings; }
    virtual DiallerCapabilities capabilities() const = 0;

    /// @brief Begins to reach the phone; returns at once. lineStateChanged tells
    /// the rest. Called again it tries anew without waiting for the next attempt.
    virtual void open() = 0;

    LineState lineState() const { return m_line; }
    /// @brief What the line's state means and, when it is not Ready, what to do.
    QString lineText() const { return m_lineText; }

    CallState state() const { return m_state; }
    bool hasCall() const;
    /// @brief The call going on or the last one.
    const PhoneCall& call() const { return m_call; }

    /// @brief The number cleaned, or why it can't be dialled now: what
    /// cleanDialNumber() refuses, a call going on.
    Result<QString> dialable(const QString& number) const;
    /// @brief Calls a number. Refused at once: what dialable() refuses, a phone
    /// that is not Ready. What the phone makes of it comes
    /// by signals, always ending with closed().
    Result<void> dial(const QString& number);
    /// @brief Ends the call, or stops dialling, or rejects an incoming one. With a
    /// phone that can't hang up: the clerk says that the call is over.
    Result<void> hangUp();
    Result<void> answer();
    Result<void> reject();
    /// @brief Whether the next call is to be recorded, or the one that rings in and isn't answered yet: with a tag
    /// that comes back with its sound, over a crash too; nothing: it is not. Asked before each call; as long as it was
    /// not, nothing is recorded. ErrorCode::Rule, with what to do, when a phone can't, or would leave the sound
    /// elsewhere than in private memory.
    Result<void> setRecording(const std::optional<QByteArray>& tag);

    /// @brief Sends telephone keys (0–9, *, #) into the call.
    Result<void> sendDtmf(const QString& keys);

    /// @brief For phones that report nothing: what the clerk does now; else empty.
    virtual QString dialHint() const { return {}; }

Q_SIGNALS:
    void lineStateChanged(saikoku::LineState state);
    void stateChanged(saikoku::CallState state);
    void ringing();
    void established();
    /// Exactly once for each call; state() is Ended.
    void closed(const saikoku::CallOutcome& outcome);
    void incoming(const saikoku::CallerId& caller);
    /// Somebody calls while a call is going on; it can't be taken from here.
    void callWaiting(const saikoku::CallerId& caller);
    /// The sound of a call that was recorded lies ready, soon after closed() or, of a program that ended meanwhile,
    /// once the phone is reached: to be sealed and wiped. Told again with the next one while it still lies there.
    void recorded(const saikoku::PlainRecording& recording);
    /// Something asked for did not work; a sentence for the clerk.
    void trouble(const QString& sentence);

protected:
    Dialler(DiallerSettings settings, const Clock& clock, QObject* parent);

    /// @brief Hands `digits` (cleaned, prefixes included, never empty) to the phone.
    virtual Result<void> placeCall(const QString& digits) = 0;
    virtual Result<void> dropCall() = 0;
    virtual Result<void> takeCall();
    virtual Result<void> sendKeys(const QString& keys);
    /// @brief Asked only of a phone that records.
    virtual Result<void> prepareRecording(const std::optional<QByteArray>& tag);

    bool weHungUp() const { return m_weHungUp; }
    void setLine(LineState state, const QString& text);
    void reportRinging();
    void reportEstablished();
    void reportIncoming(const CallerId& caller);
    /// @brief A call found on the phone that this program did not begin.
    void adoptCall(const CallerId& farEnd, CallState state);
    /// @brief The phone's own words for the end; classifyClose() reads them.
    void reportClosed(const QString& reason);
    void reportClosed(CallEnd end, const QString& reason);

private:
    void setState(CallState state);
    void begin(CallDirection direction, CallState state);
    void ringLimitPassed();
    void quietLimitPassed();

    DiallerSettings m_settings;
    const Clock& m_clock;
    QTimer m_ringLimit;
    QTimer m_quietLimit;
    LineState m_line = LineState::Unavailable;
    QString m_lineText;
    CallState m_state = CallState::Idle;
    PhoneCall m_call;
    bool m_weHungUp = false;
    bool m_ringLimitPassed = false;
};

}  // namespace saikoku
