#pragma once

#include <QDate>
#include <QDateTime>

#include <optional>

#include "core/base/result.h"
#include "core/negotiation/negotiation.h"

namespace saikoku {

class Session;

struct PromiseEntry {
    QDate dueDate;
    Yen amount;
    PaymentMethod how = PaymentMethod::ConvenienceStore;
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
    QString note;
    CallIntentId intent;
    NegotiationId corrects;
};

/// @brief Checks the entry against the case and the date without storing it:
/// BadInput with the sentence that names the field (a promise in the past or
/// above what is owed, a promise without having reached anyone, …).
Result<void> checkCallEntry(const CallEntry& entry, Yen owed, QDateTime now);

/// @brief Writes the negotiation with its promise and callback and refreshes the
/// case, in one transaction with the log entry. Permission::Record, and
/// Permission::MakePromise when there is a promise.
Result<NegotiationId> recordCall(Session& session, const CallEntry& entry);

}  // namespace saikoku
