#include "core/contact/call_journal_repository.h"

#include "core/contact/fact_rows_repository.h"
#include "core/store/query.h"

namespace saikoku {

namespace {
const QLatin1String kColumns(
    "select i.call_intent_id, i.campaign_id, i.taxpayer_id, i.direction, i.phone_digits, i.clicked_at, "
    "coalesce(i.override_reason, ''), ");

CallIntent intentIn(Statement& row) {
    CallIntent intent;
    intent.id = CallIntentId{row.integer(0)};
    intent.campaign = CampaignId{row.integer(1)};
    intent.taxpayer = TaxpayerId{row.integer(2)};
    intent.direction = valueOfCode<Direction>(row.text(3)).value_or(Direction::Outbound);
    intent.phoneDigits = row.text(4);
    intent.clickedAt = row.moment(5);
    intent.overrideReason = row.text(6);
    return intent;
}
}  // namespace

Result<CallIntentId> CallJournalRepository::add(const CallIntent& intent, OperatorId by,
                                                const QString& workstation) {
    SAIKOKU_TRY_ASSIGN(const qint64 id, RowWriter<CallIntentRow>::addOne(m_db, {intent, by, workstation}, QStringLiteral("call_intent_id")));
    return CallIntentId{id};
}

Result<CallAttemptId> CallJournalRepository::add(const CallAttempt& attempt) {
    SAIKOKU_TRY_ASSIGN(const qint64 id, RowWriter<CallAttempt>::addOne(m_db, attempt, QStringLiteral("call_attempt_id")));
    return CallAttemptId{id};
}

Result<QList<CallIntent>> CallJournalRepository::withoutResult(OperatorId by) const {
    SAIKOKU_TRY_ASSIGN(
        const auto rows,
        selectAll(
            m_db,
            kColumns +
                QStringLiteral(
                    "case when exists (select 1 from taxpayer_in_force t where t.is_protected = 1 "
                    "and (t.taxpayer_id = i.taxpayer_id or exists "
                    "(select 1 from phone_in_force p where p.taxpayer_id = t.taxpayer_id and p.digits = "
                    "i.phone_digits))) then 1 else 0 end, "
                    "case when exists (select 1 from call_attempt a where a.call_intent_id = i.call_intent_id) "
                    "then 1 else 0 end from call_intent i where i.operator_id = :operator and not exists "
                    "(select 1 from negotiation_in_force n where n.call_intent_id = i.call_intent_id) "
                    "and not exists (select 1 from unmatched_call u where u.call_intent_id = i.call_intent_id) "
                    "and (i.taxpayer_id is not null or exists (select 1 from phone_in_force p where p.digits = "
                    "i.phone_digits)) "
                    "and not (exists (select 1 from call_attempt a where a.call_intent_id = i.call_intent_id "
                    "and a.rang_at is null and a.outcome in ('phone_lost', 'line_error')) "
                    "and exists (select 1 from call_intent later where later.taxpayer_id = i.taxpayer_id "
                    "and later.operator_id = i.operator_id and later.call_intent_id > i.call_intent_id)) "
                    "order by i.clicked_at desc, i.call_intent_id desc"),
            {{QLatin1String(":operator"), by}}, [](Statement& row) {
                CallIntent intent = intentIn(row);
                intent.isMasked = row.flag(7);
                intent.isOver = row.flag(8);
                return intent;
            }));
    return QList<CallIntent>(rows.begin(), rows.end());
}

Result<std::optional<CallJournalRepository::KnownIntent>> CallJournalRepository::find(CallIntentId id) const {
    return selectFirst(
        m_db,
        kColumns +
            QStringLiteral(
                "case when exists (select 1 from negotiation_in_force n where n.call_intent_id = i.call_intent_id) "
                "or exists (select 1 from unmatched_call u where u.call_intent_id = i.call_intent_id) "
                "then 1 else 0 end from call_intent i where i.call_intent_id = :id"),
        {{QLatin1String(":id"), id}}, [](Statement& row) {
            return KnownIntent{intentIn(row), row.flag(7)};
        });
}

}  // namespace saikoku
