#include "core/calling/eligibility.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/base/clock.h"
#include "core/calling/eligibility_rules.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Eligibility)
};

constexpr int kHorizonDays = 3 * 366;  // past it, "never by itself" is as true

std::vector<EligibilityReason> reasonsOfCase(const EligibilityQuestion& question) {
    std::vector<EligibilityReason> reasons;
    for (const CaseRule rule : caseRules()) {
        rule(question, reasons);
    }
    return reasons;
}

std::vector<EligibilityReason> reasonsOfPhone(const EligibilityQuestion& question, const PhoneFacts& phone) {
    std::vector<EligibilityReason> reasons;
    for (const PhoneRule rule : phoneRules()) {
        rule(question, phone, reasons);
    }
    return reasons;
}

/// Goes from one reason's end to the next until none is left. A reason ends
/// strictly later than the moment it was given for, so this comes to an end.
std::optional<QDateTime> nextMoment(EligibilityQuestion question, const PhoneFacts* phone) {
    const QDateTime horizon = question.moment.addDays(kHorizonDays);
    while (question.moment < horizon) {
        std::vector<EligibilityReason> reasons = reasonsOfCase(question);
        if (phone != nullptr) {
            const std::vector<EligibilityReason> more = reasonsOfPhone(question, *phone);
            reasons.insert(reasons.end(), more.begin(), more.end());
        }
        if (reasons.empty()) {
            return question.moment;
        }
        for (const EligibilityReason& reason : reasons) {
            if (!reason.until || *reason.until <= question.moment) {
                return std::nullopt;
            }
        }
        const auto last = std::max_element(reasons.begin(), reasons.end(),
                                           [](const auto& a, const auto& b) { return *a.until < *b.until; });
        question.moment = toTokyo(*last->until);
    }
    return std::nullopt;
}

std::optional<QDateTime> earlier(const std::optional<QDateTime>& a, const std::optional<QDateTime>& b) {
    if (!a || !b) {
        return a ? a : b;
    }
    return std::min(*a, *b);
}

}  // namespace

Eligibility checkEligibility(const EligibilityFacts& facts, const CallingRules& rules,
                             const BusinessCalendar& calendar, const QDateTime& moment) {
    const EligibilityQuestion question{facts, rules, calendar, toTokyo(moment)};
    Eligibility answer;
    answer.reasons = reasonsOfCase(question);
    const bool caseFree = answer.reasons.empty();
    bool anyPhoneFree = false;
    for (const PhoneFacts& phone : facts.phones) {
        if (!phone.usable) {
            continue;
        }
        PhoneEligibility one;
        one.digits = phone.digits;
        one.reasons = reasonsOfPhone(question, phone);
        one.next = nextMoment(question, &phone);
        one.callable = caseFree && one.reasons.empty();
        anyPhoneFree = anyPhoneFree || one.reasons.empty();
        answer.next = earlier(answer.next, one.next);
        answer.phones.push_back(std::move(one));
    }
    if (!anyPhoneFree) {
        for (const PhoneEligibility& phone : answer.phones) {
            answer.reasons.insert(answer.reasons.end(), phone.reasons.begin(), phone.reasons.end());
        }
    }
    answer.callable = answer.reasons.empty();
    return answer;
}

void hideNumbers(Eligibility& answer) {
    for (EligibilityReason& reason : answer.reasons) {
        reason.phone.clear();
    }
    for (PhoneEligibility& phone : answer.phones) {
        phone.digits.clear();
        for (EligibilityReason& reason : phone.reasons) {
            reason.phone.clear();
        }
    }
}

Result<void> checkOverride(const Eligibility& answer, bool actorIsOfficer, const QString& writtenReason,
                           const CallingRules& rules) {
    if (!actorIsOfficer) {
        return fail(ErrorCode::Permission,
                    Text::tr("Only a tax officer may call in spite of these reasons."));
    }
    for (const EligibilityReason& reason : answer.reasons) {
        if (rules.neverOverridden.contains(reason.code)) {
            return fail(ErrorCode::Rule,
                        Text::tr("No one may call in spite of this: %1").arg(reason.sentence));
        }
    }
    if (writtenReason.simplified().size() < rules.overrideReasonLength) {
        return fail(ErrorCode::Rule, Text::tr("Write the reason for the call, at least %1 characters.")
                                         .arg(QString::number(rules.overrideReasonLength)));
    }
    return {};
}

}  // namespace saikoku
