#include "core/learning/parallel.h"

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace saikoku::scoring {

int threadCount() {
    const int asked = qEnvironmentVariableIntValue("OMP_NUM_THREADS");
    return asked > 0 ? asked : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

void runInParallel(size_t tasks, int threads, const std::function<void(size_t)>& task) {
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        for (size_t i = next++; i < tasks; i = next++) {
            task(i);
        }
    };
    // Never on the caller's thread: XGBoost keeps its random numbers per thread.
    const auto count = std::min(tasks, static_cast<size_t>(threads > 0 ? threads : threadCount()));
    std::vector<std::thread> workers;
    for (size_t i = 0; i < count; ++i) {
        workers.emplace_back(work);
    }
    for (std::thread& worker : workers) {
        worker.join();
    }
}

}  // namespace saikoku::scoring
