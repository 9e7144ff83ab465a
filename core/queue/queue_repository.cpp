#include "core/queue/queue_repository.h"

#include <QStringList>

#include "core/base/clock.h"
#include "core/store/bulk_reader.h"
#include "core/store/query.h"

namespace saikoku {

Result<void> QueueRepository::add(const HandOut& handOut, OperatorId by, QDate knownOn) {
    SAIKOKU_TRY(m_db.execute(QStringLiteral("insert into call_list_hand_out (call_list_id, operator_id, group_id, share, turn, handed_at, "
                                            "handed_by, known_on) values (:list, cast(:person as bigint), cast(:group as bigint), :share, "
                                            ":turn, :at, :by, :day)"),
                             {{QLatin1String(":list"), handOut.list},
                              {QLatin1String(":person"), handOut.person},
                              {QLatin1String(":group"), handOut.group},
                              {QLatin1String(":share"), handOut.share},
                              {QLatin1String(":turn"), handOut.turn},
                              {QLatin1String(":at"), handOut.handedAt},
                              {QLatin1String(":by"), by},
                              {QLatin1String(":day"), knownOn}}));
    return {};
}

Result<QList<HandOut>> QueueRepository::handOuts(CampaignId campaign) const {
    SAIKOKU_TRY_ASSIGN(const auto rows,
                       selectAll(m_db,
                                 QStringLiteral("select h.call_list_id, h.operator_id, h.group_id, h.share, h.turn, h.handed_at "
                                                "from call_list_hand_out h join call_list_known l on l.call_list_id = h.call_list_id "
                                                "where l.campaign_id = :campaign and l.closed_on is null order by h.call_list_hand_out_id"),
                                 {{QLatin1String(":campaign"), campaign}}, [](Statement& row) {
                                     return HandOut{CallListId{row.integer(0)},
                                                    OperatorId{row.integerOrNull(1).value_or(0)},
                                                    GroupId{row.integerOrNull(2).value_or(0)},
                                                    static_cast<int>(row.integer(3)),
                                                    static_cast<int>(row.integer(4)),
                                                    row.moment(5)};
                                 }));
    QList<HandOut> counting;
    for (const HandOut& newer : rows) {
        counting.removeIf([&](const HandOut& older) {
            return older.list == newer.list && older.person == newer.person && older.group == newer.group;
        });
        counting.append(newer);
    }
    return counting;
}

Result<QHash<CallListId, qint64>> QueueRepository::takes(QDate day, OperatorId person) const {
    SAIKOKU_TRY_ASSIGN(Statement rows, m_db.select(QStringLiteral("select t.call_list_id, t.takes from queue_turn t "
                                                                  "where t.day = :day and t.operator_id = :person"),
                                                   {{QLatin1String(":day"), day}, {QLatin1String(":person"), person}}));
    QHash<CallListId, qint64> takes;
    while (rows.next()) {
        takes.insert(CallListId{rows.integer(0)}, rows.integer(1));
    }
    SAIKOKU_TRY(rows.finish());
    return takes;
}

Result<void> QueueRepository::countTake(QDate day, OperatorId person, CallListId list) {
    SAIKOKU_TRY(m_db.execute(QStringLiteral("insert into queue_turn (day, operator_id, call_list_id, takes) values (:day, :person, :list, 1) "
                                            "on conflict (day, operator_id, call_list_id) do update set takes = queue_turn.takes + 1"),
                             {{QLatin1String(":day"), day}, {QLatin1String(":person"), person}, {QLatin1String(":list"), list}}));
    return {};
}

Result<void> QueueRepository::addSkip(CampaignId campaign, TaxpayerId taxpayer, CallListId list, const QString& reason, OperatorId by,
                                      const QDateTime& at, QDate knownOn) {
    SAIKOKU_TRY(m_db.execute(QStringLiteral("insert into case_skip (campaign_id, taxpayer_id, call_list_id, reason, operator_id, skipped_at, "
                                            "known_on) values (:campaign, :case, cast(:list as bigint), :reason, :by, :at, :day)"),
                             {{QLatin1String(":campaign"), campaign},
                              {QLatin1String(":case"), taxpayer},
                              {QLatin1String(":list"), list},
                              {QLatin1String(":reason"), reason},
                              {QLatin1String(":by"), by},
                              {QLatin1String(":at"), at},
                              {QLatin1String(":day"), knownOn}}));
    return {};
}

Result<QSet<TaxpayerId>> QueueRepository::skippedCallbacks(CampaignId campaign, const QDateTime& since) const {
    const Bindings lately{{QLatin1String(":campaign"), campaign}, {QLatin1String(":day"), toTokyo(since).date()}, {QLatin1String(":since"), since}};
    const QString skipped = QStringLiteral("from case_skip s%1 where s.campaign_id = :campaign and s.known_on >= :day and s.skipped_at > :since");
    // mostly nobody, and by those few: joined at once, SQLite went through every appointment ever fixed
    SAIKOKU_TRY_ASSIGN(const auto cases, selectAll(m_db, QStringLiteral("select distinct s.taxpayer_id ") + skipped.arg(QString()), lately,
                                                   [](Statement& row) { return QString::number(row.integer(0)); }));
    if (cases.empty()) {
        return QSet<TaxpayerId>();
    }
    const QString joined = QStringLiteral(" join %1 b on b.taxpayer_id = s.taxpayer_id and b.campaign_id = s.campaign_id "
                                          "join %2 m on m.negotiation_id = b.negotiation_id")
                               .arg(m_facts.view(QLatin1String("callback_open")), m_facts.view(QLatin1String("negotiation_in_force")));
    SAIKOKU_TRY_ASSIGN(const auto rows,
                       selectAll(m_db,
                                 QStringLiteral("select s.taxpayer_id ") + skipped.arg(joined) +
                                     QStringLiteral(" and b.taxpayer_id in (%1) and s.skipped_at > m.happened_at "
                                                    "and (b.given_at is null or s.skipped_at > b.given_at)")
                                         .arg(QStringList(cases.begin(), cases.end()).join(u',')),
                                 lately, [](Statement& row) { return row.id<TaxpayerId>(0); }));
    return QSet<TaxpayerId>(rows.begin(), rows.end());
}

Result<void> QueueRepository::add(const CallerPlan& plan, OperatorId by, const QDateTime& at, QDate knownOn) {
    SAIKOKU_TRY(m_db.execute(QStringLiteral("insert into caller_plan (campaign_id, operator_id, day, calls, planned_at, planned_by, known_on) "
                                            "values (:campaign, :person, :planned, :calls, :at, :by, :day)"),
                             {{QLatin1String(":campaign"), plan.campaign},
                              {QLatin1String(":person"), plan.person},
                              {QLatin1String(":planned"), plan.day},
                              {QLatin1String(":calls"), plan.calls},
                              {QLatin1String(":at"), at},
                              {QLatin1String(":by"), by},
                              {QLatin1String(":day"), knownOn}}));
    return {};
}

Result<QList<CallerPlan>> QueueRepository::plannedCalls(CampaignId campaign, QDate from, QDate to) const {
    SAIKOKU_TRY_ASSIGN(const auto rows,
                       selectAll(m_db,
                                 QStringLiteral("select p.operator_id, p.day, p.calls from caller_plan p where p.campaign_id = :campaign "
                                                "and p.day >= :from and p.day <= :to and not exists (select 1 from caller_plan n "
                                                "where n.operator_id = p.operator_id and n.day = p.day and n.campaign_id = p.campaign_id "
                                                "and n.caller_plan_id > p.caller_plan_id) order by p.day, p.operator_id"),
                                 {{QLatin1String(":campaign"), campaign}, {QLatin1String(":from"), from}, {QLatin1String(":to"), to}},
                                 [](Statement& row) { return CallerPlan{CampaignId(), OperatorId{row.integer(0)}, row.date(1), row.integer(2)}; }));
    return QList<CallerPlan>(rows.begin(), rows.end());
}

Result<std::optional<qint64>> QueueRepository::plannedCalls(CampaignId campaign, OperatorId person, QDate day) const {
    return selectFirst(m_db,
                       QStringLiteral("select p.calls from caller_plan p where p.operator_id = :person and p.day = :day "
                                      "and p.campaign_id = :campaign order by p.caller_plan_id desc limit 1"),
                       {{QLatin1String(":person"), person}, {QLatin1String(":day"), day}, {QLatin1String(":campaign"), campaign}},
                       [](Statement& row) { return row.integer(0); });
}

Result<QList<CallbackAppointment>> QueueRepository::callbacks(CampaignId campaign, const QDateTime& after,
                                                              const QDateTime& upTo) const {
    Bindings values{{QLatin1String(":campaign"), campaign}, {QLatin1String(":after"), after}};
    QString end;
    if (upTo.isValid()) {
        values.add(QStringLiteral(":until"), upTo);
        end = QStringLiteral(" and b.call_at <= :until");
    }
    SAIKOKU_TRY_ASSIGN(
        const auto rows,
        selectAll(
            m_db,
            QStringLiteral(
                "select b.taxpayer_id, b.call_at, b.operator_id, coalesce(o.display_name, ''), b.given_by, "
                "coalesce(g.display_name, ''), b.given_at from %1 b "
                "left join operator_name o on o.operator_id = b.operator_id "
                "left join operator_name g on g.operator_id = b.given_by where b.campaign_id = :campaign "
                "and b.call_at > :after%2 order by b.call_at, b.callback_id")
                .arg(m_facts.view(QLatin1String("callback_open")), end),
            values, [](Statement& row) {
                CallbackAppointment one;
                one.taxpayer = row.id<TaxpayerId>(0);
                one.callAt = row.moment(1);
                one.operatorId = OperatorId{row.integerOrNull(2).value_or(0)};
                one.operatorName = row.text(3);
                one.givenBy = OperatorId{row.integerOrNull(4).value_or(0)};
                one.givenByName = row.text(5);
                one.givenAt = row.moment(6);
                return one;
            }));
    return QList<CallbackAppointment>(rows.begin(), rows.end());
}

Result<QHash<TaxpayerId, std::vector<CallCounted>>> QueueRepository::callsSince(CampaignId campaign, const QDateTime& since,
                                                                               const QList<TaxpayerId>& only) const {
    QString these;
    if (!only.isEmpty()) {
        QStringList ids;
        for (const TaxpayerId id : only) {
            ids.append(QString::number(id.value));
        }
        these = QStringLiteral(" and n.taxpayer_id in (%1)").arg(ids.join(u','));
    }
    QHash<TaxpayerId, std::vector<CallCounted>> calls;
    SAIKOKU_TRY(readRows(m_db,
                         QStringLiteral("select n.taxpayer_id, n.happened_at, n.result from %1 n where n.campaign_id = :campaign "
                                        "and n.happened_at >= :since and n.direction = 'outbound' and n.channel = 'phone'%2")
                             .arg(m_facts.view(QLatin1String("negotiation_in_force")), these),
                         {{QLatin1String(":campaign"), campaign}, {QLatin1String(":since"), since}}, [&](const RawRow& row) {
                             calls[TaxpayerId{row.integer(0)}].push_back({fromStoredUtc(QString::fromLatin1(row.utf8(1))), valueOfCode<ResultCode>(QString::fromLatin1(row.utf8(2)))});
                         }));
    return calls;
}

Result<QHash<TaxpayerId, Yen>> QueueRepository::owedOfYear(int fiscalYear, QDate day) const {
    QHash<TaxpayerId, Yen> owed;
    SAIKOKU_TRY(readRows(m_db,
                         QStringLiteral("select r.taxpayer_id, r.outstanding from %1 r where r.fiscal_year = :year and r.due_date < :day "
                                        "and r.levied > r.received_by_extract")
                             .arg(m_facts.view(QLatin1String("receivable_in_force"))),
                         {{QLatin1String(":year"), fiscalYear}, {QLatin1String(":day"), day}},
                         [&](const RawRow& row) { owed[TaxpayerId{row.integer(0)}] += row.yen(1); }));
    return owed;
}

}  // namespace saikoku
