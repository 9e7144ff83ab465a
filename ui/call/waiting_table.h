#pragma once

#include <QList>
#include <QWidget>

#include "core/contact/staff_message.h"
#include "core/work/case_handovers.h"

namespace saikoku::ui {

class FactTable;
class Workspace;

/// @brief What colleagues wait for, on the start page: hand-overs for the acting person or given back to
/// them, reminders that came up, messages not read yet. Enter or a click opens one.
class WaitingTable : public QWidget {
    Q_OBJECT

public:
    explicit WaitingTable(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    int rowCount() const;
    /// @brief Whether somebody has looked since the campaign was chosen.
    bool isKnown() const { return m_isKnown; }

Q_SIGNALS:
    void changed();

private:
    struct Waiting {
        QList<HandoverRow> handovers;
        QList<StaffMessage> messages;
    };
    void show(const Waiting& waiting);
    void open(qint64 row);

    Workspace& m_workspace;
    FactTable* m_table;
    Waiting m_waiting;
    bool m_isKnown = false;
};

}  // namespace saikoku::ui
