#pragma once

#include "core/figures/report_period.h"
#include "core/figures/report_sets.h"
#include "reports/report.h"

namespace saikoku {
struct ConditionNames;
}

namespace saikoku::reports {

/// @brief What a set keeps of a question: only what is asked, by the words of the options. A period that is
/// none of the usual (Days) keeps its days.
QJsonObject parametersOf(const ReportQuestion& question, ReportPeriod period);

/// @brief The period as it was chosen; Days for a set that has none.
ReportPeriod periodOf(const ReportSet& set);

/// @brief The question that the set asks on a business date: "last month" is the month before that. Campaign
/// and names are the caller's. Usage for a condition that can't be read any more, naming the set.
Result<ReportQuestion> questionOf(const ReportSet& set, QDate today, const ConditionNames& names);

}  // namespace saikoku::reports
