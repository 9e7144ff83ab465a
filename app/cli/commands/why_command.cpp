#include "app/cli/commands/why_command.h"

#include <QCoreApplication>

#include "app/cli/case_lookup.h"
#include "app/cli/store_access.h"
#include "app/cli/where_option.h"
#include "app/cli/why_json.h"
#include "core/base/language.h"
#include "core/eligibility/why_not_now.h"
#include "core/security/session.h"

namespace saikoku::cli {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(WhyCommand) };

constexpr std::array kEnds{FreeFrom::Today, FreeFrom::Tomorrow, FreeFrom::ThisWeek, FreeFrom::Later, FreeFrom::Never};

QString counted(const CasesAndYen& sum) {
    return Text::tr("%1 cases, %2 yen").arg(Yen(sum.cases).toString(), sum.yen.toString());
}

QString reasonText(const ReasonTally& reason) {
    QString text = Text::tr("%1 (%2): %3; by this alone %4")
                       .arg(eligibilityReasonLabel(reason.code), reason.code, counted(reason.all), counted(reason.alone));
    if (reason.next) {
        text += Text::tr("; the first ends %1").arg(momentInSentence(*reason.next));
    }
    return QStringLiteral("  ") + text + u'\n';
}

QString whyText(const WhyNotNow& why) {
    QString text = Text::tr("%1: %2, of which may be called now: %3")
                       .arg(momentInSentence(why.moment), counted(why.selection), counted(why.callable)) +
                   u'\n';
    for (const ReasonTally& reason : why.reasons) {
        text += reasonText(reason);
    }
    for (const FreeFrom when : kEnds) {
        if (why.freeFrom(when).cases > 0) {
            text += Text::tr("%1: %2").arg(labelOf(when), counted(why.freeFrom(when))) + u'\n';
        }
    }
    return text;
}

QJsonObject endsJson(const WhyNotNow& why) {
    QJsonObject json;
    for (const FreeFrom when : kEnds) {
        const CasesAndYen& sum = why.freeFrom(when);
        json.insert(codeOf(when), QJsonObject{{QStringLiteral("cases"), sum.cases}, {QStringLiteral("yen"), sum.yen.amount()}});
    }
    return json;
}

}  // namespace

QString WhyCommand::summary() const { return Text::tr("Tell why the cases of a condition may not be called now."); }

QList<QCommandLineOption> WhyCommand::options() const {
    return {whereOptionHelp()};
}

Result<Output> WhyCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY(checkWhere(line));
    CaseQuery query;
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(query.campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(query.condition, whereOption(line, *session, query.campaign));
    SAIKOKU_TRY_ASSIGN(const WhyNotNow why, whyNotNow(*session, query, {query.campaign}));
    Output output;
    output.json = {{QStringLiteral("as_of"), line.businessDate().toString(Qt::ISODate)},
                   {QStringLiteral("cases"), why.selection.cases},
                   {QStringLiteral("yen"), why.selection.yen.amount()},
                   {QStringLiteral("callable"), why.callable.cases},
                   {QStringLiteral("callable_yen"), why.callable.yen.amount()},
                   {QStringLiteral("reasons"), whyReasonsJson(why)},
                   {QStringLiteral("ends"), endsJson(why)}};
    output.text = whyText(why);
    return output;
}

}  // namespace saikoku::cli
