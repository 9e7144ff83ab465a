#include "core/demo/simulated_holds.h"

#include <algorithm>

#include "core/demo/word_lists.h"

namespace saikoku::demo {

namespace {

constexpr int kOldDays = 150;
constexpr qint64 kLargeSum = 200'000;

struct Chance {
    HoldKind kind;
    double chance;  ///< a month
};

/// What tends to happen to old cases, by what stands behind them.
std::vector<Chance> chancesOf(const Person& person) {
    const bool large = person.arrears > kLargeSum;
    std::vector<Chance> chances;
    switch (person.traits.attitude) {
    case Attitude::ShortOfMoney:
        chances = {{HoldKind::ConversionDeferred, 0.006},
                   {HoldKind::CollectionDeferred, 0.002},
                   {HoldKind::Suspended, large ? 0.004 : 0.001},
                   {HoldKind::Bankrupt, large ? 0.0016 : 0.0},
                   {HoldKind::Lawyer, large ? 0.0016 : 0.0}};
        break;
    case Attitude::Unwilling:
        chances = {{HoldKind::Seized, large ? 0.020 : 0.006}, {HoldKind::OfficerOnly, 0.006}};
        break;
    case Attitude::Disputing: chances = {{HoldKind::Dispute, 0.010}, {HoldKind::OfficerOnly, 0.003}}; break;
    case Attitude::MovedAway: chances = {{HoldKind::Suspended, 0.006}}; break;
    default: break;
    }
    if (person.isPensioner) {
        chances.push_back({HoldKind::EstateInquiry, 0.0015});
    }
    return chances;
}

}  // namespace

Result<void> SimulatedHolds::review(Day day) {
    const QDate date = dateOf(day);
    if (day != m_office.businessDayFrom(dayOf(QDate(date.year(), date.month(), 1)))) {
        return {};
    }
    for (const qint32 id : m_office.active) {
        const Person& person = m_office.person(id);
        if (person.holdUntil < day && !(person.promiseDue != 0 && !person.promiseBroken)) {
            if (const std::optional<HoldKind> kind = kindFor(person, day)) {
                SAIKOKU_TRY(hold(id, *kind, day));
            }
        }
    }
    return {};
}

std::optional<HoldKind> SimulatedHolds::kindFor(const Person& person, Day day) {
    if (day - person.arrearsSince < kOldDays) {
        return std::nullopt;
    }
    for (const Chance& entry : chancesOf(person)) {
        if (m_office.random.chance(entry.chance)) {
            return entry.kind;
        }
    }
    return std::nullopt;
}

Result<void> SimulatedHolds::hold(qint32 id, HoldKind kind, Day day) {
    Person& person = m_office.person(id);
    Random& random = m_office.random;
    const WordLists& lists = WordLists::instance();
    HoldSet hold;
    hold.person = id;
    hold.kind = kind;
    hold.at = {day, random.between(9 * 3600, 17 * 3600)};
    hold.reason = random.pick(lists.holdReasons[codeOf(kind)]);
    hold.operatorIndex = m_office.anyOfficer();
    const bool deferred = kind == HoldKind::ConversionDeferred || kind == HoldKind::CollectionDeferred;
    if (deferred) {
        hold.until = day + random.between(6, 12) * 30;
    } else if (kind == HoldKind::Seized || kind == HoldKind::Dispute || kind == HoldKind::OfficerOnly) {
        const Day released = m_office.businessDayFrom(day + random.between(30, 240));
        if (released < m_office.city.end) {
            hold.releasedOn = released;
            hold.releaseReason = random.pick(lists.holdReasons[QStringLiteral("released")]);
        }
    }
    person.holdUntil = hold.until != 0 ? hold.until : hold.releasedOn != 0 ? hold.releasedOn - 1 : kForever;
    if (kind == HoldKind::Seized) {
        person.payDay = day + random.between(10, 40);
        person.payAmount =
            static_cast<qint32>(std::min<qint64>(person.arrears, 2'000'000'000) / 10 * random.between(3, 10));
    }
    person.callbackDay = 0;
    return m_office.sink.take(hold);
}

}  // namespace saikoku::demo
