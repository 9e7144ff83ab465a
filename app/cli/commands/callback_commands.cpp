#include "app/cli/commands/callback_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/code_option.h"
#include "app/cli/store_access.h"
#include "core/base/language.h"
#include "core/queue/callbacks.h"
#include "core/security/session.h"
#include "core/team/colleague.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CallbackCommand)
};

const QString kState = QStringLiteral("state");
const QString kMine = QStringLiteral("mine");
const QString kAnyone = QStringLiteral("anyone");

QJsonValue nameOrNull(const QString& name) {
    return name.isEmpty() ? QJsonValue() : QJsonValue(name);
}

}  // namespace

QString CallbacksCommand::summary() const {
    return Text::tr("List the open callbacks, when they are due and whose they are.");
}

QList<QCommandLineOption> CallbacksCommand::options() const {
    return {{kState, Text::tr("Those alone that are: %1.").arg(codesOf<CallbackState>()),
             QStringLiteral("STATE")},
            {kMine, Text::tr("One's own alone.")}};
}

Result<Output> CallbacksCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto state, codeOption<CallbackState>(line, kState));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(QList<CallbackAppointment> open, callbacks(*session, campaign));
    const OperatorId me = session->actor().id;
    open.removeIf([&](const CallbackAppointment& one) {
        return (state && one.state != *state) || (line.has(kMine) && one.operatorId != me);
    });
    QList<TaxpayerId> cases;
    for (const CallbackAppointment& one : std::as_const(open)) {
        cases.append(one.taxpayer);
    }
    SAIKOKU_TRY_ASSIGN(const auto numbers, numbersOf(*session, campaign, cases));
    QJsonArray list;
    QString text;
    for (const CallbackAppointment& one : std::as_const(open)) {
        const QString number = numbers.value(one.taxpayer);
        list.append(QJsonObject{
            {QStringLiteral("number"), number},
            {QStringLiteral("call_at"), momentJson(one.callAt)},
            {QStringLiteral("state"), codeOf(one.state)},
            {QStringLiteral("of"), nameOrNull(one.operatorName)},
            {QStringLiteral("mine"), one.operatorId == me},
            {QStringLiteral("given_by"), nameOrNull(one.givenByName)},
            {QStringLiteral("given_at"), one.givenAt.isValid() ? momentJson(one.givenAt) : QJsonValue()}});
        text += QStringList{number, momentInSentence(toTokyo(one.callAt)), labelOf(one.state),
                            one.operatorId.isValid() ? one.operatorName : Text::tr("anyone's")}
                    .join(QStringLiteral("  ")) +
                u'\n';
    }
    return Output{{{QStringLiteral("callbacks"), list}},
                  text.isEmpty() ? Text::tr("No callback is open.") + u'\n' : text};
}

QString CallbackGiveCommand::summary() const {
    return Text::tr("Give the open callback of a case to somebody.");
}

QList<QCommandLineOption> CallbackGiveCommand::options() const {
    return {{kAnyone, Text::tr("To whoever is free.")}};
}

Result<Output> CallbackGiveCommand::run(const CommandLine& line) {
    const QStringList& words = line.arguments();
    if (words.size() != (line.has(kAnyone) ? 1 : 2)) {
        return fail(ErrorCode::Usage,
                    Text::tr("Write: callbacks give NUMBER LOGIN, or callbacks give NUMBER --anyone."));
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, words.constFirst()));
    Colleague to;
    if (!line.has(kAnyone)) {
        SAIKOKU_TRY_ASSIGN(to, colleagueOfLogin(*session, words.constLast()));
    }
    SAIKOKU_TRY_ASSIGN(const bool changed, giveCallback(*session, key.campaign, key.taxpayer, to.id));
    return Output{{{QStringLiteral("number"), words.constFirst()},
                   {QStringLiteral("of"), nameOrNull(to.name)},
                   {QStringLiteral("changed"), changed}},
                  Text::tr("The callback of %1 is now of: %2")
                          .arg(words.constFirst(), to.id.isValid() ? to.name : Text::tr("anyone")) +
                      u'\n'};
}

}  // namespace saikoku::cli
