#include "app/cli/commands/notice_batch_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/code_option.h"
#include "app/cli/store_access.h"
#include "core/letters/letter_addresses.h"
#include "core/letters/notice_batches.h"
#include "core/security/session.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NoticeCommand)
};

constexpr qint64 kUsualRows = 50;
constexpr qint64 kMostRows = 1000;

QJsonValue textOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject batchJson(const NoticeBatch& batch) {
    return {{QStringLiteral("batch"), batch.number},
            {QStringLiteral("template"), batch.notice},
            {QStringLiteral("version"), batch.version},
            {QStringLiteral("date"), dateJson(batch.date)},
            {QStringLiteral("letters"), batch.letters},
            {QStringLiteral("pages"), batch.pages},
            {QStringLiteral("sheets"), batch.sheets},
            {QStringLiteral("yen"), batch.amount.amount()},
            {QStringLiteral("postage"), batch.postage.amount()},
            {QStringLiteral("made_by"), batch.madeBy},
            {QStringLiteral("made"), momentJson(batch.madeAt)},
            {QStringLiteral("checked_by"), textOrNull(batch.checkedBy)},
            {QStringLiteral("file"), batch.hasFile},
            {QStringLiteral("withdrawn"), momentJson(batch.withdrawnAt)},
            {QStringLiteral("withdrawn_by"), textOrNull(batch.withdrawnBy)},
            {QStringLiteral("withdrawn_because"), textOrNull(batch.withdrawnBecause)},
            {QStringLiteral("returned"), batch.returned},
            {QStringLiteral("called_back"), batch.calledBack},
            {QStringLiteral("paid_10"), batch.paid10},
            {QStringLiteral("paid_30"), batch.paid30},
            {QStringLiteral("paid_60"), batch.paid60}};
}

QString batchText(const NoticeBatch& batch) {
    return Text::tr(
               "%1  %2  %3  letters: %4  returned: %5  called back: %6  paid within 10/30/60 days: %7/%8/%9")
               .arg(batch.number, batch.date.toString(Qt::ISODate), batch.title,
                    QString::number(batch.letters), QString::number(batch.returned),
                    QString::number(batch.calledBack), QString::number(batch.paid10),
                    QString::number(batch.paid30), QString::number(batch.paid60)) +
           (batch.isWithdrawn() ? Text::tr("  taken back: %1").arg(batch.withdrawnBecause) : QString()) +
           u'\n';
}

QJsonObject letterJson(const SentLetter& letter) {
    return {{QStringLiteral("dispatch"), letter.dispatch},
            {QStringLiteral("letter"), textOrNull(letter.number)},
            {QStringLiteral("batch"), textOrNull(letter.batchNumber)},
            {QStringLiteral("number"), letter.taxpayerNumber},
            {QStringLiteral("name"), letter.name},
            {QStringLiteral("template"), letter.title},
            {QStringLiteral("sent"), dateJson(letter.sentOn)},
            {QStringLiteral("amount"), letter.amount.amount()},
            {QStringLiteral("returned"), dateJson(letter.returnedOn)},
            {QStringLiteral("reason"),
             letter.returnReason ? QJsonValue(codeOf(*letter.returnReason)) : QJsonValue()},
            {QStringLiteral("research"), letter.step ? QJsonValue(codeOf(*letter.step)) : QJsonValue()},
            {QStringLiteral("answered"), dateJson(letter.answeredOn)},
            {QStringLiteral("paid"), dateJson(letter.paidOn)}};
}

QString letterText(const SentLetter& letter) {
    QString text =
        QStringLiteral("%1  %2  %3  %4  %5")
            .arg(QString::number(letter.dispatch).rightJustified(7), letter.number.leftJustified(14),
                 letter.sentOn.toString(Qt::ISODate), letter.taxpayerNumber, letter.title);
    if (letter.returnedOn.isValid()) {
        text += Text::tr("  came back on %1: %2")
                    .arg(letter.returnedOn.toString(Qt::ISODate),
                         letter.returnReason ? labelOf(*letter.returnReason) : Text::tr("masked"));
    }
    return text + (letter.research.isEmpty() ? QString() : QStringLiteral("  ") + letter.research) + u'\n';
}

/// A batch of the campaign that the words name.
Result<NoticeBatch> batchOf(Session& session, const CommandLine& line, const QString& number) {
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(session, line));
    SAIKOKU_TRY_ASSIGN(NoticeBatch batch, noticeBatch(session, number));
    if (batch.campaign != campaign) {
        return fail(ErrorCode::NotFound,
                    Text::tr("There is no batch %1 in this campaign.").arg(batch.number));
    }
    return batch;
}

QJsonObject addressJson(const OfficeLetterAddress& address) {
    return {{QStringLiteral("id"), address.id},
            {QStringLiteral("kind"), codeOf(address.kind)},
            {QStringLiteral("name"), textOrNull(address.name)},
            {QStringLiteral("care_of"), textOrNull(address.careOf)},
            {QStringLiteral("postal_code"), textOrNull(address.postalCode)},
            {QStringLiteral("address"), textOrNull(address.address)},
            {QStringLiteral("building"), textOrNull(address.building)},
            {QStringLiteral("source"), textOrNull(address.source)},
            {QStringLiteral("from"), dateJson(address.from)},
            {QStringLiteral("until"), dateJson(address.until)},
            {QStringLiteral("ended"), dateJson(address.endedOn)}};
}

Result<OfficeLetterAddress> addressOf(const CommandLine& line, TaxpayerId taxpayer) {
    OfficeLetterAddress address;
    address.taxpayer = taxpayer;
    SAIKOKU_TRY_ASSIGN(const auto kind, codeOption<LetterAddressKind>(line, QStringLiteral("set")));
    SAIKOKU_TRY_ASSIGN(const auto from, line.date(QStringLiteral("from")));
    SAIKOKU_TRY_ASSIGN(const auto until, line.date(QStringLiteral("until")));
    address.kind = kind.value_or(LetterAddressKind::Mailing);
    address.name = line.text(QStringLiteral("name"));
    address.honorific = line.text(QStringLiteral("honorific"));
    address.careOf = line.text(QStringLiteral("care-of"));
    address.postalCode = line.text(QStringLiteral("postal-code"));
    address.address = line.text(QStringLiteral("address"));
    address.building = line.text(QStringLiteral("building"));
    address.source = line.text(QStringLiteral("source"));
    address.from = from.value_or(QDate());
    address.until = until.value_or(QDate());
    return address;
}

}  // namespace

QString NoticeBatchesCommand::summary() const {
    return Text::tr("List the batches of letters and what became of them.");
}

QList<QCommandLineOption> NoticeBatchesCommand::options() const {
    return {{QStringLiteral("limit"), Text::tr("So many at most."), QStringLiteral("N")}};
}

Result<Output> NoticeBatchesCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto limit, line.integer(QStringLiteral("limit"), 1, kMostRows));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const auto batches,
                       noticeBatches(*session, campaign, static_cast<int>(limit.value_or(kUsualRows))));
    Output output;
    QJsonArray all;
    for (const NoticeBatch& batch : batches) {
        all.append(batchJson(batch));
        output.text += batchText(batch);
    }
    output.json.insert(QStringLiteral("batches"), all);
    return output;
}

QString NoticeShowCommand::summary() const {
    return Text::tr("Show a batch of letters.");
}

Result<Output> NoticeShowCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const NoticeBatch batch, batchOf(*session, line, number));
    SAIKOKU_TRY_ASSIGN(const auto letters, lettersOfBatch(*session, batch.id));
    Output output{batchJson(batch), batchText(batch)};
    QJsonArray postages;
    for (const PostageCount& each : batch.postages) {
        postages.append(QJsonObject{{QStringLiteral("kind"), each.kind},
                                    {QStringLiteral("rate"), each.rate.amount()},
                                    {QStringLiteral("envelopes"), each.envelopes}});
    }
    QJsonArray all;
    for (const PrintedLetter& letter : letters) {
        all.append(QJsonObject{{QStringLiteral("letter"), letter.number},
                               {QStringLiteral("number"), letter.taxpayerNumber},
                               {QStringLiteral("postal_code"), letter.postalCode},
                               {QStringLiteral("pages"), letter.pages},
                               {QStringLiteral("sheets"), letter.sheets},
                               {QStringLiteral("amount"), letter.amount.amount()}});
        output.text +=
            QStringLiteral("%1  %2  %3\n")
                .arg(letter.number, letter.taxpayerNumber, letter.amount.toString().rightJustified(12));
    }
    output.json.insert(QStringLiteral("conditions"), batch.conditions);
    output.json.insert(QStringLiteral("postages"), postages);
    output.json.insert(QStringLiteral("letters"), all);
    return output;
}

QString NoticeCheckCommand::summary() const {
    return Text::tr("Say that a second person checked a batch of letters.");
}

Result<Output> NoticeCheckCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const NoticeBatch batch, batchOf(*session, line, number));
    SAIKOKU_TRY(checkBatch(*session, batch.id));
    return Output{{{QStringLiteral("batch"), batch.number},
                   {QStringLiteral("checked_by"), session->actor().displayName}},
                  Text::tr("Batch %1 is checked.").arg(batch.number) + u'\n'};
}

QString NoticeReturnedCommand::summary() const {
    return Text::tr("Record that a letter came back.");
}

QList<QCommandLineOption> NoticeReturnedCommand::options() const {
    return {
        {QStringLiteral("reason"), Text::tr("Why: %1.").arg(codesOf<ReturnReason>()), QStringLiteral("R")},
        {QStringLiteral("on"), Text::tr("The day on which it came back; without: today."),
         QStringLiteral("DATE")},
        {QStringLiteral("note"), Text::tr("What stands on it."), QStringLiteral("TEXT")}};
}

Result<Output> NoticeReturnedCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    SAIKOKU_TRY(line.required(QStringLiteral("reason")));
    SAIKOKU_TRY_ASSIGN(const auto reason, codeOption<ReturnReason>(line, QStringLiteral("reason")));
    SAIKOKU_TRY_ASSIGN(const auto on, line.date(QStringLiteral("on")));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const SentLetter letter,
                       letterReturned(*session, campaign, number, *reason, on.value_or(line.businessDate()),
                                      line.text(QStringLiteral("note"))));
    return Output{letterJson(letter), letterText(letter)};
}

QString NoticeUndoReturnCommand::summary() const {
    return Text::tr("Take back a return that was recorded by mistake.");
}

QList<QCommandLineOption> NoticeUndoReturnCommand::options() const {
    return {{QStringLiteral("reason"), Text::tr("Why it is taken back."), QStringLiteral("TEXT")}};
}

Result<Output> NoticeUndoReturnCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const QString reason, line.required(QStringLiteral("reason")));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const SentLetter letter, undoReturn(*session, campaign, number, reason));
    return Output{letterJson(letter), letterText(letter)};
}

QString NoticeWithdrawCommand::summary() const {
    return Text::tr("Take back a batch that was made by mistake: its letters count as never sent.");
}

QList<QCommandLineOption> NoticeWithdrawCommand::options() const {
    return {{QStringLiteral("reason"), Text::tr("Why it is taken back."), QStringLiteral("TEXT")}};
}

Result<Output> NoticeWithdrawCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const QString reason, line.required(QStringLiteral("reason")));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const NoticeBatch batch, withdrawBatch(*session, campaign, number, reason));
    return Output{batchJson(batch), batchText(batch)};
}

QString NoticeSentCommand::summary() const {
    return Text::tr("List the letters that left and what became of them.");
}

QList<QCommandLineOption> NoticeSentCommand::options() const {
    return {{QStringLiteral("batch"), Text::tr("Those of a batch."), QStringLiteral("BATCH")},
            {QStringLiteral("case"), Text::tr("Those of a case."), QStringLiteral("NUMBER")},
            {QStringLiteral("returned"), Text::tr("Only those that came back.")},
            {QStringLiteral("search"), Text::tr("Number of a letter or taxpayer, or a name."),
             QStringLiteral("TEXT")},
            {QStringLiteral("limit"), Text::tr("So many at most."), QStringLiteral("N")}};
}

Result<Output> NoticeSentCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SentLetterQuery query;
    SAIKOKU_TRY_ASSIGN(const auto limit, line.integer(QStringLiteral("limit"), 1, kMostRows));
    query.most = static_cast<int>(limit.value_or(kUsualRows));
    query.batch = line.text(QStringLiteral("batch"));
    query.onlyReturned = line.has(QStringLiteral("returned"));
    query.search = line.text(QStringLiteral("search"));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(query.campaign, campaignIdOfLine(*session, line));
    if (line.has(QStringLiteral("case"))) {
        SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, line.text(QStringLiteral("case"))));
        query.taxpayer = key.taxpayer;
    }
    SAIKOKU_TRY_ASSIGN(const auto letters, sentLetters(*session, query));
    Output output;
    QJsonArray all;
    for (const SentLetter& letter : letters) {
        all.append(letterJson(letter));
        output.text += letterText(letter);
    }
    output.json.insert(QStringLiteral("letters"), all);
    return output;
}

QString NoticeResearchCommand::summary() const {
    return Text::tr("Record what was done about a letter that came back.");
}

QList<QCommandLineOption> NoticeResearchCommand::options() const {
    return {{QStringLiteral("note"), Text::tr("What was found."), QStringLiteral("TEXT")},
            {QStringLiteral("posted"), Text::tr("The day on the notice board; without: today."),
             QStringLiteral("DATE")}};
}

Result<Output> NoticeResearchCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QStringList words, line.namedArguments());
    bool isNumber = false;
    const qint64 dispatch = words.constFirst().toLongLong(&isNumber);
    const auto step = valueOfCode<AddressStep>(words.constLast());
    if (!isNumber || !step) {
        return fail(
            ErrorCode::Usage,
            Text::tr("Write: notice research DISPATCH STEP, with a number of \"notice sent\" and one of: %1.")
                .arg(codesOf<AddressStep>()));
    }
    SAIKOKU_TRY_ASSIGN(const auto posted, line.date(QStringLiteral("posted")));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY(addAddressStep(*session, campaign, dispatch, *step, line.text(QStringLiteral("note")),
                               posted.value_or(QDate())));
    return Output{{{QStringLiteral("dispatch"), dispatch}, {QStringLiteral("step"), codeOf(*step)}},
                  labelOf(*step) + u'\n'};
}

QString NoticePublicServiceCommand::summary() const {
    return Text::tr("List what is served by publication, as it may hang on the notice board.");
}

Result<Output> NoticePublicServiceCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const auto rows, publicServiceList(*session, campaign));
    Output output;
    QJsonArray all;
    for (const PublicServiceRow& row : rows) {
        all.append(QJsonObject{{QStringLiteral("dispatch"), row.dispatch},
                               {QStringLiteral("name"), row.name},
                               {QStringLiteral("document"), row.document},
                               {QStringLiteral("posted"), dateJson(row.postedOn)},
                               {QStringLiteral("served"), dateJson(row.servedOn)}});
        output.text += QStringLiteral("%1  %2  %3  %4\n")
                           .arg(row.postedOn.toString(Qt::ISODate), row.servedOn.toString(Qt::ISODate),
                                row.name, row.document);
    }
    output.json.insert(QStringLiteral("rows"), all);
    return output;
}

QString NoticeRetentionCommand::summary() const {
    return Text::tr("Remove the files of batches that are older than the office keeps them.");
}

Result<Output> NoticeRetentionCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const int removed, removeOldBatchFiles(*session));
    return Output{{{QStringLiteral("removed"), removed}}, Text::tr("Files removed: %1").arg(removed) + u'\n'};
}

QString LettersAddressCommand::summary() const {
    return Text::tr("Show or change where letters of a case go.");
}

QList<QCommandLineOption> LettersAddressCommand::options() const {
    return {{QStringLiteral("set"), Text::tr("Add an address: %1.").arg(codesOf<LetterAddressKind>()),
             QStringLiteral("KIND")},
            {QStringLiteral("name"), Text::tr("Name on the envelope."), QStringLiteral("TEXT")},
            {QStringLiteral("honorific"), Text::tr("Form of address behind it."), QStringLiteral("TEXT")},
            {QStringLiteral("care-of"), Text::tr("What stands before it, e.g. in which capacity."),
             QStringLiteral("TEXT")},
            {QStringLiteral("postal-code"), Text::tr("Postcode."), QStringLiteral("P")},
            {QStringLiteral("address"), Text::tr("Address."), QStringLiteral("TEXT")},
            {QStringLiteral("building"), Text::tr("Building and room."), QStringLiteral("TEXT")},
            {QStringLiteral("source"), Text::tr("How the office knows."), QStringLiteral("TEXT")},
            {QStringLiteral("from"), Text::tr("First day; without: today."), QStringLiteral("DATE")},
            {QStringLiteral("until"), Text::tr("Last day."), QStringLiteral("DATE")},
            {QStringLiteral("end"), Text::tr("Take this one back."), QStringLiteral("ID")},
            {QStringLiteral("reveal"), Text::tr("Why a protected person's address must be seen (logged)."),
             QStringLiteral("REASON")}};
}

Result<Output> LettersAddressCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto end,
                       line.integer(QStringLiteral("end"), 1, std::numeric_limits<qint64>::max()));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, number));
    SAIKOKU_TRY(revealIfAsked(*session, key, line));
    if (line.has(QStringLiteral("set"))) {
        SAIKOKU_TRY_ASSIGN(const OfficeLetterAddress address, addressOf(line, key.taxpayer));
        SAIKOKU_TRY(addLetterAddress(*session, key.campaign, address));
    } else if (end) {
        SAIKOKU_TRY(endLetterAddress(*session, key.campaign, key.taxpayer, *end));
    }
    SAIKOKU_TRY_ASSIGN(const auto addresses, letterAddresses(*session, key.campaign, key.taxpayer));
    Output output;
    QJsonArray all;
    for (const OfficeLetterAddress& each : addresses) {
        all.append(addressJson(each));
        const QString where =
            each.isMasked ? Text::tr("masked")
                          : QStringList{each.postalCode, each.address, each.building, each.name}.join(u' ');
        output.text +=
            QStringLiteral("%1  %2  %3\n").arg(QString::number(each.id), labelOf(each.kind), where);
    }
    output.json = {{QStringLiteral("number"), number}, {QStringLiteral("addresses"), all}};
    return output;
}

}  // namespace saikoku::cli
