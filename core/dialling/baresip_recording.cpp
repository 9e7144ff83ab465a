// How a baresip softphone records: by its module sndfile, for those calls alone that are to be recorded.

#include <QCoreApplication>

#include "core/dialling/baresip_dialler.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Dialling)
};

const QString kModule = QStringLiteral("sndfile");
const QString kAnyCommand = QStringLiteral("reginfo");

}  // namespace

Result<void> BaresipDialler::prepareRecording(const std::optional<QByteArray>& tag) {
    if (!m_afterCall.isEmpty()) {
        collectRecordings();
    }
    if (!tag) {
        if (m_recorder != Recorder::Off && state() != CallState::Talking && m_link.isUp()) {
            m_link.send(kStopRecorder, kModule);
            m_recorder = Recorder::Off;
        }
        return {};
    }
    if (!m_cannotRecord.isEmpty()) {
        return fail(ErrorCode::Rule, m_cannotRecord);
    }
    SAIKOKU_TRY_ASSIGN(RecordingFolder folder, RecordingFolder::open(settings().recordingFolder));
    SAIKOKU_TRY(folder.begin(*tag));
    if (m_recorder != Recorder::On) {
        m_link.send(kStartRecorder, kModule);
        m_recorder = Recorder::On;
    }
    m_isRecording = true;
    m_wasAnswered = false;
    return {};
}

void BaresipDialler::recorderAnswered(const BaresipMessage& reply) {
    const bool isLoaded = reply.data.contains(QLatin1String("loaded module")) ||
                          reply.data.contains(QLatin1String("already")) ||
                          (reply.ok && !reply.data.contains(QLatin1String("ERROR")));
    if (isLoaded) {
        return;
    }
    m_recorder = Recorder::Off;
    m_isRecording = false;
    m_cannotRecord = Text::tr("The softphone can't record calls: its module sndfile is missing (%1).")
                         .arg(reply.data.trimmed());
    Q_EMIT trouble(m_cannotRecord);
}

/// baresip closes its files right after it has told of the call's end, before it answers anything asked then.
void BaresipDialler::endRecording() {
    if (!m_isRecording) {
        return;
    }
    m_wasAnswered = call().answered();
    if (m_link.isUp()) {
        m_afterCall = m_link.send(kAnyCommand);
    }
}

void BaresipDialler::collectRecordings() {
    m_afterCall.clear();
    const bool isAfterCall = std::exchange(m_isRecording, false);
    if (!capabilities().records) {
        return;
    }
    const Result<RecordingFolder> opened = RecordingFolder::open(settings().recordingFolder);
    if (!opened) {
        if (isAfterCall) {
            Q_EMIT trouble(opened.error().message);
        }
        return;
    }
    RecordingFolder folder = *opened;
    const bool isRingingAlone = isAfterCall && !m_wasAnswered;
    if (isRingingAlone || !folder.currentTag()) {
        folder.wipeCurrent();
    }
    const auto collected = folder.collect();
    if (!collected) {
        Q_EMIT trouble(collected.error().message);
    } else if (isAfterCall && m_wasAnswered && !*collected) {
        m_cannotRecord =
            Text::tr(
                "The softphone left no sound of the call in \"%1\", so calls are not recorded. Its "
                "snd_path must name that folder. If sound lies elsewhere, remove it.")
                .arg(settings().recordingFolder);
        Q_EMIT trouble(m_cannotRecord);
    }
    if (isAfterCall && m_recorder == Recorder::On && m_link.isUp()) {
        m_link.send(kStopRecorder, kModule);  // calls that the phone makes by itself are nobody's to record
        m_recorder = Recorder::Off;
    }
    const QString fresh = isAfterCall && collected && *collected ? (*collected)->folder : QString();
    QList<PlainRecording> waiting = folder.waiting();
    for (PlainRecording& each : waiting) {
        each.wasLeft = each.folder != fresh;
        Q_EMIT recorded(each);
    }
}

/// A call that goes on although the program had ended: its sound is still written.
void BaresipDialler::takeUpRecording() {
    if (!capabilities().records) {
        return;
    }
    const Result<RecordingFolder> folder = RecordingFolder::open(settings().recordingFolder);
    m_isRecording = folder && folder->currentTag().has_value();
    m_recorder = m_isRecording ? Recorder::On : Recorder::Unknown;
}

}  // namespace saikoku
