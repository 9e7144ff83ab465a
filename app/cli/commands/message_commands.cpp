#include "app/cli/commands/message_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/code_option.h"
#include "app/cli/store_access.h"
#include "core/base/language.h"
#include "core/base/phone_number.h"
#include "core/security/session.h"
#include "core/work/staff_messages.h"
#include "core/work/unmatched_calls.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MessageCommand)
};

constexpr qint64 kLastId = std::numeric_limits<qint64>::max();

QJsonValue textOrNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject toJson(const StaffMessage& message) {
    return {{QStringLiteral("id"), message.id},
            {QStringLiteral("from"), message.senderName},
            {QStringLiteral("to"), QJsonArray::fromStringList(message.to)},
            {QStringLiteral("at"), momentJson(message.sentAt)},
            {QStringLiteral("due"), momentJson(message.dueAt)},
            {QStringLiteral("case"), textOrNull(message.caseNumber)},
            {QStringLiteral("text"), message.body},
            {QStringLiteral("read"), momentJson(message.readAt)},
            {QStringLiteral("read_by"), message.readBy}};
}

QJsonObject toJson(const UnmatchedCall& call) {
    return {{QStringLiteral("id"), call.id},
            {QStringLiteral("at"), momentJson(call.happenedAt)},
            {QStringLiteral("direction"), codeOf(call.direction)},
            {QStringLiteral("phone"), textOrNull(call.phoneDigits)},
            {QStringLiteral("kind"), codeOf(call.kind)},
            {QStringLiteral("name"), textOrNull(call.saidName)},
            {QStringLiteral("note"), textOrNull(call.note)},
            {QStringLiteral("by"), call.operatorName}};
}

Result<MessageEntry> entryOf(Session& session, const CommandLine& line, const QString& body) {
    MessageEntry entry;
    entry.body = body;
    entry.to = line.texts(QStringLiteral("to"));
    SAIKOKU_TRY_ASSIGN(entry.dueAt, momentOption(line, QStringLiteral("due")));
    if (line.has(QStringLiteral("case"))) {
        SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(session, line, line.text(QStringLiteral("case"))));
        entry.taxpayer = key.taxpayer;
        entry.campaign = key.campaign;
    }
    return entry;
}

}  // namespace

QString MessagesCommand::summary() const { return Text::tr("List messages and reminders to you."); }

QList<QCommandLineOption> MessagesCommand::options() const {
    return {{QStringLiteral("unread"), Text::tr("Only those not yet read.")}, {QStringLiteral("sent"), Text::tr("Those that you sent.")}};
}

Result<Output> MessagesCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignNamed(*session, line));
    SAIKOKU_TRY_ASSIGN(QList<StaffMessage> messages, line.has(QStringLiteral("sent")) ? messagesByMe(*session)
                                                                                     : messagesToMe(*session, line.has(QStringLiteral("unread"))));
    // one's letters are of all campaigns; where one is named, of it and of no case
    messages.removeIf([&](const StaffMessage& message) { return campaign.isValid() && message.campaign.isValid() && message.campaign != campaign; });
    SAIKOKU_TRY_ASSIGN(const qint64 unread, countUnreadMessages(*session));
    QJsonArray list;
    QString text;
    for (const StaffMessage& message : std::as_const(messages)) {
        list.append(toJson(message));
        text += QStringList{QString::number(message.id), momentInSentence(toTokyo(message.sentAt)), message.senderName, message.caseNumber, message.body}
                    .join(QStringLiteral("  ")) + u'\n';
    }
    return Output{{{QStringLiteral("messages"), list}, {QStringLiteral("unread"), unread}}, text.isEmpty() ? Text::tr("No message.") + u'\n' : text};
}

QString MessagesSendCommand::summary() const { return Text::tr("Send a message to colleagues, or set a reminder."); }

QList<QCommandLineOption> MessagesSendCommand::options() const {
    return {{QStringLiteral("to"), Text::tr("Login, name or group; several times for several. Yourself without it."), QStringLiteral("WHO")},
            {QStringLiteral("case"), Text::tr("The case that it is about."), QStringLiteral("NUMBER")},
            {QStringLiteral("due"), Text::tr("A reminder: comes up at this day and time."), QStringLiteral("DATETIME")}};
}

Result<Output> MessagesSendCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString body, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const MessageEntry entry, entryOf(*session, line, body));
    SAIKOKU_TRY_ASSIGN(const qint64 id, sendMessage(*session, entry));
    return Output{{{QStringLiteral("message"), id}}, Text::tr("Sent (%1).").arg(id) + u'\n'};
}

QString MessagesReadCommand::summary() const { return Text::tr("Mark a message as read, a reminder as done."); }

Result<Output> MessagesReadCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString word, line.onlyArgument());
    bool isNumber = false;
    const qint64 id = word.toLongLong(&isNumber);
    if (!isNumber) {
        return fail(ErrorCode::Usage, Text::tr("\"%1\" is no message's number. saikoku-cli messages lists them.").arg(word));
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY(markMessageRead(*session, id));
    SAIKOKU_TRY_ASSIGN(const qint64 unread, countUnreadMessages(*session));
    return Output{{{QStringLiteral("message"), id}, {QStringLiteral("unread"), unread}}, Text::tr("Read. Still unread: %1").arg(unread) + u'\n'};
}

QString UnmatchedCommand::summary() const { return Text::tr("List the calls that led to no case."); }

QList<QCommandLineOption> UnmatchedCommand::options() const {
    return {{QStringLiteral("from"), Text::tr("First day; today without it."), QStringLiteral("DATE")},
            {QStringLiteral("to"), Text::tr("Last day; today without it."), QStringLiteral("DATE")}};
}

Result<Output> UnmatchedCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto from, line.date(QStringLiteral("from")));
    SAIKOKU_TRY_ASSIGN(const auto to, line.date(QStringLiteral("to")));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const QList<UnmatchedCall> calls,
                       unmatchedCalls(*session, campaign, from.value_or(line.businessDate()), to.value_or(line.businessDate())));
    QJsonArray list;
    QString text;
    for (const UnmatchedCall& call : calls) {
        list.append(toJson(call));
        text += QStringList{momentInSentence(toTokyo(call.happenedAt)), labelOf(call.direction), call.phoneDigits, labelOf(call.kind), call.saidName, call.note}
                    .join(QStringLiteral("  ")) + u'\n';
    }
    return Output{{{QStringLiteral("calls"), list}}, text.isEmpty() ? Text::tr("No such call.") + u'\n' : text};
}

QString UnmatchedRecordCommand::summary() const { return Text::tr("Keep the trace of a call that led to no case."); }

QList<QCommandLineOption> UnmatchedRecordCommand::options() const {
    return {{QStringLiteral("kind"), Text::tr("Why there is no case (required): %1.").arg(codesOf<UnmatchedKind>()), QStringLiteral("CODE")},
            {QStringLiteral("call"), Text::tr("The call of the journal."), QStringLiteral("INTENT")},
            {QStringLiteral("phone"), Text::tr("Its number, without --call."), QStringLiteral("N")},
            {QStringLiteral("name"), Text::tr("How the caller named themselves."), QStringLiteral("TEXT")},
            {QStringLiteral("note"), Text::tr("What was said."), QStringLiteral("TEXT")}};
}

Result<Output> UnmatchedRecordCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    UnmatchedEntry entry;
    SAIKOKU_TRY(line.required(QStringLiteral("kind")));
    SAIKOKU_TRY_ASSIGN(const auto kind, codeOption<UnmatchedKind>(line, QStringLiteral("kind")));
    SAIKOKU_TRY_ASSIGN(const auto call, line.integer(QStringLiteral("call"), 1, kLastId));
    entry.kind = *kind;
    entry.intent = CallIntentId{call.value_or(0)};
    entry.saidName = line.text(QStringLiteral("name"));
    entry.note = line.text(QStringLiteral("note"));
    if (line.has(QStringLiteral("phone"))) {
        SAIKOKU_TRY_ASSIGN(const PhoneNumber number, PhoneNumber::parse(line.text(QStringLiteral("phone"))));
        entry.phoneDigits = number.digits();
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(entry.campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const qint64 id, recordUnmatchedCall(*session, entry));
    return Output{{{QStringLiteral("unmatched"), id}}, Text::tr("Recorded: %1").arg(labelOf(entry.kind)) + u'\n'};
}

}  // namespace saikoku::cli
