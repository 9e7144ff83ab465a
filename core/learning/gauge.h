#pragma once

#include <algorithm>
#include <mutex>

#include "core/learning/tree_training.h"

namespace saikoku::scoring {

/// @brief Counts what is done over all threads and tells it; says stop once and for all.
class Gauge {
public:
    Gauge(const TrainingProgress& progress, qsizetype total) : m_progress(progress), m_total(total) {}

    /// @brief Asks whether to go on; 0 = nothing new is done.
    bool tick(qsizetype steps = 1) {
        const std::lock_guard lock(m_mutex);
        m_done = std::min(m_total, m_done + steps);
        if (!m_stopped && m_progress) {
            m_stopped = !m_progress(m_done, m_total);
        }
        return !m_stopped;
    }

private:
    const TrainingProgress& m_progress;
    std::mutex m_mutex;
    qsizetype m_total;
    qsizetype m_done = 0;
    bool m_stopped = false;
};

}  // namespace saikoku::scoring
