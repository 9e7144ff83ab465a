#pragma once

#include <QCommandLineOption>
#include <QList>

#include <optional>

#include "app/cli/command_line.h"
#include "core/base/result.h"
#include "core/contact/follow_up_rules.h"
#include "core/work/talk_outcomes.h"

namespace saikoku::cli {

/// @brief --outcome KIND[=STATE[:TOPIC]], as often as needed, --consent, and what belongs to a complaint.
QList<QCommandLineOption> outcomeOptions();

/// @brief What they say; nothing without --outcome, an empty list for "none". Usage for an unknown kind or
/// state and for what belongs to a complaint without one.
Result<std::optional<QList<OutcomeEntry>>> outcomesOption(const CommandLine& line,
                                                          const FollowUpRules& rules);

}  // namespace saikoku::cli
