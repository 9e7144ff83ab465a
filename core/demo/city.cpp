#include "core/demo/city.h"

#include <algorithm>

namespace saikoku::demo {

namespace {
std::size_t at(qint32 index) { return static_cast<std::size_t>(index); }
}  // namespace

qint32 City::residents() const {
    return static_cast<qint32>(
        std::count_if(persons.begin(), persons.end(), [](const Person& person) { return !person.isCompany; }));
}

qint32 City::inArrears() const {
    return static_cast<qint32>(
        std::count_if(persons.begin(), persons.end(), [](const Person& person) { return person.arrears > 0; }));
}

qint32 City::oldestOverdue(qint32 person, Day day) const {
    const Person& who = persons[at(person)];
    qint32 oldest = -1;
    for (qint32 i = who.firstInstalment; i < who.firstInstalment + who.instalmentCount; ++i) {
        const Instalment& instalment = instalments[at(i)];
        if (instalment.due < day && instalment.outstanding() > 0 &&
            (oldest < 0 || instalment.due < instalments[at(oldest)].due)) {
            oldest = i;
        }
    }
    return oldest;
}

void City::payInstalment(qint32 index, qint32 yen, Day day, PaidBy by) {
    Instalment& instalment = instalments[at(index)];
    Payment payment{index, instalment.lastReceipt, day, std::min(yen, instalment.outstanding()), by, 1};
    if (payment.amount <= 0) {
        return;
    }
    for (qint32 earlier = payment.previous; earlier >= 0; earlier = payments[at(earlier)].previous) {
        payment.running = static_cast<quint8>(payment.running + (payments[at(earlier)].day == day ? 1 : 0));
    }
    instalment.received += payment.amount;
    instalment.lastReceipt = static_cast<qint32>(payments.size());
    payments.push_back(payment);
}

qint64 City::pay(qint32 person, qint64 yen, Day day, PaidBy by) {
    Person& who = persons[at(person)];
    qint64 used = 0;
    while (used < yen && who.arrears > 0) {
        const qint32 oldest = oldestOverdue(person, day);
        if (oldest < 0) {
            break;
        }
        const qint32 part =
            static_cast<qint32>(std::min<qint64>(yen - used, instalments[at(oldest)].outstanding()));
        payInstalment(oldest, part, day, by);
        who.arrears -= part;
        used += part;
    }
    return used;
}

}  // namespace saikoku::demo
