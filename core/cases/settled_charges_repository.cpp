#include "core/cases/settled_charges_repository.h"

#include <iterator>
#include <tuple>
#include <utility>

#include "core/store/query.h"

namespace saikoku {

Result<SettledCharges> readSettledCharges(Database& database, const CaseTables& tables, CampaignId campaign, qsizetype most) {
    const Bindings ofCampaign{{QLatin1String(":campaign"), campaign}};
    SettledCharges found;
    SAIKOKU_TRY_ASSIGN(const auto sums,
                       selectFirst(database,
                                   QStringLiteral("select count(*), cast(coalesce(sum(s.charges_left), 0) as bigint) from %1 s "
                                                  "where s.campaign_id = :campaign and s.charges_left > 0")
                                       .arg(tables.summary),
                                   ofCampaign, [](Statement& row) { return std::pair(row.integer(0), row.yen(1)); }));
    if (sums) {
        std::tie(found.cases, found.yen) = *sums;
    }
    SAIKOKU_TRY_ASSIGN(auto rows,
                       selectAll(database,
                                 QStringLiteral("select s.taxpayer_id, s.number, s.name, s.accrued_late_charge, s.demand_fee, "
                                                "coalesce(o.display_name, '') from %1 s left join operator_name o "
                                                "on o.operator_id = s.operator_id where s.campaign_id = :campaign and s.charges_left > 0 "
                                                "order by s.charges_left desc, s.number limit %2")
                                     .arg(tables.summary)
                                     .arg(most),
                                 ofCampaign, [](Statement& row) {
                                     return SettledCharge{TaxpayerId{row.integer(0)}, row.text(1), row.text(2), row.yen(3), row.yen(4), row.text(5)};
                                 }));
    found.rows = QList<SettledCharge>(std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    return found;
}

}  // namespace saikoku
