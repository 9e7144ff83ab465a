#pragma once

#include <memory>
#include <vector>

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief Every command of saikoku-cli, in the order in which --help lists them.
std::vector<std::unique_ptr<Command>> allCommands();

}  // namespace saikoku::cli
