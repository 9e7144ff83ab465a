#pragma once

#include <QDate>
#include <QDateTime>

#include <optional>

#include "core/base/result.h"
#include "core/contact/negotiation.h"

namespace saikoku {

class Session;

struct PromiseEntry {
    QDate dueDate;
    Yen amount;
    PaymentMethod how = PaymentMethod::Store;
};

/// @brief What a clerk types after (or during) a call.
struct CallEntry {
    CampaignId campaign;
    TaxpayerId taxpayer;
    Direction direction = Direction::Outbound;
    QString phoneDigits;                        ///< may be empty
    ResultCode result = ResultCode::NoAnswer;
    std::optional<Counterpart> counterpart;
    std::optional<NonPaymentReason> reason;
    std::optional<PromiseEntry> promise;
    QDateTime callbackAt;                       ///< UTC; invalid: none
    bool callbackForAnyone = false;
    QDate reportedPaidOn;
    QString reportedPaidWhere;
    bool doNotCall = false;                     ///< asked not to be called at this number
    QString note;
    CallIntentId intent;
    NegotiationId corrects;
    QString draft;         ///< names what is being typed at a seat: the same draft is stored once; may be empty
    QString draftContent;  ///< filled by recordCall()
};

/// @brief Checks the entry without storing it: BadInput with the sentence that
/// names the field (a promise in the past, a promise without having spoken with
/// the person, a callback that has passed …). A promise of more than is owed is
/// taken: people promise round sums and terms to come.
/// @param madeOn the day of the talk when it is corrected later: a promise may be due since; invalid: the day of `now`
Result<void> checkCallEntry(const CallEntry& entry, const QDateTime& now, QDate madeOn = {});

/// @brief Writes the negotiation with its promise and callback and refreshes the
/// case, in one transaction with the log entry. Permission::Record, and
/// Permission::MakePromise when there is a promise. Refuses the intent of a call that
/// has its result already (a correction is no second one), or was dialled for another
/// case or campaign; and to correct what is not a record of this case, is not that of
/// the call named, or was corrected before. A correction keeps the call and, unless it
/// names one, the number of the record that it replaces.
///
/// A draft that is stored already (its answer was lost) gives the record that it became;
/// one that was changed since corrects that record.
Result<NegotiationId> recordCall(Session& session, const CallEntry& typed);

}  // namespace saikoku
