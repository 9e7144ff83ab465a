#include "reports/report_list.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/base/language.h"
#include "reports/access_log_report.h"
#include "reports/call_activity_report.h"
#include "reports/case_list_report.h"
#include "reports/collection_effect_report.h"
#include "reports/contractor_annexes_report.h"
#include "reports/contractor_day_report.h"
#include "reports/contractor_month_report.h"
#include "reports/funnel_report.h"
#include "reports/special_care_report.h"
#include "reports/kpi_report.h"
#include "reports/levy_receipt_report.h"
#include "reports/list_progress_report.h"
#include "reports/notice_effect_report.h"
#include "reports/number_research_report.h"
#include "reports/operator_activity_report.h"
#include "reports/promise_performance_report.h"
#include "reports/reasons_report.h"
#include "reports/survey_report.h"
#include "reports/work_time_report.h"

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
    if (known.isEmpty()) {
        return fail(ErrorCode::Usage, Text::tr("The report \"%1\" is asked nothing: leave out --%2.")
                                          .arg(QLatin1String(report.id), optionsOf(parameter).join(QStringLiteral(", --"))));
    }
    return fail(ErrorCode::Usage, Text::tr("The report \"%1\" has no --%2. It knows: --%3.")
                                      .arg(QLatin1String(report.id), optionsOf(parameter).join(QStringLiteral(", --")),
                                           known.join(QStringLiteral(", --"))));
}

}  // namespace

const std::vector<Report>& allReports() {
    using P = ReportParameter;
    static const std::vector<Report> reports{
        {kCaseListReport, QT_TRANSLATE_NOOP("Reports", "List of cases"), {ReportParameter::Where}, {}, caseListReport},
        {kAccessLogReport, QT_TRANSLATE_NOOP("Reports", "Access log"), {ReportParameter::Period}, {}, accessLogReport},
        {kSurveyResultsReport, QT_TRANSLATE_NOOP("Reports", "Survey results"), {}, {}, surveyResultsReport},
        {kSurveyAnswersReport, QT_TRANSLATE_NOOP("Reports", "Survey answers"), {}, {}, surveyAnswersReport},
        {kCallActivityReport, QT_TRANSLATE_NOOP("Reports", "Calls by weekday, day and hour"),
         {P::Period, P::By, P::Where, P::TaxItem, P::Operator, P::List, P::Compare}, {"weekday", "day", "hour"}, callActivityReport},
        {kCallActivityDistrictReport, QT_TRANSLATE_NOOP("Reports", "Calls by district"),
         {P::Period, P::By, P::Where, P::TaxItem, P::Operator, P::List, P::Compare}, {"district"}, callActivityDistrictReport},
        {kOperatorActivityReport, QT_TRANSLATE_NOOP("Reports", "Work of each operator"),
         {P::Period, P::By, P::Where, P::TaxItem, P::Operator, P::List, P::Compare}, {"operator"}, operatorActivityReport},
        {kReasonsReport, QT_TRANSLATE_NOOP("Reports", "Reasons for not paying"),
         {P::Period, P::By, P::Where, P::TaxItem, P::Operator, P::List, P::Channel, P::Compare}, {"reason", "tax_item"}, reasonsReport, true},
        {kPromisePerformanceReport, QT_TRANSLATE_NOOP("Reports", "How promises were kept"),
         {P::Period, P::By, P::Where, P::TaxItem, P::Operator, P::List, P::Channel, P::Compare}, {"month"}, promisePerformanceReport, true},
        {kNoticeEffectReport, QT_TRANSLATE_NOOP("Reports", "What letters were followed by"),
         {P::Period, P::Where, P::TaxItem, P::List}, {}, noticeEffectReport, true},
        {kCollectionEffectReport, QT_TRANSLATE_NOOP("Reports", "What contacts were followed by"),
         {P::Period, P::By, P::Where, P::TaxItem, P::Operator, P::List, P::Channel, P::Compare}, {"channel"}, collectionEffectReport, true},
        {kLevyReceiptMonthReport, QT_TRANSLATE_NOOP("Reports", "Levied and received by month"),
         {P::Period, P::By, P::Where, P::TaxItem, P::List, P::Compare}, {"month"}, levyReceiptMonthReport, true},
        {kLevyReceiptYearReport, QT_TRANSLATE_NOOP("Reports", "Levied and received by fiscal year"),
         {P::Period, P::By, P::Where, P::TaxItem, P::List, P::Compare}, {"year"}, levyReceiptYearReport, true},
        {kFunnelReport, QT_TRANSLATE_NOOP("Reports", "The flow of asking for payment"),
         {P::Period, P::By, P::Where, P::TaxItem, P::Operator, P::List, P::Compare}, {"month"}, funnelReport, true},
        {kKpiReport, QT_TRANSLATE_NOOP("Reports", "Key figures"), {P::Period, P::By, P::Compare}, {"month"}, kpiReport, true},
        {kContractorDayReport, QT_TRANSLATE_NOOP("Reports", "Contractor's daily sheet"),
         {ReportParameter::Period, ReportParameter::Where, ReportParameter::TaxItem, ReportParameter::Operator, ReportParameter::List}, {},
         contractorDayReport},
        {kContractorMonthReport, QT_TRANSLATE_NOOP("Reports", "Contractor's month"),
         {ReportParameter::Period, ReportParameter::Where, ReportParameter::TaxItem, ReportParameter::Operator, ReportParameter::List,
          ReportParameter::Compare}, {}, contractorMonthReport, true},
        {kContractorAnnexesReport, QT_TRANSLATE_NOOP("Reports", "Contractor's month, annexes"),
         {ReportParameter::Period, ReportParameter::Where, ReportParameter::TaxItem, ReportParameter::Operator, ReportParameter::List}, {},
         contractorAnnexesReport},
        {kWorkTimeReport, QT_TRANSLATE_NOOP("Reports", "Hours worked"), {ReportParameter::Period, ReportParameter::Operator}, {}, workTimeReport},
        {kListProgressReport, QT_TRANSLATE_NOOP("Reports", "Progress of call lists"), {ReportParameter::Period, ReportParameter::List}, {},
         listProgressReport},
        {kNumberResearchReport, QT_TRANSLATE_NOOP("Reports", "Number research"),
         {ReportParameter::Period, ReportParameter::Where, ReportParameter::TaxItem, ReportParameter::Operator, ReportParameter::List}, {},
         numberResearchReport},
        {kSpecialCareReport, QT_TRANSLATE_NOOP("Reports", "Special medical care: the course of asking"),
         {ReportParameter::Period, ReportParameter::Where, ReportParameter::List}, {}, specialCareReport, true},
    };
    return reports;
}

bool isOffered(const Report& report, bool hasMoney) { return hasMoney || !report.isOfMoney; }

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
    case ReportParameter::TaxItem: return {QStringLiteral("tax-item")};
    case ReportParameter::Operator: return {QStringLiteral("operator"), QStringLiteral("group")};
    case ReportParameter::List: return {QStringLiteral("list")};
    case ReportParameter::Channel: return {QStringLiteral("channel")};
    case ReportParameter::Compare: return {QStringLiteral("compare")};
    }
    return {};
}

Result<void> checkPeriod(QDate from, QDate to) {
    if (to < from) {
        return fail(ErrorCode::Usage, Text::tr("The period ends on %1, before it begins on %2. Turn the two days round.")
                                          .arg(dateInSentence(to), dateInSentence(from)));
    }
    return {};
}

Result<void> checkQuestion(const Report& report, const ReportQuestion& question) {
    SAIKOKU_TRY(unasked(report, ReportParameter::Period, question.from.isValid() || question.to.isValid()));
    SAIKOKU_TRY(unasked(report, ReportParameter::By, !question.by.isEmpty()));
    SAIKOKU_TRY(unasked(report, ReportParameter::Where, !question.query.condition.isEverything()));
    SAIKOKU_TRY(unasked(report, ReportParameter::TaxItem, !question.taxItem.isEmpty()));
    SAIKOKU_TRY(unasked(report, ReportParameter::Operator, !question.who.isEmpty() || !question.group.isEmpty()));
    SAIKOKU_TRY(unasked(report, ReportParameter::List, !question.list.isEmpty()));
    SAIKOKU_TRY(unasked(report, ReportParameter::Channel, !question.channel.isEmpty()));
    SAIKOKU_TRY(unasked(report, ReportParameter::Compare, !question.compare.isEmpty()));
    if (!question.who.isEmpty() && !question.group.isEmpty()) {
        return fail(ErrorCode::Usage, Text::tr("Give either --operator or --group, not both."));
    }
    QStringList ways;
    for (const char* way : report.by) {
        ways.append(QLatin1String(way));
    }
    if (!question.by.isEmpty() && !ways.contains(question.by)) {
        return fail(ErrorCode::Usage, Text::tr("--by: \"%1\" is none of %2.").arg(question.by, ways.join(QStringLiteral(", "))));
    }
    if (question.from.isValid() && question.to.isValid()) {
        return checkPeriod(question.from, question.to);
    }
    return {};
}

}  // namespace saikoku::reports
