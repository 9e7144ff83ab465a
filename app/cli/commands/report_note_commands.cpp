#include "app/cli/commands/report_note_commands.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QStringDecoder>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/store_access.h"
#include "core/base/clock.h"
#include "core/figures/report_notes.h"
#include "reports/contractor_month_report.h"
#include "reports/report_list.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportNoteCommands)
};

const QString kReport = QStringLiteral("report");
const QString kFile = QStringLiteral("file");
const QString kText = QStringLiteral("text");
const QString kHistory = QStringLiteral("history");

struct Place {
    QString report;
    QDate month;

    QString monthText() const { return month.toString(QStringLiteral("yyyy-MM")); }
};

Result<Place> placeOf(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString month, line.onlyArgument());
    Place place;
    place.report =
        line.has(kReport) ? line.text(kReport) : QString::fromLatin1(reports::kContractorMonthReport);
    place.month = QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate);
    if (!place.month.isValid()) {
        return fail(ErrorCode::Usage, Text::tr("\"%1\" is no month. Write it as 2026-11.").arg(month));
    }
    if (reports::reportOfId(place.report) == nullptr) {
        return fail(
            ErrorCode::Usage,
            Text::tr("There is no report \"%1\". The command \"reports\" lists them.").arg(place.report));
    }
    return place;
}

QCommandLineOption reportOption() {
    return {kReport, Text::tr("Below which report; contractor-month when left out."), QStringLiteral("ID")};
}

Result<QString> textOf(const CommandLine& line) {
    if (line.has(kFile) == line.has(kText)) {
        return fail(ErrorCode::Usage, Text::tr("Give either --file or --text."));
    }
    if (line.has(kText)) {
        return line.text(kText);
    }
    QFile file(line.text(kFile));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::BadInput,
                    Text::tr("%1 can't be read: %2").arg(line.text(kFile), file.errorString()));
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(file.readAll());
    if (decoder.hasError() || text.contains(QChar(0))) {
        return fail(ErrorCode::BadInput,
                    Text::tr("%1 is no text in UTF-8. Save it so.").arg(line.text(kFile)));
    }
    return text;
}

QJsonObject noteJson(const ReportNote& note) {
    return {{QStringLiteral("text"), note.text},
            {QStringLiteral("by"), note.byName},
            {QStringLiteral("at"), momentJson(note.at)}};
}

}  // namespace

QString ReportNoteShowCommand::summary() const {
    return Text::tr("Show the month's analysis and proposals below a report.");
}

QList<QCommandLineOption> ReportNoteShowCommand::options() const {
    return {reportOption(), {kHistory, Text::tr("Also what stood there before.")}};
}

Result<Output> ReportNoteShowCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const Place place, placeOf(line));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const auto notes, reportNotes(*session, campaign, place.report, place.month));
    Output output;
    output.json = {{kReport, place.report}, {QStringLiteral("month"), place.monthText()}};
    const bool isThere = !notes.empty() && !notes.front().text.isEmpty();
    const QJsonObject newest = isThere ? noteJson(notes.front())
                                       : QJsonObject{{kText, QJsonValue()},
                                                     {QStringLiteral("by"), QJsonValue()},
                                                     {QStringLiteral("at"), QJsonValue()}};
    for (auto each = newest.begin(); each != newest.end(); ++each) {
        output.json.insert(each.key(), each.value());
    }
    output.text =
        isThere ? notes.front().text + u'\n' : Text::tr("Nothing is written for this month.") + u'\n';
    if (line.has(kHistory)) {
        QJsonArray before;
        for (std::size_t i = 1; i < notes.size(); ++i) {
            before.append(noteJson(notes.at(i)));
            output.text += QStringLiteral("\n%1  %2\n%3\n")
                               .arg(toTokyo(notes.at(i).at).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                                    notes.at(i).byName, notes.at(i).text);
        }
        output.json.insert(kHistory, before);
    }
    return output;
}

QString ReportNoteSetCommand::summary() const {
    return Text::tr("Write the month's analysis and proposals below a report.");
}

QList<QCommandLineOption> ReportNoteSetCommand::options() const {
    return {reportOption(),
            {kFile, Text::tr("A text file in UTF-8."), QStringLiteral("FILE")},
            {kText, Text::tr("The text itself; an empty one takes it off."), QStringLiteral("TEXT")}};
}

Result<Output> ReportNoteSetCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const Place place, placeOf(line));
    SAIKOKU_TRY_ASSIGN(const QString text, textOf(line));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY(writeReportNote(*session, campaign, place.report, place.month, text));
    const qsizetype characters = text.trimmed().size();
    return Output{{{kReport, place.report},
                   {QStringLiteral("month"), place.monthText()},
                   {QStringLiteral("characters"), characters}},
                  Text::tr("Written for %1, characters: %2").arg(place.monthText()).arg(characters) + u'\n'};
}

}  // namespace saikoku::cli
