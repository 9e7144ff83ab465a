#pragma once

#include <optional>

#include "core/base/result.h"
#include "core/queue/case_queue.h"

namespace saikoku {

class Session;

/// @brief What a pause that runs at this seat (core/team/presence_recorder.h) does to a take.
enum class OnPause {
    Refuse,  ///< nothing is handed over until the person says that they go on
    End,     ///< asking for a case is saying so: the pause ends first, as with a call
};

/// @brief The one door through which the programs take from the queue: takeNext(), but nobody on a pause is
/// handed a case. Rule names the pause, since when it runs and how to go on. Permission::Call; logged.
Result<std::optional<CaseLease>> takeNextCase(Session& session, const QueueWish& wish,
                                              OnPause onPause = OnPause::Refuse);

}  // namespace saikoku
