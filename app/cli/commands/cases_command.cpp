#include "app/cli/commands/cases_command.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/numbers_option.h"
#include "app/cli/report_output.h"
#include "app/cli/store_access.h"
#include "app/cli/where_option.h"
#include "core/base/output_file.h"
#include "core/base/text_encoding.h"
#include "core/security/session.h"
#include "reports/case_export.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(CasesCommand) };

constexpr qsizetype kPageRows = 500;
constexpr qint64 kMostRows = 100'000'000;

enum class Format { Text, Json, Csv };

struct Request {
    CaseQuery query;
    std::optional<qint64> limit;
    Format format = Format::Text;
    TextEncoding encoding = TextEncoding::Utf8;
    QString out;
};

Result<Format> formatOf(const CommandLine& line) {
    const QString format = line.text(QStringLiteral("format"));
    if (!line.has(QStringLiteral("format"))) {
        return line.wantsJson() ? Format::Json : Format::Text;
    }
    if (format == QLatin1String("json")) {
        return Format::Json;
    }
    if (format == QLatin1String("csv")) {
        return Format::Csv;
    }
    return fail(ErrorCode::Usage, Text::tr("--format: \"%1\" is neither csv nor json.").arg(format));
}

Result<Request> requestOf(const CommandLine& line) {
    Request request;
    SAIKOKU_TRY(checkWhere(line));
    if (line.has(QStringLiteral("sort"))) {
        SAIKOKU_TRY_ASSIGN(request.query.sort, parseCaseSort(line.text(QStringLiteral("sort"))));
    }
    SAIKOKU_TRY_ASSIGN(request.limit, line.integer(QStringLiteral("limit"), 0, kMostRows));
    SAIKOKU_TRY_ASSIGN(request.format, formatOf(line));
    request.out = line.text(QStringLiteral("out"));
    const bool isCsv = request.format == Format::Csv;
    SAIKOKU_TRY_ASSIGN(request.encoding, encodingOption(line, isCsv));
    if (!line.arguments().isEmpty()) {
        return fail(ErrorCode::Usage, Text::tr("The command \"cases\" takes no argument; conditions go into --where."));
    }
    SAIKOKU_TRY(checkPrinting(line, isCsv, request.out));
    return request;
}

Result<QList<CaseSummary>> allRows(Session& session, CampaignId campaign, const reports::ExportSelection& selection) {
    QList<CaseSummary> rows;
    for (qsizetype from = 0; from < selection.cases.size(); from += kPageRows) {
        SAIKOKU_TRY_ASSIGN(const QList<CaseSummary> page,
                           caseRows(session, campaign, selection.cases.mid(from, kPageRows), selection.use));
        rows.append(page);
    }
    return rows;
}

QJsonObject listJson(const CommandLine& line, const reports::ExportSelection& selection, const QList<CaseSummary>& rows) {
    QJsonArray cases;
    for (const CaseSummary& row : rows) {
        cases.append(caseRowJson(row));
    }
    return {{QStringLiteral("as_of"), line.businessDate().toString(Qt::ISODate)},
            {QStringLiteral("total"), selection.total},
            {QStringLiteral("yen"), selection.yen.amount()},
            {QStringLiteral("cases"), cases}};
}

QString listText(const reports::ExportSelection& selection, const QList<CaseSummary>& rows) {
    QString text;
    for (const CaseSummary& row : rows) {
        text += QStringLiteral("%1  %2  %3  %4  %5\n")
                    .arg(row.number, labelOf(row.status), row.outstanding.toString().rightJustified(12),
                         row.oldestDue.toString(Qt::ISODate).leftJustified(10), row.name);
    }
    return text + Text::tr("Cases: %1, outstanding: %2 yen").arg(Yen(selection.total).toString(), selection.yen.toString()) +
           QLatin1Char('\n');
}

Result<Output> listed(Session& session, const CommandLine& line, const Request& request) {
    SAIKOKU_TRY_ASSIGN(const reports::ExportSelection selection, reports::selectForListing(session, request.query, request.limit));
    SAIKOKU_TRY_ASSIGN(const QList<CaseSummary> rows, allRows(session, request.query.campaign, selection));
    Output output;
    output.json = listJson(line, selection, rows);
    output.text = request.format == Format::Json
                      ? QString::fromUtf8(QJsonDocument(output.json).toJson(QJsonDocument::Compact)) + QLatin1Char('\n')
                      : listText(selection, rows);
    return output;
}

QJsonObject reportJson(const CommandLine& line, const Request& request, const reports::ExportReport& report) {
    return {{QStringLiteral("as_of"), line.businessDate().toString(Qt::ISODate)},
            {QStringLiteral("total"), report.total},
            {QStringLiteral("yen"), report.yen.amount()},
            {QStringLiteral("rows"), report.rows},
            {QStringLiteral("left_out"), report.leftOut},
            {QStringLiteral("lost"), QJsonArray::fromStringList(report.lostCharacters)},
            {QStringLiteral("out"), request.out}};
}

reports::CaseExport exportOf(const Request& request) {
    reports::CaseExport what;
    what.query = request.query;
    what.limit = request.limit;
    what.encoding = request.encoding;
    what.heading = reports::CsvHeading::Keys;
    return what;
}

Result<Output> writtenCsv(Session& session, const CommandLine& line, const Request& request) {
    Output output;
    reports::ExportReport report;
    if (request.out.isEmpty()) {
        QBuffer buffer(&output.bytes);
        buffer.open(QIODevice::WriteOnly);
        SAIKOKU_TRY_ASSIGN(report, reports::exportCases(session, exportOf(request), buffer));
    } else {
        SAIKOKU_TRY_ASSIGN(report, reports::exportCasesToFile(session, exportOf(request), request.out));
        output.text = rowsWritten(report.rows, request.out);
    }
    output.json = reportJson(line, request, report);
    output.warnings = notesOn(report);
    return output;
}

Result<Output> writtenJson(Session& session, const CommandLine& line, const Request& request) {
    SAIKOKU_TRY_ASSIGN(const reports::ExportSelection selected, reports::selectForExport(session, exportOf(request)));
    SAIKOKU_TRY_ASSIGN(const QList<CaseSummary> rows, allRows(session, request.query.campaign, selected));
    const QByteArray json =
        QJsonDocument(listJson(line, selected, rows)).toJson(QJsonDocument::Compact);
    SAIKOKU_TRY(writeOutput(request.out, json + '\n'));
    reports::ExportReport report;
    report.rows = rows.size();
    report.leftOut = selected.leftOut;
    report.total = selected.total;
    report.yen = selected.yen;
    Output output;
    output.json = reportJson(line, request, report);
    output.text = rowsWritten(report.rows, request.out);
    output.warnings = notesOn(report);
    return output;
}

Result<Output> answered(Session& session, const CommandLine& line, const Request& request) {
    if (request.format == Format::Csv) {
        return writtenCsv(session, line, request);
    }
    if (!request.out.isEmpty()) {
        if (request.format == Format::Text) {
            return fail(ErrorCode::Usage, Text::tr("--out needs --format csv or --format json."));
        }
        return writtenJson(session, line, request);
    }
    return listed(session, line, request);
}

}  // namespace

QString CasesCommand::summary() const { return Text::tr("List cases by a condition, or write them into a file."); }

QList<QCommandLineOption> CasesCommand::options() const {
    return {
        whereOptionHelp(),
        numbersOptionHelp(),
        numbersColumnHelp(),
        {QStringLiteral("sort"), Text::tr("Fields with :desc, separated by commas; ties go by number."), QStringLiteral("FIELDS")},
        {QStringLiteral("limit"), Text::tr("So many rows at most."), QStringLiteral("N")},
        {QStringLiteral("format"), Text::tr("csv or json (default: text for people)."), QStringLiteral("FORMAT")},
        {QStringLiteral("encoding"), Text::tr("utf-8 (with byte order mark) or cp932, for CSV."), QStringLiteral("NAME")},
        {QStringLiteral("out"), Text::tr("Write into this file; needs the permission to export."), QStringLiteral("FILE")},
    };
}

Result<Output> CasesCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(Request request, requestOf(line));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(request.query.campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(request.query.condition, whereOption(line, *session, request.query.campaign));
    SAIKOKU_TRY_ASSIGN(const auto found, numbersOption(line, *session, request.query.campaign));
    if (!found) {
        return answered(*session, line, request);
    }
    request.query.among = std::make_shared<const QList<TaxpayerId>>(found->cases);
    SAIKOKU_TRY_ASSIGN(Output output, answered(*session, line, request));
    tellOf(*found, output);
    return output;
}

}  // namespace saikoku::cli
