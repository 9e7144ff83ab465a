#pragma once

namespace saikoku {

/// @brief Keeps keys and personal data out of crash files: no core dump, and no
/// reading of this process's memory by others of the same user. Called first
/// thing in main().
void forbidMemoryDumps();

}  // namespace saikoku
