#include "core/demo/simulated_calls.h"

#include <algorithm>

#include "core/demo/talk.h"

namespace saikoku::demo {

namespace {

constexpr qint64 kOfficerSum = 700'000;
constexpr int kMostCallsInARow = 2;
constexpr int kEveningHour = 17;  // home from work

qint32 endOf(const Contact& contact) { return contact.at.second + contact.ringSeconds + contact.talkSeconds; }

}  // namespace

Result<void> SimulatedCalls::work(Day day) {
    m_contacts.clear();
    m_freeFrom.assign(m_office.staff.everybody.size(), 0);
    for (const PlannedCall& planned : m_plan.forDay(day)) {
        SAIKOKU_TRY(giveCharge(planned, day));
        call(planned, day);
    }
    std::stable_sort(m_contacts.begin(), m_contacts.end(),
                     [](const Contact& a, const Contact& b) { return a.at.second < b.at.second; });
    for (const Contact& contact : m_contacts) {
        SAIKOKU_TRY(m_office.sink.take(contact));
    }
    return {};
}

/// Who calls first has the case; large ones go to an officer.
Result<void> SimulatedCalls::giveCharge(const PlannedCall& planned, Day day) {
    Person& person = m_office.person(planned.person);
    const bool large = person.arrears >= kOfficerSum;
    const bool rests = person.chargedTo >= 0 && (!large || m_office.staff.isOfficer(person.chargedTo));
    if (planned.inbound || rests || !m_office.random.chance(person.chargedTo < 0 ? 0.8 : 0.1)) {
        return {};
    }
    person.chargedTo = static_cast<qint8>(large ? m_office.anyOfficer() : planned.operatorIndex);
    const qint32 second = 8 * kHour + 30 * 60 + m_office.random.below(25 * 60);
    return m_office.sink.take(ChargeGiven{planned.person, person.chargedTo, m_office.staff.supervisor, {day, second}});
}

void SimulatedCalls::call(const PlannedCall& planned, Day day) {
    qint32& freeFrom = m_freeFrom[static_cast<std::size_t>(planned.operatorIndex)];
    qint32 second = std::max(planned.second, freeFrom);
    const qint32 closing = secondOf(m_office.callingHours(day).to);
    const int busyGap = 60 * m_office.rules.calling.retryGap.value(ResultCode::Busy);
    for (int i = 0; i < kMostCallsInARow && second < closing; ++i) {
        const Person& person = m_office.person(planned.person);
        const qint32 line = planned.inbound ? person.lines[0] : m_plan.callableLine(person, day);
        if (line < 0) {
            return;
        }
        Contact contact = started(planned, day, line, second);
        if (planned.inbound) {
            contact.direction = Direction::Inbound;
            contact.ringSeconds = m_office.random.between(3, 9);
            converse(contact);
        } else {
            dial(contact, planned.isAppointment);
        }
        finish(contact);
        const int wrapUp = m_office.random.between(15, 50);
        freeFrom = endOf(contact) + wrapUp;
        const ResultCode result = contact.result;
        m_contacts.push_back(std::move(contact));
        // Busy: once more some minutes later. Silent: perhaps the other number.
        const bool other = person.lineCount > 1 && m_office.random.chance(0.4);
        if (result == ResultCode::Busy && m_office.random.chance(0.6)) {
            second = freeFrom + m_office.random.between(busyGap, 3 * busyGap);
        } else if ((result == ResultCode::NoAnswer || result == ResultCode::NotInUse) && other) {
            second = freeFrom;
        } else {
            return;
        }
    }
}

Contact SimulatedCalls::started(const PlannedCall& planned, Day day, qint32 line, qint32 second) {
    Contact contact;
    contact.person = planned.person;
    contact.operatorIndex = planned.operatorIndex;
    contact.line = line;
    contact.at = {day, second};
    return contact;
}

void SimulatedCalls::dial(Contact& contact, bool isAppointment) {
    Random& random = m_office.random;
    const PhoneLine& line = m_office.line(contact.line);
    contact.ringSeconds = random.between(4, 24);
    if (line.fault != LineFault::None) {
        meetFault(contact, line.fault);
        return;
    }
    const Traits& traits = m_office.traits(contact.person);
    const int weekday = m_office.callingWeekday(contact.at.day);
    const int hour = contact.at.second / kHour;
    double chance = answerChance(traits, line.number.kind, weekday, hour);
    if (m_office.person(contact.person).promiseBroken) {
        chance *= 0.7;  // knows what the call is about
    }
    if (isAppointment) {
        chance = std::max(chance, 0.74);
    }
    if (random.chance(0.035)) {
        contact.ringSeconds = 2;
        contact.result = ResultCode::Busy;
        contact.end = CallEnd::Busy;
        contact.rawReason = QLatin1String("486 Busy Here");
    } else if (random.chance(chance)) {
        meetAnswer(contact, isAppointment ? random.chance(0.95)
                                          : random.chance(isSelfChance(traits, line.number.kind, weekday, hour)));
    } else {
        meetSilence(contact);
    }
}

void SimulatedCalls::meetFault(Contact& contact, LineFault fault) {
    Random& random = m_office.random;
    switch (fault) {
    case LineFault::NotInUse:
        contact.ringSeconds = 1;
        contact.result = ResultCode::NotInUse;
        contact.end = CallEnd::NotInUse;
        contact.rawReason = QLatin1String("404 Not Found");
        break;
    case LineFault::Fax:
        contact.talkSeconds = random.between(3, 8);
        contact.result = ResultCode::Fax;
        contact.end = CallEnd::EndedByUs;
        break;
    case LineFault::WrongNumber:
    case LineFault::None:
        if (!random.chance(0.5)) {
            meetSilence(contact);
            return;
        }
        contact.talkSeconds = random.between(15, 50);
        contact.result = ResultCode::WrongNumber;
        contact.counterpart = Counterpart::Other;
        contact.end = CallEnd::EndedByUs;
        break;
    }
    contact.note = noteFor(codeOf(contact.result), random);
    m_office.line(contact.line).givenUp = true;
}

void SimulatedCalls::meetAnswer(Contact& contact, bool self) {
    Random& random = m_office.random;
    if (!self) {
        const bool work = m_office.line(contact.line).number.kind == NumberKind::Work;
        contact.result = ResultCode::Family;
        contact.counterpart = work ? Counterpart::Workplace : Counterpart::Family;
        contact.talkSeconds = random.between(20, 80);
        contact.end = random.chance(0.7) ? CallEnd::EndedByUs : CallEnd::EndedByThem;
        contact.note = work ? QStringLiteral("勤務先応答。不在のため折り返しを依頼。")
                            : noteFor(QStringLiteral("family"), random);
        expectReturnCall(contact, 0.13);
        return;
    }
    const Attitude attitude = m_office.traits(contact.person).attitude;
    if (random.chance(attitude == Attitude::Unwilling ? 0.09 : attitude == Attitude::ResentsCalls ? 0.06 : 0.015)) {
        contact.result = ResultCode::CutOff;
        contact.counterpart = Counterpart::Person;
        contact.talkSeconds = random.between(5, 60);
        contact.end = CallEnd::EndedByThem;
        contact.note = noteFor(QStringLiteral("cut_off"), random);
        return;
    }
    converse(contact);
}

void SimulatedCalls::meetSilence(Contact& contact) {
    Random& random = m_office.random;
    PhoneLine& line = m_office.line(contact.line);
    const Person& person = m_office.person(contact.person);
    const Attitude attitude = person.traits.attitude;
    const bool hostile = attitude == Attitude::Unwilling || attitude == Attitude::ResentsCalls;
    if (hostile && person.lastReached != 0 && random.chance(0.06)) {
        contact.ringSeconds = 2;
        contact.result = ResultCode::Refused;
        contact.end = CallEnd::Declined;
        contact.rawReason = QLatin1String("603 Decline");
        line.givenUp = true;
    } else if (random.chance(line.number.kind == NumberKind::Mobile ? 0.42 : 0.2)) {
        contact.ringSeconds = random.between(15, 25);
        contact.talkSeconds = random.between(12, 30);
        contact.result = ResultCode::Voicemail;
        contact.end = CallEnd::EndedByUs;
        expectReturnCall(contact, 0.05);
    } else {
        contact.ringSeconds = random.between(25, 45);
        contact.result = ResultCode::NoAnswer;
        contact.end = CallEnd::NoAnswer;
        contact.rawReason = QLatin1String("480 Temporarily Unavailable");
    }
    contact.note = noteFor(codeOf(contact.result), random);
}

void SimulatedCalls::converse(Contact& contact) {
    Random& random = m_office.random;
    Person& person = m_office.person(contact.person);
    const bool inbound = contact.direction == Direction::Inbound;
    TalkSetting setting;
    setting.inbound = inbound;
    setting.arrears = person.arrears;
    setting.talksInVain = person.talksInVain;
    setting.paidLately = person.promiseDue != 0 && person.promisePaid > 0;
    const Outcome outcome = talkOutcome(person.traits, setting, random);

    contact.result = ResultCode::Reached;
    contact.counterpart = Counterpart::Person;
    contact.talkSeconds = random.between(60, 200) + random.below(200);
    contact.end = random.chance(0.55) ? CallEnd::EndedByUs : CallEnd::EndedByThem;
    contact.reason = statedReason(person.traits, outcome, random);
    switch (outcome) {
    case Outcome::PromisesAll:
    case Outcome::PromisesPart: promise(contact, outcome == Outcome::PromisesPart); break;
    case Outcome::CallLater:
        agreeCallback(contact);
        contact.talkSeconds = random.between(20, 70);
        break;
    case Outcome::SaysPaid: saysPaid(contact); break;
    case Outcome::Refuses:
        contact.talkSeconds = random.between(20, 160);
        contact.doNotCall = !inbound && random.chance(0.03);
        break;
    default: break;
    }
    if (contact.doNotCall) {
        contact.note = QStringLiteral("この番号には今後かけないでほしいとの申出。");
        return;
    }
    const Day named = contact.promise ? contact.promise->due : contact.paidOn;
    if (!contact.callback) {
        contact.note = noteFor(situationOf(outcome, inbound), random, named, contact.promise ? contact.promise->amount : 0);
    }
}

Day SimulatedCalls::promiseDay(const Person& person, Day today) {
    Random& random = m_office.random;
    const QDate date = dateOf(today);
    if (person.isPensioner && random.chance(0.4)) {
        QDate pension(date.year(), date.month(), 15);
        while (pension <= date || pension.month() % 2 != 0) {
            pension = pension.addMonths(1);
        }
        if (date.daysTo(pension) <= 45) {
            return dayOf(pension);
        }
    }
    switch (random.weighted({0.30, 0.28, 0.26, 0.16})) {
    case 0: return today + random.between(1, 3);
    case 1: return today + random.between(4, 10);
    case 2: {
        const QDate payDay(date.year(), date.month(), 25);
        return dayOf(payDay > date ? payDay : payDay.addMonths(1));
    }
    default: {
        const QDate monthEnd(date.year(), date.month(), date.daysInMonth());
        return dayOf(monthEnd > date ? monthEnd : date.addDays(14));
    }
    }
}

qint32 SimulatedCalls::promisedPart(const Person& person) {
    constexpr qint32 kSums[] = {5'000, 10'000, 20'000, 30'000, 50'000, 100'000};
    int most = 0;
    while (most < 5 && kSums[most + 1] < person.arrears / 2) {
        ++most;
    }
    const qint32 sum = kSums[m_office.random.between(std::max(0, most - 2), most)];
    return static_cast<qint32>(std::min<qint64>(sum, person.arrears));
}

void SimulatedCalls::promise(Contact& contact, bool part) {
    Random& random = m_office.random;
    Person& person = m_office.person(contact.person);
    PromiseMade promise;
    promise.due = promiseDay(person, contact.at.day);
    promise.amount = part ? promisedPart(person) : static_cast<qint32>(std::min<qint64>(person.arrears, 2'000'000'000));
    constexpr PaymentMethod kWays[] = {PaymentMethod::Store, PaymentMethod::Bank, PaymentMethod::CityOffice,
                                       PaymentMethod::Smartphone};
    promise.how = kWays[random.weighted({person.isPensioner ? 0.35 : 0.58, 0.16, person.isPensioner ? 0.4 : 0.12, 0.14})];
    // Now and then the promise is for one instalment by name.
    const qint32 oldest = m_office.city.oldestOverdue(contact.person, contact.at.day);
    if (part && oldest >= 0 && random.chance(0.25)) {
        promise.covers = oldest;
        promise.amount = m_office.city.instalments[static_cast<std::size_t>(oldest)].outstanding();
    }
    contact.promise = promise;
    person.promiseDue = promise.due;
    person.promiseBreaks = m_office.businessDaysAfter(promise.due, m_office.rules.promises.graceBusinessDays) + 1;
    person.promiseAmount = promise.amount;
    person.promisePaid = 0;
    decideKeeping(person, promise, contact.at.day);
}

void SimulatedCalls::decideKeeping(Person& person, const PromiseMade& promise, Day today) {
    Random& random = m_office.random;
    const double share = static_cast<double>(promise.amount) / static_cast<double>(std::max<qint64>(person.arrears, 1));
    if (random.chance(keepChance(person.traits, share, promise.due - today))) {
        const int shift[] = {0, -1, -2, -3, 1};
        person.payDay = std::max(today + 1, promise.due + shift[random.weighted({0.6, 0.15, 0.1, 0.08, 0.07})]);
        person.payAmount = promise.amount;
    } else if (random.chance(0.22)) {
        person.payDay = promise.due + random.between(0, 3);
        person.payAmount = std::max<qint32>(1'000, promise.amount * random.between(3, 7) / 10 / 1'000 * 1'000);
    } else {
        person.payDay = 0;
    }
}

void SimulatedCalls::agreeCallback(Contact& contact) {
    Random& random = m_office.random;
    Person& person = m_office.person(contact.person);
    Day day = contact.at.day + random.weighted({0.0, 0.34, 0.2, 0.14, 0.1, 0.1, 0.06, 0.06});
    if (contact.at.day >= m_office.city.end - 6 && random.chance(0.45)) {
        day = m_office.city.end;
    }
    const BusinessCalendar& calendar = m_office.rules.calendar;
    while (calendar.callingDay(dateOf(day)) == CallingDay::Closed ||
           (day != m_office.city.end && calendar.isHoliday(dateOf(day)))) {
        ++day;
    }
    const bool weekend = m_office.callingWeekday(day) >= 6;
    const bool worker = person.traits.availability == Availability::AwayByDay;
    const int first = m_office.callingHours(day).from.hour();
    const int last = m_office.callingHours(day).to.hour() - 1;
    const int hour = weekend ? random.between(first, last)
                     : worker && random.chance(0.7) ? random.between(std::min(kEveningHour, last), last)
                                                    : random.between(first, last - 1);
    const qint32 second = hour * kHour + (random.chance(0.5) ? 0 : 30 * 60);
    contact.callback = CallbackAgreed{{day, second}, random.chance(0.7) ? contact.operatorIndex : -1};
    contact.note = noteFor(QStringLiteral("later"), random, day, 0, second);
}

void SimulatedCalls::saysPaid(Contact& contact) {
    Person& person = m_office.person(contact.person);
    contact.paidOn = contact.at.day - m_office.random.between(0, 6);
    contact.paidWhere = codeOf(m_office.random.chance(0.7) ? PaymentMethod::Store : PaymentMethod::Bank);
    person.graceUntil = m_office.businessDaysAfter(contact.at.day, m_office.rules.calling.paymentGraceBusinessDays);
}

void SimulatedCalls::expectReturnCall(const Contact& contact, double chance) {
    if (!m_office.random.chance(chance)) {
        return;
    }
    const Day day = m_office.businessDayFrom(contact.at.day + m_office.random.between(1, 3));
    m_office.expected.add(day, {contact.person, m_office.secondOfIncomingCall()});
}

/// What the call leaves behind in the city.
void SimulatedCalls::finish(Contact& contact) {
    Person& person = m_office.person(contact.person);
    const Day day = contact.at.day;
    person.callbackDay = 0;
    if (contact.direction == Direction::Outbound) {
        PhoneLine& line = m_office.line(contact.line);
        std::rotate(std::begin(line.attempts), std::end(line.attempts) - 1, std::end(line.attempts));
        line.attempts[0] = day;
        person.lastAttempt = day;
        ++person.attempts;
        person.lastBand = static_cast<qint8>(bandOf(m_office.callingWeekday(day), contact.at.second));
    }
    if (contact.callback) {
        person.callbackDay = contact.callback->at.day;
        person.callbackSecond = contact.callback->at.second;
        person.callbackOperator = static_cast<qint8>(contact.callback->operatorIndex);
    }
    if (isReached(contact.result, contact.direction, contact.counterpart)) {
        person.lastReached = day;
        person.attempts = 0;
        person.talksInVain = static_cast<qint16>(contact.promise ? 0 : person.talksInVain + 1);
        if (!contact.promise && person.promiseBroken) {
            person.promiseDue = 0;  // spoken about: closed without money
        }
        person.promiseBroken = false;
    } else if (contact.result == ResultCode::Family || contact.result == ResultCode::Voicemail) {
        person.lastMessage = day;
    }
    if (contact.doNotCall) {
        m_office.line(contact.line).givenUp = true;
    }
    if (m_office.random.chance(0.004) && contact.result == ResultCode::NoAnswer) {
        contact.firstRecordedAs = ResultCode::Busy;
    }
}

}  // namespace saikoku::demo
