#pragma once

#include <map>
#include <utility>

#include "core/demo/plan_ground.h"

namespace saikoku::demo {

/// @brief Hands facts on and notes when each of the office's people was on the telephone on the last days.
class WorkedDays final : public FactSink {
public:
    /// @brief First and last second of the day's calls.
    struct Span {
        qint32 from = 0;
        qint32 until = 0;
    };

    WorkedDays(FactSink& next, Day since) : m_next(next), m_since(since) {}

    Result<void> take(const Contact& contact) override;
    Result<void> take(const LetterSent& letter) override { return m_next.take(letter); }
    Result<void> take(const HoldSet& hold) override { return m_next.take(hold); }
    Result<void> take(const ChargeGiven& charge) override { return m_next.take(charge); }
    Result<void> takeLot(qint32 person, Lot lot, Day day, Day until) override {
        return m_next.takeLot(person, lot, day, until);
    }

    /// @brief By day and place in Staff.
    const std::map<std::pair<Day, int>, Span>& spans() const { return m_spans; }

private:
    FactSink& m_next;
    Day m_since;
    std::map<std::pair<Day, int>, Span> m_spans;
};

/// @brief The first of the days of which presence is told: last week's Monday.
Day presenceSince(QDate asOf);

/// @brief Shifts of last week, this one and the next; who signed on and off and paused, as their calls
/// say; how many calls each plans for the business date.
Result<void> writeWeek(const PlanGround& ground, const WorkedDays& worked);

}  // namespace saikoku::demo
