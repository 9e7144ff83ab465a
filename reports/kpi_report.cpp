#include "reports/kpi_report.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/figures/effect_figures_repository.h"
#include "core/figures/figure_scope_repository.h"
#include "core/figures/funnel_figures_repository.h"
#include "core/figures/kpi_figures_repository.h"
#include "core/security/session.h"
#include "core/team/presence_recorder.h"
#include "core/work/cost_rules.h"
#include "reports/figure_report.h"
#include "reports/paid_columns.h"
#include "reports/period_months.h"
#include "reports/rows_table.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MoneyReports)
};

constexpr bool kDistinct = true;
constexpr std::size_t kWithin30 = 1;

/// A month, or the whole period.
struct Kpi {
    WorkCounts work;
    Yen owed;
    Yen received;
    qint64 paidUncalled = 0;
    std::optional<int> days;
    Yen receivedOfContacted;
    qint64 seatSeconds = 0;
    Costs costs;
};

QList<Column> columnsOfKpi() {
    Column received = figureColumn("received");
    received.heading = Text::tr("Received of it (yen)");
    const auto count = [](const char* key, const QString& heading, bool isDistinct) {
        return Column{QLatin1String(key), heading, ColumnKind::Count, isDistinct};
    };
    const auto yen = [](const char* key, const QString& heading) {
        return Column{QLatin1String(key), heading, ColumnKind::Yen};
    };
    const auto rate = [](const char* key, const QString& heading) {
        return Column{QLatin1String(key), heading, ColumnKind::Rate, kDistinct};
    };
    return {{QStringLiteral("month"), Text::tr("Month")},
            {QStringLiteral("owed"), Text::tr("Owed (yen)"), ColumnKind::Yen, kDistinct},
            received,
            rate("recovery_rate", Text::tr("Recovery rate")),
            figureColumn("calls"),
            figureColumn("reached"),
            figureColumn("reach_rate"),
            count("call_days", Text::tr("Days with calls"), false),
            count("calls_per_day", Text::tr("Calls a day"), kDistinct),
            figureColumn("talk_minutes"),
            count("days_to_collect", Text::tr("Days to collect (median)"), kDistinct),
            count("calls_saved", Text::tr("Calls saved (cases)"), kDistinct),
            {QStringLiteral("seat_minutes"), Text::tr("Seats (minutes)"), ColumnKind::Minutes},
            yen("seat_cost", Text::tr("Seats (yen)")),
            yen("call_cost", Text::tr("Calls (yen)")),
            yen("sms_cost", Text::tr("SMS (yen)")),
            yen("letter_cost", Text::tr("Letters (yen)")),
            yen("cost", Text::tr("Cost (yen)")),
            {QStringLiteral("contacted_yen"), Text::tr("Received of contacted cases in 30 days (yen)"),
             ColumnKind::Yen, kDistinct},
            {QStringLiteral("yen_per_yen"), Text::tr("Received per yen of cost"), ColumnKind::Ratio, kDistinct}};
}

QVariantList cellsOf(const QString& month, const Kpi& kpi) {
    const WorkCounts& work = kpi.work;
    return {month,
            kpi.owed.amount(),
            kpi.received.amount(),
            rateOf(kpi.received.amount(), kpi.owed.amount()),
            work.calls,
            work.reached,
            rateOf(work.reached, work.calls),
            work.callDays,
            work.callDays == 0 ? QVariant() : QVariant((work.calls + work.callDays / 2) / work.callDays),
            minutesOf(work.talkSeconds),
            kpi.days ? QVariant(qint64(*kpi.days)) : QVariant(),
            kpi.paidUncalled,
            minutesOf(kpi.seatSeconds),
            kpi.costs.seats.amount(),
            kpi.costs.calls.amount(),
            kpi.costs.sms.amount(),
            kpi.costs.letters.amount(),
            kpi.costs.sum().amount(),
            kpi.receivedOfContacted.amount(),
            rateOf(kpi.receivedOfContacted.amount(), kpi.costs.sum().amount())};
}

/// What was used by day, over the whole period.
Result<std::map<QDate, DayOfUse>> useByDay(Session& session, const FigureScope& scope) {
    std::map<QDate, DayOfUse> days;
    SAIKOKU_TRY_ASSIGN(const std::vector<WorkingDay> present,
                       workingDays(session, scope.question().from, scope.question().to));
    for (const WorkingDay& each : present) {
        days[each.day].seatSeconds += each.presentSeconds;
    }
    SAIKOKU_TRY_ASSIGN(const auto work, workByDay(scope));
    for (const auto& [day, counts] : work) {
        days[day].calls += counts.calls;
        days[day].sms += counts.sms;
    }
    SAIKOKU_TRY_ASSIGN(const auto letters, lettersByDay(scope));
    for (const auto& [day, count] : letters) {
        days[day].letters += count;
    }
    return days;
}

/// Without the costs.
Result<Kpi> workOf(const FigureScope& scope) {
    Kpi kpi;
    SAIKOKU_TRY_ASSIGN(kpi.work, workCounts(scope));
    SAIKOKU_TRY_ASSIGN(const std::vector<Funnel> funnels, funnelOf(scope));
    const Funnel& all = funnels.back();
    kpi.owed = all.at(FunnelStage::Targets).yen;
    kpi.received = all.paidAtAll.yen;
    kpi.paidUncalled = all.paidUncalled.cases;
    SAIKOKU_TRY_ASSIGN(const auto days, daysToCollect(scope));
    kpi.days = medianOf(days);
    SAIKOKU_TRY_ASSIGN(const ContactEffects effects, contactEffects(scope));
    kpi.receivedOfContacted = effects.all.yen[kWithin30];
    return kpi;
}

Result<void> addCosts(Kpi& kpi, const std::map<QDate, DayOfUse>& use, const CostRules& rules, QDate from,
                      QDate to) {
    const std::map<QDate, DayOfUse> within(use.lower_bound(from), use.upper_bound(to));
    for (const auto& [day, each] : within) {
        kpi.seatSeconds += each.seatSeconds;
    }
    SAIKOKU_TRY_ASSIGN(kpi.costs, costsOf(within, rules));
    return {};
}

QStringList definitionsOfKpi() {
    return {
        Text::tr("Owed: targets of the funnel, past due and unpaid when the month began or come to be so in "
                 "it. Received of it: receipts of these in the month. Recovery rate: received ÷ owed."),
        Text::tr("Calls a day: calls ÷ days with a call, rounded."),
        Text::tr("Days to collect: from a case's first outbound contact in the month to its first receipt "
                 "after it of what was past due; the median of the cases that paid by the as-of date."),
        Text::tr("Calls saved: targets that paid in the month without an outbound call in it."),
        Text::tr("Cost: presence at seats (of all campaigns), outbound calls, SMS and letters, each by the "
                 "unit cost of its day."),
        Text::tr("Received per yen: what contacted cases paid within 30 days of their first contact ÷ cost. "
                 "Some of it would have come without the contact: it is no effect (see the report on what contacts were followed by).")};
}

Chart costChart(const QStringList& months, const std::vector<Kpi>& kpis) {
    Chart chart{.kind = ChartKind::Bars,
                .title = Text::tr("Cost and receipts"),
                .unit = ColumnKind::Yen,
                .categories = months,
                .series = {}};
    chart.series = {{Text::tr("Cost"), {}}, {Text::tr("Received of contacted cases"), {}}};
    for (const Kpi& kpi : kpis) {
        chart.series[0].values.emplace_back(double(kpi.costs.sum().amount()));
        chart.series[1].values.emplace_back(double(kpi.receivedOfContacted.amount()));
    }
    return chart;
}

Chart rateChart(const QStringList& months, const std::vector<Kpi>& kpis) {
    const auto share = [](qint64 part, qint64 whole) {
        return whole == 0 ? std::nullopt : std::optional(double(part) / double(whole));
    };
    Chart chart{.kind = ChartKind::Lines,
                .title = Text::tr("Recovery and reach"),
                .unit = ColumnKind::Rate,
                .categories = months,
                .series = {}};
    chart.series = {{Text::tr("Recovery rate"), {}}, {Text::tr("Reach rate"), {}}};
    for (const Kpi& kpi : kpis) {
        chart.series[0].values.push_back(share(kpi.received.amount(), kpi.owed.amount()));
        chart.series[1].values.push_back(share(kpi.work.reached, kpi.work.calls));
    }
    return chart;
}

}  // namespace

Result<ReportData> kpiReport(Session& session, const ReportQuestion& question) {
    SAIKOKU_TRY_ASSIGN(const FigureQuestion asked, figureQuestionOf(session, question));
    SAIKOKU_TRY_ASSIGN(const FigureScope scope, FigureScope::open(session, asked));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<CostRules>());
    SAIKOKU_TRY_ASSIGN(const auto use, useByDay(session, scope));
    FigureRows rows;
    rows.columns = columnsOfKpi();
    QStringList months;
    std::vector<Kpi> kpis;
    for (const PeriodPart& part : monthsOf(asked.from, asked.to)) {
        SAIKOKU_TRY_ASSIGN(Kpi kpi, workOf(scope.within(part.from, part.to)));
        SAIKOKU_TRY(addCosts(kpi, use, *rules, part.from, part.to));
        rows.rows.append(cellsOf(part.key, kpi));
        months.append(part.key);
        kpis.push_back(kpi);
    }
    SAIKOKU_TRY_ASSIGN(Kpi whole, workOf(scope));
    for (const Kpi& kpi : kpis) {
        whole.seatSeconds += kpi.seatSeconds;
    }
    const QVariantList totals = cellsOf({}, whole);
    for (qsizetype i = 1; i < rows.columns.size(); ++i) {
        rows.totals.insert(rows.columns.at(i).key, totals.at(i));
    }
    qint64 cost = 0;
    for (const Kpi& kpi : kpis) {
        cost += kpi.costs.sum().amount();
    }
    rows.totals.insert(QStringLiteral("yen_per_yen"), rateOf(whole.receivedOfContacted.amount(), cost));
    rows.definitions = definitionsOfKpi();
    rows.charts = {costChart(months, kpis), rateChart(months, kpis)};
    const QString note = paidNote(asked.to, session.today());
    rows.notes = note.isEmpty() ? QStringList() : QStringList{note};
    const bool isSeatless = std::any_of(
        kpis.begin(), kpis.end(), [](const Kpi& kpi) { return kpi.seatSeconds == 0 && kpi.work.calls > 0; });
    if (isSeatless) {
        rows.notes.append(Text::tr(
            "There was a month with calls in which nobody signed on at a seat: its cost lacks the seats."));
    }
    return figureReport(session, kKpiReport, question, asked, std::move(rows));
}

}  // namespace saikoku::reports
