#include "core/contact/assignment_repository.h"

#include "core/store/query.h"

namespace saikoku {

Result<void> AssignmentRepository::add(const AssignmentRow& row) {
    SAIKOKU_TRY(RowWriter<AssignmentRow>::addOne(m_db, row));
    return {};
}

Result<QHash<TaxpayerId, OperatorId>> AssignmentRepository::of(CampaignId campaign, const QList<TaxpayerId>& cases) const {
    QHash<TaxpayerId, OperatorId> found;
    for (const TaxpayerId taxpayer : cases) {
        SAIKOKU_TRY_ASSIGN(const auto who,
                           selectFirst(m_db,
                                       QStringLiteral("select a.operator_id from assignment_in_force a "
                                                      "where a.taxpayer_id = :case and a.campaign_id = :campaign and a.operator_id is not null"),
                                       {{QLatin1String(":case"), taxpayer}, {QLatin1String(":campaign"), campaign}},
                                       [](Statement& row) { return row.id<OperatorId>(0); }));
        if (who) {
            found.insert(taxpayer, *who);
        }
    }
    return found;
}

}  // namespace saikoku
