#include "core/contact/assignment_repository.h"

#include "core/store/query.h"

namespace saikoku {

Result<void> AssignmentRepository::add(const AssignmentRow& row) {
    SAIKOKU_TRY(RowWriter<AssignmentRow>::addOne(m_db, row));
    return {};
}

Result<std::optional<HandoverCharge>> AssignmentRepository::ofHandover(qint64 handover) const {
    return selectFirst(
        m_db,
        QStringLiteral(
            "select a.operator_id, (select b.operator_id from case_assignment b where b.taxpayer_id = "
            "a.taxpayer_id "
            "and b.campaign_id = a.campaign_id and b.case_assignment_id < a.case_assignment_id "
            "order by b.case_assignment_id desc limit 1) from case_assignment a "
            "join case_handover h on h.taxpayer_id = a.taxpayer_id and h.campaign_id = a.campaign_id "
            "where h.case_handover_id = :handover and a.case_handover_id = h.case_handover_id "
            "order by a.case_assignment_id limit 1"),
        {{QLatin1String(":handover"), handover}}, [](Statement& row) {
            return HandoverCharge{OperatorId{row.integerOrNull(0).value_or(0)},
                                  OperatorId{row.integerOrNull(1).value_or(0)}};
        });
}

Result<QHash<TaxpayerId, OperatorId>> AssignmentRepository::of(CampaignId campaign,
                                                               const QList<TaxpayerId>& cases) const {
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
