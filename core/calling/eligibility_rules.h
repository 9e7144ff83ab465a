#pragma once

#include <QDateTime>

#include <span>
#include <vector>

#include "core/calling/eligibility.h"

namespace saikoku {

/// @brief What a rule may look at; `moment` is in Asia/Tokyo.
struct EligibilityQuestion {
    const EligibilityFacts& facts;
    const CallingRules& rules;
    const BusinessCalendar& calendar;
    QDateTime moment;

    QDate date() const { return moment.date(); }
};

/// @brief A rule adds its reason, or none. `until` is later than the moment and
/// the first moment at which the rule itself would no longer add it.
using CaseRule = void (*)(const EligibilityQuestion&, std::vector<EligibilityReason>&);
using PhoneRule = void (*)(const EligibilityQuestion&, const PhoneFacts&, std::vector<EligibilityReason>&);

/// @brief Every rule. A new reason is one new file and one line in
/// eligibility_rules.cpp.
std::span<const CaseRule> caseRules();
std::span<const PhoneRule> phoneRules();

// The state of the case (case_state_rules.cpp).
void settledRule(const EligibilityQuestion& question, std::vector<EligibilityReason>& reasons);
void holdRule(const EligibilityQuestion& question, std::vector<EligibilityReason>& reasons);
void officerOnlyRule(const EligibilityQuestion& question, std::vector<EligibilityReason>& reasons);
void lawyerRule(const EligibilityQuestion& question, std::vector<EligibilityReason>& reasons);
void noNumberRule(const EligibilityQuestion& question, std::vector<EligibilityReason>& reasons);
void inUseRule(const EligibilityQuestion& question, std::vector<EligibilityReason>& reasons);

// What is being waited for (case_waiting_rules.cpp).
void activePromiseRule(const EligibilityQuestion& question, std::vector<EligibilityReason>& reasons);
void callbackFixedRule(const EligibilityQuestion& question, std::vector<EligibilityReason>& reasons);
void selfCureRule(const EligibilityQuestion& question, std::vector<EligibilityReason>& reasons);
void paymentGraceRule(const EligibilityQuestion& question, std::vector<EligibilityReason>& reasons);
void demandNotSentRule(const EligibilityQuestion& question, std::vector<EligibilityReason>& reasons);

// Hours and days (calling_time_rules.cpp).
void nightRule(const EligibilityQuestion& question, std::vector<EligibilityReason>& reasons);
void outsideHoursRule(const EligibilityQuestion& question, std::vector<EligibilityReason>& reasons);
void closedDayRule(const EligibilityQuestion& question, std::vector<EligibilityReason>& reasons);

// One number (phone_rules.cpp).
void doNotCallRule(const EligibilityQuestion& question, const PhoneFacts& phone,
                   std::vector<EligibilityReason>& reasons);
void capDayRule(const EligibilityQuestion& question, const PhoneFacts& phone,
                std::vector<EligibilityReason>& reasons);
void capWeekRule(const EligibilityQuestion& question, const PhoneFacts& phone,
                 std::vector<EligibilityReason>& reasons);
void retryGapRule(const EligibilityQuestion& question, const PhoneFacts& phone,
                  std::vector<EligibilityReason>& reasons);

}  // namespace saikoku
