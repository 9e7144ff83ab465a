#include "reports/report_list.h"

#include <QCoreApplication>

#include <algorithm>

#include "reports/access_log_report.h"
#include "reports/case_list_report.h"
#include "reports/survey_report.h"

namespace saikoku::reports {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Reports) };

Result<void> unasked(const Report& report, ReportParameter parameter, bool isAsked) {
    if (!isAsked || std::find(report.parameters.begin(), report.parameters.end(), parameter) != report.parameters.end()) {
        return {};
    }
    QStringList known;
    for (const ReportParameter each : report.parameters) {
        known += optionsOf(each);
    }
    return fail(ErrorCode::Usage, Text::tr("The report \"%1\" has no --%2. It knows: --%3.")
                                      .arg(QLatin1String(report.id), optionsOf(parameter).join(QStringLiteral(", --")),
                                           known.join(QStringLiteral(", --"))));
}

}  // namespace

const std::vector<Report>& allReports() {
    static const std::vector<Report> reports{
        {kCaseListReport, QT_TRANSLATE_NOOP("Reports", "List of cases"), {ReportParameter::Where}, {}, caseListReport},
        {kAccessLogReport, QT_TRANSLATE_NOOP("Reports", "Access log"), {ReportParameter::Period}, {}, accessLogReport},
        {kSurveyResultsReport, QT_TRANSLATE_NOOP("Reports", "Survey results"), {}, {}, surveyResultsReport},
        {kSurveyAnswersReport, QT_TRANSLATE_NOOP("Reports", "Survey answers"), {}, {}, surveyAnswersReport},
    };
    return reports;
}

const Report* reportOfId(const QString& id) {
    const std::vector<Report>& reports = allReports();
    const auto found =
        std::find_if(reports.begin(), reports.end(), [&](const Report& report) { return id == QLatin1String(report.id); });
    return found == reports.end() ? nullptr : &*found;
}

QString titleOf(const Report& report) { return QCoreApplication::translate("Reports", report.title); }

QStringList optionsOf(ReportParameter parameter) {
    switch (parameter) {
    case ReportParameter::Period: return {QStringLiteral("from"), QStringLiteral("to")};
    case ReportParameter::By: return {QStringLiteral("by")};
    case ReportParameter::Where: return {QStringLiteral("where")};
    }
    return {};
}

Result<void> checkQuestion(const Report& report, const ReportQuestion& question) {
    SAIKOKU_TRY(unasked(report, ReportParameter::Period, question.from.isValid() || question.to.isValid()));
    SAIKOKU_TRY(unasked(report, ReportParameter::By, !question.by.isEmpty()));
    SAIKOKU_TRY(unasked(report, ReportParameter::Where, !question.query.condition.isEverything()));
    QStringList ways;
    for (const char* way : report.by) {
        ways.append(QLatin1String(way));
    }
    if (!question.by.isEmpty() && !ways.contains(question.by)) {
        return fail(ErrorCode::Usage, Text::tr("--by: \"%1\" is none of %2.").arg(question.by, ways.join(QStringLiteral(", "))));
    }
    if (question.from.isValid() && question.to.isValid() && question.to < question.from) {
        return fail(ErrorCode::Usage, Text::tr("--to lies before --from."));
    }
    return {};
}

}  // namespace saikoku::reports
