#include "core/demo/household.h"

#include <algorithm>

#include "core/demo/household_traits.h"
#include "core/demo/word_lists.h"

namespace saikoku::demo {

namespace {

constexpr quint64 kHouseholdStream = 1;
constexpr double kCompanyShare = 0.026;    // of units: about 1.2 companies per 100 residents
constexpr double kForeignShare = 0.035;    // of households
constexpr double kProtectedShare = 0.008;  // of households; more among single parents

enum class Kind { SingleYoung, SingleMiddle, SingleOld, Couple, Family, SingleParent, ThreeGenerations, Siblings };

Member person(Random& random, const CityShape& shape, int age, int group) {
    Member member;
    member.ageAtEnd = age;
    member.group = group;
    member.birthDate = shape.asOf.addYears(-age).addDays(-random.below(365));
    return member;
}

int childAge(Random& random, int parentAge) {
    return std::clamp(parentAge - random.between(22, 38), 0, 24);
}

void addChildren(Random& random, const CityShape& shape, Household& household, int parentAge, int count) {
    for (int i = 0; i < count; ++i) {
        household.members.push_back(person(random, shape, childAge(random, parentAge), random.below(2)));
    }
}

void addCouple(Random& random, const CityShape& shape, Household& household, int age) {
    household.members.push_back(person(random, shape, age, 0));
    household.members.push_back(person(random, shape, std::max(19, age + random.between(-6, 4)), 1));
}

void fill(Random& random, const CityShape& shape, Household& household, Kind kind) {
    switch (kind) {
    case Kind::SingleYoung:
        household.members.push_back(person(random, shape, random.between(18, 34), random.below(2)));
        break;
    case Kind::SingleMiddle:
        household.members.push_back(person(random, shape, random.between(35, 64), random.chance(0.4) ? 1 : 0));
        break;
    case Kind::SingleOld:
        household.members.push_back(person(random, shape, random.between(65, 94), random.chance(0.65) ? 1 : 0));
        break;
    case Kind::Couple: addCouple(random, shape, household, random.between(25, 86)); break;
    case Kind::Family: {
        const int age = random.between(27, 56);
        addCouple(random, shape, household, age);
        addChildren(random, shape, household, age, random.between(1, 3));
        break;
    }
    case Kind::SingleParent: {
        const int age = random.between(24, 54);
        household.members.push_back(person(random, shape, age, random.chance(0.85) ? 1 : 0));
        addChildren(random, shape, household, age, random.between(1, 2));
        break;
    }
    case Kind::ThreeGenerations: {
        const int age = random.between(34, 58);
        addCouple(random, shape, household, age);
        addChildren(random, shape, household, age, random.between(1, 3));
        household.members.push_back(person(random, shape, std::min(99, age + random.between(23, 33)), 1));
        break;
    }
    case Kind::Siblings:
        for (int i = 0; i < 2; ++i) {
            household.members.push_back(person(random, shape, random.between(40, 78), random.below(2)));
        }
        break;
    }
}

Livelihood livelihoodFor(Random& random, const Member& member) {
    const int age = member.ageAtEnd;
    if (age < 18) {
        return Livelihood::Child;
    }
    if (age < 23 && random.chance(0.5)) {
        return Livelihood::Student;
    }
    if (age >= 65 && random.chance(0.8)) {
        return Livelihood::Pensioner;
    }
    constexpr Livelihood kinds[] = {Livelihood::Employee, Livelihood::SelfEmployed, Livelihood::PartTime,
                                    Livelihood::Unemployed};
    return kinds[random.weighted({age >= 65 ? 0.2 : 0.56, 0.16, 0.19, 0.09})];
}

bool isHealthInsured(const Member& member) {
    return member.ageAtEnd < 75 && member.livelihood != Livelihood::Employee &&
           member.livelihood != Livelihood::Child && member.livelihood != Livelihood::Student;
}

void owe(Member& member, Item item, qint32 yearly) {
    member.owes[static_cast<int>(item)] = true;
    member.yearly[static_cast<int>(item)] = yearly;
}

/// Yearly sums are skewed: many small, few large.
qint32 skewed(Random& random, int least, int most, int step) {
    const double x = random.unit() * random.unit() * (0.4 + 0.6 * random.unit());
    return static_cast<qint32>(least + static_cast<int>((most - least) * x / step) * step);
}

void levyPerson(Random& random, Member& member, bool isHead, double insured) {
    if (member.livelihood == Livelihood::Child) {
        return;
    }
    const bool own = member.livelihood == Livelihood::SelfEmployed;
    // Employees pay through their employer unless they changed it lately.
    const double paysItself = own                                              ? 0.88
                              : member.livelihood == Livelihood::Employee   ? 0.13
                              : member.livelihood == Livelihood::Student    ? 0.03
                              : member.livelihood == Livelihood::Unemployed ? 0.42
                                                                            : 0.30;
    if (random.chance(paysItself)) {
        owe(member, Item::ResidentTax, skewed(random, 10'000, own ? 900'000 : 380'000, 100));
    }
    if (member.ageAtEnd >= 32 && random.chance(isHead ? 0.46 : 0.07)) {
        owe(member, Item::PropertyTax, skewed(random, 18'000, 700'000, 100));
    }
    if (member.ageAtEnd <= 84 && random.chance(0.36)) {
        constexpr qint32 kVehicles[] = {10'800, 7'200, 12'900, 2'400, 5'000, 6'000};
        owe(member, Item::VehicleTax, kVehicles[random.weighted({5, 2, 1.5, 0.8, 0.7, 0.5})]);
    }
    if (isHead && insured > 0) {
        owe(member, Item::HealthInsurance,
            static_cast<qint32>(insured * (26'000 + skewed(random, 0, 420'000, 100))) / 100 * 100);
    }
    if (member.ageAtEnd >= 65 && random.chance(0.14)) {
        owe(member, Item::CareInsurance, 24'000 + 6'000 * random.below(16));
    }
}

void levyHousehold(Random& random, Household& household) {
    int insured = 0;
    for (Member& member : household.members) {
        member.livelihood = livelihoodFor(random, member);
        insured += isHealthInsured(member) ? 1 : 0;
    }
    for (std::size_t i = 0; i < household.members.size(); ++i) {
        levyPerson(random, household.members[i], i == 0, insured);
    }
}

DemoPhone numberOf(Random& random, NumberKind kind) {
    return {kind, static_cast<quint32>(random.below(kind == NumberKind::Mobile ? 30'000'000 : 1'000'000))};
}

/// About 66 % of those who pay have a number the office knows.
void givePhones(Random& random, Household& household) {
    const DemoPhone home = numberOf(random, NumberKind::Home);
    const bool homeListed = random.chance(household.members.front().ageAtEnd >= 50 ? 0.7 : 0.4);
    for (Member& member : household.members) {
        const double known = member.isCompany                                   ? 0.86
                             : member.traits.attitude == Attitude::MovedAway ? 0.60
                                                                                : 0.715;
        if (member.livelihood == Livelihood::Child || !random.chance(known)) {
            continue;
        }
        const bool old = member.ageAtEnd >= 68;
        if (member.isCompany || (homeListed && random.chance(old ? 0.85 : 0.45))) {
            member.phones.push_back(home);
        }
        if (!member.isCompany && (member.phones.empty() || random.chance(old ? 0.25 : 0.55))) {
            member.phones.insert(old ? member.phones.end() : member.phones.begin(),
                                 numberOf(random, NumberKind::Mobile));
        }
        if (!member.isCompany && member.livelihood == Livelihood::Employee && random.chance(0.08)) {
            member.phones.push_back(numberOf(random, NumberKind::Work));
        }
    }
}

void makeCompany(Random& random, const CityShape& shape, Household& household) {
    Member company;
    company.isCompany = true;
    company.livelihood = Livelihood::SelfEmployed;
    company.traits = companyTraits(random, shape.lateness);
    company.byAccount = random.chance(0.25);
    owe(company, Item::CompanyTax, random.chance(0.6) ? 50'000 : skewed(random, 50'000, 1'800'000, 100));
    if (random.chance(0.45)) {
        owe(company, Item::PropertyTax, skewed(random, 40'000, 2'400'000, 100));
    }
    if (random.chance(0.3)) {
        owe(company, Item::VehicleTax, 5'000 * random.between(1, 6));
    }
    household.members.push_back(std::move(company));
}

void makePeople(Random& random, const CityShape& shape, Household& household) {
    constexpr Kind kinds[] = {Kind::SingleYoung, Kind::SingleMiddle, Kind::SingleOld,        Kind::Couple,
                              Kind::Family,      Kind::SingleParent, Kind::ThreeGenerations, Kind::Siblings};
    const Kind kind = kinds[random.weighted({.12, .14, .13, .19, .26, .07, .05, .04})];
    fill(random, shape, household, kind);
    levyHousehold(random, household);

    const bool foreign = random.chance(kForeignShare);
    const bool isProtected = random.chance(kind == Kind::SingleParent ? 0.05 : kProtectedShare);
    bool adultAtHome = false;
    for (Member& member : household.members) {
        member.isForeign = foreign;
        member.isProtected = isProtected;
        member.traits = personTraits(random, member, foreign, shape.lateness);
        member.byAccount = random.chance(member.traits.attitude == Attitude::Organised ? 0.42 : 0.12);
        member.paysWholeYear = member.traits.attitude == Attitude::Organised && random.chance(0.12);
        adultAtHome = adultAtHome || (member.livelihood != Livelihood::Child &&
                                      member.traits.availability == Availability::AtHome);
    }
    for (Member& member : household.members) {
        member.traits.familyAtHome = adultAtHome && household.members.size() > 1 &&
                                     member.traits.availability != Availability::AtHome;
    }
}

}  // namespace

QString phoneDigits(const DemoPhone& phone) {
    if (phone.kind != NumberKind::Mobile) {
        return QStringLiteral("0999%1").arg(phone.serial, 6, 10, QLatin1Char('0'));
    }
    // 0A0-0…: the digit after the prefix is never 0 in an assigned number.
    const quint32 carrier = 7 + phone.serial / 10'000'000;
    return QStringLiteral("0%1").arg(carrier) +
           QStringLiteral("00%1").arg(phone.serial % 10'000'000, 7, 10, QLatin1Char('0'));
}

Household makeHousehold(const CityShape& shape, int index) {
    Random random(shape.seed, kHouseholdStream, static_cast<quint64>(index));
    const WordLists& lists = WordLists::instance();
    Household household;
    household.townIndex =
        random.weighted(lists.townWeights.data(), static_cast<int>(lists.townWeights.size()));
    if (random.chance(kCompanyShare)) {
        makeCompany(random, shape, household);
    } else {
        makePeople(random, shape, household);
    }
    givePhones(random, household);
    for (std::size_t i = 0; i < household.members.size(); ++i) {
        household.members[i].place = static_cast<int>(i);
    }
    return household;
}

}  // namespace saikoku::demo
