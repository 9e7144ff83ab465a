#include "tests/reports/service_doors.h"

#include <QBuffer>
#include <QTemporaryDir>

#include "core/figures/fact_reader_repository.h"
#include "core/figures/figure_scope_repository.h"
#include "core/figures/report_notes.h"
#include "core/figures/report_sets.h"
#include "core/figures/targets.h"
#include "core/security/session.h"
#include "reports/access_log_report.h"
#include "reports/booklet.h"
#include "reports/call_activity_report.h"
#include "reports/case_export.h"
#include "reports/case_ledger.h"
#include "reports/collection_effect_report.h"
#include "reports/comparison.h"
#include "reports/contract_end.h"
#include "reports/contractor_annexes_report.h"
#include "reports/contractor_day_report.h"
#include "reports/contractor_month_report.h"
#include "reports/copy_certificate.h"
#include "reports/fact_export.h"
#include "reports/figure_report.h"
#include "reports/funnel_report.h"
#include "reports/kpi_report.h"
#include "reports/letters/notice_run.h"
#include "reports/levy_receipt_report.h"
#include "reports/list_progress_report.h"
#include "reports/notice_effect_report.h"
#include "reports/number_research_report.h"
#include "reports/operator_activity_report.h"
#include "reports/promise_performance_report.h"
#include "reports/reasons_report.h"
#include "reports/report_list.h"
#include "reports/special_care_report.h"
#include "reports/survey_report.h"
#include "reports/work_time_report.h"
#include "tests/support/call_city.h"

namespace saikoku::test {

namespace {

using P = Permission;

const CampaignId kTax{1};
const QString kNobody = QStringLiteral("nobody-at-all");
const QString kNowhere = QStringLiteral("/nowhere/at/all/file");

template <class T>
Result<void> told(const Result<T>& outcome) {
    return outcome ? Result<void>() : Result<void>(fail(outcome.error()));
}

TaxpayerId somebody() { return callCityCase(1); }

CaseQuery everybody() {
    CaseQuery query;
    query.campaign = kTax;
    return query;
}

reports::ReportQuestion question() {
    reports::ReportQuestion asked;
    asked.query = everybody();
    return asked;
}

FactQuestion receipts() {
    FactQuestion asked;
    asked.area = factAreaOf(u"receipts");
    asked.which.campaign = kTax;
    return asked;
}

Result<void> exported(Session& session) {
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    reports::CaseExport what;
    what.query = everybody();
    return told(reports::exportCases(session, what, file));
}

Result<void> exportedToFile(Session& session) {
    const QTemporaryDir folder;
    reports::CaseExport what;
    what.query = everybody();
    return told(reports::exportCasesToFile(session, what, folder.filePath(QStringLiteral("cases.csv"))));
}

Result<void> reportedToFile(Session& session) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("report.csv"));
    return told(reports::writeReportFile(session, reports::allReports().front(), question(), {}, file));
}

Result<void> reported(Session& session) {
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    return told(reports::writeReport(session, reports::allReports().front(), question(), {}, file));
}

}  // namespace

std::vector<ServiceDoor> doorsOfReports() {
    return {
        {"core/figures/figure_scope_repository.h", "open", {P::Reports},
         [](Session& s) { return told(FigureScope::open(s, {.campaign = kTax, .from = s.today(), .to = s.today()})); }},
        {"core/figures/figure_scope_repository.h", "openForExport", {P::Export},
         [](Session& s) { return told(FigureScope::openForExport(s, {.campaign = kTax, .from = {}, .to = {}})); }},
        {"core/figures/report_notes.h", "reportNotes", {P::Reports}, [](Session& s) { return told(reportNotes(s, kTax, {}, s.today())); }},
        {"core/figures/report_notes.h", "writeReportNote", {P::Plan}, [](Session& s) { return writeReportNote(s, kTax, {}, {}, {}); }},
        {"core/figures/report_sets.h", "reportSets", {P::Reports}, [](Session& s) { return told(reportSets(s, kTax)); }},
        {"core/figures/report_sets.h", "reportSet", {P::Reports}, [](Session& s) { return told(reportSet(s, kTax, kNobody)); }},
        {"core/figures/report_sets.h", "saveReportSet", {P::Reports}, [](Session& s) { return told(saveReportSet(s, kTax, {})); }},
        {"core/figures/report_sets.h", "removeReportSet", {P::Reports}, [](Session& s) { return removeReportSet(s, kTax, kNobody); }},
        {"core/figures/targets.h", "targets", {P::Reports}, [](Session& s) { return told(targets(s, kTax)); }},
        {"core/figures/targets.h", "setTarget", {P::Plan}, [](Session& s) { return told(setTarget(s, {})); }},
        {"reports/case_ledger.h", "caseLedger", {P::Hold, P::View}, [](Session& s) { return told(reports::caseLedger(s, kTax, somebody())); }},
        {"reports/access_log_report.h", "accessLogReport", {P::ReadLog}, [](Session& s) { return told(reports::accessLogReport(s, {})); }},
        {"reports/case_export.h", "exportCases", {P::Export, P::View}, exported},
        {"reports/case_export.h", "exportCasesToFile", {P::Export, P::View}, exportedToFile},
        {"reports/case_list_report.h", "selectForExport", {P::Export, P::View},
         [](Session& s) { return told(reports::selectForExport(s, question())); }},
        {"reports/case_list_report.h", "selectForListing", {P::View},
         [](Session& s) { return told(reports::selectForListing(s, everybody(), {})); }},
        {"reports/case_list_report.h", "caseListReport", {P::Export, P::View},
         [](Session& s) { return told(reports::caseListReport(s, question())); }},
        {"reports/contractor_annexes_report.h", "contractorAnnexesReport", {P::Reports}, [](Session& s) { return told(reports::contractorAnnexesReport(s, question())); }},
        {"reports/contractor_day_report.h", "contractorDayReport", {P::Reports}, [](Session& s) { return told(reports::contractorDayReport(s, question())); }},
        {"reports/contractor_month_report.h", "contractorMonthReport", {P::Reports}, [](Session& s) { return told(reports::contractorMonthReport(s, question())); }},
        {"reports/special_care_report.h", "specialCareReport", {P::Export, P::Reports}, [](Session& s) { return told(reports::specialCareReport(s, question())); }},
        {"reports/list_progress_report.h", "listProgressReport", {P::Reports, P::View}, [](Session& s) { return told(reports::listProgressReport(s, question())); }},
        {"reports/number_research_report.h", "numberResearchReport", {P::Reports}, [](Session& s) { return told(reports::numberResearchReport(s, question())); }},
        {"reports/work_time_report.h", "workTimeReport", {P::Reports}, [](Session& s) { return told(reports::workTimeReport(s, question())); }},
        {"reports/booklet.h", "writeBooklet", {P::Reports},
         [](Session& s) {
             QBuffer nothing;
             return told(reports::writeBooklet(s, {kTax, {}}, nothing));
         }},
        {"reports/booklet.h", "writeBookletFile", {P::Reports}, [](Session& s) { return told(reports::writeBookletFile(s, {kTax, {}}, kNowhere)); }},
        {"reports/contract_end.h", "writeHandOver", {P::Export, P::Settings}, [](Session& s) { return told(reports::writeHandOver(s, {})); }},
        {"reports/copy_certificate.h", "certifyCopies", {P::Export, P::Settings}, [](Session& s) { return told(reports::certifyCopies(s, {}, false)); }},
        {"reports/collection_effect_report.h", "collectionEffectReport", {P::Reports}, [](Session& s) { return told(reports::collectionEffectReport(s, question())); }},
        {"reports/funnel_report.h", "funnelReport", {P::Reports}, [](Session& s) { return told(reports::funnelReport(s, question())); }},
        {"reports/kpi_report.h", "kpiReport", {P::Reports}, [](Session& s) { return told(reports::kpiReport(s, question())); }},
        {"reports/levy_receipt_report.h", "levyReceiptMonthReport", {P::Reports}, [](Session& s) { return told(reports::levyReceiptMonthReport(s, question())); }},
        {"reports/levy_receipt_report.h", "levyReceiptYearReport", {P::Reports}, [](Session& s) { return told(reports::levyReceiptYearReport(s, question())); }},
        {"reports/notice_effect_report.h", "noticeEffectReport", {P::Reports}, [](Session& s) { return told(reports::noticeEffectReport(s, question())); }},
        {"reports/survey_report.h", "surveyResultsReport", {P::Reports}, [](Session& s) { return told(reports::surveyResultsReport(s, question())); }},
        {"reports/survey_report.h", "surveyAnswersReport", {P::Export}, [](Session& s) { return told(reports::surveyAnswersReport(s, question())); }},
        {"reports/call_activity_report.h", "callActivityReport", {P::Reports}, [](Session& s) { return told(reports::callActivityReport(s, question())); }},
        {"reports/call_activity_report.h", "callActivityDistrictReport", {P::Reports},
         [](Session& s) { return told(reports::callActivityDistrictReport(s, question())); }},
        {"reports/operator_activity_report.h", "operatorActivityReport", {P::Reports, P::View},
         [](Session& s) { return told(reports::operatorActivityReport(s, question())); }},
        {"reports/reasons_report.h", "reasonsReport", {P::Reports}, [](Session& s) { return told(reports::reasonsReport(s, question())); }},
        {"reports/promise_performance_report.h", "promisePerformanceReport", {P::Reports},
         [](Session& s) { return told(reports::promisePerformanceReport(s, question())); }},
        {"reports/comparison.h", "makeReport", {P::Reports},
         [](Session& s) { return told(reports::makeReport(s, *reports::reportOfId(QLatin1String(reports::kReasonsReport)), question())); }},
        {"reports/figure_report.h", "figureQuestionOf", {P::Reports}, [](Session& s) { return told(reports::figureQuestionOf(s, question())); }},
        {"reports/letters/notice_run.h", "makeNotices", {P::SendNotices}, [](Session& s) { return told(reports::makeNotices(s, {}, {})); }},
        {"reports/letters/notice_run.h", "rehearseNotices", {P::SendNotices}, [](Session& s) { return told(reports::rehearseNotices(s, {}, {})); }},
        {"reports/letters/notice_run.h", "previewLetter", {P::SendNotices}, [](Session& s) { return told(reports::previewLetter(s, {}, somebody(), 96)); }},
        {"reports/letters/notice_run.h", "writeSpecimens", {P::SendNotices},
         [](Session& s) { return told(reports::writeSpecimens(s, {}, QStringLiteral("/dev/null"), {})); }},
        {"reports/letters/notice_run.h", "writePreview", {P::SendNotices},
         [](Session& s) { return told(reports::writePreview(s, {}, QStringLiteral("/dev/null"), 96, 1)); }},
        {"reports/letters/notice_run.h", "writeBatchFile", {P::SendNotices},
         [](Session& s) { return reports::writeBatchFile(s, NoticeBatchId{999}, QStringLiteral("/dev/null")); }},
        {"reports/letters/notice_run.h", "writeBatchFilesBySheets", {P::SendNotices},
         [](Session& s) { return told(reports::writeBatchFilesBySheets(s, NoticeBatchId{999}, QStringLiteral("/dev/null"))); }},
        {"reports/letters/notice_run.h", "writeBatchIndex", {P::SendNotices},
         [](Session& s) { return reports::writeBatchIndex(s, NoticeBatchId{999}, QStringLiteral("/dev/null")); }},
        {"reports/report_file.h", "writeReport", {P::Export, P::View}, reported},
        {"reports/report_file.h", "writeReportFile", {P::Export, P::View}, reportedToFile},
        {"core/figures/fact_reader_repository.h", "open", {P::Export}, [](Session& s) { return told(FactReader::open(s, receipts())); }},
        {"reports/fact_export.h", "factExport", {P::Export}, [](Session& s) { return told(reports::factExport(s, {.area = QStringLiteral("phones"), .campaign = kTax})); }},
    };
}

}  // namespace saikoku::test
