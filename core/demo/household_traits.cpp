#include "core/demo/household_traits.h"

#include <algorithm>
#include <array>

namespace saikoku::demo {

namespace {

using Shares = std::array<double, kAttitudes>;

double& share(Shares& shares, Attitude attitude) { return shares[static_cast<std::size_t>(attitude)]; }

/// Shares of the attitudes other than Organised, which takes the rest.
Shares attitudeShares(const Member& member, bool foreign) {
    Shares shares{0, .070, .100, .085, .026, .014, .014, .016};
    switch (member.livelihood) {
    case Livelihood::Employee:
        share(shares, Attitude::Forgetful) *= 1.35;
        share(shares, Attitude::ShortOfMoney) *= 0.55;
        break;
    case Livelihood::SelfEmployed:
        share(shares, Attitude::LateHabit) *= 1.5;
        share(shares, Attitude::ShortOfMoney) *= 1.2;
        share(shares, Attitude::Unwilling) *= 1.5;
        break;
    case Livelihood::PartTime:
    case Livelihood::Unemployed:
        share(shares, Attitude::ShortOfMoney) *= 2.2;
        break;
    case Livelihood::Pensioner:
        share(shares, Attitude::LateHabit) *= 0.6;
        share(shares, Attitude::Forgetful) *= 0.7;
        share(shares, Attitude::ShortOfMoney) *= 0.7;
        share(shares, Attitude::Unwilling) *= 0.5;
        share(shares, Attitude::MovedAway) *= 0.2;
        break;
    case Livelihood::Child:
    case Livelihood::Student:
        share(shares, Attitude::Forgetful) *= 1.4;
        break;
    }
    if (member.ageAtEnd < 35) {
        share(shares, Attitude::Forgetful) *= 1.3;
        share(shares, Attitude::MovedAway) *= 2.4;
    }
    if (foreign) {
        share(shares, Attitude::MovedAway) *= 3;
        share(shares, Attitude::Forgetful) *= 1.2;
    }
    if (member.owes[static_cast<int>(Item::PropertyTax)]) {
        share(shares, Attitude::Disputing) *= 2;
        share(shares, Attitude::ShortOfMoney) *= 0.6;
        share(shares, Attitude::MovedAway) *= 0.2;
    }
    return shares;
}

Attitude drawAttitude(Random& random, Shares shares, double lateness) {
    double late = 0;
    for (double& value : shares) {
        value *= lateness;
        late += value;
    }
    share(shares, Attitude::Organised) = std::max(0.05, 1 - late);
    return static_cast<Attitude>(random.weighted(shares.data(), kAttitudes));
}

Availability drawAvailability(Random& random, const Member& member) {
    switch (member.livelihood) {
    case Livelihood::Pensioner:
        return static_cast<Availability>(random.weighted({.82, .06, .01, .01, .10}));
    case Livelihood::Unemployed: return static_cast<Availability>(random.weighted({.60, .12, .04, .04, .20}));
    case Livelihood::SelfEmployed:
        return static_cast<Availability>(random.weighted({.40, .25, .10, .13, .12}));
    case Livelihood::PartTime: return static_cast<Availability>(random.weighted({.22, .34, .22, .10, .12}));
    default: return static_cast<Availability>(random.weighted({.07, .60, .15, .06, .12}));
    }
}

Traits withOwnFactors(Random& random, Traits traits) {
    traits.answerFactor = 1 + 0.42 * random.bell();
    traits.payFactor = 1 + 0.6 * random.bell();
    traits.means = traits.attitude == Attitude::ShortOfMoney ? random.uniform(0.05, 0.75) : 1.0;
    return traits;
}

}  // namespace

Traits personTraits(Random& random, const Member& member, bool foreign, double lateness) {
    Traits traits;
    traits.attitude = drawAttitude(random, attitudeShares(member, foreign), lateness);
    traits.availability = drawAvailability(random, member);
    return withOwnFactors(random, traits);
}

Traits companyTraits(Random& random, double lateness) {
    Traits traits;
    traits.attitude = drawAttitude(random, Shares{0, .06, .04, .07, .02, .01, .01, .0}, lateness);
    traits.availability = random.chance(0.7) ? Availability::AtHome : Availability::ScreensCalls;
    return withOwnFactors(random, traits);
}

}  // namespace saikoku::demo
