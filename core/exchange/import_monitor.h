#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>

#include "core/base/result.h"

namespace saikoku {

enum class ImportPhase {
    Reading,     ///< bytes of the four files
    Checking,    ///< rows against each other and against what is known
    Writing,     ///< rows
    Refreshing,  ///< the summaries of the cases, after the commit; its end can't be foretold
};

/// @brief Watches an import from outside and may stop it. Called on the import's
/// own thread, some hundred times at most.
struct ImportMonitor {
    std::function<void(ImportPhase phase, qint64 done, qint64 total)> progress;
    const std::atomic_bool* cancel = nullptr;

    void tell(ImportPhase phase, qint64 done, qint64 total) const {
        if (progress) {
            progress(phase, done, total);
        }
    }
    bool isCancelled() const { return cancel != nullptr && cancel->load(std::memory_order_relaxed); }
    /// @brief ErrorCode::Cancelled once the flag is up.
    Result<void> orCancelled() const {
        if (isCancelled()) {
            return fail(ErrorCode::Cancelled, {});
        }
        return {};
    }
};

}  // namespace saikoku
