#include "reports/funnel_report.h"

#include <QCoreApplication>

#include <array>

#include "core/figures/figure_scope_repository.h"
#include "core/figures/funnel_figures_repository.h"
#include "reports/figure_report.h"
#include "reports/period_months.h"
#include "reports/rows_table.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MoneyReports)
};

constexpr bool kDistinct = true;

struct StageWords {
    const char* key;
    const char* label;
};
constexpr std::array<StageWords, kFunnelStages> kStages{
    {{"targets", QT_TRANSLATE_NOOP("MoneyReports", "Targets")},
     {"number_known", QT_TRANSLATE_NOOP("MoneyReports", "Number known")},
     {"dialled", QT_TRANSLATE_NOOP("MoneyReports", "Called")},
     {"reached", QT_TRANSLATE_NOOP("MoneyReports", "Reached")},
     {"promised", QT_TRANSLATE_NOOP("MoneyReports", "Promised")},
     {"paid", QT_TRANSLATE_NOOP("MoneyReports", "Paid")}}};

QString labelOfStage(std::size_t stage) {
    return QCoreApplication::translate("MoneyReports", kStages[stage].label);
}

void addCounts(QList<Column>& columns, const QString& key, const QString& label) {
    columns.append({key, Text::tr("%1 (persons)").arg(label), ColumnKind::Count, kDistinct});
    columns.append(
        {key + QStringLiteral("_cases"), Text::tr("%1 (cases)").arg(label), ColumnKind::Count, kDistinct});
    columns.append(
        {key + QStringLiteral("_yen"), Text::tr("%1 (yen)").arg(label), ColumnKind::Yen, kDistinct});
}

QList<Column> columnsOfFunnel() {
    QList<Column> columns{{QStringLiteral("month"), Text::tr("Month")},
                          {QStringLiteral("month_name"), Text::tr("Time")},
                          {QStringLiteral("age"), Text::tr("Age")},
                          {QStringLiteral("age_name"), Text::tr("Current or carried over")}};
    for (std::size_t i = 0; i < kFunnelStages; ++i) {
        addCounts(columns, QLatin1String(kStages[i].key), labelOfStage(i));
    }
    for (std::size_t i = 1; i < kFunnelStages; ++i) {
        columns.append({QLatin1String(kStages[i].key) + QStringLiteral("_rate"),
                        Text::tr("%1 (rate)").arg(labelOfStage(i)), ColumnKind::Rate, kDistinct});
    }
    addCounts(columns, QStringLiteral("paid_at_all"), Text::tr("Paid at all"));
    return columns;
}

void addCells(QVariantList& cells, const FunnelCount& count) {
    cells << count.persons << count.cases << count.yen.amount();
}

/// From targets on.
QVariantList cellsOf(const Funnel& funnel) {
    QVariantList cells;
    for (const FunnelCount& stage : funnel.stages) {
        addCells(cells, stage);
    }
    for (std::size_t i = 1; i < kFunnelStages; ++i) {
        cells.append(rateOf(funnel.stages[i].persons, funnel.stages[i - 1].persons));
    }
    addCells(cells, funnel.paidAtAll);
    return cells;
}

QString codeOfAge(std::optional<ArrearsAge> age) {
    return !age                              ? QStringLiteral("all")
           : *age == ArrearsAge::CurrentYear ? QStringLiteral("current_year")
                                             : QStringLiteral("carried_over");
}
QString labelOfAge(std::optional<ArrearsAge> age) {
    return !age                              ? Text::tr("both")
           : *age == ArrearsAge::CurrentYear ? Text::tr("current year")
                                             : Text::tr("carried over");
}

Chart chartOf(const QString& title, const Funnel& funnel) {
    Chart chart{
        .kind = ChartKind::Funnel, .title = title, .unit = ColumnKind::Count, .categories = {}, .series = {}};
    ChartSeries series{Text::tr("Persons"), {}};
    for (std::size_t i = 0; i < kFunnelStages; ++i) {
        chart.categories.append(labelOfStage(i));
        series.values.emplace_back(double(funnel.stages[i].persons));
    }
    chart.series.push_back(std::move(series));
    return chart;
}

QStringList definitionsOfFunnel() {
    return {Text::tr("Rows: the months of the period, and the year to date: from the first day of the fiscal "
                     "year of its last day up to that day. Every figure is counted anew for each row (distinct)."),
            Text::tr("Targets: past due and unpaid when the row's time began, or come to be so in it; yen as "
                     "they were owed then. Current year: of the fiscal year in which the row's time began; "
                     "carried over: of earlier ones."),
            Text::tr("Each stage is a part of the one before. Number known: with a number that is not "
                     "retired, or called; called: an outbound telephone call in force in the row's time; "
                     "reached: the person answered one; promised: a promise made in it, parts of instalment "
                     "plans left out; paid: of these, with receipts in it after becoming targets."),
            Text::tr("Yen of a stage: what its targets owed; of paid: what came in of it. Rates: persons ÷ "
                     "persons of the stage before."),
            Text::tr("Paid at all: targets with receipts in the row's time, called or not. It is beside the "
                     "flow and no effect of calling."),
            Text::tr("Persons: cases that are one person's count once.")};
}

}  // namespace

Result<ReportData> funnelReport(Session& session, const ReportQuestion& question) {
    SAIKOKU_TRY_ASSIGN(const FigureQuestion asked, figureQuestionOf(session, question));
    SAIKOKU_TRY_ASSIGN(const FigureScope scope, FigureScope::open(session, asked));
    std::vector<PeriodPart> parts = monthsOf(asked.from, asked.to);
    parts.push_back(yearToDate(asked.to));
    FigureRows rows;
    rows.columns = columnsOfFunnel();
    constexpr qsizetype kFirstFigure = 4;
    for (const PeriodPart& part : parts) {
        SAIKOKU_TRY_ASSIGN(const std::vector<Funnel> funnels, funnelOf(scope.within(part.from, part.to)));
        const bool isToDate = part.key == parts.back().key;
        for (const Funnel& funnel : funnels) {
            rows.rows.append(QVariantList{part.key, isToDate ? Text::tr("Year to date") : part.key, codeOfAge(funnel.age), labelOfAge(funnel.age)} +
                             cellsOf(funnel));
        }
        rows.charts.push_back(chartOf(
            isToDate ? Text::tr("Flow to date") : Text::tr("Flow: %1").arg(part.key),
            funnels.back()));
    }
    // the newest month and the year to date; older months stand in the rows
    rows.charts.erase(rows.charts.begin(),
                      rows.charts.end() - qMin<std::ptrdiff_t>(2, std::ssize(rows.charts)));
    const QVariantList& toDate = rows.rows.constLast();
    for (qsizetype i = kFirstFigure; i < rows.columns.size(); ++i) {
        rows.totals.insert(rows.columns.at(i).key, toDate.at(i));
    }
    rows.definitions = definitionsOfFunnel();
    return figureReport(session, kFunnelReport, question, asked, std::move(rows));
}

}  // namespace saikoku::reports
