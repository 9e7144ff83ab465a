#include "app/cli/commands/report_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/case_lookup.h"
#include "app/cli/report_output.h"
#include "app/cli/report_request.h"
#include "app/cli/store_access.h"
#include "app/cli/where_option.h"
#include "core/cases/saved_condition.h"
#include "core/figures/report_sets.h"
#include "core/security/session.h"
#include "reports/report_list.h"
#include "reports/report_set_question.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(ReportCommand) };

const QString kSet = QStringLiteral("set");

struct Request {
    const reports::Report* report = nullptr;
    ReportRequest asked;
    reports::ReportStyle style;
    QString out;
};

QStringList parametersOf(const reports::Report& report) {
    QStringList options;
    for (const reports::ReportParameter parameter : report.parameters) {
        options += reports::optionsOf(parameter);
    }
    return options;
}

Result<const reports::Report*> reportOf(const QString& id) {
    if (const reports::Report* report = reports::reportOfId(id)) {
        return report;
    }
    return fail(ErrorCode::Usage, Text::tr("There is no report \"%1\". The command \"reports\" lists them.").arg(id));
}

/// What can be told before a store is opened.
Result<Request> requestOf(const CommandLine& line) {
    Request request;
    const bool isOfSet = line.has(kSet);
    if (!isOfSet || !line.arguments().isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const QString id, line.onlyArgument());
        SAIKOKU_TRY_ASSIGN(request.report, reportOf(id));
    }
    SAIKOKU_TRY(line.required(QStringLiteral("format")));
    SAIKOKU_TRY_ASSIGN(request.style.format, formatOption(line, {reports::ReportFormat::Csv, reports::ReportFormat::Xlsx,
                                                                 reports::ReportFormat::Pdf, reports::ReportFormat::Json}));
    const bool isCsv = request.style.format == reports::ReportFormat::Csv;
    SAIKOKU_TRY(checkWhere(line));
    SAIKOKU_TRY_ASSIGN(request.asked, reportRequest(line));
    SAIKOKU_TRY_ASSIGN(request.asked.question.encoding, encodingOption(line, isCsv));
    request.out = line.text(QStringLiteral("out"));
    if (request.report != nullptr) {
        SAIKOKU_TRY(reports::checkQuestion(*request.report, request.asked.question));
    }
    SAIKOKU_TRY(checkOut(request.style.format, request.out));
    SAIKOKU_TRY(checkPrinting(line, isCsv, request.out));
    return request;
}

/// The saved parameters with what the words ask in their place.
Result<void> takeSet(const CommandLine& line, Session& session, CampaignId campaign, Request& request) {
    SAIKOKU_TRY_ASSIGN(const ReportSet set, reportSet(session, campaign, line.text(kSet)));
    SAIKOKU_TRY_ASSIGN(const reports::Report* report, reportOf(set.subject));
    if (request.report != nullptr && request.report != report) {
        return fail(ErrorCode::Usage, Text::tr("The saved parameters %1 are for the report \"%2\", not for \"%3\".")
                                          .arg(set.name, set.subject, QLatin1String(request.report->id)));
    }
    request.report = report;
    SAIKOKU_TRY_ASSIGN(const ConditionNames names, conditionNames(session, campaign));
    ReportRequest kept;
    kept.period = reports::periodOf(set);
    SAIKOKU_TRY_ASSIGN(kept.question, reports::questionOf(set, session.today(), names));
    kept.question.encoding = request.asked.question.encoding;
    SAIKOKU_TRY_ASSIGN(request.asked, reportRequest(line, std::move(kept)));
    return {};
}

Result<Output> outputOf(Session& session, const Request& request) {
    const reports::ReportQuestion& question = request.asked.question;
    if (request.out.isEmpty()) {
        return printedOutput(request.style.format,
                             [&](QIODevice& device) { return reports::writeReport(session, *request.report, question, request.style, device); });
    }
    SAIKOKU_TRY_ASSIGN(const reports::ReportWritten done, reports::writeReportFile(session, *request.report, question, request.style, request.out));
    return fileOutput(QStringLiteral("id"), QLatin1String(request.report->id), done, request.out);
}

}  // namespace

QString ReportsCommand::summary() const { return Text::tr("List the reports with their parameters."); }

Result<Output> ReportsCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    Output output;
    QJsonArray all;
    for (const reports::Report& report : reports::allReports()) {
        const QStringList parameters = parametersOf(report);
        QStringList by;
        for (const char* each : report.by) {
            by.append(QLatin1String(each));
        }
        all.append(QJsonObject{{QStringLiteral("id"), QLatin1String(report.id)},
                               {QStringLiteral("title"), reports::titleOf(report)},
                               {QStringLiteral("parameters"), QJsonArray::fromStringList(parameters)},
                               {QStringLiteral("by"), QJsonArray::fromStringList(by)}});
        output.text += QStringLiteral("%1  %2").arg(QLatin1String(report.id), -20).arg(reports::titleOf(report));
        for (const QString& parameter : parameters) {
            output.text += QStringLiteral("  --") + parameter;
        }
        output.text += QLatin1Char('\n');
    }
    output.json = {{QStringLiteral("reports"), all}};
    return output;
}

QString ReportCommand::summary() const { return Text::tr("Print a report, or write it into a file."); }

QList<QCommandLineOption> ReportCommand::options() const {
    QList<QCommandLineOption> options = reportOptions();
    options += {
        {kSet, Text::tr("The parameters saved under this name (report sets)."), QStringLiteral("NAME")},
        {QStringLiteral("format"), Text::tr("csv, xlsx, pdf or json (required)."), QStringLiteral("FORMAT")},
        {QStringLiteral("encoding"), Text::tr("utf-8 (with byte order mark) or cp932, for CSV."), QStringLiteral("NAME")},
        {QStringLiteral("out"), Text::tr("Write into this file instead of printing."), QStringLiteral("FILE")},
    };
    return options;
}

Result<Output> ReportCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(Request request, requestOf(line));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    if (line.has(kSet)) {
        SAIKOKU_TRY(takeSet(line, *session, campaign, request));
    }
    if (line.has(QStringLiteral("where"))) {
        SAIKOKU_TRY_ASSIGN(request.asked.question.query.condition, whereOption(line, *session, campaign));
    }
    request.asked.question.query.campaign = campaign;
    SAIKOKU_TRY(reports::checkQuestion(*request.report, request.asked.question));
    return outputOf(*session, request);
}

}  // namespace saikoku::cli
