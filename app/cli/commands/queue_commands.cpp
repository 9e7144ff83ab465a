#include "app/cli/commands/queue_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/store_access.h"
#include "core/base/language.h"
#include "core/eligibility/eligibility.h"
#include "core/queue/callbacks.h"
#include "core/queue/case_queue.h"
#include "core/queue/hand_outs.h"
#include "core/queue/queue_reasons.h"
#include "core/work/next_case.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(QueueCommand)
};

constexpr qint64 kMostMinutes = 1440;

QJsonValue textOrNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
QJsonValue placeOrNull(qint64 place) { return place > 0 ? QJsonValue(place) : QJsonValue(); }

Result<Output> nobody(Session& session, const QueueWish& wish) {
    SAIKOKU_TRY_ASSIGN(const QueueStop stop, queueReasons(session, wish.campaign, wish.list));
    QJsonArray all;
    QString text = Text::tr("Nobody can be called now.") + u'\n';
    for (const ReasonTally& reason : stop.reasons) {
        all.append(QJsonObject{{QStringLiteral("code"), reason.code},
                               {QStringLiteral("cases"), reason.all.cases},
                               {QStringLiteral("only"), reason.alone.cases},
                               {QStringLiteral("yen"), reason.all.yen.amount()},
                               {QStringLiteral("next"), reason.next ? momentJson(*reason.next) : QJsonValue()}});
        text += QStringLiteral("%1: %2\n").arg(queueReasonLabel(reason.code), QString::number(reason.all.cases));
    }
    return Output{{{QStringLiteral("number"), QJsonValue()}, {QStringLiteral("reasons"), all}}, text};
}

}  // namespace

QString QueueTakeCommand::summary() const { return Text::tr("Take the next case to be called and hold it."); }

QList<QCommandLineOption> QueueTakeCommand::options() const {
    return {
        {QStringLiteral("list"), Text::tr("From this call list alone."), QStringLiteral("NAME")},
        {QStringLiteral("minutes"), Text::tr("Hold it so long (default: the office's rule, 15)."), QStringLiteral("N")},
    };
}

Result<Output> QueueTakeCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    QueueWish wish;
    wish.list = line.text(QStringLiteral("list"));
    SAIKOKU_TRY_ASSIGN(const auto minutes, line.integer(QStringLiteral("minutes"), 1, kMostMinutes));
    wish.minutes = static_cast<int>(minutes.value_or(0));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(wish.campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const std::optional<CaseLease> lease, takeNextCase(*session, wish));
    if (!lease) {
        return nobody(*session, wish);
    }
    SAIKOKU_TRY_ASSIGN(const auto numbers, numbersOf(*session, wish.campaign, {lease->taxpayer}));
    const QString number = numbers.value(lease->taxpayer);
    return Output{{{QStringLiteral("number"), number},
                   {QStringLiteral("lease_until"), momentJson(lease->until)},
                   {QStringLiteral("list"), textOrNull(lease->listName)},
                   {QStringLiteral("place"), placeOrNull(lease->place)}},
                  Text::tr("%1, held until %2").arg(number, momentInSentence(toTokyo(lease->until))) + u'\n'};
}

QString QueueReleaseCommand::summary() const { return Text::tr("Give a case back that was taken."); }

QList<QCommandLineOption> QueueReleaseCommand::options() const {
    return {{QStringLiteral("skip"), Text::tr("Why it is passed on without a call: it stays out of the queue for a while."), QStringLiteral("REASON")}};
}

Result<Output> QueueReleaseCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, number));
    SAIKOKU_TRY_ASSIGN(const bool released, releaseCase(*session, key.campaign, key.taxpayer, line.text(QStringLiteral("skip"))));
    return Output{{{QStringLiteral("number"), number}, {QStringLiteral("released"), released}},
                  (released ? Text::tr("%1 was given back.") : Text::tr("Nobody held %1.")).arg(number) + u'\n'};
}

QString QueueShowCommand::summary() const { return Text::tr("Show who holds which case, your lists and the callbacks that are due."); }

QList<QCommandLineOption> QueueShowCommand::options() const { return {}; }

Result<Output> QueueShowCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const QList<CaseLease> leases, runningLeases(*session, campaign));
    QList<TaxpayerId> held;
    for (const CaseLease& lease : leases) {
        held.append(lease.taxpayer);
    }
    SAIKOKU_TRY_ASSIGN(const auto numbers, numbersOf(*session, campaign, held));
    QJsonArray all;
    QString text;
    for (const CaseLease& lease : leases) {
        const QString number = numbers.value(lease.taxpayer);
        all.append(QJsonObject{{QStringLiteral("number"), number},
                               {QStringLiteral("holder"), lease.holderName},
                               {QStringLiteral("mine"), lease.holder == session->actor().id},
                               {QStringLiteral("lease_until"), momentJson(lease.until)},
                               {QStringLiteral("list"), textOrNull(lease.listName)},
                               {QStringLiteral("place"), placeOrNull(lease.place)}});
        text += Text::tr("%1: %2 until %3").arg(number, lease.holderName, momentInSentence(toTokyo(lease.until))) + u'\n';
    }
    SAIKOKU_TRY_ASSIGN(const CallbacksDue due, callbacksDue(*session, campaign));
    SAIKOKU_TRY_ASSIGN(const QList<MyList> lists, myLists(*session, campaign));
    QJsonArray mine;
    for (const MyList& one : lists) {
        mine.append(QJsonObject{{QStringLiteral("name"), one.list.name}, {QStringLiteral("mine"), one.isMine}, {QStringLiteral("share"), one.share}});
        text += Text::tr("List: %1").arg(one.list.name) + u'\n';
    }
    text += Text::tr("Callbacks due: %1 of your own, %2 anyone's").arg(due.own.size()).arg(due.anyones.size()) + u'\n';
    return Output{{{QStringLiteral("leases"), all},
                   {QStringLiteral("lists"), mine},
                   {QStringLiteral("callbacks"), QJsonObject{{QStringLiteral("own"), due.own.size()}, {QStringLiteral("anyones"), due.anyones.size()}}}},
                  text};
}

}  // namespace saikoku::cli
