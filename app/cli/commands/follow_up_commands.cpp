#include "app/cli/commands/follow_up_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/code_option.h"
#include "app/cli/follow_up_json.h"
#include "app/cli/store_access.h"
#include "core/base/business_calendar.h"
#include "core/security/session.h"
#include "core/work/follow_ups.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FollowUpsCommand)
};

const QLatin1String kKind("kind");
const QLatin1String kPart("part");
const QLatin1String kFrom("from");
const QLatin1String kTo("to");
constexpr qint64 kLastId = 9'000'000'000'000'000;
constexpr int kEverything = 1'000'000;

QCommandLineOption partOption() {
    return {kPart, Text::tr("Which part: %1.").arg(codesOf<FollowUpPart>()), QStringLiteral("PART")};
}

QList<QCommandLineOption> periodOptions() {
    return {{kFrom, Text::tr("The first day."), QStringLiteral("DATE")},
            {kTo, Text::tr("The last day."), QStringLiteral("DATE")}};
}

Result<FollowUpQuery> queryOf(const CommandLine& line, FollowUpPart usual) {
    FollowUpQuery query;
    query.most = kEverything;
    SAIKOKU_TRY_ASSIGN(const auto part, codeOption<FollowUpPart>(line, kPart));
    query.part = part.value_or(usual);
    return query;
}

QJsonArray rowsJson(const FollowUpList& list) {
    QJsonArray rows;
    for (const FollowUpRow& row : list.rows) {
        QJsonObject json = followUpJson(row.followUp, row.standing);
        json.insert(QStringLiteral("number"), row.row.number);
        json.insert(QStringLiteral("name"), row.row.name);
        rows.append(json);
    }
    return rows;
}

QString rowsText(const FollowUpList& list) {
    QString text;
    for (const FollowUpRow& row : list.rows) {
        text +=
            QStringLiteral("%1  %2  %3\n")
                .arg(row.row.number, row.row.name, followUpLine(row.followUp, row.standing, row.topicWord));
    }
    return text;
}

Result<FollowUpChange> changeOf(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    bool isNumber = false;
    FollowUpChange change;
    change.id = number.toLongLong(&isNumber);
    if (!isNumber || change.id < 1 || change.id > kLastId) {
        return fail(ErrorCode::Usage,
                    Text::tr("\"%1\" is no number of a follow-up: \"follow-ups\" tells them.").arg(number));
    }
    SAIKOKU_TRY_ASSIGN(change.to, codeOption<FollowUpState>(line, QStringLiteral("state")));
    SAIKOKU_TRY_ASSIGN(change.seen, codeOption<FollowUpState>(line, QStringLiteral("seen")));
    SAIKOKU_TRY_ASSIGN(const auto on, line.date(QStringLiteral("on")));
    SAIKOKU_TRY_ASSIGN(const auto usable, line.date(QStringLiteral("usable-until")));
    change.on = on.value_or(QDate());
    change.usableUntil = usable.value_or(QDate());
    change.consent = line.has(QStringLiteral("consent"));
    change.note = line.text(QStringLiteral("note"));
    return change;
}

}  // namespace

QString OutcomesCommand::summary() const {
    return Text::tr("Show what else the talks of a case came to, and what must follow.");
}

Result<Output> OutcomesCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, number));
    SAIKOKU_TRY_ASSIGN(const CaseFile file, openCase(*session, key.taxpayer, key.campaign));
    QString text;
    for (const FollowUpOnFile& each : file.followUps) {
        text += followUpLine(each.followUp, each.standing, each.topicWord) + u'\n';
    }
    return Output{
        {{QStringLiteral("number"), number}, {QStringLiteral("follow_ups"), followUpsJson(file.followUps)}},
        text.isEmpty() ? Text::tr("Nothing more came of the talks of this case.") + u'\n' : text};
}

QString FollowUpsCommand::summary() const {
    return Text::tr("List what must follow talks, by the day on which it is due.");
}

QList<QCommandLineOption> FollowUpsCommand::options() const {
    return {{kKind, Text::tr("Only these: %1.").arg(codesOf<FollowUpKind>()), QStringLiteral("KIND")},
            partOption()};
}

Result<Output> FollowUpsCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(FollowUpQuery query, queryOf(line, FollowUpPart::Open));
    SAIKOKU_TRY_ASSIGN(query.kind, codeOption<FollowUpKind>(line, kKind));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const FollowUpList list, followUps(*session, campaign, query));
    return Output{{{QStringLiteral("part"), codeOf(query.part)},
                   {QStringLiteral("total"), list.total},
                   {QStringLiteral("follow_ups"), rowsJson(list)}},
                  Text::tr("Follow-ups: %1").arg(list.total) + u'\n' + rowsText(list)};
}

QString FollowUpsStepCommand::summary() const {
    return Text::tr("Take the next step of a follow-up.");
}

QList<QCommandLineOption> FollowUpsStepCommand::options() const {
    return {{QStringLiteral("state"),
             Text::tr("The step: %1; without it what usually follows.").arg(codesOf<FollowUpState>()),
             QStringLiteral("STATE")},
            {QStringLiteral("on"), Text::tr("The day; today without it."), QStringLiteral("DATE")},
            {QStringLiteral("usable-until"), Text::tr("Until when the payment slip is taken."),
             QStringLiteral("DATE")},
            {QStringLiteral("consent"), Text::tr("The person consented to be referred.")},
            {QStringLiteral("note"), Text::tr("What was done; of a complaint the measure."),
             QStringLiteral("TEXT")},
            {QStringLiteral("seen"),
             Text::tr("How it stood when it was looked at: refused when it stands otherwise now."),
             QStringLiteral("STATE")}};
}

Result<Output> FollowUpsStepCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const FollowUpChange change, changeOf(line));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const FollowUp followUp, stepFollowUp(*session, campaign, change));
    SAIKOKU_TRY_ASSIGN(const auto rules, session->rules<FollowUpRules>());
    SAIKOKU_TRY_ASSIGN(const auto calendar, session->rules<BusinessCalendar>());
    const FollowUpStanding standing = standingOf(followUp, *rules, *calendar, session->today());
    return Output{followUpJson(followUp, standing),
                  followUpLine(followUp, standing, rules->topicWord(followUp.kind, followUp.topic)) + u'\n'};
}

QString FollowUpsCountCommand::summary() const {
    return Text::tr("Count the steps of follow-ups in a period.");
}

QList<QCommandLineOption> FollowUpsCountCommand::options() const {
    return periodOptions();
}

Result<Output> FollowUpsCountCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto from, line.date(kFrom));
    SAIKOKU_TRY_ASSIGN(const auto to, line.date(kTo));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    const QDate today = session->today();
    const QDate last = to.value_or(today);
    const QDate first = from.value_or(QDate(last.year(), last.month(), 1));
    SAIKOKU_TRY_ASSIGN(const QList<FollowUpCount> counts, followUpCounts(*session, campaign, first, last));
    QJsonArray rows;
    QString text;
    for (const FollowUpCount& count : counts) {
        rows.append(QJsonObject{
            {QStringLiteral("kind"), codeOf(count.kind)},
            {QStringLiteral("state"), codeOf(count.state)},
            {QStringLiteral("topic"), count.topic.isEmpty() ? QJsonValue() : QJsonValue(count.topic)},
            {QStringLiteral("times"), count.times},
            {QStringLiteral("cases"), count.cases}});
        text += Text::tr("%1: %2  times: %3, cases: %4")
                    .arg(labelOf(count.kind), stateLabel(count.kind, count.state),
                         QString::number(count.times), QString::number(count.cases)) +
                u'\n';
    }
    return Output{{{QStringLiteral("from"), dateJson(first)},
                   {QStringLiteral("to"), dateJson(last)},
                   {QStringLiteral("counts"), rows}},
                  text};
}

QString ComplaintsCommand::summary() const {
    return Text::tr("Show the register of complaints.");
}

QList<QCommandLineOption> ComplaintsCommand::options() const {
    return QList<QCommandLineOption>{partOption()} + periodOptions();
}

Result<Output> ComplaintsCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(FollowUpQuery query, queryOf(line, FollowUpPart::All));
    query.kind = FollowUpKind::Complaint;
    SAIKOKU_TRY_ASSIGN(const auto from, line.date(kFrom));
    SAIKOKU_TRY_ASSIGN(const auto to, line.date(kTo));
    query.from = from.value_or(QDate());
    query.to = to.value_or(QDate());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const FollowUpList list, followUps(*session, campaign, query));
    return Output{{{QStringLiteral("total"), list.total}, {QStringLiteral("complaints"), rowsJson(list)}},
                  Text::tr("Complaints: %1").arg(list.total) + u'\n' + rowsText(list)};
}

QString ComplaintsAddCommand::summary() const {
    return Text::tr("Enter a complaint that did not come up in a recorded call.");
}

QList<QCommandLineOption> ComplaintsAddCommand::options() const {
    return {{QStringLiteral("about"), Text::tr("What it is about (required)."), QStringLiteral("TEXT")},
            {QStringLiteral("to-whom"), Text::tr("To whom it was made."), QStringLiteral("TEXT")},
            {QStringLiteral("topic"), Text::tr("Its topic, a code of rules/follow_ups.json."),
             QStringLiteral("CODE")},
            {QStringLiteral("at"), Text::tr("When it was made; now without it."), QStringLiteral("DATETIME")},
            {QStringLiteral("measure"), Text::tr("What was answered at once."), QStringLiteral("TEXT")}};
}

Result<Output> ComplaintsAddCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    ComplaintEntry entry;
    SAIKOKU_TRY_ASSIGN(entry.about, line.required(QStringLiteral("about")));
    entry.toWhom = line.text(QStringLiteral("to-whom"));
    entry.topic = line.text(QStringLiteral("topic"));
    entry.measure = line.text(QStringLiteral("measure"));
    SAIKOKU_TRY_ASSIGN(entry.receivedAt, momentOption(line, QStringLiteral("at")));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, number));
    SAIKOKU_TRY_ASSIGN(const qint64 id, addComplaint(*session, key.campaign, key.taxpayer, entry));
    return Output{{{QStringLiteral("number"), number}, {QStringLiteral("id"), id}},
                  Text::tr("Entered as %1.").arg(id) + u'\n'};
}

}  // namespace saikoku::cli
