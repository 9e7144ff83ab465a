#pragma once

#include "core/demo/office.h"

namespace saikoku::demo {

/// @brief Who falls into arrears, who pays, which promise is kept or breaks.
class SimulatedPayments {
public:
    explicit SimulatedPayments(Office& office);

    /// @brief Instalments whose due date was the day before.
    void fallDue(Day day);
    /// @brief Payments of the day by those in arrears.
    void takeMoney(Day day);
    /// @brief The late instalments that fell due the day before, for the letters.
    const std::vector<qint32>& newlyOverdue() const { return m_newlyOverdue; }

private:
    void payAsPromised(qint32 id, Day day);
    void payByItself(qint32 id, Day day);
    void settlePromise(qint32 id, Day day);
    Stimuli stimuliOf(const Person& person, Day day) const;
    PaidBy wayOfPaying(qint32 id, Day day);

    Office& m_office;
    ByDay<qint32> m_due;
    std::vector<qint32> m_newlyOverdue;
    bool m_payDays = false;
    bool m_pensionDays = false;
};

}  // namespace saikoku::demo
