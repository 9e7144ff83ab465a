#include "core/contact/queue_case_repository.h"

#include <QMap>
#include <QStringList>

#include <utility>

#include "core/store/query.h"

namespace saikoku {

namespace {

constexpr qsizetype kIdsPerStatement = 500;
constexpr qint64 kBeforeEveryPlace = 10'000'000'000'000;  ///< milliseconds; the year 2286

const QLatin1String kOfCampaign(
    "call_list_id in (select l.call_list_id from call_list l where l.campaign_id = :campaign%1)");

/// Conditions that name all of them, some at a time; of no cases at all one that names every case.
QStringList namingAll(const QList<TaxpayerId>& cases) {
    if (cases.isEmpty()) {
        return {QStringLiteral("1 = 1")};
    }
    QStringList conditions;
    for (qsizetype from = 0; from < cases.size(); from += kIdsPerStatement) {
        QStringList ids;
        const QList<TaxpayerId> some = cases.mid(from, kIdsPerStatement);
        for (const TaxpayerId id : some) {
            ids.append(QString::number(id.value));
        }
        conditions.append(QStringLiteral("taxpayer_id in (%1)").arg(ids.join(u',')));
    }
    return conditions;
}

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

Result<QList<QueueCandidate>> QueueCaseRepository::next(CallListId list, CampaignId campaign, OperatorId mine,
                                                        const QDateTime& leaseNow,
                                                        const std::optional<QueueCandidate>& after,
                                                        qsizetype atMost) const {
    Bindings values{{QLatin1String(":list"), list},
                    {QLatin1String(":campaign"), campaign},
                    {QLatin1String(":now"), leaseNow},
                    {QLatin1String(":mine"), mine}};
    QString rest;
    if (after) {
        values.add(QStringLiteral(":key"), after->orderKey);
        values.add(QStringLiteral(":place"), after->place);
        rest = QStringLiteral("and (q.order_key, q.place) > (cast(:key as bigint), cast(:place as bigint)) ");
    }
    SAIKOKU_TRY_ASSIGN(
        const auto rows,
        selectAll(
            m_db,
            QStringLiteral(
                "select q.place, q.taxpayer_id, q.told, q.order_key from queue_case q "
                "where q.call_list_id = :list and q.waiting = 0 %1"
                "and not exists (select 1 from case_lease l "
                "where l.campaign_id = :campaign and l.taxpayer_id = q.taxpayer_id "
                "and l.lease_until > :now and l.operator_id <> :mine) order by q.order_key, q.place limit %2")
                .arg(rest)
                .arg(atMost),
            values, [](Statement& row) {
                return QueueCandidate{row.integer(0), TaxpayerId{row.integer(1)}, row.integer(2),
                                      row.integer(3)};
            }));
    return QList<QueueCandidate>(rows.begin(), rows.end());
}

Result<void> QueueCaseRepository::wait(CallListId list, const QList<QueueWait>& waits) {
    // mostly one: the next opening or midnight, and nothing told since
    QMap<std::pair<QDateTime, qint64>, QStringList> places;
    for (const QueueWait& one : waits) {
        places[{one.until, one.judged.told}].append(QString::number(one.judged.place));
    }
    for (auto these = places.cbegin(); these != places.cend(); ++these) {
        SAIKOKU_TRY(m_db.execute(QStringLiteral("update queue_case set waiting = 1, ready_at = :until where call_list_id = :list "
                                                "and place in (%1) and told = :told")
                                     .arg(these.value().join(u',')),
                                 {{QLatin1String(":list"), list},
                                  {QLatin1String(":until"), these.key().first},
                                  {QLatin1String(":told"), these.key().second}}));
    }
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
    const QString wake = QStringLiteral("update queue_case set waiting = 0, ready_at = null, told = told + 1 where waiting = 1");
    if (cases.isEmpty()) {
        SAIKOKU_TRY(database.execute(wake));
        return {};
    }
    for (const QString& these : namingAll(cases)) {
        // apart, so that the queue's indexes are left alone for those who stand in it
        SAIKOKU_TRY(database.execute(QStringLiteral("update queue_case set told = told + 1 where waiting = 0 and ") + these));
        SAIKOKU_TRY(database.execute(wake + QStringLiteral(" and ") + these));
    }
    return {};
}

Result<void> orderCallersBack(Database& database, CampaignId campaign, const QList<TaxpayerId>& cases,
                              const QList<CallerBack>& waiting) {
    const Bindings ofCampaign{{QLatin1String(":campaign"), campaign}};
    for (const QString& these : namingAll(cases)) {
        SAIKOKU_TRY(database.execute(
            QStringLiteral("update queue_case set order_key = place where order_key < 0 and %1 and %2")
                .arg(these, QString(kOfCampaign).arg(QString())),
            ofCampaign));
    }
    for (const CallerBack& caller : waiting) {
        Bindings values = ofCampaign;
        values.add(QStringLiteral(":case"), caller.taxpayer);
        values.add(QStringLiteral(":called"), caller.calledAt);
        values.add(QStringLiteral(":key"), caller.calledAt.toMSecsSinceEpoch() - kBeforeEveryPlace);
        SAIKOKU_TRY(database.execute(
            QStringLiteral("update queue_case set order_key = :key where taxpayer_id = :case and ") +
                QString(kOfCampaign).arg(QStringLiteral(" and l.made_at <= :called")),
            values));
    }
    return {};
}

}  // namespace saikoku
