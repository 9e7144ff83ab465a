#include "app/cli/commands/plan_command.h"

#include <QCoreApplication>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/store_access.h"
#include "core/queue/caller_plan.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanCommand)
};

}  // namespace

QString PlanCommand::summary() const {
    return Text::tr("Plan how many calls a person makes on a day.");
}

QList<QCommandLineOption> PlanCommand::options() const {
    return {{QStringLiteral("calls"), Text::tr("How many calls (required); 0: none."), QStringLiteral("N")},
            {QStringLiteral("day"), Text::tr("The day; today when left out."), QStringLiteral("DATE")}};
}

Result<Output> PlanCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString login, line.onlyArgument());
    SAIKOKU_TRY(line.required(QStringLiteral("calls")));
    SAIKOKU_TRY_ASSIGN(const auto calls, line.integer(QStringLiteral("calls"), 0, kMostPlannedCalls));
    SAIKOKU_TRY_ASSIGN(const auto wanted, line.date(QStringLiteral("day")));
    const QDate day = wanted.value_or(line.businessDate());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY(planCalls(*session, campaign, login, day, *calls));
    return Output{{{QStringLiteral("login"), login},
                   {QStringLiteral("day"), dateJson(day)},
                   {QStringLiteral("calls"), *calls}},
                  Text::tr("%1, %2: %3 calls planned").arg(login, day.toString(Qt::ISODate)).arg(*calls) +
                      QLatin1Char('\n')};
}

}  // namespace saikoku::cli
