#include "reports/case_export.h"

#include "reports/report_list.h"

namespace saikoku::reports {

namespace {

const Report& caseList() { return *reportOfId(QLatin1String(kCaseListReport)); }

ReportStyle styleOf(const CaseExport& what) { return {ReportFormat::Csv, {what.heading, false}}; }

}  // namespace

Result<ExportReport> exportCases(Session& session, const CaseExport& what, QIODevice& device,
                                 const ExportProgress& progress) {
    return writeReport(session, caseList(), what, styleOf(what), device, progress);
}

Result<ExportReport> exportCasesToFile(Session& session, const CaseExport& what, const QString& fileName,
                                       const ExportProgress& progress) {
    return writeReportFile(session, caseList(), what, styleOf(what), fileName, progress);
}

}  // namespace saikoku::reports
