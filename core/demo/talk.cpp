#include "core/demo/talk.h"

#include <algorithm>

#include "core/base/yen.h"
#include "core/demo/word_lists.h"

namespace saikoku::demo {

namespace {

/// Weights of what is said when no promise is made.
struct Rest {
    double willSee, cannotPay, refuses, disputes, saysPaid, callLater, hasMoved, asksOfficer;
};

Rest restOf(Attitude attitude) {
    switch (attitude) {
    case Attitude::Organised: return {4, 0, 0, 0.2, 2, 2, 0, 0};
    case Attitude::LateHabit: return {5, 0.4, 0.3, 0.1, 1, 2.5, 0, 0.1};
    case Attitude::Forgetful: return {5, 0.5, 0.1, 0.1, 1, 2.5, 0, 0.1};
    case Attitude::ShortOfMoney: return {2, 5, 0.5, 0.2, 0.2, 1.5, 0, 1.4};
    case Attitude::Unwilling: return {1, 0.8, 5, 1, 0.3, 1.5, 0, 0.3};
    case Attitude::Disputing: return {0.5, 0.2, 0.8, 6, 0.5, 0.6, 0, 0.8};
    case Attitude::MovedAway: return {2, 1, 0.2, 0.2, 0.5, 1, 5, 0.3};
    case Attitude::ResentsCalls: return {2, 0.2, 4, 0.6, 1, 2, 0, 0.1};
    }
    return {1, 1, 1, 1, 1, 1, 1, 1};
}

}  // namespace

Outcome talkOutcome(const Traits& traits, const TalkSetting& setting, Random& random) {
    double promise = promiseChance(traits);
    if (setting.inbound) {
        promise = std::min(0.7, promise * 1.5 + 0.08);
    }
    promise *= setting.talksInVain == 0 ? 1.0 : setting.talksInVain == 1 ? 0.75 : 0.5;
    if (setting.paidLately && random.chance(0.35)) {
        return Outcome::SaysPaid;
    }
    if (random.chance(promise)) {
        const bool large = setting.arrears > 60'000;
        const double part = traits.attitude == Attitude::ShortOfMoney ? (large ? 0.85 : 0.5) : (large ? 0.3 : 0.04);
        return random.chance(part) ? Outcome::PromisesPart : Outcome::PromisesAll;
    }
    constexpr Outcome kOutcomes[] = {Outcome::WillSee,  Outcome::CannotPay, Outcome::Refuses,  Outcome::Disputes,
                                     Outcome::SaysPaid, Outcome::CallLater, Outcome::HasMoved, Outcome::AsksOfficer};
    const Rest rest = restOf(traits.attitude);
    return kOutcomes[random.weighted({rest.willSee, rest.cannotPay, rest.refuses, rest.disputes, rest.saysPaid,
                                      rest.callLater, rest.hasMoved, rest.asksOfficer})];
}

std::optional<NonPaymentReason> statedReason(const Traits& traits, Outcome outcome, Random& random) {
    using enum NonPaymentReason;
    switch (outcome) {
    case Outcome::SaysPaid: return BelievesPaid;
    case Outcome::HasMoved: return Moved;
    case Outcome::Disputes: return random.chance(0.6) ? DisputesTax : Dissatisfied;
    case Outcome::CallLater: return std::nullopt;
    case Outcome::Refuses: return random.chance(0.5) ? std::optional(Dissatisfied) : std::nullopt;
    default: break;
    }
    if (random.chance(0.1)) {
        return Other;
    }
    switch (traits.attitude) {
    case Attitude::ShortOfMoney: {
        constexpr NonPaymentReason kReasons[] = {ShortOfMoney, Unemployed, Illness, Disaster};
        return kReasons[random.weighted({6, 2, 1, 0.1})];
    }
    case Attitude::Unwilling: return random.chance(0.6) ? ShortOfMoney : Dissatisfied;
    case Attitude::MovedAway: return random.chance(0.5) ? Moved : SlipLost;
    default: return random.chance(0.72) ? Forgotten : SlipLost;
    }
}

QString situationOf(Outcome outcome, bool inbound) {
    switch (outcome) {
    case Outcome::PromisesAll:
        return inbound ? QStringLiteral("inbound.promise") : QStringLiteral("promise.full");
    case Outcome::PromisesPart:
        return inbound ? QStringLiteral("inbound.promise") : QStringLiteral("promise.part");
    case Outcome::WillSee: return inbound ? QStringLiteral("inbound.ask") : QStringLiteral("reminded");
    case Outcome::CannotPay: return QStringLiteral("no_money");
    case Outcome::Refuses: return QStringLiteral("will_not");
    case Outcome::Disputes: return QStringLiteral("dispute");
    case Outcome::SaysPaid: return inbound ? QStringLiteral("inbound.paid") : QStringLiteral("paid");
    case Outcome::CallLater: return QStringLiteral("later");
    case Outcome::HasMoved: return QStringLiteral("moved");
    case Outcome::AsksOfficer: return QStringLiteral("officer");
    }
    return {};
}

QString noteFor(const QString& situation, Random& random, Day date, qint64 yen, int second) {
    QString note = random.pick(WordLists::instance().notes[situation]);
    if (date != 0) {
        const QDate day = dateOf(date);
        note.replace(QLatin1String("{date}"), QStringLiteral("%1/%2").arg(day.month()).arg(day.day()));
    }
    note.replace(QLatin1String("{yen}"), Yen(yen).toString() + QStringLiteral("円"));
    note.replace(QLatin1String("{time}"), QStringLiteral("%1時").arg(second / 3600));
    return note;
}

}  // namespace saikoku::demo
