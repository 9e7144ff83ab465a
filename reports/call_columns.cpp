#include "reports/call_columns.h"

#include "reports/figure_report.h"
#include "reports/rows_table.h"

namespace saikoku::reports {

QList<Column> callColumns() {
    QList<Column> columns;
    for (const char* key :
         {"calls", "inbound", "reached", "reach_rate", "promises", "promised_yen", "talk_minutes"}) {
        columns.append(figureColumn(key));
    }
    return columns;
}

QVariantList callCells(const CallFigures& figures) {
    return {figures.calls,
            figures.inbound,
            figures.reached,
            rateOf(figures.reached, figures.calls),
            figures.promises,
            figures.promised.amount(),
            minutesOf(figures.talkSeconds)};
}

QVariantMap callTotals(const std::vector<CallFigures>& figures) {
    qint64 calls = 0;
    qint64 reached = 0;
    qint64 talkSeconds = 0;
    for (const CallFigures& each : figures) {
        calls += each.calls;
        reached += each.reached;
        talkSeconds += each.talkSeconds;
    }
    return {{QStringLiteral("reach_rate"), rateOf(reached, calls)},
            {QStringLiteral("talk_minutes"), minutesOf(talkSeconds)}};
}

Chart callChart(ChartKind kind, const QString& title, const QStringList& categories,
                const std::vector<CallFigures>& figures) {
    Chart chart;
    chart.kind = kind;
    chart.title = title;
    chart.unit = ColumnKind::Count;
    chart.categories = categories;
    ChartSeries calls{figureColumn("calls").heading, {}};
    ChartSeries reached{figureColumn("reached").heading, {}};
    for (const CallFigures& each : figures) {
        calls.values.emplace_back(double(each.calls));
        reached.values.emplace_back(double(each.reached));
    }
    chart.series = {std::move(calls), std::move(reached)};
    return chart;
}

}  // namespace saikoku::reports
