#include "core/letters/letter_plan_repository.h"

#include "core/base/clock.h"
#include "core/letters/id_list_sql.h"
#include "core/store/query.h"

namespace saikoku {

Result<QHash<TaxpayerId, PlanOnLetter>> LetterPlanRepository::newest(CampaignId campaign,
                                                                     const QList<TaxpayerId>& cases) const {
    const QString sql =
        QStringLiteral(
            "select i.taxpayer_id, i.instalment_plan_id, i.proposed_at, p.due_date, p.amount from %1 i "
            "join %2 p on p.instalment_plan_id = i.instalment_plan_id where i.campaign_id = :campaign "
            "and i.taxpayer_id in (%3) and i.ending is null and coalesce(i.decision, 'approved') = "
            "'approved' "
            "order by i.taxpayer_id, i.instalment_plan_id, p.due_date, p.promise_id")
            .arg(m_facts.view(QLatin1String("instalment_plan_known")),
                 m_facts.view(QLatin1String("instalment_part")), idListSql(cases));
    SAIKOKU_TRY_ASSIGN(Statement rows, m_db.select(sql, {{QLatin1String(":campaign"), campaign}}));
    QHash<TaxpayerId, PlanOnLetter> plans;
    while (rows.next()) {
        PlanOnLetter& plan = plans[TaxpayerId{rows.integer(0)}];
        const InstalmentPlanId id{rows.integer(1)};
        if (plan.id != id) {
            plan = {id, toTokyo(rows.moment(2)).date(), {}};
        }
        plan.parts.push_back({static_cast<int>(plan.parts.size()) + 1, rows.date(3), rows.yen(4)});
    }
    SAIKOKU_TRY(rows.finish());
    return plans;
}

}  // namespace saikoku
