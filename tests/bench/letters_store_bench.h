#pragma once

namespace saikoku::bench {

/// @brief Prints seconds and peak memory of each step of a batch out of a local store with a demo city of so
/// many cases: selection, drawing and storing, the file, the file under a password, the files by sheets.
void measureStoredBatch(int cases);

}  // namespace saikoku::bench
