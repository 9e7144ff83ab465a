#include "tests/reports/leak_doors.h"

#include <QBuffer>

#include "core/cases/board.h"
#include "core/cases/case_file.h"
#include "core/cases/case_list.h"
#include "core/eligibility/eligibility.h"
#include "reports/case_export.h"
#include "reports/contract_end.h"
#include "reports/copy_certificate.h"
#include "reports/contractor_annexes_report.h"
#include "reports/contractor_day_report.h"
#include "reports/contractor_month_report.h"
#include "reports/special_care_report.h"
#include "reports/list_progress_report.h"
#include "reports/number_research_report.h"
#include "reports/work_time_report.h"
#include "reports/call_activity_report.h"
#include "reports/case_list_report.h"
#include "reports/fact_export.h"
#include "reports/report_list.h"
#include "reports/operator_activity_report.h"
#include "reports/promise_performance_report.h"
#include "reports/reasons_report.h"
#include "reports/collection_effect_report.h"
#include "reports/funnel_report.h"
#include "reports/kpi_report.h"
#include "reports/levy_receipt_report.h"
#include "reports/notice_effect_report.h"
#include "reports/survey_report.h"

namespace saikoku::test {

namespace leak {

QString textOf(const CaseSummary& row) {
    QStringList cells;
    for (const CaseField field : caseFields()) {
        cells.append(caseValue(row, field).toString());
    }
    return cells.join(u'|');
}

QString textOf(const Negotiation& n) {
    return QStringList{n.note, n.phoneDigits, n.outcome, n.outcomeReason, codeOf(n.result)}.join(u'|');
}

QString textOf(const CaseFile& file) {
    QStringList all{textOf(file.summary), file.taxpayer.name};
    for (const ReceivableOnFile& each : file.receivables) {
        all.append(each.receivable.noticeNumber + u'|' + each.receivable.outstanding().toString());
    }
    for (const PromiseOnFile& each : file.promises) {
        all.append(each.promise.amount.toString());
    }
    for (const Negotiation& each : file.negotiations) {
        all.append(textOf(each));
    }
    for (const CorrectedRecord& each : file.corrected) {
        all.append(textOf(each.record));
    }
    for (const Namesake& each : file.namesakes) {
        all.append(each.number + u'|' + each.address);
    }
    for (const JoinedCase& each : file.joined) {
        all.append(textOf(each.summary));
    }
    for (const HouseholdMember& each : file.household) {
        all.append(each.name);
    }
    for (const Dispatch& each : file.dispatches) {
        all.append(each.templateName);
    }
    for (const Hold& each : file.holds) {
        all.append(each.reason);
    }
    for (const CaseLabel& each : file.labels) {
        all.append(each.text);
    }
    for (const FollowUpOnFile& each : file.followUps) {
        all.append(each.followUp.first().note);
    }
    return all.join(u'\n');
}

QString textOf(const Eligibility& answer) {
    QStringList all;
    for (const EligibilityReason& each : answer.reasons) {
        all.append(each.code + u'|' + each.sentence);
    }
    return all.join(u'\n');
}

QString textOf(const Board& board) {
    QStringList all;
    for (const BoardCell& cell : board.statuses) {
        all.append(cell.yen.toString());
    }
    for (const BoardRow& row : board.rows) {
        all.append(row.label);
    }
    return all.join(u'\n');
}

QString idsOf(const QList<TaxpayerId>& cases) {
    QStringList all;
    for (const TaxpayerId each : cases) {
        all.append(QStringLiteral("#%1#").arg(each.value));
    }
    return all.join(u',');
}

CaseQuery all(const CampaignRoom& room) {
    CaseQuery query;
    query.campaign = room.campaign.id;
    query.includeSettled = true;
    return query;
}

QList<TaxpayerId> everybody(const CampaignRooms& rooms) {
    QList<TaxpayerId> ids{rooms.everywhere};
    for (const CampaignRoom& each : rooms.rooms) {
        ids.append(each.own);
    }
    return ids;
}

namespace {

reports::ReportQuestion question(const CampaignRoom& room) {
    reports::ReportQuestion asked;
    asked.query = all(room);
    return asked;
}

Result<QString> tableText(Result<reports::ReportData> data) {
    if (!data) {
        return fail(data.error());
    }
    QStringList text = data->head.definitions;
    QVariantList row;
    for (;;) {
        SAIKOKU_TRY_ASSIGN(const bool more, data->table->next(row));
        if (!more) {
            return text.join(u'\n');
        }
        for (const QVariant& cell : row) {
            text.append(cell.toString());
        }
    }
}

Result<QString> reportText(Session& session, const CampaignRoom& room) {
    QString text;
    for (const reports::Report& report : reports::allReports()) {
        if (QLatin1String(report.id) == QLatin1String("access-log")) {
            continue;  // the auditor's, of all spaces on purpose
        }
        QByteArray bytes;
        QBuffer file(&bytes);
        file.open(QIODevice::WriteOnly);
        if (reports::writeReport(session, report, question(room), {}, file)) {
            text += QString::fromUtf8(bytes);
        }
    }
    return text;
}

Result<QString> exportText(Session& session, const CampaignRoom& room) {
    QByteArray bytes;
    QBuffer file(&bytes);
    file.open(QIODevice::WriteOnly);
    reports::CaseExport what;
    what.query = all(room);
    SAIKOKU_TRY(reports::exportCases(session, what, file));
    return QString::fromUtf8(bytes);
}

Result<QString> factsText(Session& session, const CampaignRoom& room) {
    QString text;
    for (const reports::ExportArea& area : reports::exportAreas()) {
        if (area.code == QLatin1String("log")) {
            continue;  // the auditor's, of all spaces on purpose
        }
        reports::ExportQuestion asked;
        asked.area = area.code;
        asked.campaign = room.campaign.id;
        if (const Result<QString> facts = tableText(reports::factExport(session, asked))) {  // of money: refused without
            text += *facts;
        }
    }
    return text;
}

std::vector<LeakDoor> doorsOfReports() {
    return {
        {"core/figures/fact_reader_repository.h", "open", nullptr, "read by factExport, below"},
        {"reports/fact_export.h", "factExport", [](Session& s, Rs, R room) { return factsText(s, room); }},
        {"reports/access_log_report.h", "accessLogReport", nullptr, kAllSpaces},
        {"reports/case_export.h", "exportCases", [](Session& s, Rs, R room) { return exportText(s, room); }},
        {"reports/case_export.h", "exportCasesToFile", nullptr, kSameAsSibling},
        {"reports/case_list_report.h", "selectForExport",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const reports::ExportSelection selection, reports::selectForExport(s, question(room)));
             return idsOf(selection.cases);
         }},
        {"reports/case_list_report.h", "selectForListing",
         [](Session& s, Rs, R room) -> Result<QString> {
             SAIKOKU_TRY_ASSIGN(const reports::ExportSelection selection, reports::selectForListing(s, all(room), {}));
             return idsOf(selection.cases);
         }},
        {"reports/case_list_report.h", "caseListReport", [](Session& s, Rs, R room) { return tableText(reports::caseListReport(s, question(room))); }},
        {"reports/contractor_annexes_report.h", "contractorAnnexesReport",
         [](Session& s, Rs, R room) { return tableText(reports::contractorAnnexesReport(s, question(room))); }},
        {"reports/contractor_day_report.h", "contractorDayReport",
         [](Session& s, Rs, R room) { return tableText(reports::contractorDayReport(s, question(room))); }},
        {"reports/contractor_month_report.h", "contractorMonthReport",
         [](Session& s, Rs, R room) { return tableText(reports::contractorMonthReport(s, question(room))); }},
        {"reports/special_care_report.h", "specialCareReport",
         [](Session& s, Rs, R room) { return tableText(reports::specialCareReport(s, question(room))); }},
        {"reports/list_progress_report.h", "listProgressReport",
         [](Session& s, Rs, R room) { return tableText(reports::listProgressReport(s, question(room))); }},
        {"reports/number_research_report.h", "numberResearchReport",
         [](Session& s, Rs, R room) { return tableText(reports::numberResearchReport(s, question(room))); }},
        {"reports/work_time_report.h", "workTimeReport", nullptr, kOfPeople},
        {"reports/contract_end.h", "writeHandOver", nullptr, kAllSpaces},
        {"reports/copy_certificate.h", "certifyCopies", nullptr, kNoCase},
        {"reports/survey_report.h", "surveyResultsReport",
         [](Session& s, Rs, R room) -> Result<QString> {
             return room.campaign.kind == CampaignKind::Survey ? tableText(reports::surveyResultsReport(s, question(room))) : Result<QString>(QString());
         }},
        {"reports/survey_report.h", "surveyAnswersReport", [](Session& s, Rs, R room) { return tableText(reports::surveyAnswersReport(s, question(room))); }},
        {"reports/call_activity_report.h", "callActivityReport", [](Session& s, Rs, R room) { return tableText(reports::callActivityReport(s, question(room))); }},
        {"reports/call_activity_report.h", "callActivityDistrictReport",
         [](Session& s, Rs, R room) { return tableText(reports::callActivityDistrictReport(s, question(room))); }},
        {"reports/operator_activity_report.h", "operatorActivityReport",
         [](Session& s, Rs, R room) { return tableText(reports::operatorActivityReport(s, question(room))); }},
        {"reports/reasons_report.h", "reasonsReport", [](Session& s, Rs, R room) { return tableText(reports::reasonsReport(s, question(room))); }},
        {"reports/promise_performance_report.h", "promisePerformanceReport",
         [](Session& s, Rs, R room) { return tableText(reports::promisePerformanceReport(s, question(room))); }},
        {"reports/collection_effect_report.h", "collectionEffectReport",
         [](Session& s, Rs, R room) { return tableText(reports::collectionEffectReport(s, question(room))); }},
        {"reports/funnel_report.h", "funnelReport",
         [](Session& s, Rs, R room) { return tableText(reports::funnelReport(s, question(room))); }},
        {"reports/kpi_report.h", "kpiReport",
         [](Session& s, Rs, R room) { return tableText(reports::kpiReport(s, question(room))); }},
        {"reports/levy_receipt_report.h", "levyReceiptMonthReport",
         [](Session& s, Rs, R room) { return tableText(reports::levyReceiptMonthReport(s, question(room))); }},
        {"reports/levy_receipt_report.h", "levyReceiptYearReport",
         [](Session& s, Rs, R room) { return tableText(reports::levyReceiptYearReport(s, question(room))); }},
        {"reports/notice_effect_report.h", "noticeEffectReport",
         [](Session& s, Rs, R room) { return tableText(reports::noticeEffectReport(s, question(room))); }},
        {"reports/comparison.h", "makeReport", nullptr, kSameAsSibling},
        {"reports/figure_report.h", "figureQuestionOf", nullptr, kNoCase},
        {"reports/report_file.h", "writeReport", [](Session& s, Rs, R room) { return reportText(s, room); }},
        {"reports/report_file.h", "writeReportFile", nullptr, kSameAsSibling},
        {"reports/booklet.h", "writeBooklet", nullptr, kSameAsSibling},  // of reports that are asked one by one
        {"reports/booklet.h", "writeBookletFile", nullptr, kSameAsSibling},
    };
}

}  // namespace

}  // namespace leak

const std::vector<LeakDoor>& leakDoors() {
    static const std::vector<LeakDoor> doors = [] {
        std::vector<LeakDoor> all = leak::doorsOfCases();
        for (const std::vector<LeakDoor>& more : {leak::doorsOfWork(), leak::doorsOfReports()}) {
            all.insert(all.end(), more.begin(), more.end());
        }
        return all;
    }();
    return doors;
}

}  // namespace saikoku::test
