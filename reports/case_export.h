#pragma once

#include "reports/case_list_report.h"
#include "reports/report_file.h"

namespace saikoku::reports {

/// @brief The case list as a CSV file: what to write and how.
struct CaseExport : ReportQuestion {
    CsvHeading heading = CsvHeading::Headings;
};

using ExportReport = ReportWritten;
using ExportProgress = ReportProgress;

/// @brief Writes any list as CSV, without its totals: the report "case-list".
/// Permission::Export. Protected people (domain 8) are left out without
/// Permission::SeeProtected. The log entry with condition and row count is written
/// before the first row. ErrorCode::Cancelled when progress says so; the caller
/// throws the half file away.
Result<ExportReport> exportCases(Session& session, const CaseExport& what, QIODevice& device,
                                 const ExportProgress& progress = {});

/// @brief The same into a file that appears whole or not at all.
Result<ExportReport> exportCasesToFile(Session& session, const CaseExport& what, const QString& fileName,
                                       const ExportProgress& progress = {});

}  // namespace saikoku::reports
