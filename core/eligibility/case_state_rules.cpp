#include <QCoreApplication>

#include <algorithm>

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/eligibility/eligibility_rules.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Eligibility)
};

}  // namespace

void settledRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    if (question.facts.settled) {
        reasons.push_back({question.say([] { return Text::tr("Nothing is outstanding."); }), {}});
    }
}

void doneRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    const std::optional<QDate>& before = question.facts.doneBefore;
    if (question.facts.done && (!before || *before > question.date())) {
        reasons.push_back({Text::tr("This campaign has its answer from this person."),
                           before ? std::optional<QDateTime>(fromTokyo(*before, QTime(0, 0))) : std::nullopt});
    }
}

void quotaFullRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    if (question.facts.quotaFull) {
        reasons.push_back({Text::tr("The survey has as many answers as it wants (quota)."), {}});
    }
}

void holdRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    for (const HoldFact& hold : question.facts.holds) {
        if (!hold.until) {
            reasons.push_back({question.say([&] { return Text::tr("On hold: %1.").arg(hold.label); }), {}});
        } else if (*hold.until >= question.date()) {
            reasons.push_back(
                {question.say([&] { return Text::tr("On hold: %1, up to %2.").arg(hold.label, dateInSentence(*hold.until)); }),
                 fromTokyo(hold.until->addDays(1), QTime(0, 0))});
        }
    }
}

void officerOnlyRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    if (question.facts.actorIsOfficer) {
        return;
    }
    if (question.facts.officerOnly) {
        reasons.push_back(
            {question.say([] { return Text::tr("Only a tax officer may call this case."); }), {}});
    }
    if (question.facts.handedOver) {
        reasons.push_back({Text::tr("Handed over to a tax officer: wait until it is given back or dealt with."), {}});
    }
}

void ledByOtherRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    if (const std::optional<QString>& lead = question.facts.ledBy) {
        reasons.push_back({question.say([&] {
                               return lead->isEmpty() ? Text::tr("The same person is called in another case. Ask a tax officer.")
                                                      : Text::tr("The same person is called in the case %1: speak of both there.").arg(*lead);
                           }),
                           {}});
    }
}

void lawyerRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    if (question.facts.lawyer) {
        reasons.push_back(
            {question.say([] { return Text::tr("Represented by a lawyer: speak with the lawyer."); }), {}});
    }
}

void hiddenRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    if (question.facts.hidden) {
        reasons.push_back(
            {question.say([] { return Text::tr("Protected person: your role may not see address and numbers. Leave the case to a tax officer."); }), {}});
    }
}

void noConsentRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    if (question.facts.refusesSms) {
        reasons.push_back({question.say([] { return Text::tr("The person withdrew consent to messages by SMS."); }), {}});
    }
}

void noNumberRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    const auto& phones = question.facts.phones;
    if (std::none_of(phones.begin(), phones.end(), [](const PhoneFacts& phone) { return phone.usable; })) {
        reasons.push_back(
            {question.say([] { return Text::tr("No usable telephone number is known."); }), {}});
    }
}

void inUseRule(const EligibilityQuestion& question, std::vector<ReasonFound>& reasons) {
    const EligibilityFacts& facts = question.facts;
    if (facts.inUse && (!facts.inUseUntil || *facts.inUseUntil > question.moment)) {
        std::optional<QDateTime> until;
        if (facts.inUseUntil) {
            until = toTokyo(*facts.inUseUntil);
        }
        reasons.push_back({question.say([&] { return Text::tr("%1 is working on this case now.").arg(facts.inUseBy); }),
                           until});
    }
}

}  // namespace saikoku
