#pragma once

#include <QDate>
#include <QJsonObject>

#include "core/base/result.h"
#include "core/figures/report_period.h"
#include "core/figures/report_sets.h"
#include "reports/fact_export.h"
#include "reports/report_file.h"

namespace saikoku {
struct ConditionNames;
}

namespace saikoku::reports {

/// @brief What a set keeps of a file of facts: only what is asked, by the words of the options: where, columns, sort,
/// with-corrected, format, encoding; period by its word, or from and to; its area is the set's subject.
/// @param period nothing: of any time
QJsonObject exportParametersOf(const ExportQuestion& question, std::optional<ReportPeriod> period, ReportFormat format);

/// @brief The period as it was chosen; nothing for a set that has none.
std::optional<ReportPeriod> exportPeriodOf(const ReportSet& set);
ReportFormat exportFormatOf(const ReportSet& set);

/// @brief The question that the set asks on a business date: "last month" is the month before that. Campaign is the
/// caller's. Usage for a condition that can't be read any more, naming the set.
Result<ExportQuestion> exportQuestionOf(const ReportSet& set, QDate today, const ConditionNames& names);

}  // namespace saikoku::reports
