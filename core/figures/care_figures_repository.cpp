#include "core/figures/care_figures_repository.h"

#include "core/contact/follow_up.h"
#include "core/contact/negotiation_codes.h"
#include "core/figures/record_sql.h"
#include "core/figures/tokyo_time_sql.h"
#include "core/store/database.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

const QLatin1String kOverdueSince(":overdue_since");

QString oneIf(const QString& condition) {
    return QStringLiteral("case when %1 then 1 else 0 end").arg(condition);
}

}  // namespace

/// Cases with their oldest due date and what is open; names of the tables are the scope's.
QString CareFiguresRepository::overdueSql() const {
    QStringList items;
    for (QString item : m_rules.taxItems) {
        items.append(QLatin1Char('\'') + item.replace(QLatin1Char('\''), QLatin1String("''")) +
                     QLatin1Char('\''));
    }
    return QStringLiteral(
               "select r.taxpayer_id, min(r.due_date) as oldest, cast(sum(r.outstanding) as bigint) as yen "
               "from %1 r "
               "where r.tax_item in (%2) and r.due_date <= %3 and r.outstanding > 0 and exists (select 1 "
               "from campaign_known g "
               "where g.campaign_id = :campaign and g.has_money = 1)%4 group by r.taxpayer_id")
        .arg(m_scope.view(QLatin1String("receivable_in_force")), items.join(QStringLiteral(", ")),
             kOverdueSince, m_scope.casesOnly(QStringLiteral("r.taxpayer_id")));
}

Bindings CareFiguresRepository::bindings(const QString& sql) const {
    Bindings all = m_scope.bindingsOf(sql);
    all.add(kOverdueSince, m_today.addMonths(-m_rules.overdueMonths));
    return all;
}

Result<CareFiguresRepository::Cases> CareFiguresRepository::cases() const {
    const QString sql =
        QStringLiteral(
            "select count(*), cast(coalesce(sum(t.is_protected), 0) as bigint) from (%1) c join %2 t "
            "on t.taxpayer_id = c.taxpayer_id")
            .arg(overdueSql(), m_scope.view(QLatin1String("taxpayer_in_force")));
    SAIKOKU_TRY_ASSIGN(const auto found, selectFirst(m_scope.db(), sql, bindings(sql), [](Statement& row) {
                           return Cases{.all = row.integer(0), .isProtected = row.integer(1)};
                       }));
    return found.value_or(Cases());
}

Result<void> CareFiguresRepository::read(bool withProtected,
                                         const std::function<void(const CareDay&)>& use) const {
    const auto view = [&](const char* name) { return m_scope.view(QLatin1String(name)); };
    const QString n = QStringLiteral("n");
    const QString call = record_sql::isCall(n);
    const auto channel = [](Channel which) { return QStringLiteral("n.channel = '%1'").arg(codeOf(which)); };
    const QString records =
        QStringLiteral(
            "select n.taxpayer_id, %1 as day, %2 as calls, %3 as reached, %4 as inbound, 0 as letters, 0 as "
            "returned, %5 as visits, "
            "%6 as counter, 0 as advice from %7 n where n.campaign_id = :campaign%8")
            .arg(tokyo_sql::day(m_scope.db().dialect(), QStringLiteral("n.happened_at")), oneIf(call),
                 oneIf(call + QStringLiteral(" and ") + record_sql::isWithPerson(n)),
                 oneIf(record_sql::isInbound(n)), oneIf(channel(Channel::Visit)),
                 oneIf(channel(Channel::Counter)), view("negotiation_in_force"),
                 m_scope.momentsOnly(QStringLiteral("n.happened_at")));
    const QString letters = QStringLiteral(
                                "select d.taxpayer_id, %1 as day, 0, 0, 0, 1, %2, 0, 0, 0 from %3 d where "
                                "d.campaign_id = :campaign%4")
                                .arg(QStringLiteral("cast(d.sent_on as text)"),
                                     oneIf(QStringLiteral("d.returned_on is not null")),
                                     view("dispatch_known"), m_scope.daysOnly(QStringLiteral("d.sent_on")));
    const QString advice =
        QStringLiteral(
            "select f.taxpayer_id, %1 as day, 0, 0, 0, 0, 0, 0, 0, 1 from %2 f where f.campaign_id = "
            ":campaign and f.kind in ('%3', '%4', '%5')%6")
            .arg(tokyo_sql::day(m_scope.db().dialect(), QStringLiteral("f.happened_at")),
                 view("follow_up_in_force"), codeOf(FollowUpKind::SpecialCare), codeOf(FollowUpKind::Relief),
                 codeOf(FollowUpKind::Welfare), m_scope.momentsOnly(QStringLiteral("f.happened_at")));
    const QString sql =
        QStringLiteral(
            "with overdue as (%1), done as (%2 union all %3 union all %4) "
            "select t.number, t.name, c.oldest, c.yen, e.day, "
            "cast(coalesce(sum(e.calls), 0) as bigint), cast(coalesce(sum(e.reached), 0) as bigint), "
            "cast(coalesce(sum(e.inbound), 0) as bigint), "
            "cast(coalesce(sum(e.letters), 0) as bigint), cast(coalesce(sum(e.returned), 0) as bigint), "
            "cast(coalesce(sum(e.visits), 0) as bigint), "
            "cast(coalesce(sum(e.counter), 0) as bigint), cast(coalesce(sum(e.advice), 0) as bigint) "
            "from overdue c join %5 t on t.taxpayer_id = c.taxpayer_id left join done e on e.taxpayer_id = "
            "c.taxpayer_id%6 "
            "group by t.number, t.name, c.oldest, c.yen, e.day order by t.number, e.day")
            .arg(overdueSql(), records, letters, advice, view("taxpayer_in_force"),
                 withProtected ? QString() : QStringLiteral(" where t.is_protected = 0"));
    SAIKOKU_TRY_ASSIGN(Statement rows, m_scope.db().select(sql, bindings(sql)));
    while (rows.next()) {
        CareDay one;
        one.number = rows.text(0);
        one.name = rows.text(1);
        one.oldestDue = rows.date(2);
        one.overdue = rows.yen(3);
        one.day = QDate::fromString(rows.text(4), Qt::ISODate);
        one.calls = rows.integer(5);
        one.reached = rows.integer(6);
        one.inbound = rows.integer(7);
        one.letters = rows.integer(8);
        one.returned = rows.integer(9);
        one.visits = rows.integer(10);
        one.counter = rows.integer(11);
        one.advice = rows.integer(12);
        use(one);
    }
    return rows.finish();
}

}  // namespace saikoku
