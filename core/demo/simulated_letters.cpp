#include "core/demo/simulated_letters.h"

#include <algorithm>
#include <array>

#include "core/contact/dispatch.h"

namespace saikoku::demo {

namespace {

constexpr int kDemandAfterDays = 20;  // 地方税法329条 etc.: within twenty days of the due date
constexpr double kLotShare = 2 * kLotArmPermille / 1000.0;
constexpr int kLotDays = 45;
constexpr qint64 kLargeSum = 300'000;
constexpr int kOldDays = 365;

const QLatin1String kDemand("demand");
const QLatin1String kNotice("notice");
const QLatin1String kFinalNotice("final_notice");

}  // namespace

SimulatedLetters::SimulatedLetters(Office& office) : m_office(office), m_demands(office.city.begin, office.city.end) {}

void SimulatedLetters::expect(const std::vector<qint32>& newlyOverdue) {
    for (const qint32 index : newlyOverdue) {
        const Instalment& instalment = m_office.city.instalments[static_cast<std::size_t>(index)];
        if (instalment.demandSent == 0) {
            m_demands.add(m_office.businessDayFrom(instalment.due + kDemandAfterDays), index);
        }
    }
}

Result<void> SimulatedLetters::send(Day day) {
    SAIKOKU_TRY(sendDemands(day));
    const QDate date = dateOf(day);
    // The tenth of March, July, October and December, or the business day after.
    const bool month = date.month() == 3 || date.month() == 7 || date.month() == 10 || date.month() == 12;
    const Day tenth = dayOf(QDate(date.year(), date.month(), 10));
    if (month && day == m_office.businessDayFrom(tenth)) {
        SAIKOKU_TRY(sendNotices(day));
    }
    return {};
}

Result<void> SimulatedLetters::sendDemands(Day day) {
    std::vector<qint32> recipients;
    for (const qint32 index : m_demands.takeFrom(day)) {
        Instalment& instalment = m_office.city.instalments[static_cast<std::size_t>(index)];
        if (instalment.outstanding() > 0) {
            instalment.demandSent = day;
            recipients.push_back(instalment.person);
        }
    }
    std::sort(recipients.begin(), recipients.end());
    recipients.erase(std::unique(recipients.begin(), recipients.end()), recipients.end());
    const int sender = m_office.staff.supervisor;
    for (const qint32 id : recipients) {
        m_office.person(id).lastDemand = day;
        SAIKOKU_TRY(sendTo(id, kDemand, day, sender));
        SAIKOKU_TRY(drawLot(id, day));
    }
    return {};
}

Result<void> SimulatedLetters::sendNotices(Day day) {
    const bool yearEnd = dateOf(day).month() == 12;
    const int sender = m_office.anyOfficer();
    for (const qint32 id : m_office.active) {
        const Person& person = m_office.person(id);
        if (person.holdUntil >= day || person.lastDemand == 0 || day - person.lastDemand < 30 ||
            (person.promiseDue != 0 && !person.promiseBroken)) {
            continue;
        }
        const bool last = yearEnd && (person.arrears >= kLargeSum || day - person.arrearsSince > kOldDays);
        SAIKOKU_TRY(sendTo(id, last ? kFinalNotice : kNotice, day, sender));
        if (m_office.person(id).mailReturned) {
            continue;
        }
        m_office.person(id).lastNotice = day;
        if (m_office.random.chance(last ? 0.10 : 0.06)) {
            const Day rings = m_office.businessDayFrom(day + m_office.random.between(2, 9));
            m_office.expected.add(rings, {id, m_office.secondOfIncomingCall()});
        }
    }
    return {};
}

Result<void> SimulatedLetters::sendTo(qint32 id, QLatin1String kind, Day day, int operatorIndex) {
    Person& person = m_office.person(id);
    Random& random = m_office.random;
    LetterSent letter;
    letter.person = id;
    letter.kind = kind;
    letter.day = day;
    letter.operatorIndex = operatorIndex;
    const double lost = person.traits.attitude == Attitude::MovedAway ? (person.mailReturned ? 0.97 : 0.6) : 0.004;
    person.mailReturned = random.chance(lost);
    const Day back = m_office.businessDayFrom(day + random.between(5, 14));
    if (person.mailReturned && back < m_office.city.end) {
        static constexpr std::array kReasons{ReturnReason::NoSuchAddress, ReturnReason::Moved, ReturnReason::Absent, ReturnReason::Refused};
        letter.returnedOn = back;
        letter.returnReason = codeOf(kReasons.at(static_cast<std::size_t>(random.weighted({0.6, 0.25, 0.12, 0.03}))));
    }
    return m_office.sink.take(letter);
}

/// A small share of new cases is called, or left alone, by lot.
Result<void> SimulatedLetters::drawLot(qint32 id, Day day) {
    Person& person = m_office.person(id);
    const bool isNew = day - person.arrearsSince < 40;
    if (!isNew || day < m_office.city.workBegin || person.lotUntil >= day || person.lineCount == 0) {
        return {};
    }
    if (!m_office.random.chance(kLotShare)) {
        return {};
    }
    person.lot = m_office.random.chance(0.5) ? Lot::Call : Lot::LeaveAlone;
    person.lotUntil = day + kLotDays;
    return m_office.sink.takeLot(id, person.lot, day, person.lotUntil);
}

}  // namespace saikoku::demo
