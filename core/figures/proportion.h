#pragma once

#include <QtGlobal>

#include <optional>

namespace saikoku {

/// @brief From … to, both shares of 0 to 1 (of a difference −1 to 1).
struct Interval {
    double low = 0;
    double high = 0;
};

/// @brief So many of so many.
struct Proportion {
    qint64 part = 0;
    qint64 whole = 0;

    /// @brief Nothing where there is no whole.
    std::optional<double> rate() const;
    /// @brief The 95 % interval of Wilson's score (1927), without correction for continuity; within 0 and 1
    /// also for few cases and rates near them. Nothing where there is no whole.
    std::optional<Interval> interval() const;
};

/// @brief How much higher the one rate is than the other; nothing when one of them has no whole.
std::optional<double> difference(const Proportion& one, const Proportion& other);
/// @brief Its 95 % interval: Newcombe's method 10 (1998), of two Wilson intervals, for independent groups.
std::optional<Interval> differenceInterval(const Proportion& one, const Proportion& other);

}  // namespace saikoku
