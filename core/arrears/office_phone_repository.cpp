#include "core/arrears/office_phone_repository.h"

#include "core/base/clock.h"
#include "core/store/query.h"
#include "core/store/row_writer.h"

namespace saikoku {

template <>
BulkTable RowWriter<PhoneFact>::table() {
    return bulkTable("phone_fact", "taxpayer_id digits action kind source remark operator_id entered_at known_on");
}

template <>
void RowWriter<PhoneFact>::put(BulkWriter& rows, const PhoneFact& row) {
    rows.integer(row.taxpayer.value);
    rows.text(row.change.digits);
    rows.text(codeOf(row.change.action));
    rows.text(codeOf(row.change.kind));
    rows.text(codeOf(row.change.source));
    rows.text(row.change.remark);
    rows.integer(row.operatorId.value);
    rows.moment(row.enteredAt);
    rows.date(toTokyo(row.enteredAt).date());
}

Result<void> OfficePhoneRepository::add(const PhoneFact& fact) {
    SAIKOKU_TRY(RowWriter<PhoneFact>::addOne(m_db, fact));
    return {};
}

Result<QList<PhoneFact>> OfficePhoneRepository::of(TaxpayerId taxpayer) const {
    SAIKOKU_TRY_ASSIGN(
        const auto facts,
        selectAll(m_db,
                  QStringLiteral("select f.digits, f.action, f.kind, f.source, f.remark, f.operator_id, "
                                 "coalesce(o.display_name, ''), f.entered_at from %1 f left join operator_name o "
                                 "on o.operator_id = f.operator_id where f.taxpayer_id = :id order by f.phone_fact_id desc")
                      .arg(m_facts.view(QLatin1String("phone_fact"))),
                  {{QLatin1String(":id"), taxpayer}}, [&](Statement& row) {
                      PhoneFact fact;
                      fact.taxpayer = taxpayer;
                      fact.change.digits = row.text(0);
                      fact.change.action = valueOfCode<PhoneAction>(row.text(1)).value_or(PhoneAction::Add);
                      fact.change.kind = valueOfCode<PhoneKind>(row.text(2)).value_or(PhoneKind::Mobile);
                      fact.change.source = valueOfCode<PhoneSource>(row.text(3)).value_or(PhoneSource::Other);
                      fact.change.remark = row.text(4);
                      fact.operatorId = OperatorId{row.integer(5)};
                      fact.operatorName = row.text(6);
                      fact.enteredAt = row.moment(7);
                      return fact;
                  }));
    return QList<PhoneFact>(facts.begin(), facts.end());
}

}  // namespace saikoku
