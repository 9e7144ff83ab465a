#pragma once

#include <cstddef>
#include <functional>

namespace saikoku::scoring {

/// @brief Runs task(0) … task(tasks-1) on up to `threads` threads of their own (0 =
/// as many as the machine has) and waits. Tasks must not share what they change,
/// so that the result is the same for any number of threads.
void runInParallel(size_t tasks, int threads, const std::function<void(size_t)>& task);

/// @brief OMP_NUM_THREADS if set, else the machine's threads, at least 1.
int threadCount();

}  // namespace saikoku::scoring
