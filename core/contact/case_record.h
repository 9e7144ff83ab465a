#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>
#include <vector>

#include "core/arrears/receivable.h"
#include "core/arrears/taxpayer.h"
#include "core/contact/case_handover.h"
#include "core/contact/case_label.h"
#include "core/contact/claim_facts.h"
#include "core/contact/contact_wishes.h"
#include "core/contact/dispatch.h"
#include "core/contact/follow_up.h"
#include "core/contact/hold.h"
#include "core/contact/list_round.h"
#include "core/contact/negotiation.h"
#include "core/contact/phone_marks.h"
#include "core/contact/phone_research.h"
#include "core/contact/waiver.h"

namespace saikoku {

/// @brief An outbound call that counts for the caps of its number.
struct CallCounted {
    QDateTime at;                      ///< UTC
    std::optional<ResultCode> result;  ///< of the record in force; none: not recorded
};

/// @brief One telephone number over all taxpayers and campaigns.
struct NumberOnRecord {
    std::vector<CallCounted> calls;     ///< since CaseParts::callsSince, oldest first
    std::vector<NumberRecord> records;  ///< in force, oldest first
};

/// @brief A receivable paid after its due date, in part or whole.
struct PaidLate {
    QDate due;
    QDate lastPaidOn;
};

/// @brief Money that came in after its due date for a receivable whose principal is paid: what its late charge
/// and fee follow from. The receivable's own values are those that charges go by.
struct LateReceipt {
    Receivable receivable;
    QDate receivedOn;
    Yen amount;
    Yen lateCharge;
};

/// @brief 債務の承認 in writing: a pledge received that names the receivable.
struct WrittenAdmission {
    ReceivableId receivable;
    QDate on;
};

/// @brief 援用 of a receivable's limitation.
struct InvokedLimitation {
    ReceivableId receivable;
    QDate on;
};

/// @brief One record of one case: what was delivered of it and what happened on it,
/// whatever the channel; corrected records left out. Which parts are filled is asked
/// for by CaseParts.
struct CaseRecord {
    Taxpayer taxpayer;
    QString nameFolded;
    QString kanaFolded;
    QList<Receivable> receivables;     ///< oldest due date first
    QList<Receipt> receipts;           ///< oldest first
    QDate lastReceived;                ///< the last day up to the business date on which money came in; invalid: none did
    QDate nextReceived;                ///< the first day after it that a receipt names
    std::vector<PaidLate> paidLate;
    std::vector<LateReceipt> lateReceipts;  ///< of receivables paid in full, by the receivable
    QList<Waiver> waivers;                  ///< in force, oldest first
    QList<Negotiation> negotiations;   ///< oldest first
    QList<Promise> promises;           ///< oldest first
    std::optional<Callback> callback;  ///< the open appointment
    QList<Hold> holds;                 ///< all, ended and to come ones too, by their beginning
    QList<Dispatch> dispatches;        ///< oldest first
    std::vector<WrittenAdmission> admissions;
    std::vector<InvokedLimitation> invocations;
    OperatorId inCharge;
    bool hasMoney = true;              ///< of the campaign asked for; without: neither arrears nor what comes of them is read
    std::vector<ListSpan> lists;  ///< call lists that the case is on and that are not over
    ContactWishes wishes;
    QList<ConsentKind> refused;        ///< uses for which consent was withdrawn
    QList<CaseLabel> labels;           ///< all, ended and removed ones too
    QList<CaseHandover> handovers;     ///< oldest first; without words and names
    QList<FollowUp> followUps;         ///< of records in force, oldest first
    std::optional<PhoneResearch> research;  ///< the newest step
    /// Number of the case in which the person is spoken with instead, while that one is in arrears (0029 person_link);
    /// empty: a protected person's. None: in this one.
    std::optional<QString> ledBy;
    QHash<QString, NumberOnRecord> numbers;  ///< by digits
};

}  // namespace saikoku
