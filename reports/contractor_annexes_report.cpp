#include "reports/contractor_annexes_report.h"

#include <QCoreApplication>

#include <map>

#include "core/contact/dispatch.h"
#include "core/contact/follow_up_rules.h"
#include "core/contact/phone_research.h"
#include "core/figures/annex_figures_repository.h"
#include "core/figures/contractor_figures_repository.h"
#include "core/security/session.h"
#include "core/team/presence_recorder.h"
#include "reports/figure_report.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ContractorReports)
};

struct Annex {
    QString code;
    QString label;
};

void add(FigureRows& rows, const Annex& annex, const QString& item, const QString& label, qint64 times,
         const QVariant& cases) {
    rows.rows.append(QVariantList{annex.code, annex.label, item, label, times, cases});
}

/// Every step that a kind has, those that nobody took with 0.
Result<void> addFollowUps(const AnnexFiguresRepository& figures, FollowUpKind kind,
                          const FollowUpRules& rules, FigureRows& rows) {
    SAIKOKU_TRY_ASSIGN(const auto counted, figures.followUpSteps(codeOf(kind)));
    std::map<QString, AnnexCount> byState;
    for (const AnnexCount& each : counted) {
        byState[each.item] = each;
    }
    const Annex annex{codeOf(kind), labelOf(kind)};
    for (const FollowUpRules::Step& step : rules.steps.value(kind)) {
        const AnnexCount& one = byState[codeOf(step.state)];
        add(rows, annex, codeOf(step.state), stateLabel(kind, step.state), one.times, one.cases);
    }
    return {};
}

Result<void> addResearch(const AnnexFiguresRepository& figures, FigureRows& rows) {
    SAIKOKU_TRY_ASSIGN(const ResearchFigures all, figures.allResearch());
    const Annex annex{QStringLiteral("number_research"), Text::tr("Number research")};
    add(rows, annex, codeOf(ResearchState::Asked), Text::tr("Sought"), all.asked, all.asked);
    add(rows, annex, codeOf(ResearchState::Found), labelOf(ResearchState::Found), all.found, all.found);
    add(rows, annex, codeOf(ResearchState::NotFound), labelOf(ResearchState::NotFound), all.notFound,
        all.notFound);
    return {};
}

Result<void> addReturns(const AnnexFiguresRepository& figures, FigureRows& rows) {
    SAIKOKU_TRY_ASSIGN(const auto returned, figures.returns());
    const Annex annex{QStringLiteral("returned_mail"), Text::tr("Returned mail")};
    for (const AnnexCount& each : returned) {
        add(rows, annex, each.item, returnReasonWords(each.item), each.times, each.cases);
    }
    return {};
}

/// Who was there, and on how many days.
Result<void> addRoster(Session& session, const FigureScope& scope, FigureRows& rows) {
    SAIKOKU_TRY_ASSIGN(const auto people, ContractorFiguresRepository(scope).people());
    SAIKOKU_TRY_ASSIGN(const auto worked, workingDays(session, scope.question().from, scope.question().to));
    std::map<QString, std::pair<QString, qint64>> days;
    for (const WorkingDay& day : worked) {
        const auto who = people.constFind(day.who);
        if (who != people.constEnd() && !day.spans.empty()) {
            days[who->login].first = who->name;
            ++days[who->login].second;
        }
    }
    const Annex annex{QStringLiteral("roster"), Text::tr("Roster (days present)")};
    for (const auto& [login, one] : days) {
        add(rows, annex, login, one.first, one.second, {});
    }
    return {};
}

}  // namespace

Result<ReportData> contractorAnnexesReport(Session& session, const ReportQuestion& question) {
    SAIKOKU_TRY_ASSIGN(const FigureQuestion asked, figureQuestionOf(session, question));
    SAIKOKU_TRY_ASSIGN(const FigureScope scope, FigureScope::open(session, asked));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<FollowUpRules>());
    const AnnexFiguresRepository figures(scope);
    FigureRows rows;
    rows.columns = {{QStringLiteral("kind"), Text::tr("Annex"), ColumnKind::Text},
                    {QStringLiteral("kind_name"), Text::tr("What it is"), ColumnKind::Text},
                    {QStringLiteral("item"), Text::tr("Item"), ColumnKind::Text},
                    {QStringLiteral("item_name"), Text::tr("Name of the item"), ColumnKind::Text},
                    {QStringLiteral("count"), Text::tr("Number"), ColumnKind::Count, true},
                    {QStringLiteral("cases"), Text::tr("Cases"), ColumnKind::Count, true}};
    rows.definitions = {
        Text::tr("Steps are those taken in the period; the numbers of different annexes don't add up."),
        Text::tr("Number research counts persons, returned mail letters, the roster days on which somebody "
                 "signed on.")};
    SAIKOKU_TRY(addResearch(figures, rows));
    SAIKOKU_TRY(addFollowUps(figures, FollowUpKind::DirectDebit, *rules, rows));
    SAIKOKU_TRY(addFollowUps(figures, FollowUpKind::Slip, *rules, rows));
    SAIKOKU_TRY(addReturns(figures, rows));
    SAIKOKU_TRY(addFollowUps(figures, FollowUpKind::Complaint, *rules, rows));
    SAIKOKU_TRY(addRoster(session, scope, rows));
    return figureReport(session, kContractorAnnexesReport, question, asked, std::move(rows));
}

}  // namespace saikoku::reports
