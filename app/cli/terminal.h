#pragma once

#include <QString>

#include <optional>

namespace saikoku::cli {

/// @brief Whether a person sits at standard input.
bool hasTerminal();

/// @brief Asks on standard error and reads a line from the terminal without showing
/// it. Nothing at the end of input.
std::optional<QString> askHidden(const QString& question);

}  // namespace saikoku::cli
