#pragma once

#include <QtGlobal>

#include <compare>
#include <string_view>

namespace saikoku {

/// @brief 128 bits that stand for a text where millions of texts would not fit into
/// memory. Two texts of one run share one by a chance of 2⁻¹²⁸, and nobody can make two
/// that do. Holds for the running program alone: never stored.
struct Fingerprint {
    quint64 high = 0;
    quint64 low = 0;

    friend auto operator<=>(const Fingerprint&, const Fingerprint&) = default;
};

/// @brief SipHash-2-4 with a key drawn when the program first asks.
Fingerprint fingerprintOf(std::string_view text);

}  // namespace saikoku
