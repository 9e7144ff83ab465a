#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include "core/contact/call_journal.h"
#include "core/contact/dispatch.h"
#include "core/contact/hold.h"
#include "core/contact/negotiation.h"
#include "core/store/row_writer.h"

namespace saikoku {

// Facts of a case as rows for RowWriter: one by a click, through the repositories, or
// many at once with their own moments. Of many, where a row has an id the caller gives
// it; callbacks, attempts, assignments and lots get theirs from the store. A fact is known from the business date on which it was
// entered, a correction from the day on which it was made.

struct CallIntentRow {
    CallIntent intent;
    OperatorId operatorId;
    QString workstation;
};

/// @brief One instalment that a promise names; the promise's own row leaves them out.
struct PromiseCover {
    PromiseId promise;
    ReceivableId receivable;
};

/// @brief A record's result and reason of its campaign.
struct OutcomeRow {
    NegotiationId negotiation;
    QString outcome;
    QString reason;
    bool isFinal = false;
};

struct HoldRow {
    Hold hold;
    TaxpayerId taxpayer;
    OperatorId operatorId;
    QDateTime setAt;  ///< UTC
};

struct HoldApprovalRow {
    qint64 hold = 0;
    QDate approvedOn;
    OperatorId operatorId;
    QDateTime approvedAt;  ///< UTC
};

struct HoldReleaseRow {
    qint64 hold = 0;
    QDate releasedOn;
    QString reason;
    OperatorId operatorId;
    QDateTime releasedAt;  ///< UTC
};

struct AssignmentRow {
    CampaignId campaign;
    TaxpayerId taxpayer;
    OperatorId operatorId;  ///< none: nobody
    OperatorId assignedBy;
    QDateTime assignedAt;  ///< UTC
    qint64 handover = 0;   ///< the hand-over with which it came; 0: none
};

struct DispatchRow {
    Dispatch dispatch;      ///< without its return
    QString templateVersion;
    CampaignId campaign;
    TaxpayerId taxpayer;
    OperatorId operatorId;
    QDateTime recordedAt;   ///< UTC
};

/// @brief A letter that the program printed: the store gives the dispatch its id, `letter` names it.
struct SentLetterRow {
    CampaignId campaign;
    TaxpayerId taxpayer;
    QString kind;
    QString templateName;
    QString templateVersion;
    QDate sentOn;
    QString letter;        ///< number on the paper
    OperatorId operatorId;
    QDateTime recordedAt;  ///< UTC
    QDate knownOn;
};

struct DispatchReturnRow {
    qint64 dispatch = 0;
    QDate returnedOn;
    QString reason;        ///< code of ReturnReason
    OperatorId operatorId;
    QDateTime recordedAt;  ///< UTC
    QString note = {};     ///< what stood on it
    QDate knownOn = {};    ///< invalid: returnedOn
};

/// @brief A return that was recorded by mistake.
struct DispatchReturnWithdrawalRow {
    qint64 dispatchReturn = 0;
    qint64 dispatch = 0;
    QString reason;
    OperatorId operatorId;
    QDateTime withdrawnAt;  ///< UTC
    QDate knownOn;
};

/// @brief A letter that never left: its batch was made by mistake.
struct DispatchWithdrawalRow {
    qint64 dispatch = 0;
    QString reason;
    OperatorId operatorId;
    QDateTime withdrawnAt;  ///< UTC
    QDate knownOn;
};

/// @brief What the lot says: call the case, or leave it alone.
enum class LotArm { Call, LeaveAlone };

QString codeOf(LotArm arm);  ///< "call", "leave"

struct CaseLot {
    CampaignId campaign;
    TaxpayerId taxpayer;
    QDate drawnOn;
    QDate until;
    LotArm arm = LotArm::Call;
    int sharePermille = 0;  ///< how likely this arm was when it was drawn
};

template <>
BulkTable RowWriter<CallIntentRow>::table();
template <>
void RowWriter<CallIntentRow>::put(BulkWriter& rows, const CallIntentRow& row);
template <>
BulkTable RowWriter<CallAttempt>::table();
template <>
void RowWriter<CallAttempt>::put(BulkWriter& rows, const CallAttempt& row);
template <>
BulkTable RowWriter<Negotiation>::table();
template <>
void RowWriter<Negotiation>::put(BulkWriter& rows, const Negotiation& row);
template <>
BulkTable RowWriter<OutcomeRow>::table();
template <>
void RowWriter<OutcomeRow>::put(BulkWriter& rows, const OutcomeRow& row);
template <>
BulkTable RowWriter<Promise>::table();
template <>
void RowWriter<Promise>::put(BulkWriter& rows, const Promise& row);
template <>
BulkTable RowWriter<PromiseCover>::table();
template <>
void RowWriter<PromiseCover>::put(BulkWriter& rows, const PromiseCover& row);
template <>
BulkTable RowWriter<Callback>::table();
template <>
void RowWriter<Callback>::put(BulkWriter& rows, const Callback& row);
template <>
BulkTable RowWriter<HoldRow>::table();
template <>
void RowWriter<HoldRow>::put(BulkWriter& rows, const HoldRow& row);
template <>
BulkTable RowWriter<HoldApprovalRow>::table();
template <>
void RowWriter<HoldApprovalRow>::put(BulkWriter& rows, const HoldApprovalRow& row);
template <>
BulkTable RowWriter<HoldReleaseRow>::table();
template <>
void RowWriter<HoldReleaseRow>::put(BulkWriter& rows, const HoldReleaseRow& row);
template <>
BulkTable RowWriter<AssignmentRow>::table();
template <>
void RowWriter<AssignmentRow>::put(BulkWriter& rows, const AssignmentRow& row);
template <>
BulkTable RowWriter<DispatchRow>::table();
template <>
void RowWriter<DispatchRow>::put(BulkWriter& rows, const DispatchRow& row);
template <>
BulkTable RowWriter<SentLetterRow>::table();
template <>
void RowWriter<SentLetterRow>::put(BulkWriter& rows, const SentLetterRow& row);
template <>
BulkTable RowWriter<DispatchReturnRow>::table();
template <>
void RowWriter<DispatchReturnRow>::put(BulkWriter& rows, const DispatchReturnRow& row);
template <>
BulkTable RowWriter<DispatchReturnWithdrawalRow>::table();
template <>
void RowWriter<DispatchReturnWithdrawalRow>::put(BulkWriter& rows, const DispatchReturnWithdrawalRow& row);
template <>
BulkTable RowWriter<DispatchWithdrawalRow>::table();
template <>
void RowWriter<DispatchWithdrawalRow>::put(BulkWriter& rows, const DispatchWithdrawalRow& row);
template <>
BulkTable RowWriter<CaseLot>::table();
template <>
void RowWriter<CaseLot>::put(BulkWriter& rows, const CaseLot& row);

/// @brief After rows with ids of their own: the store's next ones come after them.
/// In the server's owner's name only.
Result<void> continueFactIds(Database& database);

}  // namespace saikoku
