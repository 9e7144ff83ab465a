#pragma once

#include <QString>

#include <array>
#include <optional>
#include <vector>

#include "core/base/fiscal_year.h"
#include "core/base/result.h"
#include "core/base/yen.h"

namespace saikoku {

class FigureScope;

/// @brief 対象 → 番号判明 → 架電 → 接触 → 約束 → 納付: each a part of the one before.
enum class FunnelStage { Targets, NumberKnown, Dialled, Reached, Promised, Paid };
constexpr std::size_t kFunnelStages = 6;

/// @brief How many got so far.
struct FunnelCount {
    qint64 persons = 0;  ///< cases that are one person (person_link) count once
    qint64 cases = 0;
    Yen yen;  ///< what they owed when they became targets; of Paid: what came in of it
};

/// @brief The flow of one period. Targets are cases with something past due and unpaid when the period began,
/// or that came to have it in the period.
struct Funnel {
    std::optional<ArrearsAge> age;  ///< by the fiscal year of the period's first day; nothing: both together
    std::array<FunnelCount, kFunnelStages> stages{};
    FunnelCount paidAtAll{};     ///< targets that paid, on whatever way through
    FunnelCount paidUncalled{};  ///< of these: without any outbound call in the period

    const FunnelCount& at(FunnelStage stage) const { return stages[static_cast<std::size_t>(stage)]; }
};

/// @brief Current year, carried over, both: always these three, in this order.
Result<std::vector<Funnel>> funnelOf(const FigureScope& scope);

}  // namespace saikoku
