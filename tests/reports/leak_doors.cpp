#include "tests/reports/leak_doors.h"

#include <QBuffer>

#include "core/cases/board.h"
#include "core/cases/case_file.h"
#include "core/cases/case_list.h"
#include "core/eligibility/eligibility.h"
#include "reports/case_export.h"
#include "reports/case_list_report.h"
#include "reports/report_list.h"
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

std::vector<LeakDoor> doorsOfReports() {
    return {
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
        {"reports/survey_report.h", "surveyResultsReport",
         [](Session& s, Rs, R room) -> Result<QString> {
             return room.campaign.kind == CampaignKind::Survey ? tableText(reports::surveyResultsReport(s, question(room))) : Result<QString>(QString());
         }},
        {"reports/survey_report.h", "surveyAnswersReport", [](Session& s, Rs, R room) { return tableText(reports::surveyAnswersReport(s, question(room))); }},
        {"reports/report_file.h", "writeReport", [](Session& s, Rs, R room) { return reportText(s, room); }},
        {"reports/report_file.h", "writeReportFile", nullptr, kSameAsSibling},
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
