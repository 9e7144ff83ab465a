#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <span>
#include <vector>

#include "core/arrears/arrears_dates.h"
#include "core/base/business_calendar.h"
#include "core/base/result.h"
#include "core/contact/case_record.h"
#include "core/eligibility/calling_rules.h"
#include "core/eligibility/eligibility.h"

namespace saikoku {

/// @brief A hold flag of the case (執行停止, 猶予, 破産, 相続調査, 係争 …).
struct HoldFact {
    QString label;               ///< what the person reads
    std::optional<QDate> until;  ///< last day of the hold
};

/// @brief A number of the case with every outbound call on it across taxpayers and
/// campaigns (the caps are per number).
struct PhoneFacts {
    QString digits;
    bool usable = true;      ///< false: not in use, wrong number, fax
    bool doNotCall = false;  ///< somebody asked not to be called at it
    std::vector<CallCounted> attempts;
    bool isWorkplace = false;  ///< where the person works: others answer there
};

/// @brief All that decides whether a case may be contacted. To ask about one
/// number, give that number alone.
struct EligibilityFacts {
    bool settled = false;
    bool hasMoney = true;         ///< false: nothing is owed in this campaign, its rules of money don't hold
    bool done = false;            ///< a campaign without money has its final result of this round …
    std::optional<QDate> doneBefore;  ///< … and this is the first day of the next one
    bool quotaFull = false;       ///< the survey has all the answers it wants of people like this one
    std::vector<HoldFact> holds;
    bool officerOnly = false;     ///< contractors may not call this case
    bool handedOver = false;      ///< given to an officer, who has not given it back
    bool refusesSms = false;      ///< withdrew consent to messages by SMS
    bool workplaceContact = false;  ///< somebody of the workplace's payroll is named
    bool actorIsOfficer = false;  ///< who asks
    std::optional<QString> ledBy; ///< one person with two cases: the number of that in which they are called; empty: not told
    bool lawyer = false;          ///< represented by a lawyer
    bool hidden = false;          ///< protected (DV等支援措置), and who asks may not see address and numbers
    std::vector<PhoneFacts> phones;
    std::optional<QDate> promiseActiveThrough;  ///< promisesStandThrough()
    std::optional<QDateTime> callbackAt;        ///< an appointment to call
    ArrearsDates arrears;                       ///< of what is past its due date
    std::optional<QDate> paymentReportedOn;  ///< "もう払った"
    bool inUse = false;                      ///< somebody else works on the case now
    QString inUseBy;
    std::optional<QDateTime> inUseUntil;  ///< when that reservation ends by itself
};

/// @brief By which rules somebody is to be contacted, and how.
struct EligibilityGround {
    const CallingRules& rules;
    const BusinessCalendar& calendar;
    Channel channel = Channel::Phone;
    QString campaign = {};  ///< its code; empty: what holds for every campaign
};

/// @brief What a rule may look at; `moment` is in Asia/Tokyo.
struct EligibilityQuestion {
    const EligibilityFacts& facts;
    const CallingRules& rules;
    const CampaignCalling& calling;  ///< of the campaign
    const BusinessCalendar& calendar;
    Channel channel;
    QDateTime moment;
    bool wantsWords = true;

    QDate date() const { return moment.date(); }
    CallingDayPlan dayOf(QDate day) const { return calling.schedule.dayOf(day, calendar); }
    /// @brief A sentence, when anybody is going to read it.
    template <class Words>
    QString say(Words words) const {
        return wantsWords ? words() : QString();
    }
};

/// @brief What a rule found. `until` is later than the moment and no moment before it is
/// free of the reason.
struct ReasonFound {
    QString sentence;
    std::optional<QDateTime> until;
};

/// @brief A rule adds what it found, or nothing.
using CaseRule = void (*)(const EligibilityQuestion&, std::vector<ReasonFound>&);
using PhoneRule = void (*)(const EligibilityQuestion&, const PhoneFacts&, std::vector<ReasonFound>&);

/// @brief One reason: its stable code, its words for a cell of a list, its rule, and the
/// channels that it stands against. A new one is one row of eligibility_reasons.cpp.
struct ReasonRow {
    const char* code;
    const char* label;
    CaseRule caseRule;    ///< null: a rule of a number
    PhoneRule phoneRule;  ///< null: a rule of the case
    unsigned channels;    ///< bit n: Channel n

    bool holdsFor(Channel channel) const { return (channels & (1U << static_cast<unsigned>(channel))) != 0; }
};

std::span<const ReasonRow> reasonRows();

/// @brief May this case be contacted now, and why not: all reasons, each with the
/// moment it ends, and the next free moment over all of them. Pure.
/// @param moment any zone; judged in Asia/Tokyo.
Eligibility checkEligibility(const EligibilityFacts& facts, const EligibilityGround& ground, const QDateTime& moment);

/// @brief One reason of a case, without words: a row of reasonRows() and the first moment
/// at which it ends on one of the numbers that it stands against.
struct BriefReason {
    std::size_t row = 0;
    std::optional<QDateTime> until;
};

/// @brief The same answer without sentences, each reason once: for counting over a city.
struct BriefEligibility {
    std::vector<BriefReason> reasons;
    std::optional<QDateTime> next;

    bool callable() const { return reasons.empty(); }
};
BriefEligibility checkBriefly(const EligibilityFacts& facts, const EligibilityGround& ground, const QDateTime& moment);

/// @brief Whether a written reason could pass over all of them at all.
bool canBeOverridden(const Eligibility& answer, const CallingRules& rules);

/// @brief Whether an officer may call in spite of the reasons: asks for a written
/// reason of some length; the reasons in CallingRules::neverOverridden stand
/// against everyone. The caller logs what was overridden.
Result<void> checkOverride(const Eligibility& answer, bool actorIsOfficer, const QString& writtenReason,
                           const CallingRules& rules);

// The state of the case (case_state_rules.cpp).
void settledRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons);
void doneRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons);
void quotaFullRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons);
void holdRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons);
void officerOnlyRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons);
void ledByOtherRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons);
void lawyerRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons);
void hiddenRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons);
void noConsentRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons);
void noNumberRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons);
void inUseRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons);

// What is being waited for (case_waiting_rules.cpp).
void activePromiseRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons);
void callbackFixedRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons);
void selfCureRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons);
void paymentGraceRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons);
void startOffsetRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons);
void demandNotSentRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons);

// Hours and days (calling_time_rules.cpp).
void nightRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons);
void outsideHoursRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons);
void closedDayRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons);

// One number (phone_rules.cpp).
void workplaceContactRule(const EligibilityQuestion& question, const PhoneFacts& phone, std::vector<ReasonFound>& reasons);
void doNotCallRule(const EligibilityQuestion& question, const PhoneFacts& phone, std::vector<ReasonFound>& reasons);
void capDayRule(const EligibilityQuestion& question, const PhoneFacts& phone, std::vector<ReasonFound>& reasons);
void capWeekRule(const EligibilityQuestion& question, const PhoneFacts& phone, std::vector<ReasonFound>& reasons);
void retryGapRule(const EligibilityQuestion& question, const PhoneFacts& phone, std::vector<ReasonFound>& reasons);

}  // namespace saikoku
