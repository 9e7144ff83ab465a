#include "core/figures/proportion.h"

#include <algorithm>
#include <cmath>

namespace saikoku {

namespace {

constexpr double kNormalOf95 = 1.959963984540054;  // the normal distribution's 97.5 % point

}  // namespace

std::optional<double> Proportion::rate() const {
    return whole <= 0 ? std::nullopt : std::optional(double(part) / double(whole));
}

std::optional<Interval> Proportion::interval() const {
    if (whole <= 0) {
        return std::nullopt;
    }
    const double n = double(whole);
    const double p = double(part) / n;
    const double square = kNormalOf95 * kNormalOf95;
    const double middle = p + square / (2 * n);
    const double reach = kNormalOf95 * std::sqrt(p * (1 - p) / n + square / (4 * n * n));
    const double below = 1 + square / n;
    // 0 of n and n of n end exactly at their rate, whatever is lost in rounding
    return Interval{part == 0 ? 0 : std::max(0.0, (middle - reach) / below),
                    part == whole ? 1 : std::min(1.0, (middle + reach) / below)};
}

std::optional<double> difference(const Proportion& one, const Proportion& other) {
    const auto first = one.rate();
    const auto second = other.rate();
    return first && second ? std::optional(*first - *second) : std::nullopt;
}

std::optional<Interval> differenceInterval(const Proportion& one, const Proportion& other) {
    const auto between = difference(one, other);
    if (!between) {
        return std::nullopt;
    }
    const double p = *one.rate();
    const double q = *other.rate();
    const Interval first = *one.interval();
    const Interval second = *other.interval();
    return Interval{*between - std::hypot(p - first.low, second.high - q),
                    *between + std::hypot(first.high - p, q - second.low)};
}

}  // namespace saikoku
