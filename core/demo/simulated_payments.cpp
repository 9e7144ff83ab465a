#include "core/demo/simulated_payments.h"

#include <algorithm>

namespace saikoku::demo {

SimulatedPayments::SimulatedPayments(Office& office) : m_office(office), m_due(office.city.begin, office.city.end) {
    const std::vector<Instalment>& all = office.city.instalments;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].outstanding() > 0) {
            // What is older than the city's begin is overdue on its first day.
            m_due.add(std::max(all[i].due + 1, office.city.begin), static_cast<qint32>(i));
        }
    }
}

void SimulatedPayments::fallDue(Day day) {
    m_newlyOverdue = m_due.takeFrom(day);
    std::vector<qint32>& active = m_office.active;
    const auto known = static_cast<std::ptrdiff_t>(active.size());
    for (const qint32 index : m_newlyOverdue) {
        const Instalment& instalment = m_office.city.instalments[static_cast<std::size_t>(index)];
        Person& person = m_office.person(instalment.person);
        if (person.arrears == 0) {
            person.arrearsSince = std::max(instalment.due, m_office.city.begin);
            person.attempts = 0;
            person.talksInVain = 0;
        }
        person.arrears += instalment.outstanding();
        person.lastDue = std::max(person.lastDue, instalment.due);
        person.lastDemand = std::max(person.lastDemand, instalment.demandSent);
        if (!person.active) {
            person.active = true;
            active.push_back(instalment.person);
        }
    }
    // In the order of the people: the days walk through memory, not across it.
    std::sort(active.begin() + known, active.end());
    std::inplace_merge(active.begin(), active.begin() + known, active.end());
}

void SimulatedPayments::takeMoney(Day day) {
    const QDate date = dateOf(day);
    m_payDays = date.day() >= 25 || date.day() <= 2;
    m_pensionDays = date.month() % 2 == 0 && date.day() >= 15 && date.day() <= 17;
    std::vector<qint32>& active = m_office.active;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < active.size(); ++i) {
        const qint32 id = active[i];
        Person& person = m_office.person(id);
        payAsPromised(id, day);
        if (person.arrears > 0) {
            payByItself(id, day);
        }
        settlePromise(id, day);
        if (person.arrears > 0) {
            active[kept++] = id;
            continue;
        }
        person.active = false;
        person.callbackDay = 0;
        person.brokenPromises = 0;
        person.chargedTo = -1;
    }
    active.resize(kept);
}

void SimulatedPayments::payAsPromised(qint32 id, Day day) {
    Person& person = m_office.person(id);
    if (person.payDay != 0 && person.payDay <= day) {
        m_office.receive(id, person.payAmount, day, wayOfPaying(id, day));
        person.payDay = 0;
    }
}

void SimulatedPayments::payByItself(qint32 id, Day day) {
    Person& person = m_office.person(id);
    if (!m_office.random.chance(payChance(person.traits, stimuliOf(person, day)))) {
        return;
    }
    const PaidBy by = wayOfPaying(id, day);
    const PaysWhat what = paysWhat(person.traits, m_office.random);
    if (what == PaysWhat::Everything) {
        m_office.receive(id, person.arrears, day, by);
        return;
    }
    const qint32 oldest = m_office.city.oldestOverdue(id, day);
    if (oldest < 0) {
        return;
    }
    qint64 yen = m_office.city.instalments[static_cast<std::size_t>(oldest)].outstanding();
    if (what == PaysWhat::Part) {
        constexpr qint64 kParts[] = {2'000, 3'000, 5'000, 10'000};
        yen = std::min(yen, kParts[m_office.random.below(4)]);
    }
    m_office.receive(id, yen, day, by);
}

void SimulatedPayments::settlePromise(qint32 id, Day day) {
    Person& person = m_office.person(id);
    if (person.promiseDue == 0) {
        return;
    }
    if (person.promisePaid >= person.promiseAmount || person.arrears == 0) {
        person.promiseDue = 0;
        person.promiseBroken = false;
    } else if (!person.promiseBroken && day >= person.promiseBreaks) {
        person.promiseBroken = true;
        ++person.brokenPromises;
    }
}

Stimuli SimulatedPayments::stimuliOf(const Person& person, Day day) const {
    const auto since = [day](Day what) { return what == 0 ? Stimuli::kLongAgo : day - what; };
    Stimuli stimuli;
    stimuli.sinceDue = since(person.lastDue);
    stimuli.sinceDemand = since(person.lastDemand);
    stimuli.sinceNotice = person.mailReturned ? Stimuli::kLongAgo : since(person.lastNotice);
    stimuli.sinceReached = since(person.lastReached);
    stimuli.sinceMessage = since(person.lastMessage);
    stimuli.payDays = m_payDays;
    stimuli.pensionDays = m_pensionDays && person.isPensioner;
    stimuli.waitsForPromise = person.promiseDue != 0 && !person.promiseBroken;
    return stimuli;
}

PaidBy SimulatedPayments::wayOfPaying(qint32 id, Day day) {
    constexpr PaidBy kWays[] = {PaidBy::Store, PaidBy::Counter, PaidBy::Eltax};
    const bool older = m_office.person(id).isPensioner;
    const PaidBy by = kWays[m_office.random.weighted({older ? 0.4 : 0.66, older ? 0.52 : 0.2, older ? 0.08 : 0.14})];
    return by == PaidBy::Counter && !m_office.isBusinessDay(day) ? PaidBy::Store : by;
}

}  // namespace saikoku::demo
