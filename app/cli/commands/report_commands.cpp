#include "app/cli/commands/report_commands.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "app/cli/case_lookup.h"
#include "app/cli/report_output.h"
#include "app/cli/store_access.h"
#include "app/cli/where_option.h"
#include "core/security/session.h"
#include "reports/report_list.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(ReportCommand) };

struct Request {
    const reports::Report* report = nullptr;
    reports::ReportQuestion question;
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

Result<const reports::Report*> reportOf(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString id, line.onlyArgument());
    if (const reports::Report* report = reports::reportOfId(id)) {
        return report;
    }
    return fail(ErrorCode::Usage, Text::tr("There is no report \"%1\". The command \"reports\" lists them.").arg(id));
}

Result<reports::ReportFormat> formatOf(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString format, line.required(QStringLiteral("format")));
    if (format == QLatin1String("csv")) {
        return reports::ReportFormat::Csv;
    }
    if (format == QLatin1String("json")) {
        return reports::ReportFormat::Json;
    }
    if (format == QLatin1String("xlsx") || format == QLatin1String("pdf")) {
        return fail(ErrorCode::Usage, Text::tr("--format: %1 comes with the management reports and can't be written yet. "
                                               "Ask for csv or json.").arg(format));
    }
    return fail(ErrorCode::Usage, Text::tr("--format: \"%1\" is none of csv, json.").arg(format));
}

Result<Request> requestOf(const CommandLine& line) {
    Request request;
    SAIKOKU_TRY_ASSIGN(request.report, reportOf(line));
    SAIKOKU_TRY_ASSIGN(request.style.format, formatOf(line));
    const bool isCsv = request.style.format == reports::ReportFormat::Csv;
    SAIKOKU_TRY_ASSIGN(request.question.encoding, encodingOption(line, isCsv));
    SAIKOKU_TRY(checkWhere(line));
    SAIKOKU_TRY_ASSIGN(const std::optional<QDate> from, line.date(QStringLiteral("from")));
    SAIKOKU_TRY_ASSIGN(const std::optional<QDate> to, line.date(QStringLiteral("to")));
    request.question.from = from.value_or(QDate());
    request.question.to = to.value_or(QDate());
    request.question.by = line.text(QStringLiteral("by"));
    request.out = line.text(QStringLiteral("out"));
    SAIKOKU_TRY(reports::checkQuestion(*request.report, request.question));
    SAIKOKU_TRY(checkPrinting(line, isCsv, request.out));
    return request;
}

/// The report itself instead of an account of it.
Result<Output> printed(Session& session, const Request& request) {
    Output output;
    QBuffer buffer(&output.bytes);
    buffer.open(QIODevice::WriteOnly);
    SAIKOKU_TRY_ASSIGN(const reports::ReportWritten written,
                       reports::writeReport(session, *request.report, request.question, request.style, buffer));
    output.warnings = notesOn(written);
    if (request.style.format == reports::ReportFormat::Json) {
        output.json = QJsonDocument::fromJson(output.bytes).object();
    }
    return output;
}

Result<Output> written(Session& session, const Request& request) {
    SAIKOKU_TRY_ASSIGN(const reports::ReportWritten done,
                       reports::writeReportFile(session, *request.report, request.question, request.style, request.out));
    Output output;
    output.json = {{QStringLiteral("id"), QLatin1String(request.report->id)},
                   {QStringLiteral("rows"), done.rows},
                   {QStringLiteral("file"), request.out},
                   {QStringLiteral("left_out"), done.leftOut},
                   {QStringLiteral("lost"), QJsonArray::fromStringList(done.lostCharacters)}};
    output.text = rowsWritten(done.rows, request.out);
    output.warnings = notesOn(done);
    return output;
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
    return {
        {QStringLiteral("from"), Text::tr("First day of the period."), QStringLiteral("DATE")},
        {QStringLiteral("to"), Text::tr("Last day of the period."), QStringLiteral("DATE")},
        {QStringLiteral("by"), Text::tr("What the rows stand for."), QStringLiteral("KEY")},
        {QStringLiteral("where"), Text::tr("Only cases that fit this condition."), QStringLiteral("EXPR")},
        {QStringLiteral("format"), Text::tr("csv or json (required)."), QStringLiteral("FORMAT")},
        {QStringLiteral("encoding"), Text::tr("utf-8 (with byte order mark) or cp932, for CSV."), QStringLiteral("NAME")},
        {QStringLiteral("out"), Text::tr("Write into this file instead of printing."), QStringLiteral("FILE")},
    };
}

Result<Output> ReportCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(Request request, requestOf(line));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(request.question.query.campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(request.question.query.condition, whereOption(line, *session, request.question.query.campaign));
    SAIKOKU_TRY(reports::checkQuestion(*request.report, request.question));
    return request.out.isEmpty() ? printed(*session, request) : written(*session, request);
}

}  // namespace saikoku::cli
