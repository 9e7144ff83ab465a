#pragma once

#include <QtGlobal>

#include <initializer_list>

namespace saikoku::demo {

/// @brief Repeatable chance: SplitMix64 (Steele, Lea, Flood 2014) with own
/// distributions, so that a seed gives the same city on every platform.
/// Streams of one seed are independent of each other, so that one household
/// can be made again without making those before it.
class Random {
public:
    Random(quint64 seed, quint64 stream, quint64 item = 0);

    quint64 next();
    /// @brief 0 … limit − 1; limit ≥ 1.
    int below(int limit);
    /// @brief first … last, both in.
    int between(int first, int last);
    /// @brief 0 ≤ x < 1.
    double unit();
    bool chance(double probability) { return unit() < probability; }
    double uniform(double first, double last) { return first + (last - first) * unit(); }
    /// @brief About a bell between −1 and 1 (mean of three).
    double bell();
    /// @brief Index drawn with these weights; they need not add up to anything.
    int weighted(std::initializer_list<double> weights);
    int weighted(const double* weights, int count);

    template <class Container>
    const typename Container::value_type& pick(const Container& container) {
        return container[static_cast<typename Container::size_type>(below(static_cast<int>(container.size())))];
    }

private:
    quint64 m_state;
};

}  // namespace saikoku::demo
