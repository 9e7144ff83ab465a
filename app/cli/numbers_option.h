#pragma once

#include <QCommandLineOption>

#include <optional>

#include "app/cli/command.h"
#include "core/base/typed_id.h"
#include "core/cases/given_numbers.h"

namespace saikoku {
class Session;
}

namespace saikoku::cli {

class CommandLine;

/// @brief --numbers FILE [--column NAME]: whose numbers stand in the file; nothing without it. Usage when it can't be read.
Result<std::optional<NumbersFound>> numbersOption(const CommandLine& line, Session& session, CampaignId campaign);

/// @brief Adds `numbers` to the JSON and what nobody has to the warnings, with the lines.
void tellOf(const NumbersFound& found, Output& output);

QCommandLineOption numbersOptionHelp();
QCommandLineOption numbersColumnHelp();

}  // namespace saikoku::cli
