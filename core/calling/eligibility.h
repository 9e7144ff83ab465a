#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <span>
#include <vector>

#include "core/base/business_calendar.h"
#include "core/base/result.h"
#include "core/calling/calling_rules.h"
#include "core/calling/eligibility_reason.h"

namespace saikoku {

/// @brief A hold flag of the case (執行停止, 猶予, 破産, 相続調査, 係争 …).
struct HoldFact {
    QString label;               ///< what the person reads
    std::optional<QDate> until;  ///< last day of the hold
};

/// @brief One outbound attempt on a number, whoever was to be reached by it.
struct AttemptFact {
    QDateTime at;
    std::optional<ResultCode> result;
};

/// @brief A number of the case with every attempt on it across taxpayers and
/// campaigns (the caps are per number).
struct PhoneFacts {
    QString digits;
    bool usable = true;      ///< false: not in use, wrong number, fax, unreadable
    bool doNotCall = false;  ///< the person asked not to be called at it
    std::vector<AttemptFact> attempts;
};

/// @brief A receivable past its due date.
struct OpenReceivableFact {
    QDate due;
    std::optional<QDate> demandSentOn;  ///< demand letter 督促状
};

/// @brief All that decides whether a case may be called. To ask about one
/// number, give that number alone.
struct EligibilityFacts {
    bool settled = false;
    std::vector<HoldFact> holds;
    bool officerOnly = false;     ///< contractors may not call this case
    bool actorIsOfficer = false;  ///< who asks
    bool lawyer = false;          ///< represented by a lawyer
    std::vector<PhoneFacts> phones;
    std::optional<QDate> promiseActiveThrough;  ///< promisesStandThrough()
    std::optional<QDateTime> callbackAt;        ///< an appointment to call
    std::vector<OpenReceivableFact> receivables;
    std::optional<QDate> paymentReportedOn;  ///< "もう払った"
    bool inUse = false;                      ///< somebody else works on the case now
    QString inUseBy;
    std::optional<QDateTime> inUseUntil;  ///< when that reservation ends by itself
};

struct PhoneEligibility {
    QString digits;
    bool callable = false;                   ///< the case and this number
    std::vector<EligibilityReason> reasons;  ///< about this number alone
    std::optional<QDateTime> next;
};

struct Eligibility {
    bool callable = false;
    /// Everything that stands against it: the reasons of the case, and when no
    /// number is free those of each number.
    std::vector<EligibilityReason> reasons;
    std::optional<QDateTime>
        next;  ///< the first moment without any reason (now, when callable); none: never by itself
    std::vector<PhoneEligibility> phones;
};

/// @brief May this case be called now, and why not: all reasons, each with the
/// moment it ends, and the next callable moment over all of them. Every dial
/// asks this first.
/// @param moment any zone; judged in Asia/Tokyo.
Eligibility checkEligibility(const EligibilityFacts& facts, const CallingRules& rules,
                             const BusinessCalendar& calendar, const QDateTime& moment);

/// @brief Takes the numbers out of an answer: for those who may not see them.
void hideNumbers(Eligibility& answer);

/// @brief Whether an officer may call in spite of the reasons: asks for a written
/// reason of some length; the reasons in CallingRules::neverOverridden stand
/// against everyone. The caller logs what was overridden.
Result<void> checkOverride(const Eligibility& answer, bool actorIsOfficer, const QString& writtenReason,
                           const CallingRules& rules);

}  // namespace saikoku
