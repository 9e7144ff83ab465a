#include "reports/operator_activity_report.h"

#include <QCoreApplication>

#include <map>
#include <utility>

#include "core/figures/call_figures_repository.h"
#include "core/figures/figure_scope_repository.h"
#include "core/figures/promise_figures.h"
#include "core/security/session.h"
#include "core/team/colleague.h"
#include "reports/call_columns.h"
#include "reports/figure_report.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

struct Kept {
    qint64 due = 0;
    qint64 kept = 0;
    Yen yen;
};

struct Work {
    CallFigures calls;
    Kept kept;
};

std::map<QString, Work> byLogin(const std::vector<CallFigures>& calls,
                                const std::vector<DuePromise>& promises,
                                const QHash<OperatorId, Colleague>& people) {
    std::map<QString, Work> work;
    for (const CallFigures& each : calls) {
        work[each.key].calls = each;
    }
    for (const DuePromise& each : promises) {
        Kept& kept = work[people.value(each.promise.who).login].kept;
        ++kept.due;
        if (each.state == PromiseState::Kept) {
            ++kept.kept;
            kept.yen += each.received;
        }
    }
    return work;
}

QList<Column> columns() {
    return QList<Column>{{QStringLiteral("operator"), Text::tr("Login"), ColumnKind::Text},
                         {QStringLiteral("operator_name"), Text::tr("Operator"), ColumnKind::Text}} +
           callColumns() +
           QList<Column>{
               {QStringLiteral("due"), Text::tr("Promises due"), ColumnKind::Count},
               figureColumn("kept"),
               {QStringLiteral("kept_yen"), Text::tr("Received on promises kept (yen)"), ColumnKind::Yen}};
}

}  // namespace

Result<ReportData> operatorActivityReport(Session& session, const ReportQuestion& question) {
    SAIKOKU_TRY_ASSIGN(const FigureQuestion asked, figureQuestionOf(session, question));
    SAIKOKU_TRY_ASSIGN(const FigureScope scope, FigureScope::open(session, asked));
    SAIKOKU_TRY_ASSIGN(const auto calls, callFigures(scope, CallKey::Operator));
    SAIKOKU_TRY_ASSIGN(const auto promises, duePromises(session, scope));
    SAIKOKU_TRY_ASSIGN(const auto people, colleaguesById(session));
    QHash<QString, QString> names;
    for (const Colleague& person : people) {
        names.insert(person.login, person.name);
    }
    FigureRows rows;
    rows.columns = columns();
    rows.totals = callTotals(calls);
    QStringList categories;
    std::vector<CallFigures> drawn;
    for (const auto& [login, work] : byLogin(calls, promises, people)) {
        const QString name = names.value(login, login);
        rows.rows.append(QVariantList{login, name} + callCells(work.calls) +
                         QVariantList{work.kept.due, work.kept.kept, work.kept.yen.amount()});
        categories.append(name);
        drawn.push_back(work.calls);
    }
    rows.definitions = {
        Text::tr("Operator: whoever wrote the record; promises due and kept are those made to them that were "
                 "due in the period, whenever they were made.")};
    rows.charts.push_back(callChart(ChartKind::Bars, Text::tr("Calls and reached"), categories, drawn));
    return figureReport(session, kOperatorActivityReport, question, asked, std::move(rows));
}

}  // namespace saikoku::reports
