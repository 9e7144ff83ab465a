#include "app/cli/commands/export_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/case_lookup.h"
#include "app/cli/report_output.h"
#include "app/cli/store_access.h"
#include "app/cli/where_option.h"
#include "core/cases/saved_condition.h"
#include "core/security/session.h"
#include "reports/export_set_question.h"
#include "reports/fact_export.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(ExportCommand) };

const QString kSet = QStringLiteral("set");

struct Request {
    reports::ExportQuestion question;
    reports::ReportStyle style;
    QString out;
};

QStringList keysOf(const QString& text) {
    QStringList keys;
    for (const QString& key : text.split(u',', Qt::SkipEmptyParts)) {
        keys.append(key.trimmed());
    }
    return keys;
}

/// What the words ask, in the place of what a saved set asks.
Result<void> takeOptions(const CommandLine& line, Request& request) {
    reports::ExportQuestion& question = request.question;
    if (line.has(QStringLiteral("format")) || !line.has(kSet)) {
        SAIKOKU_TRY_ASSIGN(request.style.format,
                           formatOption(line, {reports::ReportFormat::Csv, reports::ReportFormat::Xlsx, reports::ReportFormat::Json}));
    }
    if (line.has(QStringLiteral("encoding"))) {
        SAIKOKU_TRY_ASSIGN(question.encoding, encodingOption(line, request.style.format == reports::ReportFormat::Csv));
    }
    SAIKOKU_TRY_ASSIGN(const std::optional<QDate> from, line.date(QStringLiteral("from")));
    SAIKOKU_TRY_ASSIGN(const std::optional<QDate> to, line.date(QStringLiteral("to")));
    if (from || to) {
        question.from = from.value_or(QDate());
        question.to = to.value_or(QDate());
    }
    if (line.has(QStringLiteral("columns"))) {
        question.columns = keysOf(line.text(QStringLiteral("columns")));
    }
    if (line.has(QStringLiteral("sort"))) {
        question.sort = keysOf(line.text(QStringLiteral("sort")));
    }
    question.withCorrected = question.withCorrected || line.has(QStringLiteral("with-corrected"));
    request.style.csv = {reports::CsvHeading::Keys, false};
    return {};
}

Result<void> checkOutput(const CommandLine& line, const Request& request) {
    SAIKOKU_TRY(checkOut(request.style.format, request.out));
    return checkPrinting(line, request.style.format == reports::ReportFormat::Csv, request.out);
}

/// What can be told before a store is opened.
Result<Request> requestOf(const CommandLine& line) {
    Request request;
    if (!line.has(kSet) || !line.arguments().isEmpty()) {
        SAIKOKU_TRY_ASSIGN(request.question.area, line.onlyArgument());
    }
    SAIKOKU_TRY(checkWhere(line));
    request.out = line.text(QStringLiteral("out"));
    if (!line.has(kSet)) {
        SAIKOKU_TRY(takeOptions(line, request));
        SAIKOKU_TRY(checkOutput(line, request));
    }
    return request;
}

Result<void> takeSet(const CommandLine& line, Session& session, CampaignId campaign, Request& request) {
    SAIKOKU_TRY_ASSIGN(const ReportSet set, reportSet(session, campaign, line.text(kSet), ReportSetKind::Export));
    if (!request.question.area.isEmpty() && request.question.area != set.subject) {
        return fail(ErrorCode::Usage, Text::tr("The saved parameters %1 are for the area \"%2\", not for \"%3\".")
                                          .arg(set.name, set.subject, request.question.area));
    }
    SAIKOKU_TRY_ASSIGN(const ConditionNames names, conditionNames(session, campaign));
    SAIKOKU_TRY_ASSIGN(request.question, reports::exportQuestionOf(set, session.today(), names));
    request.style.format = reports::exportFormatOf(set);
    SAIKOKU_TRY(takeOptions(line, request));
    return checkOutput(line, request);
}

Result<Output> outputOf(reports::ReportData& data, const Request& request) {
    const TextEncoding encoding = request.question.encoding;
    if (request.out.isEmpty()) {
        return printedOutput(request.style.format, [&](QIODevice& device) { return reports::writeReportData(data, encoding, request.style, device); });
    }
    SAIKOKU_TRY_ASSIGN(const reports::ReportWritten done, reports::writeReportDataFile(data, encoding, request.style, request.out));
    return fileOutput(QStringLiteral("area"), request.question.area, done, request.out);
}

QJsonObject jsonOf(const reports::ExportArea& area) {
    QJsonArray columns;
    for (const reports::ExportColumn& column : area.columns) {
        columns.append(QJsonObject{{QStringLiteral("key"), column.key},
                                   {QStringLiteral("label"), column.heading},
                                   {QStringLiteral("unit"), reports::codeOf(column.kind)},
                                   {QStringLiteral("meaning"), column.meaning}});
    }
    return {{QStringLiteral("area"), area.code},
            {QStringLiteral("title"), area.title},
            {QStringLiteral("period"), area.hasPeriod},
            {QStringLiteral("corrected"), area.hasCorrected},
            {QStringLiteral("columns"), columns}};
}

}  // namespace

QString ExportsCommand::summary() const { return Text::tr("List what can be taken out, with its columns."); }

Result<Output> ExportsCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    Output output;
    QJsonArray all;
    for (const reports::ExportArea& area : reports::exportAreas()) {
        all.append(jsonOf(area));
        output.text += QStringLiteral("%1  %2\n").arg(area.code, -12).arg(area.title);
        for (const reports::ExportColumn& column : area.columns) {
            output.text += QStringLiteral("    %1  %2: %3\n").arg(column.key, -20).arg(column.heading, column.meaning);
        }
    }
    output.json = {{QStringLiteral("areas"), all}};
    return output;
}

QString ExportCommand::summary() const { return Text::tr("Take facts of one kind out, a row each; \"exports\" lists the areas."); }

QList<QCommandLineOption> ExportCommand::options() const {
    return {
        whereOptionHelp(),
        {QStringLiteral("columns"), Text::tr("Columns in this order, separated by commas (default: all)."), QStringLiteral("KEYS")},
        {QStringLiteral("from"), Text::tr("First day that the facts tell of."), QStringLiteral("DATE")},
        {QStringLiteral("to"), Text::tr("Last day that they tell of."), QStringLiteral("DATE")},
        {QStringLiteral("sort"), Text::tr("Columns with :desc, separated by commas; ties go by the area's own order."), QStringLiteral("KEYS")},
        {QStringLiteral("with-corrected"), Text::tr("Corrected and withdrawn records too.")},
        {kSet, Text::tr("The parameters saved under this name (report sets)."), QStringLiteral("NAME")},
        {QStringLiteral("format"), Text::tr("csv (default), xlsx or json."), QStringLiteral("FORMAT")},
        {QStringLiteral("encoding"), Text::tr("utf-8 (with byte order mark) or cp932, for CSV."), QStringLiteral("NAME")},
        {QStringLiteral("out"), Text::tr("Write into this file instead of printing."), QStringLiteral("FILE")},
    };
}

Result<Output> ExportCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(Request request, requestOf(line));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    if (line.has(kSet)) {
        SAIKOKU_TRY(takeSet(line, *session, campaign, request));
    }
    if (line.has(QStringLiteral("where"))) {
        SAIKOKU_TRY_ASSIGN(request.question.condition, whereOption(line, *session, campaign));
    }
    request.question.campaign = campaign;
    SAIKOKU_TRY_ASSIGN(reports::ReportData data, reports::factExport(*session, request.question));
    return outputOf(data, request);
}

}  // namespace saikoku::cli
