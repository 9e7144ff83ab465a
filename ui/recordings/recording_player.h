#pragma once

#include <QWidget>

#include "core/recordings/recording.h"

class QLabel;
class QPushButton;
class QSlider;

namespace saikoku::ui {

class SoundPlayer;
class Workspace;

/// @brief A recording and the keys to hear it by: asks why it is heard, has it opened by core, which writes
/// that down first, and plays it out of memory.
class RecordingPlayer : public QWidget {
    Q_OBJECT

public:
    /// @param device SoundPlayer's
    explicit RecordingPlayer(Workspace& workspace, const QString& device = QStringLiteral("default"),
                             QWidget* parent = nullptr);
    ~RecordingPlayer() override;

    /// @brief Asks for the reason; nothing happens without one.
    void hear(CampaignId campaign, const Recording& recording);
    void clear();
    SoundPlayer& sound() { return *m_sound; }

Q_SIGNALS:
    /// It was opened: who heard it is on file.
    void heard();
    void failed(const saikoku::Error& error);

protected:
    /// Another page, a locked screen: nobody is there who may hear it.
    void hideEvent(QHideEvent* event) override;

private:
    void show(const HeardRecording& opened);
    void toggle();
    void follow();

    Workspace& m_workspace;
    SoundPlayer* m_sound;
    QLabel* m_title;
    QPushButton* m_play;
    QSlider* m_place;
    QLabel* m_time;
};

/// @brief "11/12 18:05, out, 2:31, Sato": a recording in a line.
QString recordingWords(const Recording& recording, QDate today);

}  // namespace saikoku::ui
