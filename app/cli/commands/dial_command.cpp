#include "app/cli/commands/dial_command.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/code_option.h"
#include "app/cli/phone_choice.h"
#include "app/cli/store_access.h"
#include "core/arrears/taxpayer.h"
#include "core/base/phone_number.h"
#include "core/work/current_call.h"
#include "core/dialling/blocking_call.h"
#include "core/dialling/dialler_factory.h"
#include "core/cases/case_list.h"
#include "core/contact/campaign.h"
#include "core/contact/contact_wishes.h"
#include "core/recordings/recording_keeper.h"
#include "core/security/session.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DialCommand)
};

const QLatin1String kPhone("phone");
const QLatin1String kRelay("relay");

struct Target {
    CaseKey key;
    QString digits;
};

Result<Target> targetOfPerson(Session& session, const CaseKey& key, const CommandLine& line) {
    const QString number = line.arguments().constFirst();
    // whose number is looked up is on record before it is read
    SAIKOKU_TRY(session.log(QLatin1String("search"), QStringLiteral("case"), QString::number(key.taxpayer.value),
                            {{QStringLiteral("by"), QStringLiteral("number")}}));
    if (line.has(kPhone)) {
        SAIKOKU_TRY_ASSIGN(const PhoneNumber chosen, PhoneNumber::parse(line.text(kPhone)));
        SAIKOKU_TRY_ASSIGN(const bool theirs, isNumberOf(session, key, chosen));
        if (!theirs) {
            return fail(ErrorCode::Rule,
                        Text::tr("%1 is not on file as a number of %2, or you may not see it. Choose one that "
                                 "\"case %2\" shows, or leave --phone out.")
                            .arg(chosen.digits(), number));
        }
        return Target{key, chosen.digits()};
    }
    SAIKOKU_TRY_ASSIGN(const Taxpayer person, reachablePerson(session, key));
    if (person.phones.isEmpty()) {
        return fail(ErrorCode::Rule, Text::tr("No telephone number is known for %1, or you may not see it.").arg(number));
    }
    return Target{key, person.phones.constFirst().digits};
}

/// Several people's number is nobody's until it is said who is meant.
Result<void> refuseSeveral(Session& session, const QList<TaxpayerId>& owners, CampaignId campaign,
                           const QString& digits) {
    QStringList numbers;
    for (const TaxpayerId owner : owners) {
        SAIKOKU_TRY_ASSIGN(const Taxpayer person, reachablePerson(session, {owner, campaign}));
        numbers.append(person.number);
    }
    return fail(ErrorCode::Rule, Text::tr("%1 is the number of several people: %2. Say who is meant: "
                                          "dial NUMBER --phone %1, with one of these numbers.")
                                     .arg(digits, numbers.join(QStringLiteral(", "))));
}

Result<Target> targetOfPhone(Session& session, const CommandLine& line) {
    const QString argument = line.arguments().constFirst();
    if (line.has(kPhone)) {
        return fail(ErrorCode::Usage, Text::tr("--phone chooses among one person's numbers: give their taxpayer "
                                               "number in place of \"%1\".").arg(argument));
    }
    SAIKOKU_TRY_ASSIGN(const CampaignInfo space, campaignOfLine(session, line));
    const CampaignId campaign = space.id;
    QList<TaxpayerId> owners;
    const Result<PhoneNumber> number = PhoneNumber::parse(argument);
    if (number) {
        SAIKOKU_TRY_ASSIGN(owners, casesOfPhone(session, number->digits(), campaign));
    }
    if (owners.isEmpty()) {
        return fail(ErrorCode::NotFound, Text::tr("\"%1\" is neither a taxpayer number nor a telephone number on file.").arg(argument));
    }
    if (owners.size() > 1) {
        SAIKOKU_TRY(refuseSeveral(session, owners, campaign, number->digits()));
    }
    return Target{{owners.constFirst(), campaign}, number->digits()};
}

/// A taxpayer number means one of their numbers, the first unless --phone says which;
/// anything else must be one person's telephone number on file.
Result<Target> targetOf(Session& session, const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString argument, line.onlyArgument());
    const Result<CaseKey> key = findCase(session, line, argument);
    if (key) {
        return targetOfPerson(session, *key, line);
    }
    if (key.error().code != ErrorCode::NotFound) {
        return fail(key.error());
    }
    return targetOfPhone(session, line);
}

Result<std::unique_ptr<Dialler>> diallerFor(const Session& session, const QString& via) {
    QList<DiallerSettings> known;
    if (session.location().isLocal()) {
        QSettings file(session.location().settingsFile(), QSettings::IniFormat);
        SAIKOKU_TRY_ASSIGN(known, loadDiallers(file));
    }
    SAIKOKU_TRY_ASSIGN(const DiallerSettings settings, findDialler(known, via));
    return makeDialler(settings, {session.clock()});
}

/// The id of the call's recording; null when there is none. What a call before left is sealed too.
QJsonValue keptSound(Session& session, const CommandLine& line, const QList<PlainRecording>& sounds, CallIntentId intent) {
    QJsonValue recording;
    for (const PlainRecording& sound : sounds) {
        const Result<KeptRecording> kept = keepRecording(session, sound);
        if (!kept) {
            line.warn(Text::tr("A recording could not be sealed: %1 It waits in memory for the next call.").arg(kept.error().message));
        } else if (!kept->sentence().isEmpty()) {
            line.warn(kept->sentence());
        } else if (kept->intent == intent && kept->id.isValid()) {
            recording = kept->id.value;
        }
    }
    return recording;
}

QJsonObject outcomeJson(const CallOutcome& outcome, const QString& digits, CallIntentId intent) {
    const CallTimes& times = outcome.call.times;
    return {{QStringLiteral("intent"), intent.value},
            {QStringLiteral("phone"), digits},
            {QStringLiteral("outcome"), codeOf(outcome.end)},
            {QStringLiteral("reason"), outcome.rawReason},
            {QStringLiteral("proposed_result"), proposedResultCode(outcome)},
            {QStringLiteral("dialled"), momentJson(times.begun)},
            {QStringLiteral("rang"), momentJson(times.rang)},
            {QStringLiteral("answered"), momentJson(times.answered)},
            {QStringLiteral("ended"), momentJson(times.ended)},
            {QStringLiteral("talk_seconds"), outcome.talkSeconds()}};
}

QString outcomeText(const CallOutcome& outcome, const QString& digits, CallIntentId intent, std::optional<RelayService> relay) {
    constexpr qint64 kSecondsPerMinute = 60;
    QStringList lines{callEndSentence(outcome.end)};
    if (outcome.answered()) {
        const qint64 talk = outcome.talkSeconds();
        lines.append(Text::tr("Talked: %1:%2 (%3)")
                         .arg(talk / kSecondsPerMinute)
                         .arg(talk % kSecondsPerMinute, 2, 10, QLatin1Char('0'))
                         .arg(digits));
    }
    lines.append(relay ? Text::tr("Call %1: record its result with --call %1 --relay %2.").arg(QString::number(intent.value), codeOf(*relay))
                       : Text::tr("Call %1: record its result with --call %1.").arg(intent.value));
    return lines.join(u'\n') + u'\n';
}

}  // namespace

QString DialCommand::summary() const { return Text::tr("Dial a case or a number and tell what came of it."); }

QList<QCommandLineOption> DialCommand::options() const {
    return {{QStringLiteral("via"), Text::tr("Which phone: baresip, command, tel, manual, or a name from the settings."),
             QStringLiteral("NAME")},
            {kPhone, Text::tr("Which of the person's numbers; the first without it."), QStringLiteral("N")},
            {QStringLiteral("override"), Text::tr("Why an officer calls although a rule says no."), QStringLiteral("TEXT")},
            {kRelay, Text::tr("The relay service that the call goes through: %1. Told again for --relay of record.").arg(codesOf<RelayService>()),
             QStringLiteral("CODE")},
            {QStringLiteral("talk-seconds"), Text::tr("Hang up so long after the answer."), QStringLiteral("N")}};
}

Result<Output> DialCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const QString via, line.required(QStringLiteral("via")));
    SAIKOKU_TRY_ASSIGN(const std::optional<qint64> talk, line.integer(QStringLiteral("talk-seconds"), 0, 3600));
    SAIKOKU_TRY_ASSIGN(const auto relay, codeOption<RelayService>(line, kRelay));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const Target target, targetOf(*session, line));
    SAIKOKU_TRY_ASSIGN(const std::unique_ptr<Dialler> dialler, diallerFor(*session, via));

    BlockingCallOptions options;
    if (talk) {
        options.talkLimit = std::chrono::seconds(*talk);
    }
    CurrentCall call(*session, dialler.get());
    QString writeFailure;
    QObject::connect(&call, &CurrentCall::failed, [&](const QString& sentence) { writeFailure = sentence; });
    QList<PlainRecording> sounds;
    QObject::connect(&call, &CurrentCall::soundReady, [&](const PlainRecording& sound) { sounds.append(sound); });
    // when the line is dead, dial() says so after the intent is stored: nothing is lost
    static_cast<void>(waitUntilReady(*dialler, options.readyLimit));
    CallIntentId intent;
    bool isRecorded = false;
    SAIKOKU_TRY_ASSIGN(const CallOutcome outcome, followCall(*dialler, options, [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(const Dialled dialled, call.dial(target.key.taxpayer, target.key.campaign, target.digits,
                                                            line.text(QStringLiteral("override"))));
        intent = dialled.intent;
        isRecorded = call.isSoundKept();
        return dialled.placed;
    }));
    if (isRecorded && outcome.answered()) {
        constexpr std::chrono::seconds kPatience{5};
        waitForSound([&] { return std::any_of(sounds.begin(), sounds.end(), [](const PlainRecording& sound) { return !sound.wasLeft; }); }, kPatience);
    }
    const QJsonValue recording = keptSound(*session, line, sounds, intent);
    if (!writeFailure.isEmpty()) {
        line.warn(Text::tr("The call was made, but not all of it could be stored: %1").arg(writeFailure));
    }
    QJsonObject json = outcomeJson(outcome, target.digits, intent);
    json.insert(QStringLiteral("recording"), recording);
    json.insert(kRelay, relay ? QJsonValue(codeOf(*relay)) : QJsonValue());
    return Output{json, outcomeText(outcome, target.digits, intent, relay)};
}

}  // namespace saikoku::cli
