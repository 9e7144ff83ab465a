#include "core/contact/negotiation_repository.h"

#include "core/base/clock.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

std::optional<QString> textOrNull(const QString& text) {
    return text.isEmpty() ? std::nullopt : std::optional<QString>(text);
}

template <class Code>
std::optional<QString> codeOrNull(const std::optional<Code>& code) {
    return code ? std::optional<QString>(codeOf(*code)) : std::nullopt;
}

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

Result<NegotiationId> NegotiationRepository::add(const Negotiation& n) {
    SAIKOKU_TRY_ASSIGN(
        const qint64 id,
        m_db.insertReturningId(
            QStringLiteral(
                "insert into negotiation (campaign_id, taxpayer_id, happened_at, operator_id, channel, direction, "
                "phone_digits, counterpart, result, reason, reported_paid_on, reported_paid_where, do_not_call, note, "
                "call_intent_id, corrects, recorded_at, known_on) values (:campaign, :taxpayer, :happened, :operator, :channel, "
                ":direction, :phone, :counterpart, :result, :reason, :paid_on, :paid_where, :do_not_call, :note, :intent, "
                ":corrects, :recorded, :known) returning negotiation_id"),
            {{QLatin1String(":campaign"), n.campaign},
             {QLatin1String(":taxpayer"), n.taxpayer},
             {QLatin1String(":happened"), n.happenedAt},
             {QLatin1String(":operator"), n.operatorId},
             {QLatin1String(":channel"), codeOf(n.channel)},
             {QLatin1String(":direction"), codeOf(n.direction)},
             {QLatin1String(":phone"), textOrNull(n.phoneDigits)},
             {QLatin1String(":counterpart"), codeOrNull(n.counterpart)},
             {QLatin1String(":result"), codeOf(n.result)},
             {QLatin1String(":reason"), codeOrNull(n.reason)},
             {QLatin1String(":paid_on"), n.reportedPaidOn},
             {QLatin1String(":paid_where"), textOrNull(n.reportedPaidWhere)},
             {QLatin1String(":do_not_call"), n.doNotCall},
             {QLatin1String(":note"), n.note},
             {QLatin1String(":intent"), n.intent},
             {QLatin1String(":corrects"), n.corrects},
             {QLatin1String(":recorded"), n.recordedAt},
             {QLatin1String(":known"), n.knownOn.isValid() ? n.knownOn : toTokyo(n.happenedAt).date()}}));
    return NegotiationId{id};
}

Result<PromiseId> NegotiationRepository::add(const Promise& p) {
    SAIKOKU_TRY_ASSIGN(
        const qint64 id,
        m_db.insertReturningId(
            QStringLiteral("insert into promise (negotiation_id, campaign_id, taxpayer_id, made_at, due_date, amount, "
                           "how) values (:negotiation, :campaign, :taxpayer, :made, :due, :amount, :how) "
                           "returning promise_id"),
            {{QLatin1String(":negotiation"), p.negotiation},
             {QLatin1String(":campaign"), p.campaign},
             {QLatin1String(":taxpayer"), p.taxpayer},
             {QLatin1String(":made"), p.madeAt},
             {QLatin1String(":due"), p.dueDate},
             {QLatin1String(":amount"), p.amount},
             {QLatin1String(":how"), codeOf(p.how)}}));
    for (const ReceivableId receivable : p.covers) {
        SAIKOKU_TRY(m_db.execute(
            QStringLiteral("insert into promise_receivable (promise_id, receivable_id) values (:promise, :receivable)"),
            {{QLatin1String(":promise"), id}, {QLatin1String(":receivable"), receivable}}));
    }
    return PromiseId{id};
}

Result<CallbackId> NegotiationRepository::add(const Callback& c) {
    SAIKOKU_TRY_ASSIGN(
        const qint64 id,
        m_db.insertReturningId(QStringLiteral("insert into callback (negotiation_id, campaign_id, taxpayer_id, "
                                              "call_at, operator_id) values (:negotiation, :campaign, :taxpayer, "
                                              ":at, :operator) returning callback_id"),
                               {{QLatin1String(":negotiation"), c.negotiation},
                                {QLatin1String(":campaign"), c.campaign},
                                {QLatin1String(":taxpayer"), c.taxpayer},
                                {QLatin1String(":at"), c.callAt},
                                {QLatin1String(":operator"), c.operatorId}}));
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
