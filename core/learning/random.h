#pragma once

#include <QtGlobal>

namespace saikoku::scoring {

/// @brief A small generator (SplitMix64) whose numbers are the same on every
/// machine and library, unlike std's distributions: same seed, same bytes.
class Random {
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    quint64 next() {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// @brief In [0, 1).
    double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    /// @brief In [0, limit); limit > 0. The bias of the remainder is below 2^-40
    /// for any table that fits in memory.
    qsizetype below(qsizetype limit) { return static_cast<qsizetype>(next() % static_cast<quint64>(limit)); }

private:
    quint64 m_state;
};

}  // namespace saikoku::scoring
