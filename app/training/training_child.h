#pragma once

namespace saikoku::training {

/// @brief The word that makes saikoku-cli a training process instead of a command.
inline constexpr char kTrainingChildWord[] = "--training-child";

/// @brief The child's side: reads a TreeJob or a PredictionJob from standard input (8
/// bytes of length, big-endian, then the job), tells "progress DONE TOTAL" line by line
/// and ends with "result LENGTH" and the answer, or "error CODE LENGTH" and the sentence.
/// Writes no file; ends by itself when its parent does. Gives the exit code.
int runTrainingChild();

}  // namespace saikoku::training
