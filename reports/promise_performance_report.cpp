#include "reports/promise_performance_report.h"

#include <QCoreApplication>

#include <map>
#include <utility>

#include "core/figures/figure_scope_repository.h"
#include "core/figures/promise_figures.h"
#include "core/security/session.h"
#include "reports/figure_report.h"
#include "reports/rows_table.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

struct Performance {
    qint64 made = 0;
    qint64 kept = 0;
    qint64 partly = 0;
    qint64 broken = 0;
    qint64 open = 0;
    qint64 withdrawn = 0;
    Yen promised;
    Yen received;

    void add(const DuePromise& due) {
        ++made;
        promised += due.promise.amount;
        received += due.received;
        switch (due.state) {
            case PromiseState::Kept: ++kept; break;
            case PromiseState::Broken: ++(due.isPartly() ? partly : broken); break;
            case PromiseState::Active: ++open; break;
            case PromiseState::Withdrawn: ++withdrawn; break;
        }
    }
    QVariant keptRate() const { return rateOf(kept, kept + partly + broken); }
};

QString monthOf(QDate day) {
    return day.toString(QStringLiteral("yyyy-MM"));
}

/// Every month of the period, also those in which nothing was due.
std::map<QString, Performance> byMonth(const FigureQuestion& asked, const std::vector<DuePromise>& promises) {
    std::map<QString, Performance> months;
    for (QDate month(asked.from.year(), asked.from.month(), 1); month <= asked.to;
         month = month.addMonths(1)) {
        months[monthOf(month)];
    }
    for (const DuePromise& each : promises) {
        months[monthOf(each.promise.due)].add(each);
    }
    return months;
}

QList<Column> columns() {
    return {{QStringLiteral("month"), Text::tr("Month due"), ColumnKind::Text},
            {QStringLiteral("made"), Text::tr("Promises due"), ColumnKind::Count},
            figureColumn("kept"),
            {QStringLiteral("partly"), Text::tr("Partly paid"), ColumnKind::Count},
            {QStringLiteral("broken"), Text::tr("Broken"), ColumnKind::Count},
            {QStringLiteral("open"), Text::tr("Open"), ColumnKind::Count},
            {QStringLiteral("withdrawn"), Text::tr("Withdrawn"), ColumnKind::Count},
            {QStringLiteral("kept_rate"), Text::tr("Share kept"), ColumnKind::Rate, true},
            figureColumn("promised_yen"),
            {QStringLiteral("received_yen"), Text::tr("Received on them (yen)"), ColumnKind::Yen}};
}

ChartSeries seriesOf(const Column& column, const std::map<QString, Performance>& months,
                     qint64 Performance::*count) {
    ChartSeries series{column.heading, {}};
    for (const auto& [month, each] : months) {
        series.values.emplace_back(double(each.*count));
    }
    return series;
}

Chart chartOf(const QList<Column>& columns, const std::map<QString, Performance>& months) {
    Chart chart;
    chart.title = Text::tr("Promises by the month in which they were due");
    for (const auto& [month, each] : months) {
        chart.categories.append(month);
    }
    constexpr std::array counts{&Performance::kept, &Performance::partly, &Performance::broken,
                                &Performance::open};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        chart.series.push_back(seriesOf(columns.at(static_cast<qsizetype>(i) + 2), months, counts.at(i)));
    }
    return chart;
}

}  // namespace

Result<ReportData> promisePerformanceReport(Session& session, const ReportQuestion& question) {
    SAIKOKU_TRY_ASSIGN(const FigureQuestion asked, figureQuestionOf(session, question));
    SAIKOKU_TRY_ASSIGN(const FigureScope scope, FigureScope::open(session, asked));
    SAIKOKU_TRY_ASSIGN(const auto promises, duePromises(session, scope));
    const std::map<QString, Performance> months = byMonth(asked, promises);
    FigureRows rows;
    rows.columns = columns();
    for (const auto& [month, each] : months) {
        rows.rows.append({month, each.made, each.kept, each.partly, each.broken, each.open, each.withdrawn,
                          each.keptRate(), each.promised.amount(), each.received.amount()});
    }
    Performance all;
    for (const DuePromise& each : promises) {
        all.add(each);
    }
    rows.totals = {{QStringLiteral("kept_rate"), all.keptRate()}};
    rows.definitions = {Text::tr("Promises due: promises in force whose date lies in the month, whenever "
                                 "they were made; parts of instalment plans are left out."),
                        Text::tr("Partly paid and broken: the date and the days of grace have passed and "
                                 "less, or nothing, came in. Open: they have not."),
                        Text::tr("Share kept: kept ÷ (kept + partly paid + broken).")};
    rows.charts.push_back(chartOf(rows.columns, months));
    return figureReport(session, kPromisePerformanceReport, question, asked, std::move(rows));
}

}  // namespace saikoku::reports
