#include "app/cli/commands/dial_command.h"

#include <QCoreApplication>
#include <QSettings>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/store_access.h"
#include "core/base/text_folding.h"
#include "core/calling/call_desk.h"
#include "core/calling/dialling/blocking_call.h"
#include "core/calling/dialling/dialler_factory.h"
#include "core/cases/case_file.h"
#include "core/cases/case_list.h"
#include "core/negotiation/negotiation_repository.h"
#include "core/security/session.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DialCommand)
};

struct Target {
    CaseKey key;
    QString digits;
};

/// A taxpayer number means their first number; anything else must be a telephone
/// number on file.
Result<Target> targetOf(Session& session, const QString& argument) {
    const Result<CaseKey> key = findCase(session, argument);
    if (!key && key.error().code != ErrorCode::NotFound) {
        return fail(key.error());
    }
    if (key) {
        SAIKOKU_TRY_ASSIGN(const CaseFile file, openCase(session, key->taxpayer, key->campaign));
        if (file.phones.isEmpty()) {
            return fail(ErrorCode::Rule, Text::tr("No telephone number is known for %1, or you may not see it.").arg(argument));
        }
        return Target{*key, file.phones.constFirst().phone.digits};
    }
    const QString digits = foldDigits(argument);
    QList<TaxpayerId> owners;
    if (!digits.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(owners, casesOfPhone(session, digits));
    }
    if (owners.isEmpty()) {
        return fail(ErrorCode::NotFound, Text::tr("\"%1\" is neither a taxpayer number nor a telephone number on file.").arg(argument));
    }
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignByCode(session.db(), QStringLiteral("tax")));
    return Target{{owners.constFirst(), campaign}, digits};
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

QJsonObject outcomeJson(const CallOutcome& outcome, const QString& digits, CallIntentId intent) {
    const CallTimes& times = outcome.call.times;
    return {{QStringLiteral("intent"), intent.value},
            {QStringLiteral("phone"), digits},
            {QStringLiteral("outcome"), callEndCode(outcome.end)},
            {QStringLiteral("reason"), outcome.rawReason},
            {QStringLiteral("proposed_result"), proposedResultCode(outcome)},
            {QStringLiteral("dialled"), momentJson(times.begun)},
            {QStringLiteral("rang"), momentJson(times.rang)},
            {QStringLiteral("answered"), momentJson(times.answered)},
            {QStringLiteral("ended"), momentJson(times.ended)},
            {QStringLiteral("talk_seconds"), outcome.talkSeconds()}};
}

}  // namespace

QString DialCommand::summary() const { return Text::tr("Dial a case or a number and tell what came of it."); }

QList<QCommandLineOption> DialCommand::options() const {
    return {{QStringLiteral("via"), Text::tr("Which phone: baresip, command, tel, manual, or a name from the settings."),
             QStringLiteral("NAME")},
            {QStringLiteral("override"), Text::tr("Why an officer calls although a rule says no."), QStringLiteral("TEXT")},
            {QStringLiteral("talk-seconds"), Text::tr("Hang up so long after the answer."), QStringLiteral("N")}};
}

Result<Output> DialCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString argument, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const QString via, line.required(QStringLiteral("via")));
    SAIKOKU_TRY_ASSIGN(const std::optional<qint64> talk, line.integer(QStringLiteral("talk-seconds"), 0, 3600));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const Target target, targetOf(*session, argument));
    SAIKOKU_TRY_ASSIGN(const std::unique_ptr<Dialler> dialler, diallerFor(*session, via));

    BlockingCallOptions options;
    if (talk) {
        options.talkLimit = std::chrono::seconds(*talk);
    }
    CallDesk desk(*session, *dialler);
    QString writeFailure;
    QObject::connect(&desk, &CallDesk::failed, [&](const QString& sentence) { writeFailure = sentence; });
    // when the line is dead, dial() says so after the intent is stored: nothing is lost
    static_cast<void>(waitUntilReady(*dialler, options.readyLimit));
    CallIntentId intent;
    SAIKOKU_TRY_ASSIGN(const CallOutcome outcome, followCall(*dialler, options, [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(const Dialled dialled, desk.dial(target.key.taxpayer, target.key.campaign, target.digits,
                                                            line.text(QStringLiteral("override"))));
        intent = dialled.intent;
        return dialled.placed;
    }));
    if (!writeFailure.isEmpty()) {
        return fail(ErrorCode::Failed, writeFailure);
    }
    return Output{outcomeJson(outcome, target.digits, intent), callEndSentence(outcome.end) + u'\n'};
}

}  // namespace saikoku::cli
