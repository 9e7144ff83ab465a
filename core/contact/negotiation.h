#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

#include "core/base/typed_id.h"
#include "core/base/yen.h"
#include "core/contact/contact_wishes.h"
#include "core/contact/follow_up.h"
#include "core/contact/negotiation_codes.h"

namespace saikoku {

/// @brief 交渉記録: what was said. Append-only; a mistake is corrected by a new
/// entry that names the old one in `corrects`.
struct Negotiation {
    NegotiationId id;
    CampaignId campaign;
    TaxpayerId taxpayer;
    QDateTime happenedAt;            ///< UTC
    OperatorId operatorId;
    bool byOfficer = false;          ///< who spoke held Permission::Hold then; a correction keeps that of the record it corrects
    QString operatorName;            ///< display name, filled on reading
    Channel channel = Channel::Phone;
    Direction direction = Direction::Outbound;
    QString phoneDigits;             ///< empty when not by phone
    std::optional<Counterpart> counterpart;
    ResultCode result = ResultCode::NoAnswer;
    std::optional<NonPaymentReason> reason;
    QDate reportedPaidOn;            ///< "もう払った": starts the payment feed grace
    QString reportedPaidWhere;
    bool doNotCall = false;          ///< asked not to be called at this number again
    RelayService relay = RelayService::None;  ///< the call went through it: its operator is no third party
    QString outcome;                 ///< the campaign's own result (CampaignResult), empty: none
    QString outcomeReason;           ///< the campaign's own reason, empty: none
    QString outcomeName;             ///< both in words, by nameOutcomes()
    QString outcomeReasonName;
    bool isFinal = false;            ///< of the outcome: nobody calls again in this round
    QString note;
    CallIntentId intent;             ///< none when recorded without a dial
    NegotiationId corrects;
    QString draft;                   ///< what was typed at a seat, so that it is stored once; may be empty
    QString draftContent;            ///< SHA-256 of what the draft said
    bool isWithdrawn = false;        ///< taken back: filled by newestOfDraft() alone
    QDate knownOn;                   ///< business date of the command that brought it; invalid: the day it happened, a correction's: the day it was made
    QDateTime recordedAt;            ///< UTC, the real moment: --as-of moves happenedAt, never this
};

/// @brief 納付約束: a date and an amount. Covers the whole case when `covers` is empty.
struct Promise {
    PromiseId id;
    NegotiationId negotiation;
    CampaignId campaign;
    TaxpayerId taxpayer;
    QDateTime madeAt;                ///< UTC
    QDate dueDate;
    Yen amount;
    PaymentMethod how = PaymentMethod::Store;
    QList<ReceivableId> covers;
    QDate cancelledOn = {};          ///< called off, or another took its place; invalid: it wasn't
    InstalmentPlanId plan = {};      ///< a part of this instalment plan; `negotiation` is none then
    QString unconfirmed = {};        ///< why it was taken without the identity established; empty: it was, or nobody asked
    QDate knownOn = {};              ///< of a part: the day of its plan; else it is known with its record
    Yen charges = {};                ///< of the amount: what was late charge and demand fee when it was made
};

/// @brief A record that a later one replaces, with what it promised and fixed: counts for
/// nothing, stays to be read.
struct CorrectedRecord {
    Negotiation record;
    NegotiationId correctedBy;
    std::optional<Promise> promise;
    QDateTime callbackAt;            ///< UTC; invalid: none
    bool callbackForAnyone = false;  ///< nobody's own
    QList<FollowUp> followUps = {};  ///< what else it came to; filled where it is to be corrected
};

/// @brief A promise that is called off; with the record in which another took its place, if any.
struct PromiseCancel {
    PromiseId promise;
    NegotiationId negotiation;
    QString reason;
    OperatorId operatorId;
    QDateTime at;  ///< UTC
    QDate knownOn;
};

/// @brief A record as others have to know of it.
struct OtherRecord {
    NegotiationId id;
    TaxpayerId taxpayer;
    QString operatorName;
    QDateTime happenedAt;  ///< UTC
    QDateTime recordedAt;  ///< UTC, real
    ResultCode result = ResultCode::NoAnswer;
    bool hasPromise = false;
};

/// @brief 再コール: an appointment to call again. Open until the next
/// negotiation of the case.
struct Callback {
    CallbackId id;
    NegotiationId negotiation;
    CampaignId campaign;
    TaxpayerId taxpayer;
    QDateTime callAt;                ///< UTC
    OperatorId operatorId;           ///< none: anyone's
    QDate knownOn = {};              ///< fixed after its record; invalid: known with it
};

/// @brief An appointment given to somebody else; the newest counts.
struct CallbackTransfer {
    CallbackId callback;
    OperatorId to;  ///< none: anyone's
    OperatorId by;
    QDateTime at;  ///< UTC
    QDate knownOn;
};

/// @brief An appointment that is open; whose it is now stands in `callback`.
struct OpenCallback {
    Callback callback;
    OperatorId givenBy;  ///< none: it was given to nobody
    QDateTime givenAt;   ///< UTC
    QString operatorName;  ///< whose it is; empty: anyone's
    QString givenByName;
};

}  // namespace saikoku
