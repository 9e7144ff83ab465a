#include "core/figures/call_figures_repository.h"

#include <map>
#include <utility>

#include "core/base/clock.h"
#include "core/contact/negotiation_codes.h"
#include "core/figures/figure_scope_repository.h"
#include "core/figures/record_sql.h"
#include "core/figures/tokyo_time_sql.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

/// A row's columns that keys are made of.
struct KeyColumns {
    QString moment;
    QString taxpayer;
    QString who;
};

/// Of keys of time the hour in UTC: Tokyo's clock differs from it by whole hours, so that each of them
/// follows from it.
QString keySql(const FigureScope& scope, CallKey by, const KeyColumns& columns) {
    switch (by) {
        case CallKey::Weekday:
        case CallKey::Day:
        case CallKey::Hour: return QStringLiteral("substr(%1, 1, 13)").arg(columns.moment);
        case CallKey::District:
            return QStringLiteral("coalesce((select t.district_code from %1 t where t.taxpayer_id = %2), '')")
                .arg(scope.view(QLatin1String("taxpayer_in_force")), columns.taxpayer);
        case CallKey::Operator:
            return QStringLiteral(
                       "coalesce((select o.login from operator_name o where o.operator_id = %1), '')")
                .arg(columns.who);
    }
    return {};
}

/// District and operator are looked up once for each of them, not for each call.
bool isLookedUp(CallKey by) {
    return by == CallKey::District || by == CallKey::Operator;
}

/// Sums by key of the rows that `from` gives; `values` are sums.
QString grouped(const FigureScope& scope, CallKey by, const KeyColumns& columns, const QString& values,
                const QString& sums, const QString& from) {
    if (!isLookedUp(by)) {
        return QStringLiteral("select %1, %2 %3 group by 1 order by 1")
            .arg(keySql(scope, by, columns), values, from);
    }
    const QString inner = by == CallKey::District ? columns.taxpayer : columns.who;
    return QStringLiteral(
               "select %1, %2 from (select %3 as whose, %4 %5 group by %3) y group by 1 order by 1")
        .arg(keySql(scope, by, {{}, QStringLiteral("y.whose"), QStringLiteral("y.whose")}), sums, inner,
             values, from);
}

QString counted(const QString& condition, const char* name) {
    return QStringLiteral("cast(sum(case when %1 then 1 else 0 end) as bigint) as %2")
        .arg(condition, QLatin1String(name));
}

QString summed(const char* name) {
    return QStringLiteral("cast(sum(y.%1) as bigint)").arg(QLatin1String(name));
}

QString recordsFrom(const FigureScope& scope) {
    return QStringLiteral("from %1 n where n.campaign_id = :campaign and n.channel = '%2'")
               .arg(scope.view(QLatin1String("negotiation_in_force")), codeOf(Channel::Phone)) +
           scope.momentsOnly(QStringLiteral("n.happened_at")) +
           scope.casesOnly(QStringLiteral("n.taxpayer_id")) +
           scope.peopleOnly(QStringLiteral("n.operator_id"));
}

const KeyColumns& recordColumns() {
    static const KeyColumns columns{QStringLiteral("n.happened_at"), QStringLiteral("n.taxpayer_id"),
                                    QStringLiteral("n.operator_id")};
    return columns;
}

QString withPerson() {
    const QString n = QStringLiteral("n");
    return record_sql::isCall(n) + QStringLiteral(" and ") + record_sql::isWithPerson(n);
}

QString recordsSql(const FigureScope& scope, CallKey by) {
    const QString n = QStringLiteral("n");
    const QStringList values{counted(record_sql::isCall(n), "calls"),
                             counted(record_sql::isInbound(n), "inbound"), counted(withPerson(), "reached")};
    return grouped(
        scope, by, recordColumns(), values.join(QStringLiteral(", ")),
        QStringList{summed("calls"), summed("inbound"), summed("reached")}.join(QStringLiteral(", ")),
        recordsFrom(scope));
}

QString promisesSql(const FigureScope& scope, CallKey by) {
    const QString from =
        QStringLiteral(
            "from %1 n join %2 p on p.negotiation_id = n.negotiation_id where p.instalment_plan_id is null"
            " and n.campaign_id = :campaign and n.channel = '%3'")
            .arg(scope.view(QLatin1String("negotiation_in_force")),
                 scope.view(QLatin1String("promise_in_force")), codeOf(Channel::Phone)) +
        scope.momentsOnly(QStringLiteral("n.happened_at")) +
        scope.casesOnly(QStringLiteral("n.taxpayer_id")) + scope.peopleOnly(QStringLiteral("n.operator_id"));
    return grouped(scope, by, recordColumns(),
                   QStringLiteral("count(*) as promises, cast(sum(p.amount) as bigint) as promised"),
                   summed("promises") + QStringLiteral(", ") + summed("promised"), from);
}

QString talkSql(const FigureScope& scope, CallKey by) {
    const QString from =
        QStringLiteral("from %1 k where k.campaign_id = :campaign and k.established_at is not null")
            .arg(scope.view(QLatin1String("call_known"))) +
        scope.momentsOnly(QStringLiteral("k.clicked_at")) + scope.casesOnly(QStringLiteral("k.taxpayer_id")) +
        scope.peopleOnly(QStringLiteral("k.operator_id"));
    const QString seconds = tokyo_sql::secondsBetween(
        scope.db().dialect(), QStringLiteral("k.established_at"), QStringLiteral("k.ended_at"));
    return grouped(
        scope, by,
        {QStringLiteral("k.clicked_at"), QStringLiteral("k.taxpayer_id"), QStringLiteral("k.operator_id")},
        QStringLiteral("cast(sum(%1) as bigint) as talk").arg(seconds), summed("talk"), from);
}

/// Each row into the figures of its key.
template <class Put>
Result<void> readInto(const FigureScope& scope, const QString& sql, std::map<QString, CallFigures>& figures,
                      Put put) {
    SAIKOKU_TRY_ASSIGN(Statement rows, scope.db().select(sql, scope.bindingsOf(sql)));
    while (rows.next()) {
        CallFigures& each = figures[rows.text(0)];
        each.key = rows.text(0);
        put(rows, each);
    }
    return rows.finish();
}

Result<std::map<QString, CallFigures>> figuresByKey(const FigureScope& scope, CallKey by) {
    std::map<QString, CallFigures> figures;
    SAIKOKU_TRY(readInto(scope, recordsSql(scope, by), figures, [](Statement& row, CallFigures& each) {
        each.calls = row.integer(1);
        each.inbound = row.integer(2);
        each.reached = row.integer(3);
    }));
    SAIKOKU_TRY(readInto(scope, promisesSql(scope, by), figures, [](Statement& row, CallFigures& each) {
        each.promises = row.integer(1);
        each.promised = row.yen(2);
    }));
    SAIKOKU_TRY(readInto(scope, talkSql(scope, by), figures,
                         [](Statement& row, CallFigures& each) { each.talkSeconds = row.integer(1); }));
    return figures;
}

std::vector<CallFigures> valuesOf(std::map<QString, CallFigures> figures) {
    std::vector<CallFigures> all;
    all.reserve(figures.size());
    for (auto& [key, each] : figures) {
        all.push_back(std::move(each));
    }
    return all;
}

/// The hour's first moment on Tokyo's wall clock.
QDateTime tokyoHour(const QString& utcHour) {
    return toTokyo(QDateTime::fromString(utcHour + QStringLiteral(":00:00Z"), Qt::ISODate));
}

QString timeKey(CallKey by, const QDateTime& at) {
    if (by == CallKey::Day) {
        return at.date().toString(Qt::ISODate);
    }
    return QString::number(by == CallKey::Hour ? at.time().hour() : at.date().dayOfWeek());
}

void addTo(CallFigures& sum, const CallFigures& part) {
    sum.calls += part.calls;
    sum.inbound += part.inbound;
    sum.reached += part.reached;
    sum.promises += part.promises;
    sum.promised += part.promised;
    sum.talkSeconds += part.talkSeconds;
}

}  // namespace

Result<CallActivity> callActivity(const FigureScope& scope, CallKey by) {
    SAIKOKU_TRY_ASSIGN(const auto hourly, figuresByKey(scope, CallKey::Hour));
    std::map<QString, CallFigures> figures;
    std::map<std::pair<int, int>, CallHour> hours;
    for (const auto& [utcHour, part] : hourly) {
        const QDateTime at = tokyoHour(utcHour);
        const QString key = timeKey(by, at);
        CallFigures& sum = figures[key];
        sum.key = key;
        addTo(sum, part);
        if (part.calls > 0) {
            CallHour& field = hours[{at.date().dayOfWeek(), at.time().hour()}];
            field.weekday = at.date().dayOfWeek();
            field.hour = at.time().hour();
            field.calls += part.calls;
            field.reached += part.reached;
        }
    }
    CallActivity activity{valuesOf(std::move(figures)), {}};
    for (const auto& [place, field] : hours) {
        activity.hours.push_back(field);
    }
    return activity;
}

Result<std::vector<CallFigures>> callFigures(const FigureScope& scope, CallKey by) {
    if (!isLookedUp(by)) {
        SAIKOKU_TRY_ASSIGN(CallActivity activity, callActivity(scope, by));
        return std::move(activity.figures);
    }
    SAIKOKU_TRY_ASSIGN(auto figures, figuresByKey(scope, by));
    return valuesOf(std::move(figures));
}

}  // namespace saikoku
