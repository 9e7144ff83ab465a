#include "app/cli/command_registry.h"

namespace saikoku::cli {

std::vector<std::unique_ptr<Command>> allCommands() {
    std::vector<std::unique_ptr<Command>> commands;
    return commands;
}

}  // namespace saikoku::cli
