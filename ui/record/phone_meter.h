#pragma once

#include <QTimer>
#include <QWidget>

#include "core/dialling/call_state.h"

class QLabel;

namespace saikoku {
class Clock;
class CurrentCall;
}

namespace saikoku::ui {

/// @brief The phone at the strip's left end: what it does, and for how long.
class PhoneMeter : public QWidget {
    Q_OBJECT

public:
    /// @param clock the one that the phone's times come from; must outlive the meter
    explicit PhoneMeter(const Clock& clock, QWidget* parent = nullptr);

    /// @brief `since`: when this state began, UTC; seconds run from there.
    void show(CallState state, const QDateTime& since);
    /// @brief The seat's call, when it is that of the case shown; else only whether
    /// one could dial.
    void follow(const CurrentCall& call, bool isItsCase);
    /// @brief What came of the call, beside "ended".
    void setDetail(const QString& text);

private:
    void showNone();
    void tick();

    const Clock& m_clock;
    QLabel* m_state;
    QLabel* m_time;
    QLabel* m_detail;
    QTimer m_timer;
    QDateTime m_since;
};

/// @brief "Ringing", "Talking" … for people.
QString labelOf(CallState state);

}  // namespace saikoku::ui
