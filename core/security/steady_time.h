#pragma once

#include <QString>

#include <functional>

namespace saikoku {

/// @brief A moment of a clock that nobody sets: milliseconds since this machine
/// started, sleep included. Compares with moments of the same start alone.
struct SteadyTime {
    QString start;  ///< names the start of the machine; empty: there is no such clock here
    qint64 milliseconds = 0;
};

SteadyTime steadyTime();

/// @brief For tests: another clock; none puts the machine's back.
void setSteadyTime(std::function<SteadyTime()> clock);

}  // namespace saikoku
