#include "app/cli/commands/import_command.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

#include "app/cli/case_lookup.h"
#include "app/cli/payment_numbers_json.h"
#include "app/cli/receipts_json.h"
#include "app/cli/store_access.h"
#include "core/base/output_file.h"
#include "core/exchange/extract_import.h"
#include "core/exchange/import_undo.h"
#include "core/exchange/payment_number_import.h"
#include "core/exchange/receipt_import.h"
#include "core/exchange/reject_file.h"
#include "core/security/session.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(ImportCommand) };

constexpr qsizetype kRejectsShown = 50;
constexpr int kDoneWithRejects = 1;

QJsonObject filesJson(const ImportReport& report) {
    QJsonObject files;
    for (const ExtractFile file : kExtractFiles) {
        const ExtractFileCounts& counts = report.countsOf(file);
        const ImportChange& change = report.changesOf(file);
        files.insert(codeOf(file), QJsonObject{{QStringLiteral("rows"), counts.rows},
                                                        {QStringLiteral("accepted"), counts.accepted()},
                                                        {QStringLiteral("rejected"), counts.rejected},
                                                        {QStringLiteral("warnings"), counts.warnings},
                                                        {QStringLiteral("left_aside"), counts.leftAside},
                                                        {QStringLiteral("added"), change.added},
                                                        {QStringLiteral("changed"), change.changed},
                                                        {QStringLiteral("unchanged"), change.unchanged},
                                                        {QStringLiteral("removed"), change.removed},
                                                        {QStringLiteral("absent"), change.absent}});
    }
    return files;
}

QJsonArray rejectsJson(const ImportReport& report) {
    QJsonArray rejects;
    for (const ImportReject& reject : report.rejects) {
        rejects.append(QJsonObject{{QStringLiteral("file"), codeOf(reject.file)},
                                   {QStringLiteral("line"), reject.line},
                                   {QStringLiteral("column"), reject.column ? QJsonValue(*reject.column) : QJsonValue()},
                                   {QStringLiteral("value"), reject.value},
                                   {QStringLiteral("reason"), reject.reason}});
    }
    return rejects;
}

QJsonArray lossesJson(const ImportReport& report) {
    QJsonArray losses;
    for (const ImportLoss& loss : report.losses) {
        losses.append(QJsonObject{{QStringLiteral("file"), codeOf(loss.file)},
                                  {QStringLiteral("line"), loss.line},
                                  {QStringLiteral("column"), loss.column},
                                  {QStringLiteral("shown"), loss.shown},
                                  {QStringLiteral("bytes"), QString::fromLatin1(loss.bytesHex)}});
    }
    return losses;
}

QJsonArray notesJson(const ImportReport& report) {
    QJsonArray notes;
    for (const ImportNote& note : report.notes) {
        notes.append(QJsonObject{{QStringLiteral("file"), codeOf(note.file)},
                                 {QStringLiteral("line"), note.line},
                                 {QStringLiteral("column"), note.column},
                                 {QStringLiteral("value"), note.value},
                                 {QStringLiteral("note"), note.sentence}});
    }
    return notes;
}

QJsonArray differencesJson(const ImportReport& report) {
    QJsonArray differences;
    for (const SumDifference& difference : report.differences) {
        differences.append(QJsonObject{{QStringLiteral("file"), codeOf(ExtractFile::Receivables)},
                                       {QStringLiteral("line"), difference.line},
                                       {QStringLiteral("notice_number"), difference.noticeNumber},
                                       {QStringLiteral("received"), difference.received},
                                       {QStringLiteral("receipts"), difference.receipts}});
    }
    return differences;
}

QJsonObject json(const ImportReport& report) {
    QJsonObject all{{QStringLiteral("batch"), report.batch.isValid() ? QJsonValue(report.batch.value) : QJsonValue()},
            {QStringLiteral("as_of"), report.asOf.toString(Qt::ISODate)},
            {QStringLiteral("dry_run"), !report.batch.isValid()},
            {QStringLiteral("files"), filesJson(report)},
            {QStringLiteral("rejected"), rejectsJson(report)},
            {QStringLiteral("lost"), lossesJson(report)},
            {QStringLiteral("notes"), notesJson(report)},
            {QStringLiteral("differences"), differencesJson(report)},
            {QStringLiteral("accepted_loss"), QJsonArray::fromStringList(report.doubts.sentences())},
            {QStringLiteral("later_receipts_ended"), report.laterReceiptsEnded}};
    if (report.people) {
        all.insert(QStringLiteral("people"), QJsonObject{{QStringLiteral("joined"), report.people->added},
                                                         {QStringLiteral("changed"), report.people->changed},
                                                         {QStringLiteral("unchanged"), report.people->unchanged},
                                                         {QStringLiteral("left"), report.people->removed}});
    }
    return all;
}

QString rejectsText(const ImportReport& report) {
    QString text;
    for (const ImportReject& reject : report.rejects.mid(0, kRejectsShown)) {
        const QString column = reject.column ? Text::tr(", column %1").arg(*reject.column) : QString();
        text += Text::tr("%1, line %2%3: \"%4\" – %5")
                    .arg(shownFileName(report.sources.at(indexOf(reject.file)), reject.file), QString::number(reject.line), column,
                         reject.value, reject.reason) +
                QLatin1Char('\n');
    }
    if (report.rejects.size() > kRejectsShown) {
        text += Text::tr("… and %1 more. --rejects FILE saves all of them.").arg(report.rejects.size() - kRejectsShown) + QLatin1Char('\n');
    }
    return text;
}

QString notesText(const ImportReport& report) {
    QString text;
    for (const ImportNote& note : report.notes.mid(0, kRejectsShown)) {
        text += Text::tr("%1, line %2, column %3: \"%4\" – %5")
                    .arg(shownFileName(report.sources.at(indexOf(note.file)), note.file), QString::number(note.line), note.column,
                         note.value, note.sentence) +
                QLatin1Char('\n');
    }
    if (report.notes.size() > kRejectsShown) {
        text += Text::tr("… and %1 more warnings. --json lists them.").arg(report.notes.size() - kRejectsShown) + QLatin1Char('\n');
    }
    return text;
}

QString text(const ImportReport& report) {
    QString all = (report.batch.isValid() ? Text::tr("Batch %1 as of %2").arg(QString::number(report.batch.value), report.asOf.toString(Qt::ISODate))
                                          : Text::tr("Dry run as of %1: nothing was written.").arg(report.asOf.toString(Qt::ISODate))) +
                  QLatin1Char('\n');
    for (const ExtractFile file : kExtractFiles) {
        const ExtractFileCounts& counts = report.countsOf(file);
        const ImportChange& change = report.changesOf(file);
        all += Text::tr("%1: rows %2, accepted %3, rejected %4, warnings %5; new %6, changed %7, unchanged %8, removed %9")
                   .arg(labelOf(file), QString::number(counts.rows), QString::number(counts.accepted()),
                        QString::number(counts.rejected), QString::number(counts.warnings), QString::number(change.added),
                        QString::number(change.changed), QString::number(change.unchanged), QString::number(change.removed)) +
               QLatin1Char('\n');
        if (counts.leftAside > 0) {
            all += Text::tr("  left aside, without a value or the heading once more: %1").arg(counts.leftAside) + QLatin1Char('\n');
        }
        if (change.absent > 0) {
            all += Text::tr("  not in this extract, left as they are: %1").arg(change.absent) + QLatin1Char('\n');
        }
    }
    if (report.people) {
        all += Text::tr("People of the campaign: joined %1, changed %2, unchanged %3, left %4")
                   .arg(report.people->added)
                   .arg(report.people->changed)
                   .arg(report.people->unchanged)
                   .arg(report.people->removed) +
               QLatin1Char('\n');
    }
    if (!report.losses.isEmpty()) {
        all += Text::tr("Cells with a character that could not be read: %1 (shown as a geta sign, bytes kept; --json lists them)").arg(report.losses.size()) + QLatin1Char('\n');
    }
    for (const QString& loss : report.doubts.sentences()) {
        all += Text::tr("Accepted: %1").arg(loss) + QLatin1Char('\n');
    }
    all += notesText(report);
    if (!report.differences.isEmpty()) {
        all += Text::tr("Receivables whose receipts do not add up: %1 (--json lists them)").arg(report.differences.size()) + QLatin1Char('\n');
    }
    return all + rejectsText(report);
}

/// The core tax system's extract, or the list of a campaign that has none.
Result<ImportReport> takenIn(Session& session, const CommandLine& line, const ImportProfile& profile, ImportMode mode) {
    const QString folder = line.text(QStringLiteral("from"));
    SAIKOKU_TRY_ASSIGN(const std::optional<qint64> year, line.integer(QStringLiteral("target-year"), 1989, 2200));
    SAIKOKU_TRY_ASSIGN(const CampaignInfo campaign, campaignOfLine(session, line));
    if (campaign.code == codeOf(Campaign::Tax)) {
        return year ? Result<ImportReport>(fail(ErrorCode::Usage, Text::tr("--target-year goes with the --campaign of a list of people.")))
                    : importExtract(session, profile, folder, mode);
    }
    return importPeople(session, profile, {campaign, static_cast<int>(year.value_or(0))}, folder, mode);
}

QString profileName(const CommandLine& line) {
    return line.has(QStringLiteral("profile")) ? line.text(QStringLiteral("profile")) : QString::fromUtf16(kDefaultImportProfile);
}

QString formatCodes() {
    QStringList codes;
    for (const ReceiptFormat& format : receiptFormats()) {
        codes.append(QLatin1String(format.code));
    }
    return codes.join(QStringLiteral(", "));
}

/// What was taken in stands whatever becomes of the list.
Result<void> saveRejectsIfAsked(Session& session, const CommandLine& line, const QList<ImportReject>& rejects, bool isDryRun, Output& output) {
    const QString path = line.text(QStringLiteral("rejects"));
    if (path.isEmpty()) {
        return {};
    }
    if (const auto saved = saveRejects(session, rejects, path, TextEncoding::Utf8); !saved) {
        const QString sentence = Text::tr("The rejected rows were not saved: %1").arg(saved.error().message);
        if (isDryRun) {
            return fail(saved.error().code, sentence, saved.error().detail);
        }
        output.warnings.append(sentence);
    }
    return {};
}

Result<Output> takeReceipts(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString word, line.required(QStringLiteral("format")));
    const ReceiptFormat* format = receiptFormat(word);
    if (format == nullptr) {
        return fail(ErrorCode::Usage, Text::tr("--format: \"%1\" is unknown. One of: %2.").arg(word, formatCodes()));
    }
    if (const QString rejects = line.text(QStringLiteral("rejects")); !rejects.isEmpty()) {
        SAIKOKU_TRY(tryOutput(rejects, Overwrite::No));
    }
    SAIKOKU_TRY_ASSIGN(const ImportProfile profile, loadImportProfile(profileName(line)));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    const bool isDryRun = line.has(QStringLiteral("dry-run"));
    SAIKOKU_TRY_ASSIGN(const ReceiptImportReport report, importReceipts(*session, profile, *format, line.text(QStringLiteral("receipts")), isDryRun));
    Output output{receiptsJson(report), receiptsText(report), report.hasRejects() ? kDoneWithRejects : 0};
    SAIKOKU_TRY(saveRejectsIfAsked(*session, line, report.rejects, isDryRun, output));
    return output;
}

Result<Output> takePaymentNumbers(const CommandLine& line) {
    if (const QString rejects = line.text(QStringLiteral("rejects")); !rejects.isEmpty()) {
        SAIKOKU_TRY(tryOutput(rejects, Overwrite::No));
    }
    SAIKOKU_TRY_ASSIGN(const ImportProfile profile, loadImportProfile(profileName(line)));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    const bool isDryRun = line.has(QStringLiteral("dry-run"));
    SAIKOKU_TRY_ASSIGN(const PaymentNumberReport report, importPaymentNumbers(*session, profile, line.text(QStringLiteral("payment-numbers")), isDryRun));
    Output output{paymentNumbersJson(report), paymentNumbersText(report), report.hasRejects() ? kDoneWithRejects : 0};
    SAIKOKU_TRY(saveRejectsIfAsked(*session, line, report.rejects, isDryRun, output));
    return output;
}

Result<Output> undo(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const std::optional<qint64> batch,
                       line.integer(QStringLiteral("undo"), 1, std::numeric_limits<qint64>::max()));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const UndoReport report, undoImport(*session, BatchId{*batch}));
    Output output;
    output.json = {{QStringLiteral("batch"), report.batch.value},
                   {QStringLiteral("undoes"), report.undoes.value},
                   {QStringLiteral("ended"), report.ended},
                   {QStringLiteral("restored"), report.restored}};
    output.text = Text::tr("Batch %1 is undone by batch %2: rows ended %3, brought back %4.")
                      .arg(report.undoes.value)
                      .arg(report.batch.value)
                      .arg(report.ended)
                      .arg(report.restored) +
                  QLatin1Char('\n');
    return output;
}

}  // namespace

QString ImportCommand::summary() const { return Text::tr("Take in an extract of the core tax system, a file of receipts or payment numbers, or undo one."); }

QList<QCommandLineOption> ImportCommand::options() const {
    return {{QStringLiteral("from"), Text::tr("Folder that holds the extract."), QStringLiteral("DIR")},
            {QStringLiteral("receipts"), Text::tr("File of money that came in; its layout is given with --format."), QStringLiteral("FILE")},
            {QStringLiteral("format"), Text::tr("How the file of receipts is written: %1.").arg(formatCodes()), QStringLiteral("FORMAT")},
            {QStringLiteral("payment-numbers"), Text::tr("File of numbers for paying (MPN, QR) as the core tax system delivers them."), QStringLiteral("FILE")},
            {QStringLiteral("profile"), Text::tr("How the extract is written: a shipped name or a file (default: mirai)."), QStringLiteral("NAME|FILE")},
            {QStringLiteral("dry-run"), Text::tr("Check and count only, write nothing.")},
            {QStringLiteral("target-year"), Text::tr("The year that a campaign's list is for."), QStringLiteral("YEAR")},
            {QStringLiteral("rejects"), Text::tr("Save the rejected rows as CSV."), QStringLiteral("FILE")},
            {QStringLiteral("accept-loss"), Text::tr("Import although files lost most of their rows or numbers their leading zeros.")},
            {QStringLiteral("undo"), Text::tr("Bring back the state before this batch."), QStringLiteral("BATCH")}};
}

Result<Output> ImportCommand::run(const CommandLine& line) {
    if (!line.arguments().isEmpty()) {
        return fail(ErrorCode::Usage, Text::tr("\"%1\" is not expected here. The folder is given with --from.").arg(line.arguments().constFirst()));
    }
    const int given = int(line.has(QStringLiteral("undo"))) + int(line.has(QStringLiteral("from"))) + int(line.has(QStringLiteral("receipts"))) +
                      int(line.has(QStringLiteral("payment-numbers")));
    if (given != 1 || line.has(QStringLiteral("receipts")) != line.has(QStringLiteral("format"))) {
        return fail(ErrorCode::Usage, Text::tr("Give either --from DIR, --receipts FILE --format FORMAT, --payment-numbers FILE or --undo BATCH."));
    }
    if (line.has(QStringLiteral("undo"))) {
        return undo(line);
    }
    if (line.has(QStringLiteral("receipts"))) {
        return takeReceipts(line);
    }
    if (line.has(QStringLiteral("payment-numbers"))) {
        return takePaymentNumbers(line);
    }
    const QString rejects = line.text(QStringLiteral("rejects"));
    if (!rejects.isEmpty()) {
        SAIKOKU_TRY(tryOutput(rejects, Overwrite::No));  // before anything is taken in
    }
    SAIKOKU_TRY_ASSIGN(const ImportProfile profile, loadImportProfile(profileName(line)));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    const bool isAccepted = line.has(QStringLiteral("accept-loss"));
    const ImportMode mode = line.has(QStringLiteral("dry-run")) ? ImportMode::DryRun
                            : isAccepted                        ? ImportMode::ImportWithLoss
                                                                : ImportMode::Import;
    SAIKOKU_TRY_ASSIGN(const ImportReport report, takenIn(*session, line, profile, mode));
    if (!isAccepted && !report.doubts.isEmpty()) {
        return fail(ErrorCode::Rule, refusedBecause(report.doubts));  // a dry run tells what the import would
    }
    Output output{json(report), text(report), report.hasRejects() ? kDoneWithRejects : 0};
    SAIKOKU_TRY(saveRejectsIfAsked(*session, line, report.rejects, mode == ImportMode::DryRun, output));
    return output;
}

}  // namespace saikoku::cli
