#include "reports/list_progress_report.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/base/language.h"
#include "core/cases/case_repository.h"
#include "core/cases/case_tables.h"
#include "core/cases/condition_sentence.h"
#include "core/cases/day_roll.h"
#include "core/cases/query_preparation.h"
#include "core/cases/saved_condition.h"
#include "core/queue/call_lists.h"
#include "core/queue/list_tally.h"
#include "core/security/session.h"
#include "reports/figure_report.h"
#include "reports/rows_table.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ContractorReports)
};

constexpr bool kDistinct = true;

QList<Column> columnsOfLists() {
    const auto cases = [](const char* key, const QString& heading) {
        return Column{QLatin1String(key), heading, ColumnKind::Count};
    };
    return {{QStringLiteral("list"), Text::tr("List"), ColumnKind::Text},
            {QStringLiteral("made_on"), Text::tr("Made on"), ColumnKind::Date},
            {QStringLiteral("from_day"), Text::tr("First day"), ColumnKind::Date},
            {QStringLiteral("closing_day"), Text::tr("Closing day"), ColumnKind::Date},
            {QStringLiteral("closed_on"), Text::tr("Closed on"), ColumnKind::Date},
            {QStringLiteral("condition"), Text::tr("Condition as written"), ColumnKind::Text},
            {QStringLiteral("condition_name"), Text::tr("Condition"), ColumnKind::Text},
            cases("listed", Text::tr("Listed")),
            {QStringLiteral("listed_yen"), Text::tr("Listed (yen)"), ColumnKind::Yen},
            cases("removed_paid", Text::tr("Removed as paid")),
            cases("callable", Text::tr("Callable")),
            cases("tried_0", Text::tr("Never tried")),
            cases("tried_1", Text::tr("Tried once")),
            cases("tried_2", Text::tr("Tried twice")),
            cases("tried_3", Text::tr("Tried 3 times or more")),
            cases("weekdays_met", Text::tr("On different weekdays")),
            cases("bands_met", Text::tr("At different times of day")),
            cases("agreed", Text::tr("Tried as agreed")),
            cases("promised", Text::tr("Promised")),
            cases("done", Text::tr("Done")),
            cases("left", Text::tr("Left")),
            {QStringLiteral("left_yen"), Text::tr("Left (yen)"), ColumnKind::Yen},
            {QStringLiteral("done_rate"), Text::tr("Share done"), ColumnKind::Rate, kDistinct}};
}

bool ranWithin(const CallList& list, const FigureQuestion& asked) {
    QDate last = list.closedOn;
    if (list.to.isValid() && (!last.isValid() || list.to < last)) {
        last = list.to;
    }
    return list.from <= asked.to && (!last.isValid() || last >= asked.from);
}

/// Cases of the list that owe something and have a number that can be called.
Result<qint64> callableOf(Session& session, const CaseTables& tables, const CallList& list) {
    CaseQuery query;
    query.campaign = list.campaign;
    query.condition =
        CaseCondition::all({CaseCondition::compare(CaseField::CallList, CaseCondition::Op::Equal, list.name),
                            CaseCondition::compare(CaseField::PhoneUsable, CaseCondition::Op::Equal, true)});
    SAIKOKU_TRY(prepareQuery(session, query, tables));
    SAIKOKU_TRY_ASSIGN(const CaseSelection found, CaseRepository(session.db(), tables).find(query));
    return found.cases.size();
}

QVariant date(QDate day) {
    return day.isValid() ? QVariant(day) : QVariant();
}

/// As people say it; as it was written where it is no Japanese that is asked for, or can't be read any more.
QString conditionInWords(const QString& written, const ConditionNames& names) {
    if (written.isEmpty() || installedLanguage() != Language::Japanese) {
        return written;
    }
    const auto condition = parseCaseCondition(written, names);
    return condition ? conditionInJapanese(*condition, names) : written;
}

QVariantList rowOf(const CallListTally& tally, qint64 callable, const QString& condition) {
    const CallList& list = tally.list;
    return {list.name,
            toTokyo(list.madeAt).date(),
            list.from,
            date(list.to),
            date(list.closedOn),
            list.condition,
            condition,
            list.cases,
            list.yen.amount(),
            tally.removedPaid,
            callable,
            tally.tried[0],
            tally.tried[1],
            tally.tried[2],
            tally.tried[3],
            tally.weekdaysMet,
            tally.bandsMet,
            tally.agreed,
            tally.promised,
            tally.done,
            tally.left,
            tally.leftYen.amount(),
            rateOf(tally.done, list.cases)};
}

Chart chartOf(const QList<CallListTally>& tallies) {
    Chart chart{.kind = ChartKind::Bars,
                .title = Text::tr("Cases done and left"),
                .unit = ColumnKind::Count,
                .categories = {},
                .series = {}};
    chart.series = {{Text::tr("Done"), {}}, {Text::tr("Left"), {}}};
    for (const CallListTally& tally : tallies) {
        chart.categories.append(tally.list.name);
        chart.series[0].values.emplace_back(double(tally.done));
        chart.series[1].values.emplace_back(double(tally.left));
    }
    return chart;
}

QStringList definitionsOfLists() {
    return {
        Text::tr("Lists that ran on a day of the period; how they stand on the as-of date. A case of two "
                 "lists stands in both."),
        Text::tr("Removed as paid: settled since the list was made. Callable: owes something and has a "
                 "number that can be called."),
        Text::tr("Tried: outbound calls in force since the list was made, until it closed."),
        Text::tr("Tried as agreed: as often as agreed, on different weekdays and at different times of day."),
        Text::tr("Done: settled, promised or tried as agreed; left: the rest.")};
}

}  // namespace

Result<ReportData> listProgressReport(Session& session, const ReportQuestion& question) {
    SAIKOKU_TRY_ASSIGN(const FigureQuestion asked, figureQuestionOf(session, question));
    SAIKOKU_TRY(finishRunningDay(session));
    SAIKOKU_TRY_ASSIGN(QList<CallList> lists, callLists(session, asked.campaign));
    lists.removeIf(
        [&](const CallList& list) { return asked.list ? list.id != *asked.list : !ranWithin(list, asked); });
    std::sort(lists.begin(), lists.end(),
              [](const CallList& a, const CallList& b) { return a.id.value < b.id.value; });
    SAIKOKU_TRY_ASSIGN(const QList<CallListTally> tallies, tallyOf(session, asked.campaign, lists));
    SAIKOKU_TRY_ASSIGN(const CaseTables tables, caseTablesFor(session));
    SAIKOKU_TRY_ASSIGN(const ConditionNames names, conditionNames(session, asked.campaign));
    FigureRows rows;
    rows.columns = columnsOfLists();
    rows.definitions = definitionsOfLists();
    qint64 done = 0;
    qint64 listed = 0;
    for (const CallListTally& tally : tallies) {
        SAIKOKU_TRY_ASSIGN(const qint64 callable, callableOf(session, tables, tally.list));
        rows.rows.append(rowOf(tally, callable, conditionInWords(tally.list.condition, names)));
        rows.behind.push_back(
            {CaseCondition::compare(CaseField::CallList, CaseCondition::Op::Equal, tally.list.name)});
        done += tally.done;
        listed += tally.list.cases;
    }
    rows.totals.insert(QStringLiteral("done_rate"), rateOf(done, listed));
    if (!tallies.isEmpty()) {
        rows.charts.push_back(chartOf(tallies));
    }
    return figureReport(session, kListProgressReport, question, asked, std::move(rows));
}

}  // namespace saikoku::reports
