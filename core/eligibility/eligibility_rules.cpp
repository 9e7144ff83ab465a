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

struct Finding {
    std::size_t row;
    const PhoneFacts* phone;  ///< none: about the case
    ReasonFound reason;
};
using Findings = std::vector<Finding>;

template <class Ask>
void findEach(const EligibilityQuestion& question, const PhoneFacts* phone, Findings& findings, Ask ask) {
    static thread_local std::vector<ReasonFound> found;
    const auto rows = reasonRows();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].holdsFor(question.channel) && ask(rows[row], found)) {
            for (ReasonFound& each : found) {
                findings.push_back({row, phone, std::move(each)});
            }
            found.clear();
        }
    }
}

void findOfCase(const EligibilityQuestion& question, Findings& findings) {
    findEach(question, nullptr, findings, [&](const ReasonRow& row, std::vector<ReasonFound>& found) {
        return row.caseRule != nullptr && (row.caseRule(question, found), true);
    });
}

void findOfPhone(const EligibilityQuestion& question, const PhoneFacts& phone, Findings& findings) {
    findEach(question, &phone, findings, [&](const ReasonRow& row, std::vector<ReasonFound>& found) {
        return row.phoneRule != nullptr && (row.phoneRule(question, phone, found), true);
    });
}

/// Goes from one reason's end to the next until none is left. A reason ends
/// strictly later than the moment it was given for, so this comes to an end.
std::optional<QDateTime> nextMoment(EligibilityQuestion question, const PhoneFacts* phone) {
    const QDateTime horizon = question.moment.addDays(kHorizonDays);
    question.wantsWords = false;
    Findings findings;
    while (question.moment < horizon) {
        findings.clear();
        findOfCase(question, findings);
        if (phone != nullptr) {
            findOfPhone(question, *phone, findings);
        }
        if (findings.empty()) {
            return question.moment;
        }
        const QDateTime* last = nullptr;
        for (const Finding& finding : findings) {
            const std::optional<QDateTime>& until = finding.reason.until;
            if (!until || *until <= question.moment) {
                return std::nullopt;
            }
            last = last == nullptr || *last < *until ? &*until : last;
        }
        question.moment = toTokyo(*last);
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

EligibilityQuestion questionOf(const EligibilityFacts& facts, const EligibilityGround& ground, const QDateTime& moment,
                               bool wantsWords) {
    return {facts,          ground.rules,     ground.rules.of(ground.campaign), ground.calendar,
            ground.channel, toTokyo(moment), wantsWords};
}

std::vector<EligibilityReason> namedReasons(Findings findings) {
    std::vector<EligibilityReason> reasons;
    reasons.reserve(findings.size());
    for (Finding& finding : findings) {
        reasons.push_back({QLatin1String(reasonRows()[finding.row].code), std::move(finding.reason.sentence),
                           finding.reason.until, finding.phone == nullptr ? QString() : finding.phone->digits});
    }
    return reasons;
}

/// Each usable number by itself; whether one is free of reasons of its own.
bool addPhones(const EligibilityQuestion& question, Eligibility& answer) {
    const bool caseFree = answer.reasons.empty();
    bool anyFree = false;
    for (const PhoneFacts& phone : question.facts.phones) {
        if (!phone.usable) {
            continue;
        }
        Findings findings;
        findOfPhone(question, phone, findings);
        PhoneEligibility one;
        one.digits = phone.digits;
        one.reasons = namedReasons(std::move(findings));
        one.next = nextMoment(question, &phone);
        one.callable = caseFree && one.reasons.empty();
        anyFree = anyFree || one.reasons.empty();
        answer.next = earlier(answer.next, one.next);
        answer.phones.push_back(std::move(one));
    }
    return anyFree;
}

/// The same for counting: adds the findings of the numbers when none is free.
std::optional<QDateTime> addPhones(const EligibilityQuestion& question, Findings& findings) {
    const bool caseFree = findings.empty();
    Findings ofNumbers;
    bool anyFree = false;
    for (const PhoneFacts& phone : question.facts.phones) {
        if (phone.usable && !anyFree) {
            const std::size_t before = ofNumbers.size();
            findOfPhone(question, phone, ofNumbers);
            anyFree = ofNumbers.size() == before;
        }
    }
    if (anyFree && caseFree) {
        return question.moment;
    }
    std::optional<QDateTime> next;
    for (const PhoneFacts& phone : question.facts.phones) {
        if (phone.usable) {
            next = earlier(next, nextMoment(question, &phone));
        }
    }
    if (!anyFree) {
        std::move(ofNumbers.begin(), ofNumbers.end(), std::back_inserter(findings));
    }
    return next;
}

}  // namespace

Eligibility checkEligibility(const EligibilityFacts& facts, const EligibilityGround& ground, const QDateTime& moment) {
    const EligibilityQuestion question = questionOf(facts, ground, moment, true);
    Findings findings;
    findOfCase(question, findings);
    Eligibility answer;
    answer.reasons = namedReasons(std::move(findings));
    if (!needsNumber(question.channel)) {
        answer.next = nextMoment(question, nullptr);
    } else if (!addPhones(question, answer)) {
        for (const PhoneEligibility& phone : answer.phones) {
            answer.reasons.insert(answer.reasons.end(), phone.reasons.begin(), phone.reasons.end());
        }
    }
    answer.callable = answer.reasons.empty();
    return answer;
}

BriefEligibility checkBriefly(const EligibilityFacts& facts, const EligibilityGround& ground, const QDateTime& moment) {
    const EligibilityQuestion question = questionOf(facts, ground, moment, false);
    Findings findings;
    findOfCase(question, findings);
    BriefEligibility answer;
    answer.next = needsNumber(question.channel) ? addPhones(question, findings) : nextMoment(question, nullptr);
    for (const Finding& finding : findings) {
        const auto same = std::find_if(answer.reasons.begin(), answer.reasons.end(),
                                       [&](const BriefReason& each) { return each.row == finding.row; });
        if (same == answer.reasons.end()) {
            answer.reasons.push_back({finding.row, finding.reason.until});
        } else {
            same->until = earlier(same->until, finding.reason.until);
        }
    }
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
