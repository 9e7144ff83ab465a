#include "core/contact/phone_mark_repository.h"

#include "core/base/clock.h"
#include "core/store/row_writer.h"

namespace saikoku {

template <>
BulkTable RowWriter<MarkLift>::table() {
    return bulkTable("phone_mark_lift", "taxpayer_id digits mark reason operator_id lifted_at known_on");
}

template <>
void RowWriter<MarkLift>::put(BulkWriter& rows, const MarkLift& row) {
    rows.integer(row.taxpayer.value);
    rows.text(row.digits);
    rows.text(codeOf(row.mark));
    rows.text(row.reason);
    rows.integer(row.operatorId.value);
    rows.moment(row.liftedAt);
    rows.date(toTokyo(row.liftedAt).date());
}

Result<void> PhoneMarkRepository::add(const MarkLift& lift) {
    SAIKOKU_TRY(RowWriter<MarkLift>::addOne(m_db, lift));
    return {};
}

}  // namespace saikoku
