#include "core/contact/negotiation_repository.h"

#include "core/contact/fact_rows_repository.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

Negotiation recordOf(Statement& row) {
    Negotiation n;
    n.id = NegotiationId{row.integer(0)};
    n.campaign = CampaignId{row.integer(1)};
    n.taxpayer = TaxpayerId{row.integer(2)};
    n.happenedAt = row.moment(3);
    n.direction = valueOfCode<Direction>(row.text(4)).value_or(Direction::Outbound);
    n.phoneDigits = row.text(5);
    n.intent = CallIntentId{row.integerOrNull(6).value_or(0)};
    return n;
}

}  // namespace

Result<NegotiationId> NegotiationRepository::add(const Negotiation& negotiation) {
    SAIKOKU_TRY_ASSIGN(const qint64 id, RowWriter<Negotiation>::addOne(m_db, negotiation, QStringLiteral("negotiation_id")));
    return NegotiationId{id};
}

Result<PromiseId> NegotiationRepository::add(const Promise& promise) {
    SAIKOKU_TRY_ASSIGN(const qint64 added, RowWriter<Promise>::addOne(m_db, promise, QStringLiteral("promise_id")));
    const PromiseId id{added};
    for (const ReceivableId receivable : promise.covers) {
        SAIKOKU_TRY(RowWriter<PromiseCover>::addOne(m_db, {id, receivable}));
    }
    return id;
}

Result<CallbackId> NegotiationRepository::add(const Callback& callback) {
    SAIKOKU_TRY_ASSIGN(const qint64 id, RowWriter<Callback>::addOne(m_db, callback, QStringLiteral("callback_id")));
    return CallbackId{id};
}

Result<std::optional<Negotiation>> NegotiationRepository::inForce(NegotiationId id) const {
    return selectFirst(m_db,
                       QStringLiteral("select n.negotiation_id, n.campaign_id, n.taxpayer_id, n.happened_at, n.direction, "
                                      "n.phone_digits, n.call_intent_id from negotiation_in_force n "
                                      "where n.negotiation_id = :id"),
                       {{QLatin1String(":id"), id}}, recordOf);
}

}  // namespace saikoku
