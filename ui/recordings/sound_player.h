#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <vector>

#include "core/base/result.h"
#include "core/recordings/sound_file.h"

namespace saikoku::ui {

/// @brief Plays sound out of memory on the seat's loudspeaker or headset (ALSA, whose "default" a desktop
/// leads to its own sound server): nothing is ever written to a file. Both sides of a call are heard in both
/// ears.
class SoundPlayer : public QObject {
    Q_OBJECT

public:
    /// @param device an ALSA device; "null" swallows the sound
    explicit SoundPlayer(const QString& device = QStringLiteral("default"), QObject* parent = nullptr);
    ~SoundPlayer() override;

    /// @brief Other sound, from its beginning, not playing yet. An empty one: none.
    void load(const Sound& sound);
    bool hasSound() const { return !m_samples.empty(); }
    bool isPlaying() const { return m_device != nullptr; }
    qint64 position() const;  ///< ms
    qint64 duration() const;  ///< ms

    /// @brief From where it stands; from the beginning when it stands at the end. ErrorCode::Failed when
    /// there is nothing to play on: no sound card, or the desktop's sound is off.
    Result<void> play();
    void pause();
    void seek(qint64 ms);

Q_SIGNALS:
    void moved(qint64 ms);
    /// It began, was paused, or came to its end.
    void changed();
    void failed(const QString& sentence);

private:
    struct Device;
    void feed();
    void stop();
    qint64 frameAt(qint64 ms) const;

    QString m_deviceName;
    int m_rate = 0;
    std::vector<short> m_samples;  ///< one channel
    std::size_t m_next = 0;        ///< the first that was not handed over
    std::unique_ptr<Device> m_device;
    QTimer m_feeder;
};

}  // namespace saikoku::ui
