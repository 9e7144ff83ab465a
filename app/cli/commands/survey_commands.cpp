#include "app/cli/commands/survey_commands.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include "app/cli/case_lookup.h"
#include "app/cli/report_output.h"
#include "app/cli/store_access.h"
#include "core/base/output_file.h"
#include "core/cases/campaign_spaces.h"
#include "core/surveys/survey_check.h"
#include "core/surveys/survey_json.h"
#include "core/surveys/surveys.h"
#include "reports/report_list.h"
#include "reports/survey_report.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(SurveyCommand) };

const QString kOut = QStringLiteral("out");
const QString kAnswers = QStringLiteral("answers");
const QString kFormat = QStringLiteral("format");

/// The campaign whose survey is meant: "survey" unless --campaign says otherwise.
Result<CampaignInfo> campaignAsked(Session& session, const CommandLine& line) {
    return campaignOfCode(session, line.has(QStringLiteral("campaign")) ? line.campaign() : codeOf(Campaign::Survey));
}

QJsonObject versionJson(const SurveyVersion& version) {
    return {{QStringLiteral("version"), version.version},
            {QStringLiteral("known_on"), version.knownOn.toString(Qt::ISODate)},
            {QStringLiteral("survey"), surveyJson(version.survey)}};
}

QString answerText(const SurveyQuestion& question, const QString& value) {
    const SurveyOption* option = question.option(value);
    return option != nullptr ? option->text : value.isEmpty() ? Text::tr("no answer") : value;
}

/// The counts of one question: what it offers first, nobody's choice with 0, then what else was said.
QList<AnswerCount> countsOf(const SurveyResults& results, const SurveyQuestion& question) {
    QList<AnswerCount> counts;
    for (const SurveyOption& option : question.options) {
        counts.append({question.code, option.code, 0});
    }
    for (const AnswerCount& count : results.counts) {
        if (count.question != question.code) {
            continue;
        }
        bool isOffered = false;
        for (AnswerCount& each : counts) {
            if (each.value == count.value) {
                each.cases = count.cases;
                isOffered = true;
            }
        }
        if (!isOffered) {
            counts.append(count);
        }
    }
    return counts;
}

QJsonArray questionsJson(const SurveyResults& results) {
    QJsonArray questions;
    for (const SurveyQuestion& question : results.version ? results.version->survey.questions : QList<SurveyQuestion>()) {
        QJsonArray answers;
        for (const AnswerCount& count : countsOf(results, question)) {
            answers.append(QJsonObject{{QStringLiteral("answer"), count.value},
                                       {QStringLiteral("text"), answerText(question, count.value)},
                                       {QStringLiteral("cases"), count.cases}});
        }
        questions.append(QJsonObject{{QStringLiteral("code"), question.code}, {QStringLiteral("text"), question.text}, {QStringLiteral("answers"), answers}});
    }
    return questions;
}

Output told(const SurveyResults& results) {
    QJsonArray quotas;
    QString text = Text::tr("Cases with answers: %1, with all of them: %2").arg(results.answering).arg(results.complete) + u'\n';
    for (const SurveyQuestion& question : results.version ? results.version->survey.questions : QList<SurveyQuestion>()) {
        text += question.code + QStringLiteral("  ") + question.text + u'\n';
        for (const AnswerCount& count : countsOf(results, question)) {
            text += QStringLiteral("    %1: %2\n").arg(answerText(question, count.value)).arg(count.cases);
        }
    }
    for (const QuotaStanding& standing : results.quotas) {
        quotas.append(QJsonObject{{QStringLiteral("question"), standing.quota.question},
                                  {QStringLiteral("answer"), standing.quota.answer},
                                  {QStringLiteral("limit"), standing.quota.limit},
                                  {QStringLiteral("complete"), standing.complete},
                                  {QStringLiteral("full"), standing.isFull()}});
        text += Text::tr("Quota %1 %2: %3 of %4").arg(standing.quota.question, standing.quota.answer).arg(standing.complete).arg(standing.quota.limit) + u'\n';
    }
    Output output;
    output.json = {{QStringLiteral("version"), results.version ? QJsonValue(results.version->version) : QJsonValue()},
                   {QStringLiteral("answering"), results.answering},
                   {QStringLiteral("complete"), results.complete},
                   {QStringLiteral("questions"), questionsJson(results)},
                   {QStringLiteral("quotas"), quotas}};
    output.text = text;
    return output;
}

Result<Output> written(Session& session, const CommandLine& line, CampaignId campaign) {
    const QString format = line.has(kFormat) ? line.text(kFormat) : QFileInfo(line.text(kOut)).suffix();
    if (format != QLatin1String("csv") && format != QLatin1String("json")) {
        return fail(ErrorCode::Usage, Text::tr("--out needs --format csv or --format json, or a name that ends so."));
    }
    reports::ReportQuestion question;
    question.query.campaign = campaign;
    reports::ReportStyle style;
    style.format = format == QLatin1String("csv") ? reports::ReportFormat::Csv : reports::ReportFormat::Json;
    SAIKOKU_TRY_ASSIGN(question.encoding, encodingOption(line, format == QLatin1String("csv")));
    const char* id = line.has(kAnswers) ? reports::kSurveyAnswersReport : reports::kSurveyResultsReport;
    SAIKOKU_TRY_ASSIGN(const reports::ReportWritten done,
                       reports::writeReportFile(session, *reports::reportOfId(QLatin1String(id)), question, style, line.text(kOut)));
    Output output;
    output.json = {{QStringLiteral("id"), QLatin1String(id)}, {QStringLiteral("rows"), done.rows}, {QStringLiteral("file"), line.text(kOut)}};
    output.text = rowsWritten(done.rows, line.text(kOut));
    output.warnings = notesOn(done);
    return output;
}

}  // namespace

QString SurveyShowCommand::summary() const { return Text::tr("Show the survey that a campaign asks."); }

QList<QCommandLineOption> SurveyShowCommand::options() const {
    return {{kOut, Text::tr("Write it into this file, for \"survey set\"."), QStringLiteral("FILE")}};
}

Result<Output> SurveyShowCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignInfo campaign, campaignAsked(*session, line));
    SAIKOKU_TRY_ASSIGN(const auto version, surveyInForce(*session, campaign.id));
    if (!version) {
        return Output{{{QStringLiteral("version"), QJsonValue()}, {QStringLiteral("survey"), QJsonValue()}},
                      Text::tr("The campaign %1 has no survey yet.").arg(campaign.code) + u'\n'};
    }
    const QByteArray text = surveyText(version->survey);
    if (line.has(kOut)) {
        SAIKOKU_TRY(writeOutput(line.text(kOut), text, Overwrite::No));
    }
    return Output{versionJson(*version), QString::fromUtf8(text)};
}

QString SurveySetCommand::summary() const { return Text::tr("Make the survey of a file what a campaign asks; earlier versions are kept."); }

QList<QCommandLineOption> SurveySetCommand::options() const {
    return {{QStringLiteral("dry-run"), Text::tr("Check only, change nothing.")}};
}

Result<Output> SurveySetCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString path, line.onlyArgument());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::BadInput, Text::tr("%1 can't be read: %2").arg(path, file.errorString()));
    }
    SAIKOKU_TRY_ASSIGN(const Survey survey, parseSurvey(file.readAll(), QFileInfo(path).fileName()));
    if (line.has(QStringLiteral("dry-run"))) {
        return Output{{{QStringLiteral("survey"), surveyJson(survey)}}, Text::tr("The survey is in order. Questions: %1").arg(survey.questions.size()) + u'\n'};
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignInfo campaign, campaignAsked(*session, line));
    SAIKOKU_TRY_ASSIGN(const SurveyVersion version, setSurvey(*session, campaign.id, survey));
    return Output{versionJson(version), Text::tr("Version %1 of the survey of %2 is in force.").arg(version.version).arg(campaign.code) + u'\n'};
}

QString SurveyResultsCommand::summary() const { return Text::tr("Count the answers to a campaign's survey, or write them into a file."); }

QList<QCommandLineOption> SurveyResultsCommand::options() const {
    return {{kOut, Text::tr("Write into this file; needs the permission to export."), QStringLiteral("FILE")},
            {kAnswers, Text::tr("With --out: one row for each answer of each person.")},
            {kFormat, Text::tr("csv or json (default: by the file's name)."), QStringLiteral("FORMAT")},
            {QStringLiteral("encoding"), Text::tr("utf-8 (with byte order mark) or cp932, for CSV."), QStringLiteral("NAME")}};
}

Result<Output> SurveyResultsCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    if (line.has(kAnswers) && !line.has(kOut)) {
        return fail(ErrorCode::Usage, Text::tr("--answers needs --out FILE."));
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignInfo campaign, campaignAsked(*session, line));
    if (line.has(kOut)) {
        return written(*session, line, campaign.id);
    }
    SAIKOKU_TRY_ASSIGN(const SurveyResults results, surveyResults(*session, campaign.id));
    return told(results);
}

}  // namespace saikoku::cli
