#include "core/cases/tax_item_sum_repository.h"

#include "core/cases/case_condition_sql.h"
#include "core/store/query.h"

namespace saikoku {

Result<Yen> sumOfTaxItem(Database& database, const CaseTables& tables, const CaseQuery& query, const QString& taxItem) {
    const ConditionSql condition = conditionSql(query.condition, tables);
    const ConditionSql search = searchSql(query.search, tables);
    Bindings bindings{{QLatin1String(":campaign"), query.campaign}, {QLatin1String(":item"), taxItem}};
    for (const Bindings* more : {&condition.bindings, &search.bindings}) {
        for (const Binding& binding : *more) {
            bindings.add(binding.name, binding.value);
        }
    }
    SAIKOKU_TRY_ASSIGN(const auto sum,
                       selectFirst(database,
                                   QStringLiteral("select cast(coalesce(sum(t.outstanding), 0) as bigint) from ") + tables.taxItems +
                                       QStringLiteral(" t join ") + tables.summary +
                                       QStringLiteral(" s on s.campaign_id = t.campaign_id and s.taxpayer_id = t.taxpayer_id "
                                                      "where t.campaign_id = :campaign and t.tax_item = :item and ") +
                                       condition.where + QStringLiteral(" and ") + search.where +
                                       (query.among ? QStringLiteral(" and ") + givenCasesSql() : QString()),
                                   bindings, [](Statement& row) { return row.yen(0); }));
    return sum.value_or(Yen());
}

}  // namespace saikoku
