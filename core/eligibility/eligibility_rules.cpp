#include "core/eligibility/eligibility_rules.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/base/clock.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Eligibility)
};

constexpr int kHorizonDays = 3 * 366;  // past it, "never by itself" is as true

void name(const ReasonRow& row, const QString& phone, std::vector<ReasonFound>& found, std::vector<EligibilityReason>& reasons) {
    for (ReasonFound& each : found) {
        reasons.push_back({QLatin1String(row.code), std::move(each.sentence), each.until, phone});
    }
    found.clear();
}

std::vector<EligibilityReason> reasonsOfCase(const EligibilityQuestion& question, Channel channel) {
    std::vector<EligibilityReason> reasons;
    std::vector<ReasonFound> found;
    for (const ReasonRow& row : reasonRows()) {
        if (row.caseRule != nullptr && row.holdsFor(channel)) {
            row.caseRule(question, found);
            name(row, {}, found, reasons);
        }
    }
    return reasons;
}

std::vector<EligibilityReason> reasonsOfPhone(const EligibilityQuestion& question, const PhoneFacts& phone, Channel channel) {
    std::vector<EligibilityReason> reasons;
    std::vector<ReasonFound> found;
    for (const ReasonRow& row : reasonRows()) {
        if (row.phoneRule != nullptr && row.holdsFor(channel)) {
            row.phoneRule(question, phone, found);
            name(row, phone.digits, found, reasons);
        }
    }
    return reasons;
}

/// Goes from one reason's end to the next until none is left. A reason ends
/// strictly later than the moment it was given for, so this comes to an end.
std::optional<QDateTime> nextMoment(EligibilityQuestion question, const PhoneFacts* phone, Channel channel) {
    const QDateTime horizon = question.moment.addDays(kHorizonDays);
    while (question.moment < horizon) {
        std::vector<EligibilityReason> reasons = reasonsOfCase(question, channel);
        if (phone != nullptr) {
            const std::vector<EligibilityReason> more = reasonsOfPhone(question, *phone, channel);
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

bool needsNumber(Channel channel) {
    return channel == Channel::Phone || channel == Channel::AutoVoice || channel == Channel::Sms;
}

/// Each usable number by itself; whether one is free of reasons of its own.
bool addPhones(const EligibilityQuestion& question, Channel channel, Eligibility& answer) {
    const bool caseFree = answer.reasons.empty();
    bool anyFree = false;
    for (const PhoneFacts& phone : question.facts.phones) {
        if (!phone.usable) {
            continue;
        }
        PhoneEligibility one;
        one.digits = phone.digits;
        one.reasons = reasonsOfPhone(question, phone, channel);
        one.next = nextMoment(question, &phone, channel);
        one.callable = caseFree && one.reasons.empty();
        anyFree = anyFree || one.reasons.empty();
        answer.next = earlier(answer.next, one.next);
        answer.phones.push_back(std::move(one));
    }
    return anyFree;
}

}  // namespace

Eligibility checkEligibility(const EligibilityFacts& facts, const CallingRules& rules, const BusinessCalendar& calendar,
                             const QDateTime& moment, Channel channel) {
    const EligibilityQuestion question{facts, rules, calendar, toTokyo(moment)};
    Eligibility answer;
    answer.reasons = reasonsOfCase(question, channel);
    if (!needsNumber(channel)) {
        answer.next = nextMoment(question, nullptr, channel);
    } else if (!addPhones(question, channel, answer)) {
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

const EligibilityReason* longestReason(const Eligibility& answer) {
    const auto endsSooner = [](const EligibilityReason& a, const EligibilityReason& b) {
        return a.until && (!b.until || *a.until < *b.until);
    };
    const auto longest = std::max_element(answer.reasons.begin(), answer.reasons.end(), endsSooner);
    return longest == answer.reasons.end() ? nullptr : &*longest;
}

bool canBeOverridden(const Eligibility& answer, const CallingRules& rules) {
    return std::none_of(answer.reasons.begin(), answer.reasons.end(), [&](const EligibilityReason& reason) {
        return rules.neverOverridden.contains(reason.code);
    });
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
