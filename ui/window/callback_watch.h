#pragma once

#include <QObject>
#include <QTimer>

#include "core/queue/callbacks.h"
#include "ui/support/session_worker.h"

namespace saikoku::ui {

class Workspace;

/// @brief The one place where this seat asks what callbacks are due: every few seconds, at the very moment at
/// which the next one is, and after what may change the answer. Who shows them reads
/// Workspace::callbacksDue().
class CallbackWatch : public QObject {
    Q_OBJECT

public:
    explicit CallbackWatch(Workspace& workspace, QObject* parent = nullptr);

private:
    void look();
    void lookAfresh();
    void waitFor(const CallbacksDue& due);

    Workspace& m_workspace;
    QTimer m_next;
    CancelMark m_asking;
};

}  // namespace saikoku::ui
