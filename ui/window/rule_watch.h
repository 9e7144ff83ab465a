#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

namespace saikoku {
class BusinessCalendar;
struct CallingRules;
}  // namespace saikoku

namespace saikoku::ui {

class Workspace;

/// @brief Looks every few seconds, in the worker, whether another seat changed the hours, days or limits of calling, and has what this
/// seat shows judged anew (Workspace::rulesChanged).
class RuleWatch : public QObject {
    Q_OBJECT

public:
    explicit RuleWatch(Workspace& workspace, QObject* parent = nullptr);

private:
    void look();
    /// Whether they are others than those seen last.
    bool learn();

    Workspace& m_workspace;
    QTimer m_timer;
    bool m_isAsking = false;
    std::shared_ptr<const CallingRules> m_rules;
    std::shared_ptr<const BusinessCalendar> m_calendar;
};

}  // namespace saikoku::ui
