#include "app/cli/commands/report_set_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/case_lookup.h"
#include "app/cli/report_request.h"
#include "app/cli/store_access.h"
#include "app/cli/where_option.h"
#include "core/security/session.h"
#include "reports/report_list.h"
#include "reports/report_set_question.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

}  // namespace

QString ReportSetsCommand::summary() const {
    return Text::tr("List the saved parameters of reports; report --set NAME uses them.");
}

Result<Output> ReportSetsCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(const QList<ReportSet> all, reportSets(*session, campaign));
    QJsonArray list;
    QString text;
    for (const ReportSet& set : all) {
        list.append(setJson(set));
        text += setText(set);
    }
    return Output{
        {{QStringLiteral("sets"), list}},
        text.isEmpty()
            ? Text::tr("No parameters are saved. saikoku-cli report-set save NAME --report ID saves some.") +
                  QLatin1Char('\n')
            : text};
}

QString ReportSetSaveCommand::summary() const {
    return Text::tr("Save a report's parameters under a name, or change them.");
}

QList<QCommandLineOption> ReportSetSaveCommand::options() const {
    QList<QCommandLineOption> options{
        {QStringLiteral("report"), Text::tr("Which report they are for (required)."), QStringLiteral("ID")}};
    options += reportOptions();
    options.append({QStringLiteral("shared"), Text::tr("For everybody; without it for oneself.")});
    return options;
}

Result<Output> ReportSetSaveCommand::run(const CommandLine& line) {
    ReportSet set;
    SAIKOKU_TRY_ASSIGN(set.name, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(set.subject, line.required(QStringLiteral("report")));
    const reports::Report* const report = reports::reportOfId(set.subject);
    if (report == nullptr) {
        return fail(
            ErrorCode::Usage,
            Text::tr("There is no report \"%1\". The command \"reports\" lists them.").arg(set.subject));
    }
    SAIKOKU_TRY(checkWhere(line));
    SAIKOKU_TRY_ASSIGN(ReportRequest request, reportRequest(line));
    SAIKOKU_TRY(reports::checkQuestion(*report, request.question));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY_ASSIGN(request.question.query.condition, whereOption(line, *session, campaign));
    SAIKOKU_TRY(reports::checkQuestion(*report, request.question));
    set.parameters = reports::parametersOf(request.question, request.period);
    set.isShared = line.has(QStringLiteral("shared"));
    SAIKOKU_TRY_ASSIGN(const ReportSet saved, saveReportSet(*session, campaign, set));
    return Output{setJson(saved), setText(saved)};
}

QString ReportSetDeleteCommand::summary() const {
    return Text::tr("Delete saved parameters of a report.");
}

Result<Output> ReportSetDeleteCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString name, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    SAIKOKU_TRY(removeReportSet(*session, campaign, name));
    return Output{{{QStringLiteral("name"), name}, {QStringLiteral("deleted"), true}},
                  Text::tr("The saved parameters %1 were deleted.").arg(name) + QLatin1Char('\n')};
}

}  // namespace saikoku::cli
