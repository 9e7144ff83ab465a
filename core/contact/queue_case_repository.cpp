#include "core/contact/queue_case_repository.h"

#include <QStringList>

#include "core/store/query.h"

namespace saikoku {

namespace {

constexpr qsizetype kIdsPerStatement = 500;

Bindings placeOf(CallListId list, qint64 place) {
    return {{QLatin1String(":list"), list}, {QLatin1String(":place"), place}};
}

}  // namespace

Result<void> QueueCaseRepository::wakeDue(CallListId list, const QDateTime& now) {
    const Bindings values{{QLatin1String(":list"), list}, {QLatin1String(":now"), now}};
    const QString due = QStringLiteral("call_list_id = :list and waiting = 1 and ready_at <= :now");
    // mostly nobody: a look takes no writer's turn
    SAIKOKU_TRY_ASSIGN(const qint64 any, m_db.selectInteger(QStringLiteral("select case when exists (select 1 from queue_case where %1) "
                                                                           "then 1 else 0 end")
                                                                .arg(due),
                                                            values));
    if (any != 0) {
        SAIKOKU_TRY(m_db.execute(QStringLiteral("update queue_case set waiting = 0, ready_at = null where ") + due, values));
    }
    return {};
}

Result<QList<QueueCandidate>> QueueCaseRepository::next(CallListId list, CampaignId campaign, OperatorId mine, const QDateTime& leaseNow,
                                                        qint64 afterPlace, qsizetype atMost) const {
    SAIKOKU_TRY_ASSIGN(const auto rows,
                       selectAll(m_db,
                                 QStringLiteral("select q.place, q.taxpayer_id, q.told from queue_case q where q.call_list_id = :list and q.waiting = 0 "
                                                "and q.place > :after and not exists (select 1 from case_lease l "
                                                "where l.campaign_id = :campaign and l.taxpayer_id = q.taxpayer_id "
                                                "and l.lease_until > :now and l.operator_id <> :mine) order by q.place limit %1")
                                     .arg(atMost),
                                 {{QLatin1String(":list"), list},
                                  {QLatin1String(":after"), afterPlace},
                                  {QLatin1String(":campaign"), campaign},
                                  {QLatin1String(":now"), leaseNow},
                                  {QLatin1String(":mine"), mine}},
                                 [](Statement& row) {
                                     return QueueCandidate{row.integer(0), TaxpayerId{row.integer(1)}, row.integer(2)};
                                 }));
    return QList<QueueCandidate>(rows.begin(), rows.end());
}

Result<void> QueueCaseRepository::wait(CallListId list, const QueueCandidate& judged, const QDateTime& until) {
    Bindings values = placeOf(list, judged.place);
    values.add(QStringLiteral(":until"), until);
    values.add(QStringLiteral(":told"), judged.told);
    SAIKOKU_TRY(m_db.execute(QStringLiteral("update queue_case set waiting = 1, ready_at = :until where call_list_id = :list "
                                            "and place = :place and told = :told"),
                             values));
    return {};
}

Result<void> QueueCaseRepository::postpone(CampaignId campaign, TaxpayerId taxpayer, const QDateTime& until) {
    SAIKOKU_TRY(m_db.execute(QStringLiteral("update queue_case set waiting = 1, ready_at = :until where taxpayer_id = :case "
                                            "and call_list_id in (select l.call_list_id from call_list l where l.campaign_id = :campaign)"),
                             {{QLatin1String(":until"), until}, {QLatin1String(":case"), taxpayer}, {QLatin1String(":campaign"), campaign}}));
    return {};
}

Result<bool> QueueCaseRepository::hold(CallListId list, qint64 place) {
    if (m_db.isSqlite()) {
        return true;
    }
    SAIKOKU_TRY_ASSIGN(const auto row,
                       selectFirst(m_db,
                                   QStringLiteral("select q.waiting from queue_case q where q.call_list_id = :list and q.place = :place "
                                                  "for update skip locked"),
                                   placeOf(list, place), [](Statement& one) { return one.integer(0); }));
    return row == 0;
}

Result<QList<TaxpayerId>> QueueCaseRepository::all(CallListId list) const {
    SAIKOKU_TRY_ASSIGN(const auto rows, selectAll(m_db, QStringLiteral("select q.taxpayer_id from queue_case q where q.call_list_id = :list order by q.place"),
                                                  {{QLatin1String(":list"), list}}, [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
    return QList<TaxpayerId>(rows.begin(), rows.end());
}

Result<void> judgeAnew(Database& database, const QList<TaxpayerId>& cases) {
    const QString wake = QStringLiteral("update queue_case set waiting = 0, ready_at = null, told = told + 1 where ");
    if (cases.isEmpty()) {
        SAIKOKU_TRY(database.execute(wake + QStringLiteral("waiting = 1")));
        return {};
    }
    for (qsizetype from = 0; from < cases.size(); from += kIdsPerStatement) {
        QStringList ids;
        const QList<TaxpayerId> some = cases.mid(from, kIdsPerStatement);
        for (const TaxpayerId id : some) {
            ids.append(QString::number(id.value));
        }
        SAIKOKU_TRY(database.execute(wake + QStringLiteral("taxpayer_id in (%1)").arg(ids.join(u','))));
    }
    return {};
}

}  // namespace saikoku
