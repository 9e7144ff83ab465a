#pragma once

#include <QHash>

#include "core/dialling/baresip_link.h"
#include "core/dialling/dialler.h"

namespace saikoku {

/// @brief A baresip softphone on its TCP control port (module ctrl_tcp; 1.0.0,
/// 1.1.0 and 4.x). Follows its events, takes incoming calls, and after a broken
/// connection asks it what calls there are.
///
/// The control port has no password: it belongs on 127.0.0.1. baresip should run
/// with `call_max_calls 1`.
///
/// A call is recorded by its module sndfile, which is loaded for that call alone and taken out
/// again when it is over; a phone that had it loaded from its
/// own config loses it when this program comes to it.
class BaresipDialler final : public Dialler {
    Q_OBJECT

public:
    BaresipDialler(const DiallerSettings& settings, const Clock& clock, BaresipTimings timings = {},
                   QObject* parent = nullptr);

    DiallerCapabilities capabilities() const override;
    void open() override;

protected:
    Result<void> placeCall(const QString& digits) override;
    Result<void> dropCall() override;
    Result<void> takeCall() override;
    Result<void> sendKeys(const QString& keys) override;
    Result<void> prepareRecording(const std::optional<QByteArray>& tag) override;

private:
    void linkUp();
    void linkDown(BaresipLink::Down why);
    void onReply(const QString& command, const BaresipMessage& reply);
    void onEvent(const BaresipMessage& event);
    void onCallEvent(const BaresipMessage& event);
    void onIncoming(const BaresipMessage& event);
    void onRegistration(const BaresipMessage& event, bool good);
    void resync(const QList<BaresipCallLine>& calls);
    void lose(const QString& reason);
    void refreshLine();
    bool isOurs(const BaresipMessage& event);
    void closeOurs(const QString& reason);
    void learnDialledCall(const QString& callId);
    QString address() const;
    void recorderAnswered(const BaresipMessage& reply);
    void collectRecordings();
    void takeUpRecording();
    void endRecording();

    BaresipLink m_link;
    bool m_synced = false;
    bool m_noAccount = false;
    QString m_callId;    // empty until the first event that carries it
    QString m_peerUser;  // whom the call is with, to recognise it until then
    bool m_namesCalls = false;  // the answer to `dial` did: `hangup` takes the name too
    QStringList m_finishedIds;
    BaresipMessage m_waitingCall;       // an incoming call that appeared during another
    QHash<QString, bool> m_registered;  // account → signed in, accounts that register only

    static inline const QString kStartRecorder = QStringLiteral("insmod");
    static inline const QString kStopRecorder = QStringLiteral("rmmod");
    enum class Recorder { Unknown, Off, On };
    Recorder m_recorder = Recorder::Unknown;
    bool m_isRecording = false;    // of the call going on
    bool m_wasAnswered = false;    // the call whose sound is waited for
    QString m_afterCall;           // token of the command whose answer says that its files are whole
    QString m_cannotRecord;        // why not, found out by trying; until the line is opened anew
};

}  // namespace saikoku
