#pragma once

#include <QCommandLineOption>
#include <QList>

#include "app/cli/command_line.h"
#include "core/figures/report_period.h"
#include "core/figures/report_sets.h"
#include "reports/report.h"

namespace saikoku {
class Session;
}

namespace saikoku::cli {

/// @brief The options of a report's parameters: --period, --from, --to, --by, --where, --tax-item, --operator,
/// --group, --list, --channel, --compare.
QList<QCommandLineOption> reportOptions();

/// @brief What the words ask a report for, and how they named the period.
struct ReportRequest {
    reports::ReportQuestion question;
    ReportPeriod period = ReportPeriod::Days;
};

/// @brief Reads the options but --where, which only the store can tell (whereOption()). What they name
/// replaces what `before` asks, e.g. a saved set. Usage for what nobody can read, and for a period both by
/// its word and by days.
Result<ReportRequest> reportRequest(const CommandLine& line, ReportRequest before = {});

/// @brief A set as JSON: {"name", "kind", "report", "parameters", "shared", "owner", "made", "changed", "may_change"}.
QJsonObject setJson(const ReportSet& set);
/// @brief The same in lines for people.
QString setText(const ReportSet& set);

}  // namespace saikoku::cli
