#include "core/figures/kpi_figures_repository.h"

#include "core/contact/negotiation_codes.h"
#include "core/figures/figure_scope_repository.h"
#include "core/figures/paid_after_sql.h"
#include "core/figures/record_sql.h"
#include "core/figures/tokyo_time_sql.h"
#include "core/store/database.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

QString recordsOf(const FigureScope& scope) {
    return QStringLiteral("%1 n where n.campaign_id = :campaign and n.direction = '%2'%3%4%5")
        .arg(scope.view(QLatin1String("negotiation_in_force")), codeOf(Direction::Outbound),
             scope.momentsOnly(QStringLiteral("n.happened_at")),
             scope.casesOnly(QStringLiteral("n.taxpayer_id")),
             scope.peopleOnly(QStringLiteral("n.operator_id")));
}

QString lettersOf(const FigureScope& scope) {
    return QStringLiteral("%1 d where d.campaign_id = :campaign%2%3")
        .arg(scope.view(QLatin1String("dispatch_known")), scope.daysOnly(QStringLiteral("d.sent_on")),
             scope.casesOnly(QStringLiteral("d.taxpayer_id")));
}

/// A letter that tells of several cases of one person has one envelope.
QString countOfLetters() {
    return QStringLiteral("count(distinct coalesce(d.letter_number, cast(d.dispatch_id as text)))");
}

QString sumOf(const QString& condition) {
    return QStringLiteral("cast(coalesce(sum(case when %1 then 1 else 0 end), 0) as bigint)").arg(condition);
}

QString isSms() {
    return QStringLiteral("n.channel = '%1'").arg(codeOf(Channel::Sms));
}

Result<qint64> talkSeconds(const FigureScope& scope) {
    const QString sql =
        QStringLiteral(
            "select cast(coalesce(sum(%1), 0) as bigint) from %2 c where c.campaign_id = :campaign "
            "and c.established_at is not null and c.ended_at is not null%3%4%5")
            .arg(tokyo_sql::secondsBetween(scope.db().dialect(), QStringLiteral("c.established_at"),
                                           QStringLiteral("c.ended_at")),
                 scope.view(QLatin1String("call_known")), scope.momentsOnly(QStringLiteral("c.clicked_at")),
                 scope.casesOnly(QStringLiteral("c.taxpayer_id")),
                 scope.peopleOnly(QStringLiteral("c.operator_id")));
    return scope.db().selectInteger(sql, scope.bindingsOf(sql));
}

}  // namespace

Result<WorkCounts> workCounts(const FigureScope& scope) {
    const QString n = QStringLiteral("n");
    const QString isCall = record_sql::isCall(n);
    const QString sql =
        QStringLiteral("select %1, %2, count(distinct case when %3 then %4 end), %5 from %6")
            .arg(sumOf(isCall), sumOf(isCall + QStringLiteral(" and ") + record_sql::isWithPerson(n)), isCall,
                 tokyo_sql::day(scope.db().dialect(), QStringLiteral("n.happened_at")), sumOf(isSms()),
                 recordsOf(scope));
    SAIKOKU_TRY_ASSIGN(
        const auto found, selectFirst(scope.db(), sql, scope.bindingsOf(sql), [](Statement& row) {
            return WorkCounts{row.integer(0), row.integer(1), row.integer(2), 0, row.integer(3), 0};
        }));
    WorkCounts counts = found.value_or(WorkCounts());
    SAIKOKU_TRY_ASSIGN(counts.talkSeconds, talkSeconds(scope));
    const QString letters = QStringLiteral("select %1 from %2").arg(countOfLetters(), lettersOf(scope));
    SAIKOKU_TRY_ASSIGN(counts.letters, scope.db().selectInteger(letters, scope.bindingsOf(letters)));
    return counts;
}

Result<std::map<int, qint64>> daysToCollect(const FigureScope& scope) {
    const Dialect dialect = scope.db().dialect();
    const QString firstDay =
        paid_sql::asDate(dialect, tokyo_sql::day(dialect, QStringLiteral("min(n.happened_at)")));
    const QString item =
        (scope.question().taxItem.isEmpty() ? QString() : QStringLiteral(" and r.tax_item = :tax_item")) +
        paid_sql::ofMoney(scope);
    const QString sql =
        QStringLiteral(
            "with anchor as materialized (select n.taxpayer_id, %1 as on_day from %2 group by "
            "n.taxpayer_id), "
            "paid as (select a.taxpayer_id, min(%3) as days from anchor a "
            "join %4 p on p.taxpayer_id = a.taxpayer_id and p.received_on > a.on_day and p.amount > 0 "
            "join %5 r on r.receivable_id = p.receivable_id and r.due_date < a.on_day%6 "
            "group by a.taxpayer_id) select x.days, count(*) from paid x group by x.days")
            .arg(firstDay, recordsOf(scope),
                 tokyo_sql::daysBetween(dialect, QStringLiteral("a.on_day"), QStringLiteral("p.received_on")),
                 scope.view(QLatin1String("receipt_in_force")),
                 scope.view(QLatin1String("receivable_in_force")), item);
    std::map<int, qint64> cases;
    SAIKOKU_TRY_ASSIGN(Statement rows, scope.db().select(sql, scope.bindingsOf(sql)));
    while (rows.next()) {
        cases[static_cast<int>(rows.integer(0))] += rows.integer(1);
    }
    SAIKOKU_TRY(rows.finish());
    return cases;
}

std::optional<int> medianOf(const std::map<int, qint64>& casesByDays) {
    qint64 all = 0;
    for (const auto& [days, cases] : casesByDays) {
        all += cases;
    }
    qint64 passed = 0;
    for (const auto& [days, cases] : casesByDays) {
        passed += cases;
        if (2 * passed >= all && all > 0) {
            return days;
        }
    }
    return std::nullopt;
}

Result<std::map<QDate, qint64>> lettersByDay(const FigureScope& scope) {
    const QString sql = QStringLiteral("select d.sent_on, %1 from %2 group by d.sent_on")
                            .arg(countOfLetters(), lettersOf(scope));
    std::map<QDate, qint64> letters;
    SAIKOKU_TRY_ASSIGN(Statement rows, scope.db().select(sql, scope.bindingsOf(sql)));
    while (rows.next()) {
        letters[rows.date(0)] = rows.integer(1);
    }
    SAIKOKU_TRY(rows.finish());
    return letters;
}

Result<std::map<QDate, DayOfWork>> workByDay(const FigureScope& scope) {
    const QString sql =
        QStringLiteral("select %1, %2, %3 from %4 group by 1")
            .arg(tokyo_sql::day(scope.db().dialect(), QStringLiteral("n.happened_at")),
                 sumOf(record_sql::isCall(QStringLiteral("n"))), sumOf(isSms()), recordsOf(scope));
    std::map<QDate, DayOfWork> days;
    SAIKOKU_TRY_ASSIGN(Statement rows, scope.db().select(sql, scope.bindingsOf(sql)));
    while (rows.next()) {
        days[QDate::fromString(rows.text(0), Qt::ISODate)] = {rows.integer(1), rows.integer(2)};
    }
    SAIKOKU_TRY(rows.finish());
    return days;
}

}  // namespace saikoku
