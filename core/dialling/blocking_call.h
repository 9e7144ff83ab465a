#pragma once

#include <chrono>
#include <functional>

#include "core/base/result.h"
#include "core/dialling/dialler.h"

namespace saikoku {

/// @brief How callAndWait() goes about a call.
struct BlockingCallOptions {
    /// How long the phone may take to become Ready.
    std::chrono::milliseconds readyLimit{5000};
    /// Hangs up by itself so long after the answer; none: waits for the far end.
    std::optional<std::chrono::milliseconds> talkLimit;
    /// Called at each step, e.g. to print it.
    std::function<void(CallState)> onState;
};

/// @brief Opens the line if need be, or says why it can't be had: a `Connection`
/// error with the sentence of lineText().
Result<void> waitUntilReady(Dialler& dialler, std::chrono::milliseconds limit);

/// @brief Lets `begin` place a call on the dialler and comes back when it is over,
/// running an event loop meanwhile: for saikoku-cli and tests. With a phone that
/// reports nothing it comes back at once, with CallEnd::NotReported.
Result<CallOutcome> followCall(Dialler& dialler, const BlockingCallOptions& options,
                               const std::function<Result<void>()>& begin);

/// @brief Lets the phone tell of the sound of the call that has just ended, for so long at most: whether it did.
/// @param isTold what whoever takes the sound knows
bool waitForSound(const std::function<bool()>& isTold, std::chrono::milliseconds limit);

/// @brief followCall() of a plain dial, once the line is ready.
Result<CallOutcome> callAndWait(Dialler& dialler, const QString& number,
                                const BlockingCallOptions& options = {});

}  // namespace saikoku
