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
    n.reportedPaidWhere = row.text(7);
    n.note = row.text(8);
    return n;
}

CorrectedRecord correctedOf(Statement& row) {
    CorrectedRecord old;
    Negotiation& n = old.record;
    n = recordOf(row);
    n.operatorId = OperatorId{row.integer(7)};
    n.operatorName = row.text(8);
    n.channel = valueOfCode<Channel>(row.text(9)).value_or(Channel::Phone);
    n.counterpart = valueOfCode<Counterpart>(row.text(10));
    n.result = valueOfCode<ResultCode>(row.text(11)).value_or(ResultCode::NoAnswer);
    n.reason = valueOfCode<NonPaymentReason>(row.text(12));
    n.reportedPaidOn = row.date(13);
    n.reportedPaidWhere = row.text(14);
    n.doNotCall = row.flag(15);
    n.note = row.text(16);
    n.corrects = NegotiationId{row.integerOrNull(17).value_or(0)};
    n.recordedAt = row.moment(18);
    if (!row.isNull(19)) {
        old.promise = Promise{PromiseId{row.integer(19)}, n.id, n.campaign, n.taxpayer, n.happenedAt, row.date(20), row.yen(21),
                              valueOfCode<PaymentMethod>(row.text(22)).value_or(PaymentMethod::Other), {}};
    }
    old.callbackAt = row.moment(23);
    n.outcome = row.text(24);
    n.outcomeReason = row.text(25);
    n.relay = valueOfCode<RelayService>(row.text(26)).value_or(RelayService::None);
    old.callbackForAnyone = old.callbackAt.isValid() && row.isNull(27);
    return old;
}

}  // namespace

Result<NegotiationId> NegotiationRepository::add(const Negotiation& negotiation) {
    SAIKOKU_TRY_ASSIGN(const qint64 id, RowWriter<Negotiation>::addOne(m_db, negotiation, QStringLiteral("negotiation_id")));
    if (!negotiation.outcome.isEmpty() || !negotiation.outcomeReason.isEmpty()) {
        SAIKOKU_TRY(RowWriter<OutcomeRow>::addOne(
            m_db, {NegotiationId{id}, negotiation.outcome, negotiation.outcomeReason, negotiation.isFinal}));
    }
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

Result<void> NegotiationRepository::give(const CallbackTransfer& transfer) {
    SAIKOKU_TRY(m_db.execute(
        QStringLiteral(
            "insert into callback_transfer (callback_id, operator_id, given_by, given_at, known_on) "
            "values (:callback, cast(:to as bigint), :by, :at, :day)"),
        {{QLatin1String(":callback"), transfer.callback},
         {QLatin1String(":to"), transfer.to},
         {QLatin1String(":by"), transfer.by},
         {QLatin1String(":at"), transfer.at},
         {QLatin1String(":day"), transfer.knownOn}}));
    return {};
}

Result<std::optional<OpenCallback>> NegotiationRepository::openCallback(CampaignId campaign,
                                                                        TaxpayerId taxpayer, const KnownFacts& facts) const {
    return selectFirst(
        m_db,
        QStringLiteral(
            "select b.callback_id, b.negotiation_id, b.call_at, b.operator_id, b.given_by, b.given_at, "
            "coalesce(o.display_name, ''), coalesce(g.display_name, ''), f.known_on from %1 b "
            "join callback f on f.callback_id = b.callback_id "
            "left join operator_name o on o.operator_id = b.operator_id "
            "left join operator_name g on g.operator_id = b.given_by "
            "where b.taxpayer_id = :case and b.campaign_id = :campaign")
            .arg(facts.view(QLatin1String("callback_open"))),
        {{QLatin1String(":case"), taxpayer}, {QLatin1String(":campaign"), campaign}}, [&](Statement& row) {
            return OpenCallback{{CallbackId{row.integer(0)}, NegotiationId{row.integer(1)}, campaign,
                                 taxpayer, row.moment(2), OperatorId{row.integerOrNull(3).value_or(0)}, row.date(8)},
                                OperatorId{row.integerOrNull(4).value_or(0)},
                                row.moment(5),
                                row.text(6),
                                row.text(7)};
        });
}

Result<std::optional<NegotiationId>> NegotiationRepository::newestOfCase(CampaignId campaign, TaxpayerId taxpayer) const {
    return selectFirst(m_db,
                       QStringLiteral("select n.negotiation_id from negotiation_in_force n where n.taxpayer_id = :case "
                                      "and n.campaign_id = :campaign order by n.happened_at desc, n.negotiation_id desc limit 1"),
                       {{QLatin1String(":case"), taxpayer}, {QLatin1String(":campaign"), campaign}},
                       [](Statement& row) { return NegotiationId{row.integer(0)}; });
}

Result<std::optional<Negotiation>> NegotiationRepository::inForce(NegotiationId id) const {
    return selectFirst(m_db,
                       QStringLiteral("select n.negotiation_id, n.campaign_id, n.taxpayer_id, n.happened_at, n.direction, "
                                      "n.phone_digits, n.call_intent_id, coalesce(n.reported_paid_where, ''), n.note, n.relay, "
                                      "coalesce(f.outcome, ''), coalesce(f.reason, ''), n.result, n.counterpart, n.by_officer from negotiation_in_force n "
                                      "left join negotiation_outcome f on f.negotiation_id = n.negotiation_id "
                                      "where n.negotiation_id = :id"),
                       {{QLatin1String(":id"), id}}, [](Statement& row) {
                           Negotiation record = recordOf(row);
                           record.relay = valueOfCode<RelayService>(row.text(9)).value_or(RelayService::None);
                           record.outcome = row.text(10);
                           record.outcomeReason = row.text(11);
                           record.result = valueOfCode<ResultCode>(row.text(12)).value_or(ResultCode::NoAnswer);
                           record.counterpart = valueOfCode<Counterpart>(row.text(13));
                           record.byOfficer = row.flag(14);
                           return record;
                       });
}

Result<QList<ReceivableId>> NegotiationRepository::coveredBy(NegotiationId id) const {
    SAIKOKU_TRY_ASSIGN(const auto rows, selectAll(m_db,
                                                  QStringLiteral("select c.receivable_id from promise p join promise_cover c "
                                                                 "on c.promise_id = p.promise_id where p.negotiation_id = :id "
                                                                 "order by c.receivable_id"),
                                                  {{QLatin1String(":id"), id}}, [](Statement& row) { return ReceivableId{row.integer(0)}; }));
    return QList<ReceivableId>(rows.begin(), rows.end());
}

Result<std::optional<NegotiationRepository::PromisedSum>> NegotiationRepository::promisedBy(NegotiationId id) const {
    return selectFirst(m_db, QStringLiteral("select p.amount, p.charges from promise p where p.negotiation_id = :id order by p.promise_id"),
                       {{QLatin1String(":id"), id}}, [](Statement& row) { return PromisedSum{row.yen(0), row.yen(1)}; });
}

Result<QList<CorrectedRecord>> NegotiationRepository::replacedBy(const QHash<NegotiationId, NegotiationId>& corrector) const {
    QStringList ids;
    for (auto one = corrector.cbegin(); one != corrector.cend(); ++one) {
        ids.append(QString::number(one.key().value));
    }
    SAIKOKU_TRY_ASSIGN(
        const auto rows,
        selectAll(m_db,
                  QStringLiteral("select n.negotiation_id, n.campaign_id, n.taxpayer_id, n.happened_at, n.direction, n.phone_digits, "
                                 "n.call_intent_id, n.operator_id, coalesce(o.display_name, ''), n.channel, n.counterpart, n.result, "
                                 "n.reason, n.reported_paid_on, n.reported_paid_where, n.do_not_call, n.note, n.corrects, "
                                 "n.recorded_at, p.promise_id, p.due_date, p.amount, p.how, b.call_at, coalesce(f.outcome, ''), coalesce(f.reason, ''), n.relay, b.operator_id "
                                 "from negotiation n "
                                 "left join negotiation_outcome f on f.negotiation_id = n.negotiation_id "
                                 "left join operator_name o on o.operator_id = n.operator_id "
                                 "left join promise p on p.negotiation_id = n.negotiation_id "
                                 "left join callback b on b.negotiation_id = n.negotiation_id "
                                 "where n.negotiation_id in (%1) order by n.negotiation_id desc")
                      .arg(ids.join(u',')),
                  {}, correctedOf));
    QList<CorrectedRecord> replaced(rows.begin(), rows.end());
    for (CorrectedRecord& old : replaced) {
        old.correctedBy = corrector.value(old.record.id);
    }
    return replaced;
}

Result<QList<CorrectedRecord>> NegotiationRepository::correctedBy(const QList<Negotiation>& records) const {
    QHash<NegotiationId, NegotiationId> corrector;
    for (const Negotiation& record : records) {
        if (record.corrects.isValid()) {
            corrector.insert(record.corrects, record.id);
        }
    }
    QList<CorrectedRecord> all;
    while (!corrector.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const QList<CorrectedRecord> replaced, replacedBy(corrector));
        corrector.clear();
        for (const CorrectedRecord& old : replaced) {
            if (old.record.corrects.isValid()) {
                corrector.insert(old.record.corrects, old.record.id);
            }
        }
        all.append(replaced);
    }
    return all;
}

Result<std::optional<Negotiation>> NegotiationRepository::newestOfDraft(const QString& draft) const {
    return selectFirst(m_db,
                       QStringLiteral("select n.negotiation_id, n.draft_content, case when exists (select 1 from negotiation_withdrawal w "
                                      "where w.negotiation_id = n.negotiation_id) then 1 else 0 end from negotiation n "
                                      "where n.draft = :draft order by n.negotiation_id desc limit 1"),
                       {{QLatin1String(":draft"), draft}}, [](Statement& row) {
                           Negotiation stored;
                           stored.id = NegotiationId{row.integer(0)};
                           stored.draftContent = row.text(1);
                           stored.isWithdrawn = row.flag(2);
                           return stored;
                       });
}

Result<void> NegotiationRepository::cancel(const PromiseCancel& cancel) {
    SAIKOKU_TRY(m_db.execute(QStringLiteral("insert into promise_cancel (promise_id, negotiation_id, reason, operator_id, cancelled_at, known_on) "
                                            "values (:promise, cast(:record as bigint), :reason, :by, :at, :day)"),
                             {{QLatin1String(":promise"), cancel.promise},
                              {QLatin1String(":record"), cancel.negotiation},
                              {QLatin1String(":reason"), cancel.reason},
                              {QLatin1String(":by"), cancel.operatorId},
                              {QLatin1String(":at"), cancel.at},
                              {QLatin1String(":day"), cancel.knownOn}}));
    return {};
}

Result<void> NegotiationRepository::withdraw(NegotiationId id, OperatorId by, const QDateTime& at, QDate knownOn) {
    SAIKOKU_TRY(m_db.execute(QStringLiteral("insert into negotiation_withdrawal (negotiation_id, operator_id, withdrawn_at, known_on) "
                                            "values (:id, :by, :at, :day)"),
                             {{QLatin1String(":id"), id}, {QLatin1String(":by"), by}, {QLatin1String(":at"), at}, {QLatin1String(":day"), knownOn}}));
    return {};
}

namespace {

constexpr int kOfAMinute = 5000;  ///< the office's newest records: nobody's last minute lies before them

const QLatin1String kOther(
    "select n.negotiation_id, n.taxpayer_id, coalesce(o.display_name, ''), n.happened_at, n.recorded_at, n.result, "
    "case when exists (select 1 from promise p where p.negotiation_id = n.negotiation_id) then 1 else 0 end "
    "from negotiation_in_force n left join operator_name o on o.operator_id = n.operator_id where n.campaign_id = :campaign");

OtherRecord otherIn(Statement& row) {
    return {NegotiationId{row.integer(0)}, TaxpayerId{row.integer(1)}, row.text(2), row.moment(3), row.moment(4),
            valueOfCode<ResultCode>(row.text(5)).value_or(ResultCode::NoAnswer), row.flag(6)};
}

}  // namespace

Result<QList<OtherRecord>> NegotiationRepository::ofOthersSince(CampaignId campaign, TaxpayerId taxpayer, NegotiationId seen, OperatorId own) const {
    SAIKOKU_TRY_ASSIGN(const auto rows,
                       selectAll(m_db,
                                 kOther + QStringLiteral(" and n.taxpayer_id = :case and n.negotiation_id > :seen and n.operator_id <> :own "
                                                         "order by n.negotiation_id"),
                                 {{QLatin1String(":campaign"), campaign},
                                  {QLatin1String(":case"), taxpayer},
                                  {QLatin1String(":seen"), seen.value},
                                  {QLatin1String(":own"), own}},
                                 otherIn));
    return QList<OtherRecord>(rows.begin(), rows.end());
}

Result<std::optional<OtherRecord>> NegotiationRepository::lastOf(CampaignId campaign, OperatorId by, const QDateTime& recordedSince) const {
    SAIKOKU_TRY_ASSIGN(
        const auto newest,
        selectFirst(m_db,
                    QStringLiteral("select n.negotiation_id from negotiation n where n.operator_id = :by and n.campaign_id = :campaign "
                                   "and n.recorded_at >= :since and n.negotiation_id > (select max(m.negotiation_id) from negotiation m) - %1 "
                                   "order by n.negotiation_id desc limit 1")
                        .arg(kOfAMinute),
                    {{QLatin1String(":by"), by}, {QLatin1String(":campaign"), campaign}, {QLatin1String(":since"), recordedSince}},
                    [](Statement& row) { return NegotiationId{row.integer(0)}; }));
    if (!newest) {
        return std::optional<OtherRecord>();
    }
    return selectFirst(m_db,
                       kOther + QStringLiteral(" and n.negotiation_id = :id and not exists (select 1 from negotiation_in_force x "
                                               "where x.taxpayer_id = n.taxpayer_id and x.campaign_id = n.campaign_id "
                                               "and x.negotiation_id > n.negotiation_id)"),
                       {{QLatin1String(":campaign"), campaign}, {QLatin1String(":id"), *newest}}, otherIn);
}

}  // namespace saikoku
