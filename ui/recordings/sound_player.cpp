#include "ui/recordings/sound_player.h"

#include <alsa/asoundlib.h>

#include <algorithm>

namespace saikoku::ui {

namespace {

constexpr int kFeedMilliseconds = 40;
constexpr unsigned kLatencyMicroseconds = 200'000;
constexpr qint64 kMsPerSecond = 1000;

/// ALSA tells of a missing sound card on standard error of its own accord.
void say(const char*, int, const char*, int, const char*, ...) {}

}  // namespace

struct SoundPlayer::Device {
    snd_pcm_t* pcm = nullptr;
    ~Device() {
        if (pcm != nullptr) {
            snd_pcm_drop(pcm);
            snd_pcm_close(pcm);
        }
    }
};

SoundPlayer::SoundPlayer(const QString& device, QObject* parent) : QObject(parent), m_deviceName(device) {
    m_feeder.setInterval(kFeedMilliseconds);
    connect(&m_feeder, &QTimer::timeout, this, &SoundPlayer::feed);
    snd_lib_error_set_handler(&say);
}

SoundPlayer::~SoundPlayer() {
    stop();
}

void SoundPlayer::load(const Sound& sound) {
    stop();
    std::fill(m_samples.begin(), m_samples.end(), short(0));
    m_samples.assign(static_cast<std::size_t>(sound.frames()), 0);
    m_rate = sound.rate;
    m_next = 0;
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        int sum = 0;
        for (int channel = 0; channel < sound.channels; ++channel) {
            sum += sound.samples[i * static_cast<std::size_t>(sound.channels) +
                                 static_cast<std::size_t>(channel)];
        }
        m_samples[i] = static_cast<short>(std::clamp(sum, -32768, 32767));
    }
    Q_EMIT moved(0);
    Q_EMIT changed();
}

qint64 SoundPlayer::duration() const {
    return m_rate == 0 ? 0 : static_cast<qint64>(m_samples.size()) * kMsPerSecond / m_rate;
}

qint64 SoundPlayer::position() const {
    if (m_rate == 0) {
        return 0;
    }
    snd_pcm_sframes_t waiting = 0;
    if (m_device != nullptr && snd_pcm_delay(m_device->pcm, &waiting) < 0) {
        waiting = 0;
    }
    const qint64 heard = static_cast<qint64>(m_next) - std::max<qint64>(0, waiting);
    return std::max<qint64>(0, heard) * kMsPerSecond / m_rate;
}

qint64 SoundPlayer::frameAt(qint64 ms) const {
    return std::clamp<qint64>(ms * m_rate / kMsPerSecond, 0, static_cast<qint64>(m_samples.size()));
}

Result<void> SoundPlayer::play() {
    if (m_samples.empty() || m_device != nullptr) {
        return {};
    }
    auto device = std::make_unique<Device>();
    int error = snd_pcm_open(&device->pcm, m_deviceName.toUtf8().constData(), SND_PCM_STREAM_PLAYBACK,
                             SND_PCM_NONBLOCK);
    if (error >= 0) {
        error = snd_pcm_set_params(device->pcm, SND_PCM_FORMAT_S16, SND_PCM_ACCESS_RW_INTERLEAVED, 1,
                                   static_cast<unsigned>(m_rate), 1, kLatencyMicroseconds);
    }
    if (error < 0) {
        return fail(ErrorCode::Failed,
                    tr("Nothing can be played at this seat: %1. Is the headset plugged in and the sound on?")
                        .arg(QString::fromUtf8(snd_strerror(error))));
    }
    if (m_next >= m_samples.size()) {
        m_next = 0;
    }
    m_device = std::move(device);
    m_feeder.start();
    feed();
    Q_EMIT changed();
    return {};
}

void SoundPlayer::feed() {
    if (m_device == nullptr) {
        return;
    }
    snd_pcm_t* pcm = m_device->pcm;
    const snd_pcm_sframes_t room = snd_pcm_avail_update(pcm);
    const auto left = static_cast<snd_pcm_sframes_t>(m_samples.size() - m_next);
    snd_pcm_sframes_t done = room;
    if (room > 0 && left > 0) {
        done = snd_pcm_writei(pcm, m_samples.data() + m_next,
                              static_cast<snd_pcm_uframes_t>(std::min(room, left)));
    }
    if (done < 0 && done != -EAGAIN && snd_pcm_recover(pcm, static_cast<int>(done), 1) < 0) {
        stop();
        Q_EMIT failed(
            tr("The sound broke off: %1.").arg(QString::fromUtf8(snd_strerror(static_cast<int>(done)))));
        Q_EMIT changed();
        return;
    }
    if (room > 0 && left > 0 && done > 0) {
        m_next += static_cast<std::size_t>(done);
    }
    if (m_next >= m_samples.size() && position() >= duration()) {
        stop();
        Q_EMIT moved(duration());
        Q_EMIT changed();
        return;
    }
    Q_EMIT moved(position());
}

void SoundPlayer::pause() {
    if (m_device == nullptr) {
        return;
    }
    const qint64 at = position();
    stop();
    m_next = static_cast<std::size_t>(frameAt(at));
    Q_EMIT changed();
}

void SoundPlayer::seek(qint64 ms) {
    const bool wasPlaying = m_device != nullptr;
    stop();
    m_next = static_cast<std::size_t>(frameAt(ms));
    Q_EMIT moved(position());
    if (wasPlaying) {
        if (const Result<void> again = play(); !again) {
            Q_EMIT failed(again.error().message);
        }
    }
}

void SoundPlayer::stop() {
    m_feeder.stop();
    m_device.reset();
}

}  // namespace saikoku::ui
