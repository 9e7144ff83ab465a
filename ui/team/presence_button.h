#pragma once

#include <QToolButton>

#include "core/base/result.h"
#include "core/team/working_day.h"

class QMenu;

namespace saikoku::ui {

class Workspace;

/// @brief Whether the person is signed on for work at this seat, in the window's head: a
/// click or Ctrl+P opens what can be done, signing on, a pause with its reason, signing off.
/// The first call of the day signs on by itself, a call during a pause ends it, a locked
/// screen pauses.
class PresenceButton : public QToolButton {
    Q_OBJECT

public:
    explicit PresenceButton(Workspace& workspace, QWidget* parent = nullptr);

    const PresenceState& state() const { return m_state; }
    /// @brief The screen is locked or open again: a pause of its own reason.
    void setLocked(bool isLocked);
    /// @brief Before the person signs out of the program.
    void end();
    /// @brief Asks the store where the person stands.
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillMenu();
    void take(const Result<PresenceState>& state);
    void onCall();
    void onRecord();
    void followCampaign();
    void show();

    Workspace& m_workspace;
    QMenu* m_menu;
    PresenceState m_state;
};

}  // namespace saikoku::ui
