#include "app/cli/commands/limitation_command.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/report_output.h"
#include "app/cli/store_access.h"
#include "core/base/output_file.h"
#include "core/cases/limitation_radar.h"
#include "core/security/session.h"
#include "reports/csv_writer.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LimitationCommand)
};

constexpr qint64 kMostDays = 36'500;
constexpr qint64 kMostRows = 100'000'000;
const QString kWithin = QStringLiteral("within");
const QString kLapsed = QStringLiteral("lapsed");
const QString kInvocable = QStringLiteral("invocable");
const QString kLimit = QStringLiteral("limit");
const QString kFormat = QStringLiteral("format");
const QString kOut = QStringLiteral("out");

struct Request {
    LimitationQuestion question;
    bool isCsv = false;
    TextEncoding encoding = TextEncoding::Utf8;
    QString out;
};

Result<Request> requestOf(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    Request request;
    SAIKOKU_TRY_ASSIGN(const auto days, line.integer(kWithin, 0, kMostDays));
    SAIKOKU_TRY_ASSIGN(const auto limit, line.integer(kLimit, 0, kMostRows));
    request.question.lapsed = line.has(kLapsed);
    request.question.invocable = line.has(kInvocable);
    if ((request.question.lapsed ? 1 : 0) + (request.question.invocable ? 1 : 0) + (days ? 1 : 0) > 1) {
        return fail(ErrorCode::Usage, Text::tr("--within, --lapsed and --invocable exclude each other."));
    }
    if (days) {
        request.question.withinDays = static_cast<int>(*days);
    }
    request.question.most = limit.value_or(request.question.most);
    const QString format = line.text(kFormat);
    if (line.has(kFormat) && format != QLatin1String("csv") && format != QLatin1String("json")) {
        return fail(ErrorCode::Usage, Text::tr("--format: \"%1\" is neither csv nor json.").arg(format));
    }
    request.isCsv = format == QLatin1String("csv");
    request.out = line.text(kOut);
    if (!request.out.isEmpty() && !request.isCsv) {
        return fail(ErrorCode::Usage, Text::tr("--out needs --format csv."));
    }
    SAIKOKU_TRY_ASSIGN(request.encoding, encodingOption(line, request.isCsv));
    SAIKOKU_TRY(checkPrinting(line, request.isCsv, request.out));
    return request;
}

QJsonValue textOrNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject rowJson(const LimitationRow& row) {
    return {{QStringLiteral("number"), row.number},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("district"), textOrNull(row.district)},
            {QStringLiteral("end"), dateJson(row.end)},
            {QStringLiteral("days_left"), row.end.isValid() ? QJsonValue(row.daysLeft) : QJsonValue()},
            {QStringLiteral("yen"), row.yen.amount()},
            {QStringLiteral("held_until"), dateJson(row.heldUntil)},
            {QStringLiteral("next_act"), row.act ? QJsonValue(codeOf(*row.act)) : QJsonValue()},
            {QStringLiteral("decided_by"), row.act ? QJsonValue(codeOf(deciderOf(*row.act))) : QJsonValue()},
            {QStringLiteral("outstanding"), row.outstanding.amount()},
            {QStringLiteral("lapsed"), row.lapsed},
            {QStringLiteral("lapsed_yen"), row.lapsedYen.amount()},
            {QStringLiteral("invocable_yen"), row.invocableYen.amount()},
            {QStringLiteral("operator"), textOrNull(row.inCharge)},
            {QStringLiteral("handover"), textOrNull(row.handover)}};
}

QJsonObject radarJson(const LimitationRadar& radar, const LimitationQuestion& question) {
    QJsonArray bands;
    for (const LimitationBand& band : radar.bands) {
        bands.append(QJsonObject{{QStringLiteral("from"), band.from},
                                 {QStringLiteral("to"), band.to ? QJsonValue(*band.to) : QJsonValue()},
                                 {QStringLiteral("cases"), band.cases},
                                 {QStringLiteral("yen"), band.yen.amount()}});
    }
    QJsonArray cases;
    for (const LimitationRow& row : radar.rows) {
        cases.append(rowJson(row));
    }
    return {{QStringLiteral("as_of"), dateJson(radar.asOf)},
            {QStringLiteral("within"), question.withinDays ? QJsonValue(*question.withinDays) : QJsonValue()},
            {QStringLiteral("total"), radar.cases},
            {QStringLiteral("yen"), radar.yen.amount()},
            {QStringLiteral("bands"), bands},
            {QStringLiteral("lapsed"), QJsonObject{{QStringLiteral("cases"), radar.lapsedCases}, {QStringLiteral("yen"), radar.lapsedYen.amount()}}},
            {QStringLiteral("invocable"), QJsonObject{{QStringLiteral("cases"), radar.invocableCases}, {QStringLiteral("yen"), radar.invocableYen.amount()}}},
            {QStringLiteral("cases"), cases}};
}

QString radarText(const LimitationRadar& radar, const LimitationQuestion& question) {
    QString text;
    for (const LimitationRow& row : radar.rows) {
        const QString act = row.act ? Text::tr("%1 (%2)", "act, who decides").arg(labelOf(*row.act), labelOf(deciderOf(*row.act))) : QString();
        text += QStringList{row.number, row.end.toString(Qt::ISODate), row.end.isValid() ? QString::number(row.daysLeft) : QString(),
                            (question.lapsed ? row.lapsedYen : question.invocable ? row.invocableYen : row.yen).toString(), row.name, act}
                    .join(QStringLiteral("  ")) +
                u'\n';
    }
    return text + Text::tr("Cases: %1, %2 yen. Time-barred: %3 cases, %4 yen. May be invoked: %5 cases, %6 yen. Dates are guidance for officers.")
                      .arg(Yen(radar.cases).toString(), radar.yen.toString(), Yen(radar.lapsedCases).toString(), radar.lapsedYen.toString(),
                           Yen(radar.invocableCases).toString(), radar.invocableYen.toString()) +
           u'\n';
}

QList<reports::Column> fileColumns() {
    using reports::ColumnKind;
    const auto column = [](const char* key, ColumnKind kind = ColumnKind::Text) {
        return reports::Column{QLatin1String(key), QLatin1String(key), kind};
    };
    return {column("number"), column("name"), column("district"), column("end", ColumnKind::Date), column("days_left", ColumnKind::Count),
            column("yen", ColumnKind::Yen), column("held_until", ColumnKind::Date), column("next_act"), column("decided_by"),
            column("outstanding", ColumnKind::Yen), column("lapsed", ColumnKind::Count), column("lapsed_yen", ColumnKind::Yen), column("operator"),
            column("handover"), column("invocable_yen", ColumnKind::Yen)};
}

QVariantList fileRow(const LimitationRow& row) {
    const auto dateOrNone = [](QDate date) { return date.isValid() ? QVariant(date) : QVariant(); };
    return {row.number, row.name, row.district, dateOrNone(row.end), row.end.isValid() ? QVariant(qint64(row.daysLeft)) : QVariant(),
            row.yen.amount(), dateOrNone(row.heldUntil), row.act ? QVariant(codeOf(*row.act)) : QVariant(),
            row.act ? QVariant(codeOf(deciderOf(*row.act))) : QVariant(), row.outstanding.amount(), qint64(row.lapsed), row.lapsedYen.amount(),
            row.inCharge, row.handover, row.invocableYen.amount()};
}

Result<Output> writtenCsv(Session& session, CampaignId campaign, const Request& request) {
    qint64 leftOut = 0;
    SAIKOKU_TRY_ASSIGN(const LimitationRadar radar, limitationForFile(session, campaign, request.question, leftOut));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    reports::CsvWriter writer(buffer, request.encoding);
    SAIKOKU_TRY(writer.begin(fileColumns(), reports::CsvHeading::Keys));
    for (const LimitationRow& row : radar.rows) {
        SAIKOKU_TRY(writer.row(fileRow(row)));
    }
    buffer.close();
    Output output;
    if (request.out.isEmpty()) {
        output.bytes = bytes;
    } else {
        SAIKOKU_TRY(writeOutput(request.out, bytes));
        output.text = rowsWritten(radar.rows.size(), request.out);
    }
    output.json = {{QStringLiteral("rows"), radar.rows.size()}, {QStringLiteral("left_out"), leftOut}, {QStringLiteral("out"), request.out}};
    if (leftOut > 0) {
        output.warnings.append(Text::tr("Protected people left out: %1").arg(leftOut));
    }
    return output;
}

}  // namespace

QString LimitationCommand::summary() const { return Text::tr("Tell which claims lapse when, what can be done next and who decides."); }

QList<QCommandLineOption> LimitationCommand::options() const {
    return {{kWithin, Text::tr("Only what runs out within so many days."), QStringLiteral("N")},
            {kLapsed, Text::tr("Instead the cases with time-barred claims, the largest sum first.")},
            {kInvocable, Text::tr("Instead the cases with private claims whose time has run and that nobody invoked it on.")},
            {kLimit, Text::tr("So many rows at most (default: 200); files have all."), QStringLiteral("N")},
            {kFormat, Text::tr("csv or json (default: text for people)."), QStringLiteral("FORMAT")},
            {QStringLiteral("encoding"), Text::tr("utf-8 (with byte order mark) or cp932, for CSV."), QStringLiteral("NAME")},
            {kOut, Text::tr("Write the CSV into this file."), QStringLiteral("FILE")}};
}

Result<Output> LimitationCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const Request request, requestOf(line));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    if (request.isCsv) {
        return writtenCsv(*session, campaign, request);
    }
    SAIKOKU_TRY_ASSIGN(const LimitationRadar radar, limitationRadar(*session, campaign, request.question));
    Output output{radarJson(radar, request.question), radarText(radar, request.question)};
    if (line.text(kFormat) == QLatin1String("json")) {
        output.text = QString::fromUtf8(QJsonDocument(output.json).toJson(QJsonDocument::Compact)) + u'\n';
    }
    return output;
}

}  // namespace saikoku::cli
