#include "core/demo/traits.h"

#include <algorithm>
#include <array>

namespace saikoku::demo {

namespace {

/// Daily chances of paying; the named ones add to the base while they last.
struct Behaviour {
    const char* name;
    double onTime;
    double base;
    double due;      ///< first 10 days after a due date
    double demand;   ///< days 1 to 12 after a demand letter
    double notice;   ///< days 2 to 14 after a notice
    double reached;  ///< 21 days after being spoken with
    double promise;
    double keep;
};

constexpr std::array<Behaviour, kAttitudes> kBehaviour{{
    {"organised", 0.994, 0.012, 0.040, 0.200, 0.060, 0.100, 0.50, 0.93},
    {"late_habit", 0.450, 0.005, 0.075, 0.190, 0.045, 0.010, 0.42, 0.90},
    {"forgetful", 0.620, 0.0030, 0.012, 0.040, 0.020, 0.055, 0.46, 0.85},
    {"money_short", 0.340, 0.0022, 0.003, 0.008, 0.007, 0.016, 0.35, 0.64},
    {"unwilling", 0.080, 0.0003, 0.000, 0.0006, 0.0008, 0.0004, 0.045, 0.25},
    {"disputing", 0.420, 0.0008, 0.001, 0.004, 0.003, 0.005, 0.07, 0.60},
    {"moved_away", 0.300, 0.0006, 0.001, 0.0006, 0.0004, 0.040, 0.30, 0.62},
    {"resents_calls", 0.550, 0.0090, 0.010, 0.060, 0.020, -0.0080, 0.10, 0.55},
}};

constexpr std::array<const char*, kAvailabilities> kAvailabilityNames{
    "at_home", "away_by_day", "shifts", "evening_work", "screens_calls"};

/// Rows: availability. Columns: weekday morning, noon, afternoon, evening from
/// 17; Saturday; Sunday and holidays.
constexpr double kAnswers[kAvailabilities][6] = {
    {0.90, 0.84, 0.82, 0.80, 0.68, 0.70},  //
    {0.15, 0.40, 0.16, 0.60, 0.52, 0.62},  //
    {0.36, 0.40, 0.38, 0.34, 0.36, 0.40},  //
    {0.20, 0.40, 0.58, 0.16, 0.42, 0.52},  //
    {0.16, 0.20, 0.16, 0.24, 0.25, 0.29},  //
};

int slotOf(int weekday, int hour) {
    if (weekday >= 6) {
        return weekday == 6 ? 4 : 5;
    }
    return hour < 12 ? 0 : hour == 12 ? 1 : hour < 17 ? 2 : 3;
}

const Behaviour& of(const Traits& traits) { return kBehaviour[static_cast<std::size_t>(traits.attitude)]; }

double clamped(double probability, double least, double most) { return std::clamp(probability, least, most); }

/// Chance that the person is where the number rings and takes it.
double selfAnswers(const Traits& traits, NumberKind kind, int weekday, int hour) {
    double chance = kAnswers[static_cast<int>(traits.availability)][slotOf(weekday, hour)] * traits.answerFactor;
    if (kind == NumberKind::Home && traits.availability == Availability::AwayByDay && weekday < 6 && hour < 17) {
        chance *= 0.35;
    } else if (kind == NumberKind::Home) {
        chance *= 0.9;
    } else if (kind == NumberKind::Work) {
        chance = weekday < 6 && hour < 18 ? 0.4 * traits.answerFactor : 0.05;
    }
    switch (traits.attitude) {
    case Attitude::Unwilling: chance *= 0.66; break;
    case Attitude::ShortOfMoney: chance *= 0.86; break;
    case Attitude::ResentsCalls: chance *= 0.8; break;
    default: break;
    }
    return clamped(chance, 0.01, 0.93);
}

double othersAnswer(const Traits& traits, NumberKind kind, int weekday, int hour) {
    if (kind == NumberKind::Mobile) {
        return 0.012;
    }
    if (kind == NumberKind::Work) {
        return weekday < 6 && hour < 18 ? 0.45 : 0.03;
    }
    return traits.familyAtHome ? 0.48 : 0.06;
}

}  // namespace

QString codeOf(Attitude attitude) {
    return QLatin1String(kBehaviour[static_cast<std::size_t>(attitude)].name);
}

QString codeOf(Availability availability) {
    return QLatin1String(kAvailabilityNames[static_cast<std::size_t>(availability)]);
}

double onTimeChance(const Traits& traits, bool byAccount) {
    const double chance = of(traits).onTime;
    if (!byAccount) {
        return chance;
    }
    // The bank pays, unless the account is empty.
    const bool poor = traits.attitude == Attitude::ShortOfMoney || traits.attitude == Attitude::Unwilling;
    return poor ? 0.62 : 0.985;
}

double payChance(const Traits& traits, const Stimuli& stimuli) {
    const Behaviour& behaviour = of(traits);
    double chance = behaviour.base;
    if (stimuli.sinceDue <= 10) {
        chance += behaviour.due;
    }
    if (stimuli.sinceDemand >= 1 && stimuli.sinceDemand <= 12) {
        chance += behaviour.demand;
    }
    if (stimuli.sinceNotice >= 2 && stimuli.sinceNotice <= 14) {
        chance += behaviour.notice;
    }
    if (stimuli.sinceReached <= 21) {
        chance += behaviour.reached;
    } else if (stimuli.sinceMessage >= 1 && stimuli.sinceMessage <= 10) {
        chance += behaviour.reached * 0.25;
    }
    const bool feelsPayDay =
        traits.attitude == Attitude::ShortOfMoney || traits.attitude == Attitude::Forgetful;
    if (stimuli.payDays && feelsPayDay) {
        chance *= 1.7;
    }
    if (stimuli.pensionDays && feelsPayDay) {
        chance *= 2.2;
    }
    if (stimuli.waitsForPromise) {
        chance *= 0.1;
    }
    return clamped(chance * traits.payFactor, 0.0, 0.9);
}

PaysWhat paysWhat(const Traits& traits, Random& random) {
    switch (traits.attitude) {
    case Attitude::ShortOfMoney:
    case Attitude::Unwilling:
        return random.chance(0.55 + 0.3 * traits.means) ? PaysWhat::OldestTerm : PaysWhat::Part;
    case Attitude::Disputing:
    case Attitude::MovedAway:
        return random.chance(0.5) ? PaysWhat::Everything : PaysWhat::OldestTerm;
    default:
        return random.chance(0.9) ? PaysWhat::Everything : PaysWhat::OldestTerm;
    }
}

double answerChance(const Traits& traits, NumberKind kind, int weekday, int hour) {
    const double self = selfAnswers(traits, kind, weekday, hour);
    return self + (1 - self) * othersAnswer(traits, kind, weekday, hour);
}

double isSelfChance(const Traits& traits, NumberKind kind, int weekday, int hour) {
    return selfAnswers(traits, kind, weekday, hour) / answerChance(traits, kind, weekday, hour);
}

double promiseChance(const Traits& traits) { return of(traits).promise; }

double keepChance(const Traits& traits, double share, int daysAhead) {
    double chance = of(traits).keep - 0.006 * daysAhead;
    if (traits.attitude == Attitude::ShortOfMoney) {
        chance -= 0.32 * share * (1 - traits.means);
    } else {
        chance -= 0.05 * share;
    }
    return clamped(chance, 0.05, 0.97);
}

double payWithin30Days(const Traits& traits, bool reached) {
    double unpaid = 1;
    for (int day = 1; day <= 30; ++day) {
        Stimuli stimuli;
        stimuli.sinceReached = reached ? day : Stimuli::kLongAgo;
        unpaid *= 1 - payChance(traits, stimuli);
    }
    if (!reached) {
        return 1 - unpaid;
    }
    // Those who promise pay by their word, about half of the debt a week ahead.
    const double promised = promiseChance(traits);
    const double kept = keepChance(traits, 0.5, 7);
    return promised * kept + (1 - promised) * (1 - unpaid);
}

}  // namespace saikoku::demo
