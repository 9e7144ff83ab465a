#include "core/demo/random.h"

namespace saikoku::demo {

namespace {

constexpr quint64 kGamma = 0x9E3779B97F4A7C15ULL;

quint64 mix(quint64 value) {
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

}  // namespace

Random::Random(quint64 seed, quint64 stream, quint64 item)
    : m_state(mix(mix(mix(seed + kGamma) + stream * kGamma) + item * kGamma)) {}

quint64 Random::next() {
    m_state += kGamma;
    return mix(m_state);
}

int Random::below(int limit) {
    // The high half of a 32 × 32 bit product: no division, no visible bias for
    // the small limits used here.
    return static_cast<int>(((next() >> 32) * static_cast<quint64>(limit)) >> 32);
}

int Random::between(int first, int last) { return first + below(last - first + 1); }

double Random::unit() { return static_cast<double>(next() >> 11) * (1.0 / 9007199254740992.0); }

double Random::bell() { return (unit() + unit() + unit()) / 1.5 - 1.0; }

int Random::weighted(std::initializer_list<double> weights) {
    return weighted(weights.begin(), static_cast<int>(weights.size()));
}

int Random::weighted(const double* weights, int count) {
    double sum = 0;
    for (int i = 0; i < count; ++i) {
        sum += weights[i];
    }
    double rest = unit() * sum;
    for (int i = 0; i < count; ++i) {
        rest -= weights[i];
        if (rest < 0) {
            return i;
        }
    }
    return count - 1;
}

}  // namespace saikoku::demo
