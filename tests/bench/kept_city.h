#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <type_traits>
#include <vector>

#include "core/demo/demo_city.h"
#include "core/security/sign_in.h"
#include "tests/support/temp_store.h"

namespace saikoku::bench {

inline const QString kPassword = QStringLiteral("bench-password-1");
constexpr int kRuns = 5;
constexpr int kCases = 20'000;

template <class T>
T need(Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().message), qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// @brief A demo city of SAIKOKU_BENCH_CASES cases, or kCases.
inline void fill(Session& session) {
    DemoOptions options;
    const int cases = qEnvironmentVariableIntValue("SAIKOKU_BENCH_CASES");
    options.cases = cases > 0 ? cases : kCases;
    need(makeDemoCity(session, options));
}

/// @brief The local city that is kept in the folder; made when there is none.
inline std::unique_ptr<Session> openKept(const QString& folder, const Clock& clock) {
    const StoreLocation location = StoreLocation::local(folder);
    const auto open = [&] { return need(signIn(location, TempStore::user(), kPassword, clock, QStringLiteral("bench"))); };
    if (!storeExists(location)) {
        need(createStore(location, TempStore::user(), kPassword, clock, KdfCost::least()));
        fill(*open());
    }
    return open();
}

/// @brief Prints the median of kRuns runs, the least and the most.
inline void measure(const char* what, const std::function<void()>& work) {
    std::vector<double> runs;
    for (int run = 0; run < kRuns; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        runs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(runs.begin(), runs.end());
    std::printf("%-48s %8.1f ms  (%.1f to %.1f)\n", what, runs.at(kRuns / 2), runs.front(), runs.back());
    std::fflush(stdout);
}

}  // namespace saikoku::bench
