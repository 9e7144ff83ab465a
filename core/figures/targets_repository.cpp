#include "core/figures/targets_repository.h"

#include "core/base/clock.h"
#include "core/store/query.h"
#include "core/store/row_writer.h"

namespace saikoku {

namespace {

FigureTarget targetIn(Statement& row) {
    FigureTarget target;
    target.id = row.integer(0);
    target.campaign = row.id<CampaignId>(1);
    target.fiscalYear = static_cast<int>(row.integer(2));
    target.taxItem = row.text(3);
    target.persons = row.integerOrNull(4);
    target.cases = row.integerOrNull(5);
    target.yen = row.yenOrNull(6);
    if (const auto rate = row.integerOrNull(7)) {
        target.rate = static_cast<int>(*rate);
    }
    target.setBy = row.id<OperatorId>(8);
    target.setAt = row.moment(9);
    return target;
}

}  // namespace

template <>
BulkTable RowWriter<FigureTarget>::table() {
    return bulkTable("figure_target",
                     "campaign_id fiscal_year tax_item persons cases yen rate operator_id set_at known_on");
}

template <>
void RowWriter<FigureTarget>::put(BulkWriter& rows, const FigureTarget& row) {
    rows.integer(row.campaign.value);
    rows.integer(qint64(row.fiscalYear));
    rows.text(row.taxItem);
    rows.integer(row.persons);
    rows.integer(row.cases);
    rows.integer(row.yen ? std::optional(row.yen->amount()) : std::nullopt);
    rows.integer(row.rate ? std::optional(qint64(*row.rate)) : std::nullopt);
    rows.integer(row.setBy.value);
    rows.moment(row.setAt);
    rows.date(toTokyo(row.setAt).date());
}

Result<qint64> TargetsRepository::add(const FigureTarget& target) {
    return RowWriter<FigureTarget>::addOne(m_db, target, QStringLiteral("figure_target_id"));
}

Result<std::vector<FigureTarget>> TargetsRepository::all(CampaignId campaign, std::optional<int> year) const {
    QString sql = QStringLiteral(
                      "select t.figure_target_id, t.campaign_id, t.fiscal_year, t.tax_item, t.persons, "
                      "t.cases, t.yen, t.rate,"
                      " t.operator_id, t.set_at from %1 t where t.campaign_id = :campaign")
                      .arg(m_facts.view(QLatin1String("figure_target_known")));
    Bindings bindings{{QLatin1String(":campaign"), campaign}};
    if (year) {
        sql += QStringLiteral(" and t.fiscal_year = :year");
        bindings.add(QStringLiteral(":year"), *year);
    }
    return selectAll(
        m_db, sql + QStringLiteral(" order by t.fiscal_year desc, t.tax_item, t.figure_target_id desc"),
        bindings, targetIn);
}

}  // namespace saikoku
