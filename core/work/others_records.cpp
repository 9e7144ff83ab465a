#include "core/work/others_records.h"

#include "core/contact/negotiation_repository.h"
#include "core/security/session.h"

namespace saikoku {

Result<QList<OtherRecord>> othersRecords(Session& session, CampaignId campaign, TaxpayerId taxpayer, NegotiationId seen) {
    SAIKOKU_TRY(session.require(Permission::View, QStringLiteral("record.look"), QString::number(taxpayer.value)));
    return NegotiationRepository(session.db()).ofOthersSince(campaign, taxpayer, seen, session.actor().id);
}

}  // namespace saikoku
