#include "core/contact/workflow_status.h"

#include <algorithm>
#include <array>

namespace saikoku {

namespace {

constexpr std::array kStatuses{
    CodeRow<WorkflowStatus>{WorkflowStatus::NotContacted, "NotContacted", QT_TRANSLATE_NOOP("WorkflowStatus", "Not contacted")},
    CodeRow<WorkflowStatus>{WorkflowStatus::NoPromise, "NoPromise", QT_TRANSLATE_NOOP("WorkflowStatus", "No promise")},
    CodeRow<WorkflowStatus>{WorkflowStatus::Promised, "Promised", QT_TRANSLATE_NOOP("WorkflowStatus", "Promised")},
    CodeRow<WorkflowStatus>{WorkflowStatus::BrokenPromise, "BrokenPromise", QT_TRANSLATE_NOOP("WorkflowStatus", "Broken promise")},
    CodeRow<WorkflowStatus>{WorkflowStatus::Settled, "Settled", QT_TRANSLATE_NOOP("WorkflowStatus", "Settled")},
};

template <class Wanted>
bool anyInRound(const StatusFacts& facts, QDate date, Wanted wanted) {
    QDate start = facts.roundStart;
    if (facts.reappearedOn && *facts.reappearedOn <= date &&
        (!start.isValid() || *facts.reappearedOn > start)) {
        start = *facts.reappearedOn;
    }
    return std::any_of(facts.contacts.begin(), facts.contacts.end(), [&](const ContactFact& contact) {
        return contact.date <= date && (!start.isValid() || contact.date >= start) && wanted(contact);
    });
}

bool reachedInRound(const StatusFacts& facts, QDate date) {
    return anyInRound(facts, date, [](const ContactFact& contact) { return contact.reached(); });
}

/// Without money: what was said decides, and holds until the round ends.
StatusAnswer statusByContacts(const StatusFacts& facts, QDate date) {
    StatusAnswer answer;
    if (anyInRound(facts, date, [](const ContactFact& contact) { return contact.isFinal; })) {
        answer.status = WorkflowStatus::Settled;
    } else if (reachedInRound(facts, date)) {
        answer.status = WorkflowStatus::NoPromise;
    }
    const auto consider = [&](const std::optional<QDate>& day) {
        if (day && *day > date && (!answer.nextChange || *day < *answer.nextChange)) {
            answer.nextChange = day;
        }
    };
    if (answer.status != WorkflowStatus::NotContacted) {
        consider(facts.nextRoundStart);
    }
    if (std::any_of(facts.contacts.begin(), facts.contacts.end(),
                    [&](const ContactFact& contact) { return contact.date <= date && (contact.reached() || contact.isFinal); })) {
        consider(facts.roundReachesBackOn);
    }
    return answer;
}

const PromiseStanding* firstOf(const std::vector<PromiseStanding>& promises,
                               bool (*wanted)(const PromiseStanding&)) {
    const auto found = std::find_if(promises.begin(), promises.end(), wanted);
    return found == promises.end() ? nullptr : &*found;
}

bool isActive(const PromiseStanding& promise) {
    return promise.state == PromiseState::Active;
}

/// A break ends Promised; a round's start ends NoPromise; both may be hidden by a
/// stronger status, which is why only what can show is looked at.
std::optional<QDate> nextChange(const StatusFacts& facts, const StatusAnswer& answer, QDate date) {
    std::optional<QDate> next;
    const auto consider = [&](std::optional<QDate> day) {
        if (day && day->isValid() && *day > date && (!next || *day < *next)) {
            next = day;
        }
    };
    consider(facts.nextPastDue);
    if (answer.status == WorkflowStatus::Settled) {
        return next;
    }
    if (answer.status != WorkflowStatus::BrokenPromise) {
        for (const PromiseStanding& promise : answer.promises) {
            if (isActive(promise)) {
                consider(promise.graceEnds.addDays(1));
            }
        }
    }
    if (answer.status == WorkflowStatus::NoPromise) {
        consider(facts.nextRoundStart);
    }
    if (answer.status == WorkflowStatus::NotContacted &&
        std::any_of(facts.contacts.begin(), facts.contacts.end(), [&](const ContactFact& contact) { return contact.date <= date && contact.reached(); })) {
        consider(facts.roundReachesBackOn);
    }
    return next;
}

}  // namespace

QString codeOf(WorkflowStatus status) { return code_table::code(kStatuses, status); }

QString labelOf(WorkflowStatus status, bool hasMoney) {
    if (!hasMoney && status == WorkflowStatus::NotContacted) {
        return QCoreApplication::translate("WorkflowStatus", "Not spoken with");
    }
    if (!hasMoney && status == WorkflowStatus::NoPromise) {
        return QCoreApplication::translate("WorkflowStatus", "Spoken with");
    }
    return hasMoney || status != WorkflowStatus::Settled ? labelOf(status) : QCoreApplication::translate("WorkflowStatus", "Done");
}

QString labelOf(WorkflowStatus status) { return code_table::label(kStatuses, status, "WorkflowStatus"); }

template <>
std::optional<WorkflowStatus> valueOfCode(QStringView code) {
    return code_table::find(kStatuses, code);
}

StatusAnswer workflowStatus(const StatusFacts& facts, const PromiseRules& rules,
                            const BusinessCalendar& calendar, QDate date) {
    if (!facts.hasMoney) {
        return statusByContacts(facts, date);
    }
    StatusAnswer answer;
    answer.promises = settlePromises(facts.promises, facts.receipts, facts.contacts, rules, calendar, date);
    const PromiseStanding* broken =
        firstOf(answer.promises, [](const PromiseStanding& promise) { return promise.isBrokenUnspoken(); });
    const PromiseStanding* active = firstOf(answer.promises, isActive);
    if (facts.outstandingPastDue <= Yen()) {
        answer.status = WorkflowStatus::Settled;
    } else if (broken != nullptr) {
        answer.status = WorkflowStatus::BrokenPromise;
        answer.decidingPromise = broken->id;
    } else if (active != nullptr) {
        answer.status = WorkflowStatus::Promised;
        answer.decidingPromise = active->id;
    } else if (reachedInRound(facts, date)) {
        answer.status = WorkflowStatus::NoPromise;
    }
    answer.nextChange = nextChange(facts, answer, date);
    return answer;
}

}  // namespace saikoku
