#include "reports/call_activity_report.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

#include "core/arrears/arrears_repository.h"
#include "core/figures/call_figures_repository.h"
#include "core/figures/figure_scope_repository.h"
#include "core/security/session.h"
#include "reports/call_columns.h"
#include "reports/figure_report.h"
#include "reports/rows_table.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr int kWeekdays = 7;
constexpr int kHours = 24;

QString weekdayName(int weekday) {
    const std::array names{Text::tr("Mon"), Text::tr("Tue"), Text::tr("Wed"), Text::tr("Thu"),
                           Text::tr("Fri"), Text::tr("Sat"), Text::tr("Sun")};
    return names.at(static_cast<std::size_t>(weekday - 1));
}

/// A fixed row before it has its figures.
struct FixedRow {
    QString key;
    QVariantList cells;  ///< what names it
    QString category;    ///< in a picture
};

std::vector<FixedRow> fixedRows(CallKey by, const FigureQuestion& asked) {
    std::vector<FixedRow> rows;
    if (by == CallKey::Weekday) {
        for (int weekday = 1; weekday <= kWeekdays; ++weekday) {
            rows.push_back(
                {QString::number(weekday), {qint64(weekday), weekdayName(weekday)}, weekdayName(weekday)});
        }
    } else if (by == CallKey::Hour) {
        for (int hour = 0; hour < kHours; ++hour) {
            rows.push_back({QString::number(hour), {qint64(hour)}, QString::number(hour)});
        }
    } else {
        for (QDate day = asked.from; day <= asked.to; day = day.addDays(1)) {
            rows.push_back(
                {day.toString(Qt::ISODate), {day}, QStringLiteral("%1/%2").arg(day.month()).arg(day.day())});
        }
    }
    return rows;
}

QList<Column> keyColumns(CallKey by) {
    switch (by) {
        case CallKey::Hour: return {{QStringLiteral("hour"), Text::tr("Hour"), ColumnKind::Text}};
        case CallKey::Day: return {{QStringLiteral("day"), Text::tr("Day"), ColumnKind::Date}};
        default: break;
    }
    return {{QStringLiteral("weekday"), Text::tr("Weekday no."), ColumnKind::Text},
            {QStringLiteral("weekday_name"), Text::tr("Weekday"), ColumnKind::Text}};
}

CallKey keyOf(const QString& by) {
    if (by == QLatin1String("hour")) {
        return CallKey::Hour;
    }
    return by == QLatin1String("day") ? CallKey::Day : CallKey::Weekday;
}

/// Puts each key's figures into its row; rows without any get zeros.
std::vector<CallFigures> inOrder(const std::vector<FixedRow>& rows, const std::vector<CallFigures>& found) {
    std::vector<CallFigures> ordered;
    ordered.reserve(rows.size());
    for (const FixedRow& row : rows) {
        const auto it =
            std::lower_bound(found.begin(), found.end(), row.key,
                             [](const CallFigures& each, const QString& key) { return each.key < key; });
        ordered.push_back(it != found.end() && it->key == row.key ? *it : CallFigures{.key = row.key});
    }
    return ordered;
}

/// Weekday × hour: how many of the calls reached the person, with n; the hours in which anybody called.
Chart heatMap(const std::vector<CallHour>& hours) {
    Chart chart;
    chart.kind = ChartKind::HeatMap;
    chart.title = Text::tr("Reach rate by weekday and hour");
    chart.unit = ColumnKind::Rate;
    if (hours.empty()) {
        return chart;
    }
    const auto byHour = [](const CallHour& a, const CallHour& b) { return a.hour < b.hour; };
    const auto [first, last] = std::minmax_element(hours.begin(), hours.end(), byHour);
    const auto width = static_cast<std::size_t>(last->hour - first->hour + 1);
    for (int hour = first->hour; hour <= last->hour; ++hour) {
        chart.categories.append(QString::number(hour));
    }
    for (int weekday = 1; weekday <= kWeekdays; ++weekday) {
        chart.series.push_back(
            {weekdayName(weekday), std::vector<std::optional<double>>(width), std::vector<qint64>(width)});
    }
    for (const CallHour& each : hours) {
        ChartSeries& row = chart.series.at(static_cast<std::size_t>(each.weekday - 1));
        const auto at = static_cast<std::size_t>(each.hour - first->hour);
        row.values.at(at) = double(each.reached) / double(each.calls);
        row.counts.at(at) = each.calls;
    }
    return chart;
}

FigureRows rowsOf(const std::vector<FixedRow>& fixed, const std::vector<CallFigures>& figures,
                  QList<Column> keys) {
    FigureRows rows;
    rows.columns = std::move(keys) + callColumns();
    for (std::size_t i = 0; i < fixed.size(); ++i) {
        rows.rows.append(fixed.at(i).cells + callCells(figures.at(i)));
    }
    rows.totals = callTotals(figures);
    return rows;
}

QStringList categoriesOf(const std::vector<FixedRow>& fixed) {
    QStringList categories;
    for (const FixedRow& row : fixed) {
        categories.append(row.category);
    }
    return categories;
}

/// Those of the city, then codes that are none of it any more, and whoever has none.
std::vector<FixedRow> districtRows(const QMap<QString, QString>& names,
                                   const std::vector<CallFigures>& found) {
    QMap<QString, QString> all = names;
    for (const CallFigures& each : found) {
        if (!all.contains(each.key)) {
            all.insert(each.key, each.key.isEmpty() ? Text::tr("(no district)") : each.key);
        }
    }
    std::vector<FixedRow> rows;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        rows.push_back({it.key(), {it.key(), it.value()}, it.value()});
    }
    return rows;
}

}  // namespace

Result<ReportData> callActivityReport(Session& session, const ReportQuestion& question) {
    SAIKOKU_TRY_ASSIGN(const FigureQuestion asked, figureQuestionOf(session, question));
    SAIKOKU_TRY_ASSIGN(const FigureScope scope, FigureScope::open(session, asked));
    const CallKey by = keyOf(question.by);
    SAIKOKU_TRY_ASSIGN(const CallActivity activity, callActivity(scope, by));
    const std::vector<FixedRow> fixed = fixedRows(by, asked);
    const std::vector<CallFigures> figures = inOrder(fixed, activity.figures);
    FigureRows rows = rowsOf(fixed, figures, keyColumns(by));
    rows.charts.push_back(callChart(by == CallKey::Day ? ChartKind::Lines : ChartKind::Bars,
                                    Text::tr("Calls and reached"), categoriesOf(fixed), figures));
    rows.charts.push_back(heatMap(activity.hours));
    return figureReport(session, kCallActivityReport, question, asked, std::move(rows));
}

Result<ReportData> callActivityDistrictReport(Session& session, const ReportQuestion& question) {
    SAIKOKU_TRY_ASSIGN(const FigureQuestion asked, figureQuestionOf(session, question));
    SAIKOKU_TRY_ASSIGN(const FigureScope scope, FigureScope::open(session, asked));
    SAIKOKU_TRY_ASSIGN(const auto found, callFigures(scope, CallKey::District));
    SAIKOKU_TRY_ASSIGN(const auto names, ArrearsRepository(session.db()).districts());
    const std::vector<FixedRow> fixed = districtRows(names, found);
    const std::vector<CallFigures> figures = inOrder(fixed, found);
    FigureRows rows = rowsOf(fixed, figures,
                             {{QStringLiteral("district"), Text::tr("District code"), ColumnKind::Text},
                              {QStringLiteral("district_name"), Text::tr("District"), ColumnKind::Text}});
    for (const FixedRow& row : fixed) {
        const bool isNamed = !row.key.isEmpty();
        rows.behind.push_back(
            {isNamed ? CaseCondition::compare(CaseField::District, CaseCondition::Op::Equal, row.key)
                     : CaseCondition()});
    }
    rows.definitions.append(Text::tr("District: where the taxpayer lives on the as-of date."));
    rows.charts.push_back(
        callChart(ChartKind::Bars, Text::tr("Calls and reached"), categoriesOf(fixed), figures));
    return figureReport(session, kCallActivityDistrictReport, question, asked, std::move(rows));
}

}  // namespace saikoku::reports
