#include "app/cli/commands/notice_command.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/case_lookup.h"
#include "app/cli/numbers_option.h"
#include "app/cli/store_access.h"
#include "app/cli/terminal.h"
#include "app/cli/where_option.h"
#include "core/base/output_file.h"
#include "core/queue/call_lists.h"
#include "core/security/session.h"
#include "reports/letters/notice_run.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NoticeCommand)
};

const QLatin1String kTemplate("template");
const QLatin1String kWhere("where");
const QLatin1String kList("list");
const QLatin1String kNumbers("numbers");
const QLatin1String kCase("case");
const QLatin1String kSlips("slips-asked");
const QLatin1String kOut("out");
const QLatin1String kIndex("index");
const QLatin1String kDate("date");
const QLatin1String kDeadline("deadline");
const QLatin1String kUsable("usable-until");
const QLatin1String kHousehold("household");
const QLatin1String kNotAgain("not-again");
const QLatin1String kEnvelope("envelope");
const QLatin1String kSet("set");
const QLatin1String kEnclosure("enclosure");
const QLatin1String kSpecimen("specimen");
const QLatin1String kDpi("dpi");
const QLatin1String kPage("page");
const QLatin1String kDryRun("dry-run");
const QLatin1String kBySheets("by-sheets");
const QLatin1String kPassword("password");
const QLatin1String kReprint("reprint");
const QLatin1String kReveal("reveal");
constexpr qint64 kMostDays = 366;
constexpr qint64 kUsualDpi = 150;
constexpr qint64 kMostDpi = 600;
constexpr qint64 kMostPages = 1000;
constexpr auto kPasswordVariable = "SAIKOKU_PDF_PASSWORD";

/// The password of the file that is given out; empty without --password.
Result<QString> filePassword(const CommandLine& line) {
    if (!line.has(kPassword)) {
        return QString();
    }
    if (qEnvironmentVariableIsSet(kPasswordVariable)) {
        return qEnvironmentVariable(kPasswordVariable);
    }
    const std::optional<QString> typed =
        hasTerminal() ? askHidden(Text::tr("Password of the PDF: ")) : std::nullopt;
    if (!typed || typed->isEmpty()) {
        return fail(ErrorCode::Usage,
                    Text::tr("--password: give it in SAIKOKU_PDF_PASSWORD, or type it on a terminal."));
    }
    return *typed;
}

Result<void> checkWays(const CommandLine& line) {
    int ways = 0;
    for (const QLatin1String option : {kWhere, kList, kNumbers, kCase}) {
        ways += line.has(option) ? 1 : 0;
    }
    if (ways > 1 || (ways == 0 && !line.has(kSlips))) {
        return fail(ErrorCode::Usage, Text::tr("Say who is to get letters: --where, --list, --numbers, "
                                               "--case or --slips-asked, one of the first four."));
    }
    if (!line.has(kDryRun)) {
        SAIKOKU_TRY(line.required(kOut));
    }
    return checkWhere(line);
}

Result<QHash<QString, QString>> valuesOf(const CommandLine& line) {
    QHash<QString, QString> values;
    const QStringList given = line.texts(kSet);
    for (const QString& each : given) {
        const qsizetype equals = each.indexOf(u'=');
        if (equals < 1) {
            return fail(ErrorCode::Usage, Text::tr("--set: \"%1\" is no FIELD=VALUE.").arg(each));
        }
        values.insert(each.first(equals).trimmed(), each.sliced(equals + 1).trimmed());
    }
    return values;
}

Result<void> putReceivers(Session& session, const CommandLine& line, LetterRequest& request, Output& output) {
    request.condition = line.text(kWhere);
    request.slipsAsked = line.has(kSlips);
    if (line.has(kList)) {
        SAIKOKU_TRY_ASSIGN(const CallList list, callList(session, request.campaign, line.text(kList)));
        request.list = list.id;
    }
    if (line.has(kCase)) {
        SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(session, line, line.text(kCase)));
        SAIKOKU_TRY(revealIfAsked(session, key, line));
        request.cases = {key.taxpayer};
        request.isSingle = true;
    }
    SAIKOKU_TRY_ASSIGN(const auto numbers, numbersOption(line, session, request.campaign));
    if (numbers) {
        request.cases.assign(numbers->cases.begin(), numbers->cases.end());
        tellOf(*numbers, output);
        if (request.cases.empty()) {
            return fail(ErrorCode::BadInput, Text::tr("--numbers names nobody of this campaign."));
        }
    }
    return {};
}

Result<LetterRequest> requestOf(Session& session, const CommandLine& line, Output& output) {
    LetterRequest request;
    SAIKOKU_TRY_ASSIGN(request.campaign, campaignIdOfLine(session, line));
    SAIKOKU_TRY_ASSIGN(request.notice, line.required(kTemplate));
    SAIKOKU_TRY(putReceivers(session, line, request, output));
    SAIKOKU_TRY_ASSIGN(const auto date, line.date(kDate));
    SAIKOKU_TRY_ASSIGN(const auto deadline, line.date(kDeadline));
    SAIKOKU_TRY_ASSIGN(const auto usable, line.date(kUsable));
    SAIKOKU_TRY_ASSIGN(const auto days, line.integer(kNotAgain, 0, kMostDays));
    SAIKOKU_TRY_ASSIGN(request.values, valuesOf(line));
    request.date = date.value_or(QDate());
    request.deadline = deadline.value_or(QDate());
    request.usableUntil = usable.value_or(QDate());
    request.notAgainDays = static_cast<int>(days.value_or(-1));
    request.byHousehold = line.has(kHousehold);
    request.envelope = line.text(kEnvelope);
    request.hasEnclosure = line.has(kEnclosure);
    request.isSpecimen = line.has(kSpecimen);
    return request;
}

QJsonArray excludedJson(const std::vector<ExcludedCases>& excluded) {
    QJsonArray all;
    for (const ExcludedCases& each : excluded) {
        all.append(QJsonObject{{QStringLiteral("code"), codeOf(each.reason)},
                               {QStringLiteral("cases"), static_cast<qint64>(each.cases.size())}});
    }
    return all;
}

void tell(const reports::NoticeRunResult& result, qint64 selected, bool isStored, Output& output) {
    const NoticeBatch& batch = result.batch;
    output.json.insert(QStringLiteral("batch"), isStored ? QJsonValue(batch.number) : QJsonValue());
    output.json.insert(QStringLiteral("letters"), batch.letters);
    output.json.insert(QStringLiteral("pages"), batch.pages);
    output.json.insert(QStringLiteral("sheets"), batch.sheets);
    output.json.insert(QStringLiteral("envelopes"), batch.envelopes);
    output.json.insert(QStringLiteral("yen"), batch.amount.amount());
    output.json.insert(QStringLiteral("postage"), batch.postage.amount());
    output.json.insert(QStringLiteral("selected"), selected);
    output.json.insert(QStringLiteral("excluded"), excludedJson(result.excluded));
    output.json.insert(QStringLiteral("undrawable"), QJsonArray::fromStringList(result.undrawable));
    output.text += isStored ? Text::tr("Batch %1").arg(batch.number) + u'\n' : QString();
    output.text +=
        Text::tr("Letters: %1, pages: %2, sheets: %3, envelopes: %4, postage: %5 yen")
            .arg(QString::number(batch.letters), QString::number(batch.pages), QString::number(batch.sheets),
                 QString::number(batch.envelopes), batch.postage.toString()) +
        u'\n';
    for (const ExcludedCases& each : result.excluded) {
        output.text += Text::tr("Left out, %1: %2").arg(labelOf(each.reason)).arg(each.cases.size()) + u'\n';
    }
    output.warnings.append(result.undrawable);
    if (result.specimens > 0 && !isStored) {
        output.warnings.append(
            Text::tr("Letters whose payment slips are specimens: %1. The office's company code is not set "
                     "(rules/payment_slip.json): they can be looked at (--specimen), not sent.")
                .arg(result.specimens));
    }
    output.exitCode = result.undrawable.isEmpty() ? 0 : 1;
}

void tellFiles(const QStringList& files, Output& output) {
    output.json.insert(QStringLiteral("files"), QJsonArray::fromStringList(files));
    for (const QString& file : files) {
        output.text += Text::tr("Written: %1").arg(file) + u'\n';
    }
}

Result<QStringList> written(Session& session, const CommandLine& line, NoticeBatchId batch,
                            const QString& password) {
    QStringList files{line.text(kOut)};
    if (line.has(kBySheets)) {
        SAIKOKU_TRY_ASSIGN(files,
                           reports::writeBatchFilesBySheets(session, batch, line.text(kOut), password));
    } else {
        SAIKOKU_TRY(reports::writeBatchFile(session, batch, line.text(kOut), password));
    }
    if (line.has(kIndex)) {
        SAIKOKU_TRY(reports::writeBatchIndex(session, batch, line.text(kIndex)));
        files.append(line.text(kIndex));
    }
    return files;
}

Result<Output> reprinted(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString out, line.required(kOut));
    SAIKOKU_TRY_ASSIGN(const QString password, filePassword(line));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const NoticeBatch batch, noticeBatch(*session, line.text(kReprint)));
    if (batch.campaign != campaign) {
        return fail(ErrorCode::NotFound,
                    Text::tr("There is no batch %1 in this campaign.").arg(batch.number));
    }
    SAIKOKU_TRY_ASSIGN(const QStringList files, written(*session, line, batch.id, password));
    Output output;
    output.json.insert(QStringLiteral("batch"), batch.number);
    output.json.insert(QStringLiteral("letters"), batch.letters);
    tellFiles(files, output);
    return output;
}

Result<Output> made(const CommandLine& line) {
    SAIKOKU_TRY(checkWays(line));
    SAIKOKU_TRY_ASSIGN(const QString password, filePassword(line));
    for (const QLatin1String option : {kOut, kIndex}) {
        if (line.has(option) && !line.has(kDryRun)) {
            SAIKOKU_TRY(tryOutput(line.text(option)));
        }
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    Output output;
    SAIKOKU_TRY_ASSIGN(const LetterRequest request, requestOf(*session, line, output));
    SAIKOKU_TRY_ASSIGN(const LetterSelection selection, selectLetters(*session, request));
    if (line.has(kDryRun) || selection.receivers.empty()) {
        SAIKOKU_TRY_ASSIGN(const reports::NoticeRunResult result,
                           reports::rehearseNotices(*session, selection, {}));
        tell(result, selection.selected, false, output);
        if (!line.has(kDryRun)) {
            output.warnings.append(Text::tr("Nobody of the selection gets a letter: no file was written."));
        }
        return output;
    }
    if (line.has(kSpecimen)) {
        SAIKOKU_TRY_ASSIGN(const reports::NoticeRunResult result,
                           reports::writeSpecimens(*session, selection, line.text(kOut), {}));
        tell(result, selection.selected, false, output);
        tellFiles({line.text(kOut)}, output);
        return output;
    }
    SAIKOKU_TRY_ASSIGN(const reports::NoticeRunResult result, reports::makeNotices(*session, selection, {}));
    tell(result, selection.selected, true, output);
    const Result<QStringList> files = written(*session, line, result.batch.id, password);
    if (!files) {
        Error error = files.error();
        error.message = Text::tr(
                            "Batch %1 is stored, but its file could not be written: %2 Write it with notice "
                            "--reprint %1 --out FILE.")
                            .arg(result.batch.number, error.message);
        return fail(error);
    }
    tellFiles(*files, output);
    return output;
}

}  // namespace

QString NoticePreviewCommand::summary() const {
    return Text::tr("Draw one letter of a case to look at: nothing is recorded as sent.");
}

QList<QCommandLineOption> NoticePreviewCommand::options() const {
    return {{kTemplate, Text::tr("The template, by its name (\"templates\" lists them)."),
             QStringLiteral("NAME")},
            {kCase, Text::tr("One letter from a case: its holds count, what only waits for money does not."),
             QStringLiteral("NUMBER")},
            {kReveal, Text::tr("With --case: unmask a protected person; the reason is logged."),
             QStringLiteral("REASON")},
            {kOut, Text::tr("The PDF, or a page as FILE.png."), QStringLiteral("FILE")},
            {kDpi, Text::tr("Dots an inch of a picture."), QStringLiteral("N")},
            {kPage, Text::tr("Which page of it is the picture."), QStringLiteral("N")},
            {kDate, Text::tr("Date on the letters; what is owed is as of it. Without: today."),
             QStringLiteral("DATE")},
            {kDeadline, Text::tr("Deadline for the payment."), QStringLiteral("DATE")},
            {kUsable, Text::tr("Until when payment slips are taken."), QStringLiteral("DATE")},
            {kEnvelope, Text::tr("Envelope, by its code."), QStringLiteral("CODE")},
            {kEnclosure, Text::tr("A leaflet goes with each letter: the folding machine is told by a mark.")},
            {kSet, Text::tr("A field of the template that the store does not know, on all letters."),
             QStringLiteral("FIELD=VALUE")}};
}

Result<Output> NoticePreviewCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const QString out, line.required(kOut));
    SAIKOKU_TRY(line.required(kCase));
    SAIKOKU_TRY_ASSIGN(const auto dpi, line.integer(kDpi, 1, kMostDpi));
    SAIKOKU_TRY_ASSIGN(const auto page, line.integer(kPage, 1, kMostPages));
    SAIKOKU_TRY(tryOutput(out));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    Output output;
    SAIKOKU_TRY_ASSIGN(LetterRequest request, requestOf(*session, line, output));
    request.isSpecimen = true;
    SAIKOKU_TRY_ASSIGN(const LetterSelection selection, selectLetters(*session, request));
    if (selection.receivers.empty()) {
        const QString why =
            selection.excluded.empty() ? QString() : labelOf(selection.excluded.front().reason);
        return fail(ErrorCode::Rule, Text::tr("Case %1 gets no such letter: %2.").arg(line.text(kCase), why));
    }
    SAIKOKU_TRY_ASSIGN(
        const reports::NoticeRunResult result,
        reports::writePreview(*session, selection, out, static_cast<int>(dpi.value_or(kUsualDpi)),
                              static_cast<int>(page.value_or(1))));
    output.json.insert(QStringLiteral("pages"), result.batch.pages);
    tellFiles({out}, output);
    return output;
}

QString NoticeCommand::summary() const {
    return Text::tr("Print letters for many cases at once, or a batch of them again.");
}

QList<QCommandLineOption> NoticeCommand::options() const {
    return {
        {kTemplate, Text::tr("The template, by its name (\"templates\" lists them)."),
         QStringLiteral("NAME")},
        whereOptionHelp(),
        {kList, Text::tr("Those of a call list."), QStringLiteral("NAME")},
        numbersOptionHelp(),
        numbersColumnHelp(),
        {kCase, Text::tr("One letter from a case: its holds count, what only waits for money does not."),
         QStringLiteral("NUMBER")},
        {kReveal, Text::tr("With --case: unmask a protected person; the reason is logged."),
         QStringLiteral("REASON")},
        {kSlips, Text::tr("Whose payment slip was asked for in a talk and is not printed yet.")},
        {kOut, Text::tr("The PDF."), QStringLiteral("FILE")},
        {kIndex, Text::tr("Write a CSV with a row for each letter."), QStringLiteral("FILE")},
        {kDate, Text::tr("Date on the letters; what is owed is as of it. Without: today."),
         QStringLiteral("DATE")},
        {kDeadline, Text::tr("Deadline for the payment."), QStringLiteral("DATE")},
        {kUsable, Text::tr("Until when payment slips are taken."), QStringLiteral("DATE")},
        {kHousehold, Text::tr("One letter a household, to its eldest in arrears.")},
        {kNotAgain, Text::tr("Not to whom this template left within so many days."), QStringLiteral("DAYS")},
        {kEnvelope, Text::tr("Envelope, by its code."), QStringLiteral("CODE")},
        {kSet, Text::tr("A field of the template that the store does not know, on all letters."),
         QStringLiteral("FIELD=VALUE")},
        {kEnclosure, Text::tr("A leaflet goes with each letter: the folding machine is told by a mark.")},
        {kSpecimen, Text::tr("Draw them to look at, with a mark across each page; nothing counts as sent.")},
        {kDryRun, Text::tr("Count letters, pages and postage; print and store nothing.")},
        {kBySheets, Text::tr("A PDF for each number of sheets: FILE-1.pdf, FILE-2.pdf …")},
        {kPassword, Text::tr("Put the PDF under a password: SAIKOKU_PDF_PASSWORD, or asked for.")},
        {kReprint, Text::tr("Write the file of a batch again, byte for byte."), QStringLiteral("BATCH")}};
}

Result<Output> NoticeCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    return line.has(kReprint) ? reprinted(line) : made(line);
}

}  // namespace saikoku::cli
