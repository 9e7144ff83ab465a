#pragma once

#include <QObject>
#include <QTimer>

#include "core/base/error.h"

namespace saikoku::ui {

class Workspace;

/// @brief Asks the office's server every few seconds, in the worker, whether it is there.
/// The connections come back by themselves (Database); this tells the person. Idle at a
/// local store.
class ServerWatch : public QObject {
    Q_OBJECT

public:
    explicit ServerWatch(Workspace& workspace, QObject* parent = nullptr);

    bool isLost() const { return m_isLost; }
    /// @brief Asks now.
    void look();

Q_SIGNALS:
    /// Once, when it stops answering.
    void lost(const saikoku::Error& error);
    /// Once, when it answers again.
    void back();

private:
    void learn(bool answers);

    Workspace& m_workspace;
    QTimer m_timer;
    bool m_isAsking = false;
    bool m_isLost = false;
};

}  // namespace saikoku::ui
