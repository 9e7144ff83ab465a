#pragma once

#include <QTimer>
#include <QWidget>

#include "core/calling/dialling/call_state.h"

class QLabel;

namespace saikoku {
class Clock;
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
    /// @brief There is no telephone: what to do instead.
    void showNone(const QString& text);
    /// @brief What came of the call, beside "ended".
    void setDetail(const QString& text);

private:
    void tick();

    const Clock& m_clock;
    QLabel* m_state;
    QLabel* m_time;
    QLabel* m_detail;
    QTimer m_timer;
    QDateTime m_since;
};

/// @brief "Ringing", "Talking" … for people.
QString callStateLabel(CallState state);

}  // namespace saikoku::ui
