#pragma once

#include "core/demo/office.h"

namespace saikoku::demo {

/// @brief Demand letters twenty days after the due date, notices four times a
/// year, and what comes back.
class SimulatedLetters {
public:
    explicit SimulatedLetters(Office& office);

    /// @brief Puts the letters for instalments that have just fallen due on the calendar.
    void expect(const std::vector<qint32>& newlyOverdue);
    Result<void> send(Day day);

private:
    Result<void> sendDemands(Day day);
    Result<void> sendNotices(Day day);
    Result<void> sendTo(qint32 id, QLatin1String kind, Day day, int operatorIndex);
    Result<void> drawLot(qint32 id, Day day);

    Office& m_office;
    ByDay<qint32> m_demands;
};

}  // namespace saikoku::demo
