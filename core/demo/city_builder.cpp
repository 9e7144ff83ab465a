#include "core/demo/city_builder.h"

#include <algorithm>
#include <cmath>

#include "core/base/fiscal_year.h"
#include "core/demo/levy.h"

namespace saikoku::demo {

namespace {

constexpr quint64 kLevyStream = 2;
constexpr quint64 kThinningStream = 3;
constexpr int kWorkYears = 2;

/// Builds one household after the other.
class Builder {
public:
    Builder(City& city, const BusinessCalendar& calendar, const LevyCalendar& levies)
        : m_city(city), m_calendar(calendar), m_levies(levies) {}

    void add(int index, Household household, int mostMembers);

private:
    void addPerson(Random& random, const Member& member);
    void addLines(Random& random, const Member& member, Person& person);
    void levy(Random& random, const Member& member, qint32 person);
    void levyYear(Random& random, const Member& member, qint32 person, Item item, int year);
    void levyOldYears(Random& random, const Member& member, qint32 person);
    void payInTime(Random& random, const Member& member, qint32 instalment, Day firstPayDay);

    City& m_city;
    const BusinessCalendar& m_calendar;
    const LevyCalendar& m_levies;
    qint32 m_homeLine = -1;
    int m_variant = 0;
};

void Builder::add(int index, Household household, int mostMembers) {
    m_city.households.push_back(index);
    m_homeLine = -1;
    Random random(m_city.shape.seed, kLevyStream, static_cast<quint64>(index));
    m_variant = random.weighted({0.6, 0.14, 0.14, 0.12});
    if (static_cast<int>(household.members.size()) > mostMembers) {
        household.members.resize(static_cast<std::size_t>(mostMembers));
    }
    for (const Member& member : household.members) {
        addPerson(random, member);
    }
}

void Builder::addPerson(Random& random, const Member& member) {
    Person person;
    person.household = static_cast<qint32>(m_city.households.size()) - 1;
    person.member = static_cast<qint16>(member.place);
    person.isCompany = member.isCompany;
    person.isProtected = member.isProtected;
    person.isPensioner = member.livelihood == Livelihood::Pensioner;
    person.byAccount = member.byAccount;
    person.traits = member.traits;
    addLines(random, member, person);
    person.firstInstalment = static_cast<qint32>(m_city.instalments.size());
    const qint32 id = static_cast<qint32>(m_city.persons.size());
    m_city.persons.push_back(person);
    levy(random, member, id);
    m_city.persons.back().instalmentCount =
        static_cast<qint32>(m_city.instalments.size()) - person.firstInstalment;
}

void Builder::addLines(Random& random, const Member& member, Person& person) {
    const bool moved = member.traits.attitude == Attitude::MovedAway;
    for (const DemoPhone& phone : member.phones) {
        const bool shared = phone.kind == NumberKind::Home && m_homeLine >= 0;
        if (!shared) {
            PhoneLine line;
            line.number = phone;
            constexpr LineFault kFaults[] = {LineFault::None, LineFault::NotInUse, LineFault::WrongNumber, LineFault::Fax};
            line.fault = kFaults[random.weighted({1.0, moved ? 0.55 : 0.035, moved ? 0.12 : 0.012,
                                                  phone.kind == NumberKind::Mobile ? 0.0 : 0.008})];
            m_city.lines.push_back(line);
        }
        const qint32 last = static_cast<qint32>(m_city.lines.size()) - 1;
        if (phone.kind == NumberKind::Home && !shared) {
            m_homeLine = last;
        }
        person.lines[person.lineCount++] = shared ? m_homeLine : last;
    }
}

void Builder::levy(Random& random, const Member& member, qint32 person) {
    if (member.traits.attitude != Attitude::Organised) {
        levyOldYears(random, member, person);
    }
    for (int item = 0; item < kItems; ++item) {
        if (!member.owes[item]) {
            continue;
        }
        for (int year = m_levies.firstYear(); year <= m_levies.lastYear(); ++year) {
            levyYear(random, member, person, static_cast<Item>(item), year);
        }
    }
}

void Builder::levyYear(Random& random, const Member& member, qint32 person, Item item, int year) {
    const std::vector<Day>& terms = m_levies.terms(item, year, m_variant);
    if (terms.front() - 45 > m_city.end) {
        return;  // the notice has not gone out yet
    }
    const double drift = 1 + 0.08 * random.bell();
    const qint32 yearly = std::max<qint32>(
        1'000, static_cast<qint32>(member.yearly[static_cast<int>(item)] * (item == Item::VehicleTax ? 1 : drift)) / 100 * 100);
    const std::vector<qint32> parts = splitYear(yearly, static_cast<int>(terms.size()));
    // A late assessment: levied in the books of this year for the one before.
    const bool late = item == Item::ResidentTax && random.chance(0.008);
    for (std::size_t term = 0; term < terms.size(); ++term) {
        Instalment instalment;
        instalment.person = person;
        instalment.levied = parts[term];
        instalment.due = terms[term];
        instalment.levyYear = static_cast<qint16>(late ? year - 1 : year);
        instalment.fiscalYear = static_cast<qint16>(year);
        instalment.item = item;
        instalment.term = static_cast<quint8>(term + 1);
        m_city.instalments.push_back(instalment);
        payInTime(random, member, static_cast<qint32>(m_city.instalments.size()) - 1, terms.front());
    }
}

/// What was carried over from years before: only of those who rarely pay.
void Builder::levyOldYears(Random& random, const Member& member, qint32 person) {
    const Attitude attitude = member.traits.attitude;
    const double chance = attitude == Attitude::Unwilling      ? 0.55
                          : attitude == Attitude::ShortOfMoney ? 0.16
                          : attitude == Attitude::MovedAway    ? 0.25
                          : attitude == Attitude::Disputing    ? 0.15
                                                               : 0.0;
    for (int item = 0; item < kItems && member.isCompany == false; ++item) {
        if (!member.owes[item] || !random.chance(chance)) {
            continue;
        }
        const int year = m_levies.firstYear() - random.between(1, 3);
        const std::vector<Day> terms = dueDates(static_cast<Item>(item), year, m_variant, m_calendar);
        const std::vector<qint32> parts = splitYear(member.yearly[item], static_cast<int>(terms.size()));
        for (std::size_t term = static_cast<std::size_t>(random.below(static_cast<int>(terms.size())));
             term < terms.size(); ++term) {
            Instalment instalment;
            instalment.person = person;
            instalment.levied = parts[term];
            instalment.due = terms[term];
            instalment.demandSent = dayOf(m_calendar.shiftDueDate(dateOf(terms[term]).addDays(20)));
            instalment.levyYear = instalment.fiscalYear = static_cast<qint16>(year);
            instalment.item = static_cast<Item>(item);
            instalment.term = static_cast<quint8>(term + 1);
            m_city.instalments.push_back(instalment);
        }
    }
}

void Builder::payInTime(Random& random, const Member& member, qint32 index, Day firstPayDay) {
    const Day due = m_city.instalments[static_cast<std::size_t>(index)].due;
    if (!random.chance(onTimeChance(member.traits, member.byAccount))) {
        return;
    }
    Day day = due;
    PaidBy by = PaidBy::Account;
    if (!member.byAccount) {
        constexpr PaidBy kWays[] = {PaidBy::Store, PaidBy::Counter, PaidBy::Eltax};
        by = kWays[random.weighted({member.ageAtEnd < 50 ? 0.62 : 0.45, member.ageAtEnd < 50 ? 0.13 : 0.4, 0.25})];
        day = (member.paysWholeYear ? firstPayDay : due) - random.below(20);
        if (by == PaidBy::Counter) {
            day = dayOf(m_calendar.previousBusinessDay(dateOf(day + 1)));
        }
    }
    if (day < m_city.end) {
        m_city.payInstalment(index, m_city.instalments[static_cast<std::size_t>(index)].levied, day, by);
    }
}

bool owesAnything(const Member& member) {
    return std::any_of(std::begin(member.owes), std::end(member.owes), [](bool item) { return item; });
}

bool isLatePayer(const Member& member) {
    return member.traits.attitude != Attitude::Organised && owesAnything(member);
}

/// Worth keeping in a city made of cases? Those who soon pay by themselves are
/// thinned out, of the others only some stay, for company.
bool isKept(Random& random, const Member& member) {
    if (!isLatePayer(member)) {
        return random.chance(0.03);
    }
    switch (member.traits.attitude) {
    case Attitude::LateHabit:
    case Attitude::ResentsCalls: return random.chance(0.25);
    case Attitude::Forgetful: return random.chance(0.5);
    default: return true;
    }
}

void buildForCases(Builder& builder, const CityShape& shape, const CitySize& size) {
    // More than needed, so that chance leaves enough; the surplus is settled.
    const double expected = size.cases / size.shareInArrears;
    const double wanted = 12 + 1.02 * expected + 5 * std::sqrt(expected);
    int late = 0;
    for (int index = 0; late < wanted; ++index) {
        Random random(shape.seed, kThinningStream, static_cast<quint64>(index));
        Household household = makeHousehold(shape, index);
        std::erase_if(household.members, [&](const Member& member) { return !isKept(random, member); });
        if (!household.members.empty()) {
            late += static_cast<int>(std::count_if(household.members.begin(), household.members.end(), isLatePayer));
            builder.add(index, std::move(household), 99);
        }
    }
}

void buildForResidents(Builder& builder, const CityShape& shape, int residents) {
    int settled = 0;
    for (int index = 0; settled < residents; ++index) {
        Household household = makeHousehold(shape, index);
        const bool company = household.members.front().isCompany;
        const int members = static_cast<int>(household.members.size());
        builder.add(index, std::move(household), company ? 1 : residents - settled);
        settled += company ? 0 : std::min(members, residents - settled);
    }
}

}  // namespace

City buildCity(const CityShape& shape, const CitySize& size, const BusinessCalendar& calendar) {
    City city;
    city.shape = shape;
    city.end = dayOf(shape.asOf);
    city.workBegin = dayOf(shape.asOf.addYears(-kWorkYears));
    // Enough levies before the first call that there is something to call about;
    // a city of cases keeps less of the past.
    const QDate from = size.cases > 0 ? shape.asOf.addYears(-1) : shape.asOf.addYears(-kWorkYears).addMonths(-6);
    const int firstYear = fiscalYearOf(from);
    const LevyCalendar levies(calendar, firstYear, fiscalYearOf(shape.asOf));
    city.begin = std::min(city.workBegin, dayOf(fiscalYearFirstDay(firstYear)));
    Builder builder(city, calendar, levies);
    if (size.cases > 0) {
        buildForCases(builder, shape, size);
    } else {
        buildForResidents(builder, shape, size.residents);
    }
    return city;
}

int countLatePayers(const City& city) {
    return static_cast<int>(std::count_if(city.persons.begin(), city.persons.end(), [](const Person& person) {
        return person.instalmentCount > 0 && person.traits.attitude != Attitude::Organised;
    }));
}

void settleSurplus(City& city, int cases) {
    Random random(city.shape.seed, kThinningStream);
    int surplus = city.inArrears() - cases;
    // First those whose last days hold no facts that the money would contradict.
    for (const bool quietOnly : {true, false}) {
        for (qint32 id = static_cast<qint32>(city.persons.size()) - 1; id >= 0 && surplus > 0; --id) {
            const Person& person = city.persons[static_cast<std::size_t>(id)];
            const bool quiet = person.lastAttempt + 21 < city.end && person.promiseDue == 0 && person.callbackDay == 0;
            if (person.arrears > 0 && (quiet || !quietOnly)) {
                city.pay(id, person.arrears, city.end - random.between(1, quiet ? 14 : 1), PaidBy::Counter);
                --surplus;
            }
        }
    }
}

}  // namespace saikoku::demo
