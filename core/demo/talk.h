#pragma once

#include "core/demo/city_facts.h"

namespace saikoku::demo {

/// @brief What is said when the person was reached.
enum class Outcome {
    PromisesAll,
    PromisesPart,
    WillSee,       ///< understands, names no day
    CannotPay,
    Refuses,
    Disputes,
    SaysPaid,
    CallLater,
    HasMoved,
    AsksOfficer,
};

/// @brief What the talk depends on besides the person's traits.
struct TalkSetting {
    bool inbound = false;
    qint64 arrears = 0;
    int talksInVain = 0;
    bool paidLately = false;  ///< part of it, in the last days
};

/// @brief Draws how the talk goes.
Outcome talkOutcome(const Traits& traits, const TalkSetting& setting, Random& random);

/// @brief Reason for not having paid that the person gives, if any.
std::optional<NonPaymentReason> statedReason(const Traits& traits, Outcome outcome, Random& random);

/// @brief A short note as the clerk writes it. {date} {yen} {time} are filled in.
QString noteFor(const QString& situation, Random& random, Day date = 0, qint64 yen = 0, int second = 0);

/// @brief Situation in lists/notes.tsv.
QString situationOf(Outcome outcome, bool inbound);

}  // namespace saikoku::demo
