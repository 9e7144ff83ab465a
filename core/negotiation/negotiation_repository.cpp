#include "core/negotiation/negotiation_repository.h"

#include <QCoreApplication>

#include "core/store/database.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Negotiation)
};

constexpr auto kColumns =
    "n.negotiation_id, n.campaign_id, n.taxpayer_id, n.happened_at, n.operator_id, "
    "coalesce(o.display_name, ''), n.channel, n.direction, n.phone_digits, n.counterpart, n.result, n.reason, "
    "n.reported_paid_on, n.reported_paid_where, n.note, n.call_intent_id, n.corrects, n.recorded_at, n.do_not_call";

std::optional<QString> textOrNull(const QString& text) {
    return text.isEmpty() ? std::nullopt : std::optional<QString>(text);
}

template <class Code>
std::optional<QString> codeOrNull(const std::optional<Code>& code) {
    return code ? std::optional<QString>(codeOf(*code)) : std::nullopt;
}

Negotiation readNegotiation(Statement& row) {
    Negotiation n;
    n.id = NegotiationId{row.integer(0)};
    n.campaign = CampaignId{row.integer(1)};
    n.taxpayer = TaxpayerId{row.integer(2)};
    n.happenedAt = row.moment(3);
    n.operatorId = OperatorId{row.integer(4)};
    n.operatorName = row.text(5);
    n.channel = valueOfCode<Channel>(row.text(6)).value_or(Channel::Phone);
    n.direction = valueOfCode<Direction>(row.text(7)).value_or(Direction::Outbound);
    n.phoneDigits = row.text(8);
    n.counterpart = valueOfCode<Counterpart>(row.text(9));
    n.result = valueOfCode<ResultCode>(row.text(10)).value_or(ResultCode::NoAnswer);
    n.reason = valueOfCode<NonPaymentReason>(row.text(11));
    n.reportedPaidOn = row.date(12);
    n.reportedPaidWhere = row.text(13);
    n.note = row.text(14);
    n.intent = CallIntentId{row.integerOrNull(15).value_or(0)};
    n.corrects = NegotiationId{row.integerOrNull(16).value_or(0)};
    n.recordedAt = row.moment(17);
    n.doNotCall = row.flag(18);
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
                "call_intent_id, corrects, recorded_at) values (:campaign, :taxpayer, :happened, :operator, :channel, "
                ":direction, :phone, :counterpart, :result, :reason, :paid_on, :paid_where, :do_not_call, :note, :intent, "
                ":corrects, :recorded) returning negotiation_id"),
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
             {QLatin1String(":recorded"), n.recordedAt}}));
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

Result<QList<Negotiation>> NegotiationRepository::negotiations(TaxpayerId taxpayer, CampaignId campaign) const {
    SAIKOKU_TRY_ASSIGN(
        Statement rows,
        m_db.select(QStringLiteral("select %1 from negotiation n "
                                   "left join app_operator o on o.operator_id = n.operator_id "
                                   "where n.taxpayer_id = :taxpayer and n.campaign_id = :campaign "
                                   "and not exists (select 1 from negotiation c where c.taxpayer_id = :taxpayer "
                                   "and c.corrects = n.negotiation_id) "
                                   "order by n.happened_at desc, n.negotiation_id desc")
                        .arg(QLatin1String(kColumns)),
                    {{QLatin1String(":taxpayer"), taxpayer}, {QLatin1String(":campaign"), campaign}}));
    QList<Negotiation> found;
    while (rows.next()) {
        found.append(readNegotiation(rows));
    }
    SAIKOKU_TRY(rows.finish());
    return found;
}

Result<std::optional<Negotiation>> NegotiationRepository::negotiation(NegotiationId id) const {
    SAIKOKU_TRY_ASSIGN(Statement rows,
                       m_db.select(QStringLiteral("select %1 from negotiation n left join app_operator o "
                                                  "on o.operator_id = n.operator_id where n.negotiation_id = :id")
                                       .arg(QLatin1String(kColumns)),
                                   {{QLatin1String(":id"), id}}));
    std::optional<Negotiation> found;
    if (rows.next()) {
        found = readNegotiation(rows);
    }
    SAIKOKU_TRY(rows.finish());
    return found;
}

Result<QList<Promise>> NegotiationRepository::promises(TaxpayerId taxpayer, CampaignId campaign) const {
    SAIKOKU_TRY_ASSIGN(
        Statement rows,
        m_db.select(QStringLiteral("select p.promise_id, p.negotiation_id, p.made_at, p.due_date, p.amount, p.how, "
                                   "r.receivable_id from promise p "
                                   "left join promise_receivable r on r.promise_id = p.promise_id "
                                   "where p.taxpayer_id = :taxpayer and p.campaign_id = :campaign "
                                   "and not exists (select 1 from negotiation c where c.taxpayer_id = :taxpayer "
                                   "and c.corrects = p.negotiation_id) "
                                   "order by p.made_at, p.promise_id"),
                    {{QLatin1String(":taxpayer"), taxpayer}, {QLatin1String(":campaign"), campaign}}));
    QList<Promise> found;
    while (rows.next()) {
        const PromiseId id{rows.integer(0)};
        if (found.isEmpty() || found.constLast().id != id) {
            Promise promise;
            promise.id = id;
            promise.negotiation = NegotiationId{rows.integer(1)};
            promise.campaign = campaign;
            promise.taxpayer = taxpayer;
            promise.madeAt = rows.moment(2);
            promise.dueDate = rows.date(3);
            promise.amount = rows.yen(4);
            promise.how = valueOfCode<PaymentMethod>(rows.text(5)).value_or(PaymentMethod::Store);
            found.append(promise);
        }
        if (!rows.isNull(6)) {
            found.last().covers.append(ReceivableId{rows.integer(6)});
        }
    }
    SAIKOKU_TRY(rows.finish());
    return found;
}

Result<std::optional<Callback>> NegotiationRepository::openCallback(TaxpayerId taxpayer, CampaignId campaign) const {
    SAIKOKU_TRY_ASSIGN(
        Statement rows,
        m_db.select(QStringLiteral("select b.callback_id, b.negotiation_id, b.call_at, b.operator_id from callback b "
                                   "where b.taxpayer_id = :taxpayer and b.campaign_id = :campaign "
                                   "and b.negotiation_id = (select max(n.negotiation_id) from negotiation n "
                                   "where n.taxpayer_id = :taxpayer and n.campaign_id = :campaign)"),
                    {{QLatin1String(":taxpayer"), taxpayer}, {QLatin1String(":campaign"), campaign}}));
    std::optional<Callback> found;
    if (rows.next()) {
        found = Callback{CallbackId{rows.integer(0)},  NegotiationId{rows.integer(1)},
                         campaign,                     taxpayer,
                         rows.moment(2),               OperatorId{rows.integerOrNull(3).value_or(0)}};
    }
    SAIKOKU_TRY(rows.finish());
    return found;
}

Result<CampaignId> campaignByCode(Database& database, const QString& code) {
    SAIKOKU_TRY_ASSIGN(Statement rows, database.select(QStringLiteral("select campaign_id from campaign where code = :c"),
                                                       {{QLatin1String(":c"), code}}));
    std::optional<CampaignId> found;
    if (rows.next()) {
        found = CampaignId{rows.integer(0)};
    }
    SAIKOKU_TRY(rows.finish());
    if (!found) {
        return fail(ErrorCode::NotFound, Text::tr("There is no campaign \"%1\".").arg(code));
    }
    return *found;
}

}  // namespace saikoku
