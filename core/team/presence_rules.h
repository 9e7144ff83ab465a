#pragma once

#include <QString>

#include <vector>

#include "core/base/result.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief Why somebody rests; the office's own words.
struct PauseReason {
    QString code;  ///< stored; never reused for another meaning
    QString name;
};

/// @brief presence.json: pauses, and from when a supervisor is told of something.
struct PresenceRules {
    std::vector<PauseReason> pauseReasons;
    int wrapUpMinutes = 0;      ///< from a call's end to its record, counted at most
    int heldTooLongMinutes = 0; ///< a case held by one person
    int quietMinutes = 0;       ///< signed on, not paused, no call
    int hourWithoutCall = 0;    ///< minutes of presence without a call that a sheet names

    /// @brief Nothing when no reason has the code.
    const PauseReason* reason(const QString& code) const;
    /// @brief The code itself when the office has taken the reason out since.
    QString reasonName(const QString& code) const;

    static Result<PresenceRules> fromJson(const RuleFile& file);
    static Result<PresenceRules> fromRules(const RuleSource& source);
};

}  // namespace saikoku
