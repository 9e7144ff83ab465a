#pragma once

#include <QCommandLineOption>

#include "app/cli/command_line.h"
#include "core/cases/case_condition.h"
#include "core/base/typed_id.h"

namespace saikoku {
class Session;
}

namespace saikoku::cli {

/// @brief Usage for a condition that nobody can read, before a store is opened.
Result<void> checkWhere(const CommandLine& line);

/// @brief --where with the office's names and saved conditions; everything without it.
Result<CaseCondition> whereOption(const CommandLine& line, Session& session, CampaignId campaign);

QCommandLineOption whereOptionHelp();

}  // namespace saikoku::cli
