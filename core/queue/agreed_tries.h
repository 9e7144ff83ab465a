#pragma once

#include <QTime>

#include <span>
#include <vector>

#include "core/contact/case_record.h"

namespace saikoku {

/// @brief What a list asks of each case's calls.
struct AgreedTries {
    int tries = 0;
    int weekdays = 0;
    int timeBands = 0;
    std::vector<QTime> bands;  ///< where each begins, ascending
};

/// @brief How a case of a list was tried.
struct TriesMade {
    int calls = 0;
    int weekdays = 0;
    int timeBands = 0;

    /// @brief Enough calls, on enough weekdays and in enough bands; fewer agreed tries than
    /// weekdays or bands ask for no more of these than there are tries.
    bool fulfil(const AgreedTries& agreed) const;
};

/// @brief Pure. @param calls outbound calls in force, in any order
TriesMade triesMade(std::span<const CallCounted> calls, const AgreedTries& agreed);

}  // namespace saikoku
