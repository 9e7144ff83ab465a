#include "app/cli/command_registry.h"

#include "app/cli/commands/convenience_barcode_command.h"
#include "app/cli/commands/customer_barcode_command.h"
#include "app/cli/commands/late_charge_command.h"

namespace saikoku::cli {

std::vector<std::unique_ptr<Command>> allCommands() {
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<LateChargeCommand>());
    commands.push_back(std::make_unique<CustomerBarcodeCommand>());
    commands.push_back(std::make_unique<ConvenienceBarcodeCommand>());
    return commands;
}

}  // namespace saikoku::cli
