#pragma once

#include <QObject>
#include <QTimer>

namespace saikoku::ui {

class Workspace;

/// @brief Brings the cases to a new business date behind the window: one step of the day
/// roll at a time on the background worker, as much room as work between them. Looks again
/// twice a minute, for midnight and for what another seat left undone. When the last case
/// is rolled, screens read anew (Workspace::casesRolled).
class DayRoller : public QObject {
    Q_OBJECT

public:
    explicit DayRoller(Workspace& workspace, QObject* parent = nullptr);

private:
    void step();

    Workspace& m_workspace;
    QTimer m_next;
    bool m_rolled = false;
};

}  // namespace saikoku::ui
