#include "app/cli/commands/list_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

#include "app/cli/case_lookup.h"
#include "app/cli/case_json.h"
#include "app/cli/numbers_option.h"
#include "app/cli/store_access.h"
#include "app/cli/where_option.h"
#include "core/queue/call_lists.h"
#include "core/queue/hand_outs.h"
#include "core/queue/list_tally.h"
#include "core/queue/standing_lists.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ListCommand)
};

constexpr std::array kTriesKeys{"0", "1", "2", "3+"};
constexpr qint64 kMostTries = 20;
constexpr qint64 kMostShare = 100;
constexpr qint64 kLastTurn = 99;

QJsonObject toJson(const CallListTally& tally) {
    const CallList& list = tally.list;
    QJsonObject tried;
    for (std::size_t i = 0; i < kTriesKeys.size(); ++i) {
        tried.insert(QLatin1String(kTriesKeys.at(i)), tally.tried.at(i));
    }
    return {{QStringLiteral("name"), list.name},
            {QStringLiteral("made"), momentJson(list.madeAt)},
            {QStringLiteral("condition"), list.condition},
            {QStringLiteral("sort"), list.sort},
            {QStringLiteral("from"), dateJson(list.from)},
            {QStringLiteral("to"), dateJson(list.to)},
            {QStringLiteral("cases"), list.cases},
            {QStringLiteral("yen"), list.yen.amount()},
            {QStringLiteral("removed_paid"), tally.removedPaid},
            {QStringLiteral("tried"), tried},
            {QStringLiteral("agreed_tries"), list.agreedTries},
            {QStringLiteral("agreed_tries_made"), tally.agreed},
            {QStringLiteral("promised"), tally.promised},
            {QStringLiteral("done"), tally.done},
            {QStringLiteral("left"), tally.left},
            {QStringLiteral("left_yen"), tally.leftYen.amount()},
            {QStringLiteral("given"), list.given > 0 ? QJsonValue(list.given) : QJsonValue()},
            {QStringLiteral("closed"), dateJson(list.closedOn)}};
}

QString toText(const CallListTally& tally) {
    const CallList& list = tally.list;
    return Text::tr("%1: %2 cases, %3 yen; paid since: %4; tried 0/1/2/3+: %5/%6/%7/%8; done: %9")
               .arg(list.name, Yen(list.cases).toString(), list.yen.toString(), QString::number(tally.removedPaid),
                    QString::number(tally.tried.at(0)), QString::number(tally.tried.at(1)), QString::number(tally.tried.at(2)),
                    QString::number(tally.tried.at(3)), QString::number(tally.done)) +
           Text::tr(", left: %1").arg(tally.left) + (list.closedOn.isValid() ? Text::tr(" (closed)") : QString()) + u'\n';
}

Result<Output> shown(Session& session, CampaignId campaign, const CallList& list) {
    SAIKOKU_TRY_ASSIGN(const QList<CallListTally> tallies, tallyOf(session, campaign, {list}));
    return Output{toJson(tallies.constFirst()), toText(tallies.constFirst())};
}

Result<CallListWish> wishOf(const CommandLine& line) {
    CallListWish wish;
    SAIKOKU_TRY_ASSIGN(wish.name, line.onlyArgument());
    if (!line.has(QStringLiteral("numbers"))) {
        SAIKOKU_TRY(line.required(QStringLiteral("where")));
    }
    SAIKOKU_TRY(checkWhere(line));
    if (line.has(QStringLiteral("sort"))) {
        SAIKOKU_TRY_ASSIGN(wish.sort, parseCaseSort(line.text(QStringLiteral("sort"))));
    }
    SAIKOKU_TRY_ASSIGN(const auto from, line.date(QStringLiteral("from")));
    SAIKOKU_TRY_ASSIGN(const auto to, line.date(QStringLiteral("to")));
    SAIKOKU_TRY_ASSIGN(const auto tries, line.integer(QStringLiteral("tries"), 1, kMostTries));
    wish.from = from.value_or(QDate());
    wish.to = to.value_or(QDate());
    wish.agreedTries = static_cast<int>(tries.value_or(0));
    return wish;
}

QJsonObject toJson(const StandingProposal& proposal) {
    return {{QStringLiteral("key"), proposal.rule.key},      {QStringLiteral("name"), proposal.name},
            {QStringLiteral("condition"), proposal.condition}, {QStringLiteral("from"), dateJson(proposal.from)},
            {QStringLiteral("to"), dateJson(proposal.to)},     {QStringLiteral("made"), proposal.made.has_value()}};
}

}  // namespace

QString ListMakeCommand::summary() const { return Text::tr("Make a call list of everybody in arrears whom a condition names."); }

QList<QCommandLineOption> ListMakeCommand::options() const {
    return {
        whereOptionHelp(),
        numbersOptionHelp(),
        numbersColumnHelp(),
        {QStringLiteral("sort"), Text::tr("The order in which it is called (default outstanding:desc)."), QStringLiteral("FIELDS")},
        {QStringLiteral("from"), Text::tr("Its first day, with which the round of its cases begins (default today)."), QStringLiteral("DATE")},
        {QStringLiteral("to"), Text::tr("Its last day (default: until it is closed)."), QStringLiteral("DATE")},
        {QStringLiteral("tries"), Text::tr("Calls that each case is to have, on different weekdays and at different times."), QStringLiteral("N")},
    };
}

Result<Output> ListMakeCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(CallListWish wish, wishOf(line));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(wish.campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(wish.condition, whereOption(line, *session, wish.campaign));
    SAIKOKU_TRY_ASSIGN(const auto found, numbersOption(line, *session, wish.campaign));
    if (found) {
        wish.among = std::make_shared<const QList<TaxpayerId>>(found->cases);
    }
    SAIKOKU_TRY_ASSIGN(const CallList list, makeCallList(*session, wish));
    SAIKOKU_TRY_ASSIGN(Output output, shown(*session, wish.campaign, list));
    if (found) {
        tellOf(*found, output);
    }
    return output;
}

QString ListCommand::summary() const {
    return m_act == Act::Show ? Text::tr("Show how far a call list is.") : Text::tr("Close a call list: nobody is called from it any more.");
}

QList<QCommandLineOption> ListCommand::options() const { return {}; }

Result<Output> ListCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString name, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const CallList list,
                       m_act == Act::Close ? closeCallList(*session, campaign, name) : callList(*session, campaign, name));
    return shown(*session, campaign, list);
}

QString ListGiveCommand::summary() const { return Text::tr("Give a call list to a person or a group."); }

QList<QCommandLineOption> ListGiveCommand::options() const {
    return {
        {QStringLiteral("to"), Text::tr("The person's user name."), QStringLiteral("LOGIN")},
        {QStringLiteral("group"), Text::tr("Or the group's name."), QStringLiteral("NAME")},
        {QStringLiteral("share"), Text::tr("How many cases in proportion to their other lists (default 1; 0 takes it back)."), QStringLiteral("N")},
        {QStringLiteral("turn"), Text::tr("Lists of a later turn come when the earlier ones have nobody (default 1)."), QStringLiteral("N")},
    };
}

Result<Output> ListGiveCommand::run(const CommandLine& line) {
    HandOutWish wish;
    SAIKOKU_TRY_ASSIGN(wish.list, line.onlyArgument());
    wish.login = line.text(QStringLiteral("to"));
    wish.group = line.text(QStringLiteral("group"));
    if (wish.login.isEmpty() == wish.group.isEmpty()) {
        return fail(ErrorCode::Usage, Text::tr("Give either --to LOGIN or --group NAME."));
    }
    SAIKOKU_TRY_ASSIGN(const auto share, line.integer(QStringLiteral("share"), 0, kMostShare));
    SAIKOKU_TRY_ASSIGN(const auto turn, line.integer(QStringLiteral("turn"), 1, kLastTurn));
    wish.share = static_cast<int>(share.value_or(1));
    wish.turn = static_cast<int>(turn.value_or(1));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(wish.campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY(handOut(*session, wish));
    SAIKOKU_TRY_ASSIGN(const CallList list, callList(*session, wish.campaign, wish.list));
    SAIKOKU_TRY_ASSIGN(const QList<ListWorker> workers, workersOf(*session, wish.campaign, list.id));
    QJsonArray all;
    QString text;
    for (const ListWorker& worker : workers) {
        const QString name = worker.isGroup ? worker.name : worker.login;
        all.append(QJsonObject{{worker.isGroup ? QStringLiteral("group") : QStringLiteral("login"), name},
                               {QStringLiteral("share"), worker.share},
                               {QStringLiteral("turn"), worker.turn}});
        text += Text::tr("%1: share %2, turn %3").arg(name).arg(worker.share).arg(worker.turn) + u'\n';
    }
    return Output{{{QStringLiteral("name"), list.name}, {QStringLiteral("workers"), all}},
                  text.isEmpty() ? Text::tr("The list is everybody's.") + u'\n' : text};
}

QString ListStandingCommand::summary() const { return Text::tr("Show the office's standing lists of the month, or make them."); }

QList<QCommandLineOption> ListStandingCommand::options() const {
    return {QCommandLineOption(QStringLiteral("make"), Text::tr("Make those that aren't made yet."))};
}

Result<Output> ListStandingCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    if (line.has(QStringLiteral("make"))) {
        SAIKOKU_TRY(makeStandingLists(*session, campaign, session->today()));
    }
    SAIKOKU_TRY_ASSIGN(const QList<StandingProposal> proposals, standingLists(*session, campaign, session->today()));
    QJsonArray all;
    QString text;
    for (const StandingProposal& proposal : proposals) {
        all.append(toJson(proposal));
        text += (proposal.made ? Text::tr("%1: made") : Text::tr("%1: not made yet")).arg(proposal.name) + u'\n';
    }
    return Output{{{QStringLiteral("standing"), all}}, text.isEmpty() ? Text::tr("No standing list belongs to this month.") + u'\n' : text};
}

QString ListsCommand::summary() const { return Text::tr("List the call lists and how far they are."); }

QList<QCommandLineOption> ListsCommand::options() const { return {}; }

Result<Output> ListsCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const QList<CallList> lists, callLists(*session, campaign));
    SAIKOKU_TRY_ASSIGN(const QList<CallListTally> tallies, tallyOf(*session, campaign, lists));
    QJsonArray all;
    QString text;
    for (const CallListTally& tally : tallies) {
        all.append(toJson(tally));
        text += toText(tally);
    }
    return Output{{{QStringLiteral("lists"), all}}, text.isEmpty() ? Text::tr("There is no call list. \"list make\" makes one.") + u'\n' : text};
}

}  // namespace saikoku::cli
