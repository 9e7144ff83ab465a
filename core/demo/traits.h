#pragma once

#include <QString>

#include "core/demo/random.h"

namespace saikoku::demo {

/// @brief How a person stands to paying. Hidden: drives what happens, stands in
/// the truth file only, never in the store.
enum class Attitude {
    Organised,     ///< pays in time
    LateHabit,     ///< pays a few days after the due date or the demand letter, called or not
    Forgetful,     ///< forgets until somebody says so: calls help most
    ShortOfMoney,  ///< would, but cannot: parts, pay days
    Unwilling,     ///< does not mean to
    Disputing,     ///< thinks the sum or the system is wrong
    MovedAway,     ///< mail and old numbers do not reach
    ResentsCalls,  ///< would have paid, calls put off
};
constexpr int kAttitudes = 8;

/// @brief When the person can be reached.
enum class Availability {
    AtHome,
    AwayByDay,
    Shifts,
    EveningWork,
    ScreensCalls,  ///< rarely takes an unknown number
};
constexpr int kAvailabilities = 5;

enum class NumberKind { Home, Mobile, Work };

struct Traits {
    Attitude attitude = Attitude::Organised;
    Availability availability = Availability::AtHome;
    double answerFactor = 1;  ///< the person's own, around 1
    double payFactor = 1;     ///< speed of paying, around 1
    double means = 1;         ///< 0 nothing … 1 can pay what is asked
    bool familyAtHome = false;  ///< somebody else picks up the home phone by day
};

/// @brief Stable words of the truth file.
QString codeOf(Attitude attitude);
QString codeOf(Availability availability);

/// @brief Pays an instalment by its due date without being asked again.
double onTimeChance(const Traits& traits, bool byAccount);

/// @brief What happened to the person lately, in days; kLongAgo when never.
struct Stimuli {
    static constexpr int kLongAgo = 9999;
    int sinceDue = kLongAgo;
    int sinceDemand = kLongAgo;
    int sinceNotice = kLongAgo;
    int sinceReached = kLongAgo;
    int sinceMessage = kLongAgo;  ///< family or answering machine
    bool payDays = false;         ///< 25th to the 2nd
    bool pensionDays = false;     ///< 15th to 17th of even months, for pensioners
    bool waitsForPromise = false; ///< an own promise lies ahead
};

/// @brief Chance that the person in arrears pays something on this day.
double payChance(const Traits& traits, const Stimuli& stimuli);

/// @brief What a day's payment takes off.
enum class PaysWhat { Everything, OldestTerm, Part };
PaysWhat paysWhat(const Traits& traits, Random& random);

/// @brief Chance that somebody picks up. weekday 1 = Monday … 7; a public
/// holiday counts as 7. hour 9 … 20.
double answerChance(const Traits& traits, NumberKind kind, int weekday, int hour);
/// @brief Of those who pick up: chance that it is the person.
double isSelfChance(const Traits& traits, NumberKind kind, int weekday, int hour);

/// @brief Promises, of those spoken with on an outbound call for the first time
/// in a while.
double promiseChance(const Traits& traits);
/// @brief Keeps a promise of this share of the arrears, this many days ahead.
double keepChance(const Traits& traits, double share, int daysAhead);

/// @brief Pays something within 30 days from an ordinary day on, if left alone
/// (`reached` false) or once spoken with. For the truth file.
double payWithin30Days(const Traits& traits, bool reached);

}  // namespace saikoku::demo
