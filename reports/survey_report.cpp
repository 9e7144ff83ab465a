#include "reports/survey_report.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

#include "core/base/clock.h"
#include "core/security/session.h"
#include "core/surveys/surveys.h"
#include "reports/report_list.h"
#include "reports/rows_table.h"

namespace saikoku::reports {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(SurveyReport) };

ReportData dataOf(Session& session, const char* id, QList<Column> columns, QList<QVariantList> rows) {
    ReportData data;
    data.head.id = QLatin1String(id);
    data.head.title = titleOf(*reportOfId(data.head.id));
    data.head.asOf = session.today();
    data.rows = data.total = rows.size();
    data.table = std::make_unique<RowsTable>(std::move(columns), std::move(rows));
    return data;
}

qint64 casesWith(const SurveyResults& results, const QString& question, const QString& value) {
    const auto found = std::find_if(results.counts.begin(), results.counts.end(),
                                    [&](const AnswerCount& each) { return each.question == question && each.value == value; });
    return found == results.counts.end() ? 0 : found->cases;
}

void addChoices(const SurveyResults& results, const SurveyQuestion& question, QList<QVariantList>& rows) {
    for (const SurveyOption& option : question.options) {
        rows.append({question.code, question.text, option.code, option.text, casesWith(results, question.code, option.code)});
    }
}

/// Numbers, dates and words as they were said; of choices what an earlier version offered.
void addOthers(const SurveyResults& results, const SurveyQuestion& question, QList<QVariantList>& rows) {
    for (const AnswerCount& count : results.counts) {
        if (count.question == question.code && question.option(count.value) == nullptr) {
            rows.append({question.code, question.text, count.value, count.value.isEmpty() ? Text::tr("no answer") : count.value, count.cases});
        }
    }
}

}  // namespace

Result<ReportData> surveyResultsReport(Session& session, const ReportQuestion& question) {
    SAIKOKU_TRY_ASSIGN(const SurveyResults results, surveyResults(session, question.query.campaign));
    if (!results.version) {
        return fail(ErrorCode::NotFound, Text::tr("This campaign has no survey. Make one under Manage, Surveys, or by saikoku-cli survey set FILE."));
    }
    QList<QVariantList> rows;
    for (const SurveyQuestion& each : results.version->survey.questions) {
        addChoices(results, each, rows);
        addOthers(results, each, rows);
    }
    ReportData data = dataOf(session, kSurveyResultsReport,
                             {{QStringLiteral("question"), Text::tr("Question"), ColumnKind::Text},
                              {QStringLiteral("question_text"), Text::tr("What was asked"), ColumnKind::Text},
                              {QStringLiteral("answer"), Text::tr("Answer"), ColumnKind::Text},
                              {QStringLiteral("answer_text"), Text::tr("What was answered"), ColumnKind::Text},
                              {QStringLiteral("cases"), Text::tr("Cases"), ColumnKind::Count, true}},
                             std::move(rows));
    data.head.definitions = {Text::tr("Of each case the last answers count; a question may take several answers."),
                             Text::tr("Cases with answers: %1, with all of them: %2.").arg(results.answering).arg(results.complete)};
    return data;
}

Result<ReportData> surveyAnswersReport(Session& session, const ReportQuestion& question) {
    SAIKOKU_TRY_ASSIGN(const QList<AnswerRow> answers, surveyAnswerRows(session, question.query.campaign));
    QList<QVariantList> rows;
    for (const AnswerRow& answer : answers) {
        rows.append({answer.number, toTokyo(answer.at), qint64(answer.version), answer.question, answer.value});
    }
    ReportData data = dataOf(session, kSurveyAnswersReport,
                             {{QStringLiteral("number"), Text::tr("Taxpayer number"), ColumnKind::Text},
                              {QStringLiteral("at"), Text::tr("Time"), ColumnKind::Moment},
                              {QStringLiteral("version"), Text::tr("Version"), ColumnKind::Count, true},
                              {QStringLiteral("question"), Text::tr("Question"), ColumnKind::Text},
                              {QStringLiteral("answer"), Text::tr("Answer"), ColumnKind::Text}},
                             std::move(rows));
    data.head.definitions = {Text::tr("Of each case the last answers count; a question may take several answers.")};
    return data;
}

}  // namespace saikoku::reports
