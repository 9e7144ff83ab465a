#pragma once

#include <QDate>
#include <QObject>
#include <QSet>
#include <QTimer>

#include "core/dialling/call_state.h"
#include "core/dialling/recording_folder.h"

namespace saikoku::ui {

class Workspace;

/// @brief Has the sound of a call sealed behind the window as soon as the phone has it ready, and what
/// earlier calls left; and erases once a day what the rule lets go.
class RecordingSeal : public QObject {
    Q_OBJECT

public:
    explicit RecordingSeal(Workspace& workspace, QObject* parent = nullptr);

private:
    void seal(const PlainRecording& sound);
    /// What the caller says of it, once somebody answers.
    void announce(CallState state);
    void eraseDue();

    Workspace& m_workspace;
    QSet<QString> m_underWay;  ///< folders
    QTimer m_next;
    QDate m_erasedOn;
};

}  // namespace saikoku::ui
