#include "ui/recordings/recording_player.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

#include <memory>

#include "core/recordings/recordings.h"
#include "ui/frame/workspace.h"
#include "ui/recordings/sound_player.h"
#include "ui/support/display_text.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kStep = 5000;        ///< ms of an arrow
constexpr int kPageStep = 30'000;  ///< ms of a page
constexpr qint64 kMsPerSecond = 1000;

}  // namespace

QString recordingWords(const Recording& recording, QDate today) {
    return RecordingPlayer::tr("%1, %2, %3, %4", "when, in or out, how long, by whom")
        .arg(DisplayText::moment(recording.beganAt, today), labelOf(recording.direction),
             DisplayText::duration(recording.seconds), recording.operatorName);
}

RecordingPlayer::RecordingPlayer(Workspace& workspace, const QString& device, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_sound(new SoundPlayer(device, this)) {
    setObjectName(QStringLiteral("recordingPlayer"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::kSmall);
    m_play = new QPushButton(tr("&Play"), this);
    m_play->setObjectName(QStringLiteral("recordingPlay"));
    m_play->setAutoDefault(false);
    m_place = new QSlider(Qt::Horizontal, this);
    m_place->setObjectName(QStringLiteral("recordingPlace"));
    m_place->setSingleStep(kStep);
    m_place->setPageStep(kPageStep);
    m_place->setAccessibleName(tr("Place in the recording"));
    m_time = new QLabel(this);
    m_time->setObjectName(QStringLiteral("recordingTime"));
    m_title = mutedLabel({}, this);
    m_title->setObjectName(QStringLiteral("recordingTitle"));
    row->addWidget(m_play);
    row->addWidget(m_place, 1);
    row->addWidget(m_time);
    row->addWidget(m_title, 1);
    connect(m_play, &QPushButton::clicked, this, &RecordingPlayer::toggle);
    connect(m_place, &QSlider::valueChanged, this, [this](int ms) { m_sound->seek(ms); });
    connect(m_sound, &SoundPlayer::moved, this, &RecordingPlayer::follow);
    connect(m_sound, &SoundPlayer::changed, this, &RecordingPlayer::follow);
    connect(m_sound, &SoundPlayer::failed, this, [this](const QString& sentence) {
        Q_EMIT failed(Error{ErrorCode::Failed, sentence, {}});
    });
    clear();
}

RecordingPlayer::~RecordingPlayer() = default;

void RecordingPlayer::clear() {
    m_sound->load({});
    m_title->setText(tr("Nothing is opened. Each hearing is written down with its reason."));
    follow();
}

void RecordingPlayer::hear(CampaignId campaign, const Recording& recording) {
    m_sound->pause();
    const auto reason =
        MessageBox::askText(this, tr("Hear the call: %1").arg(recordingWords(recording, m_workspace.today())),
                            tr("Why is it heard? (logged; write no names)"));
    if (!reason) {
        return;
    }
    using Heard = std::shared_ptr<HeardRecording>;
    m_workspace.worker().run<Heard>(
        [campaign, id = recording.id, why = *reason](Session& session) -> Result<Heard> {
            SAIKOKU_TRY_ASSIGN(HeardRecording opened, hearRecording(session, campaign, id, why));
            return std::make_shared<HeardRecording>(std::move(opened));
        },
        this,
        [this](const Result<Heard>& opened) {
            if (opened) {
                show(**opened);
            } else {
                clear();
                Q_EMIT failed(opened.error());
            }
        });
}

void RecordingPlayer::show(const HeardRecording& opened) {
    m_sound->load(opened.sound);
    m_title->setText(recordingWords(opened.recording, m_workspace.today()));
    follow();
    m_play->setFocus();
    Q_EMIT heard();
    if (const Result<void> playing = m_sound->play(); !playing) {
        Q_EMIT failed(playing.error());
    }
}

void RecordingPlayer::hideEvent(QHideEvent* event) {
    m_sound->pause();
    QWidget::hideEvent(event);
}

void RecordingPlayer::toggle() {
    if (m_sound->isPlaying()) {
        m_sound->pause();
    } else if (const Result<void> playing = m_sound->play(); !playing) {
        Q_EMIT failed(playing.error());
    }
}

void RecordingPlayer::follow() {
    const QSignalBlocker quiet(m_place);  // else it would seek
    m_place->setRange(0, static_cast<int>(m_sound->duration()));
    if (!m_place->isSliderDown()) {
        m_place->setValue(static_cast<int>(m_sound->position()));
    }
    m_time->setText(tr("%1 of %2", "minutes and seconds")
                        .arg(DisplayText::duration(m_sound->position() / kMsPerSecond),
                             DisplayText::duration(m_sound->duration() / kMsPerSecond)));
    m_play->setText(m_sound->isPlaying() ? tr("&Pause") : tr("&Play"));
    m_play->setEnabled(m_sound->hasSound());
    m_place->setEnabled(m_sound->hasSound());
}

}  // namespace saikoku::ui
