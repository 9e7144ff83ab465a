#include "core/contact/fact_rows_repository.h"

#include "core/base/clock.h"
#include "core/base/code_table.h"
#include "core/store/database.h"

namespace saikoku {

namespace {

template <class Tag>
void putId(BulkWriter& rows, TypedId<Tag> id) {
    rows.integer(id.value);
}

template <class Tag>
void putOrNull(BulkWriter& rows, TypedId<Tag> id) {
    id.isValid() ? rows.integer(id.value) : rows.null();
}

void putOrNull(BulkWriter& rows, const QString& text) { text.isEmpty() ? rows.null() : rows.text(text); }

template <class Code>
void putOrNull(BulkWriter& rows, const std::optional<Code>& code) {
    code ? rows.text(codeOf(*code)) : rows.null();
}

constexpr std::array<CodeRow<LotArm>, 2> kArms{{{LotArm::Call, "call"}, {LotArm::LeaveAlone, "leave"}}};

/// The business date of an entry.
QDate dayOf(const QDateTime& moment) { return toTokyo(moment).date(); }

}  // namespace

QString codeOf(LotArm arm) { return code_table::code(kArms, arm); }

template <>
BulkTable RowWriter<CallIntentRow>::table() {
    return bulkTable("call_intent", "call_intent_id campaign_id taxpayer_id direction phone_digits clicked_at operator_id "
                                    "workstation override_reason known_on");
}

template <>
void RowWriter<CallIntentRow>::put(BulkWriter& rows, const CallIntentRow& row) {
    const CallIntent& intent = row.intent;
    putId(rows, intent.id);
    putId(rows, intent.campaign);
    putOrNull(rows, intent.taxpayer);
    rows.text(codeOf(intent.direction));
    rows.text(intent.phoneDigits);
    rows.moment(intent.clickedAt);
    putId(rows, row.operatorId);
    rows.text(row.workstation);
    putOrNull(rows, intent.overrideReason);
    rows.date(dayOf(intent.clickedAt));
}

template <>
BulkTable RowWriter<CallAttempt>::table() {
    return bulkTable("call_attempt",
                     "call_intent_id adapter dialled_at rang_at established_at ended_at outcome raw_reason");
}

template <>
void RowWriter<CallAttempt>::put(BulkWriter& rows, const CallAttempt& row) {
    putId(rows, row.intent);
    rows.text(row.adapter);
    rows.moment(row.dialledAt);
    rows.moment(row.rangAt);
    rows.moment(row.establishedAt);
    rows.moment(row.endedAt);
    rows.text(row.outcome);
    rows.text(row.rawReason);
}

template <>
BulkTable RowWriter<Negotiation>::table() {
    return bulkTable("negotiation",
                     "negotiation_id campaign_id taxpayer_id happened_at operator_id channel direction phone_digits "
                     "counterpart result reason reported_paid_on reported_paid_where do_not_call note call_intent_id "
                     "corrects recorded_at known_on draft draft_content relay by_officer");
}

template <>
void RowWriter<Negotiation>::put(BulkWriter& rows, const Negotiation& row) {
    putId(rows, row.id);
    putId(rows, row.campaign);
    putId(rows, row.taxpayer);
    rows.moment(row.happenedAt);
    putId(rows, row.operatorId);
    rows.text(codeOf(row.channel));
    rows.text(codeOf(row.direction));
    putOrNull(rows, row.phoneDigits);
    putOrNull(rows, row.counterpart);
    rows.text(codeOf(row.result));
    putOrNull(rows, row.reason);
    rows.date(row.reportedPaidOn);
    putOrNull(rows, row.reportedPaidWhere);
    rows.flag(row.doNotCall);
    rows.text(row.note);
    putOrNull(rows, row.intent);
    putOrNull(rows, row.corrects);
    rows.moment(row.recordedAt);
    rows.date(row.knownOn.isValid() ? row.knownOn : dayOf(row.corrects.isValid() ? row.recordedAt : row.happenedAt));
    putOrNull(rows, row.draft);
    putOrNull(rows, row.draftContent);
    row.relay == RelayService::None ? rows.null() : rows.text(codeOf(row.relay));
    rows.flag(row.byOfficer);
}

template <>
BulkTable RowWriter<OutcomeRow>::table() {
    return bulkTable("negotiation_outcome", "negotiation_id outcome reason is_final");
}

template <>
void RowWriter<OutcomeRow>::put(BulkWriter& rows, const OutcomeRow& row) {
    putId(rows, row.negotiation);
    putOrNull(rows, row.outcome);
    putOrNull(rows, row.reason);
    rows.flag(row.isFinal);
}

template <>
BulkTable RowWriter<Promise>::table() {
    return bulkTable("promise", "promise_id negotiation_id campaign_id taxpayer_id made_at due_date amount how "
                     "instalment_plan_id known_on unconfirmed charges");
}

template <>
void RowWriter<Promise>::put(BulkWriter& rows, const Promise& row) {
    putId(rows, row.id);
    putId(rows, row.negotiation);
    putId(rows, row.campaign);
    putId(rows, row.taxpayer);
    rows.moment(row.madeAt);
    rows.date(row.dueDate);
    rows.yen(row.amount);
    rows.text(codeOf(row.how));
    putOrNull(rows, row.plan);
    rows.date(row.knownOn);
    row.unconfirmed.isEmpty() ? rows.null() : rows.text(row.unconfirmed);
    rows.yen(row.charges);
}

template <>
BulkTable RowWriter<PromiseCover>::table() {
    return bulkTable("promise_receivable", "promise_id receivable_id");
}

template <>
void RowWriter<PromiseCover>::put(BulkWriter& rows, const PromiseCover& row) {
    putId(rows, row.promise);
    putId(rows, row.receivable);
}

template <>
BulkTable RowWriter<Callback>::table() {
    return bulkTable("callback", "negotiation_id campaign_id taxpayer_id call_at operator_id known_on");
}

template <>
void RowWriter<Callback>::put(BulkWriter& rows, const Callback& row) {
    putId(rows, row.negotiation);
    putId(rows, row.campaign);
    putId(rows, row.taxpayer);
    rows.moment(row.callAt);
    putOrNull(rows, row.operatorId);
    rows.date(row.knownOn);
}

template <>
BulkTable RowWriter<HoldRow>::table() {
    return bulkTable("case_hold", "case_hold_id taxpayer_id kind since until reason operator_id set_at known_on ground needs_approval");
}

template <>
void RowWriter<HoldRow>::put(BulkWriter& rows, const HoldRow& row) {
    rows.integer(row.hold.id);
    putId(rows, row.taxpayer);
    rows.text(codeOf(row.hold.kind));
    rows.date(row.hold.since);
    rows.date(row.hold.until);
    rows.text(row.hold.reason);
    putId(rows, row.operatorId);
    rows.moment(row.setAt);
    rows.date(dayOf(row.setAt));
    rows.text(row.hold.ground);
    rows.flag(row.hold.needsApproval);
}

template <>
BulkTable RowWriter<HoldApprovalRow>::table() {
    return bulkTable("case_hold_approval", "case_hold_id approved_on operator_id approved_at known_on");
}

template <>
void RowWriter<HoldApprovalRow>::put(BulkWriter& rows, const HoldApprovalRow& row) {
    rows.integer(row.hold);
    rows.date(row.approvedOn);
    putId(rows, row.operatorId);
    rows.moment(row.approvedAt);
    rows.date(dayOf(row.approvedAt));
}

template <>
BulkTable RowWriter<HoldReleaseRow>::table() {
    return bulkTable("case_hold_release", "case_hold_id released_on reason operator_id released_at known_on");
}

template <>
void RowWriter<HoldReleaseRow>::put(BulkWriter& rows, const HoldReleaseRow& row) {
    rows.integer(row.hold);
    rows.date(row.releasedOn);
    rows.text(row.reason);
    putId(rows, row.operatorId);
    rows.moment(row.releasedAt);
    rows.date(dayOf(row.releasedAt));
}

template <>
BulkTable RowWriter<AssignmentRow>::table() {
    return bulkTable("case_assignment",
                     "campaign_id taxpayer_id operator_id assigned_by assigned_at known_on case_handover_id");
}

template <>
void RowWriter<AssignmentRow>::put(BulkWriter& rows, const AssignmentRow& row) {
    putId(rows, row.campaign);
    putId(rows, row.taxpayer);
    putOrNull(rows, row.operatorId);
    putId(rows, row.assignedBy);
    rows.moment(row.assignedAt);
    rows.date(dayOf(row.assignedAt));
    row.handover > 0 ? rows.integer(row.handover) : rows.null();
}

template <>
BulkTable RowWriter<DispatchRow>::table() {
    return bulkTable("dispatch", "dispatch_id campaign_id taxpayer_id kind template template_version sent_on operator_id "
                                 "recorded_at known_on");
}

template <>
void RowWriter<DispatchRow>::put(BulkWriter& rows, const DispatchRow& row) {
    rows.integer(row.dispatch.id);
    putId(rows, row.campaign);
    putId(rows, row.taxpayer);
    rows.text(row.dispatch.kind);
    rows.text(row.dispatch.templateName);
    rows.text(row.templateVersion);
    rows.date(row.dispatch.sentOn);
    putId(rows, row.operatorId);
    rows.moment(row.recordedAt);
    rows.date(row.dispatch.sentOn);
}

template <>
BulkTable RowWriter<SentLetterRow>::table() {
    return bulkTable("dispatch", "campaign_id taxpayer_id kind template template_version sent_on letter_number operator_id "
                                 "recorded_at known_on");
}

template <>
void RowWriter<SentLetterRow>::put(BulkWriter& rows, const SentLetterRow& row) {
    putId(rows, row.campaign);
    putId(rows, row.taxpayer);
    rows.text(row.kind);
    rows.text(row.templateName);
    rows.text(row.templateVersion);
    rows.date(row.sentOn);
    rows.text(row.letter);
    putId(rows, row.operatorId);
    rows.moment(row.recordedAt);
    rows.date(row.knownOn);
}

template <>
BulkTable RowWriter<DispatchReturnRow>::table() {
    return bulkTable("dispatch_return", "dispatch_id returned_on reason operator_id recorded_at known_on note");
}

template <>
void RowWriter<DispatchReturnRow>::put(BulkWriter& rows, const DispatchReturnRow& row) {
    rows.integer(row.dispatch);
    rows.date(row.returnedOn);
    rows.text(row.reason);
    putId(rows, row.operatorId);
    rows.moment(row.recordedAt);
    rows.date(row.knownOn.isValid() ? row.knownOn : row.returnedOn);
    rows.text(row.note);
}

template <>
BulkTable RowWriter<DispatchReturnWithdrawalRow>::table() {
    return bulkTable("dispatch_return_withdrawal", "dispatch_return_id dispatch_id reason operator_id withdrawn_at known_on");
}

template <>
void RowWriter<DispatchReturnWithdrawalRow>::put(BulkWriter& rows, const DispatchReturnWithdrawalRow& row) {
    rows.integer(row.dispatchReturn);
    rows.integer(row.dispatch);
    rows.text(row.reason);
    putId(rows, row.operatorId);
    rows.moment(row.withdrawnAt);
    rows.date(row.knownOn);
}

template <>
BulkTable RowWriter<DispatchWithdrawalRow>::table() {
    return bulkTable("dispatch_withdrawal", "dispatch_id reason operator_id withdrawn_at known_on");
}

template <>
void RowWriter<DispatchWithdrawalRow>::put(BulkWriter& rows, const DispatchWithdrawalRow& row) {
    rows.integer(row.dispatch);
    rows.text(row.reason);
    putId(rows, row.operatorId);
    rows.moment(row.withdrawnAt);
    rows.date(row.knownOn);
}

template <>
BulkTable RowWriter<CaseLot>::table() {
    return bulkTable("case_lot", "campaign_id taxpayer_id drawn_on until arm share_permille");
}

template <>
void RowWriter<CaseLot>::put(BulkWriter& rows, const CaseLot& row) {
    putId(rows, row.campaign);
    putId(rows, row.taxpayer);
    rows.date(row.drawnOn);
    rows.date(row.until);
    rows.text(codeOf(row.arm));
    rows.integer(qint64(row.sharePermille));
}

Result<void> continueFactIds(Database& database) {
    for (const BulkTable& table : {RowWriter<CallIntentRow>::table(), RowWriter<Negotiation>::table(), RowWriter<Promise>::table(),
                                   RowWriter<HoldRow>::table(), RowWriter<DispatchRow>::table()}) {
        SAIKOKU_TRY(continueIdentity(database, table.name, table.columns.constFirst()));
    }
    return {};
}

}  // namespace saikoku
