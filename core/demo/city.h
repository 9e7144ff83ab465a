#pragma once

#include <QDate>
#include <QString>

#include <vector>

#include "core/demo/household.h"

namespace saikoku::demo {

/// @brief Days are Julian day numbers; 0 = none. Kept small: a city of 200,000
/// cases holds millions of instalments.
using Day = qint32;

inline Day dayOf(QDate date) { return static_cast<Day>(date.toJulianDay()); }
inline QDate dateOf(Day day) { return day == 0 ? QDate() : QDate::fromJulianDay(day); }

enum class PaidBy : quint8 { Counter, Account, Store, Eltax };

/// @brief One instalment. Its id in the store is its place in the list + 1.
struct Instalment {
    qint32 person = 0;
    qint32 levied = 0;
    qint32 received = 0;
    Day due = 0;
    Day demandSent = 0;
    qint32 lastReceipt = -1;
    qint16 levyYear = 0;
    qint16 fiscalYear = 0;
    Item item = Item::ResidentTax;
    quint8 term = 0;

    qint32 outstanding() const { return levied - received; }
};

struct Payment {
    qint32 instalment = 0;
    qint32 previous = -1;  ///< the one before for this instalment
    Day day = 0;
    qint32 amount = 0;
    PaidBy by = PaidBy::Store;
    quint8 running = 1;
};

/// @brief No cap on the attempts of some days is larger.
inline constexpr int kAttemptsRemembered = 8;

enum class LineFault : quint8 { None, NotInUse, WrongNumber, Fax };

/// @brief A telephone number and what calling it has been like. Shared numbers
/// are one line, so that the caps hold per number.
struct PhoneLine {
    DemoPhone number;
    LineFault fault = LineFault::None;
    bool givenUp = false;  ///< recorded as dead, wrong or barred
    Day attempts[kAttemptsRemembered] = {};  ///< days of the last attempts, newest first
};

enum class Lot : quint8 { None, Call, LeaveAlone };

/// @brief A person or company; its id in the store is its place in the list + 1.
struct Person {
    qint32 household = 0;  ///< place in City::households
    qint16 member = 0;
    bool isCompany = false;
    bool isProtected = false;
    bool isPensioner = false;
    bool byAccount = false;
    quint8 lineCount = 0;
    qint32 lines[3] = {};  ///< places in City::lines, by priority
    qint32 firstInstalment = 0;
    qint32 instalmentCount = 0;
    Traits traits;

    // What the days have brought.
    qint64 arrears = 0;    ///< past due and unpaid, yen
    Day arrearsSince = 0;  ///< begin of the present stretch in arrears
    Day lastDue = 0, lastDemand = 0, lastNotice = 0;
    Day lastReached = 0, lastMessage = 0, lastAttempt = 0;
    qint16 attempts = 0;      ///< in the present stretch
    qint16 talksInVain = 0;   ///< talks without a promise, in the present stretch
    qint8 lastBand = -1;
    qint8 chargedTo = -1;     ///< operator in charge
    bool active = false;      ///< in the list of those in arrears
    bool mailReturned = false;

    Day promiseDue = 0;       ///< 0: no open promise
    Day promiseBreaks = 0;    ///< first day on which it is broken
    qint32 promiseAmount = 0, promisePaid = 0;
    bool promiseBroken = false;
    qint16 brokenPromises = 0;
    Day payDay = 0;           ///< pays for the promise on this day …
    qint32 payAmount = 0;     ///< … this sum

    Day callbackDay = 0;
    qint32 callbackSecond = 0;
    qint8 callbackOperator = -1;

    Day holdUntil = 0;        ///< last day of a hold; kForever when open-ended
    Day graceUntil = 0;       ///< says that it is paid: wait for the money
    Lot lot = Lot::None;
    Day lotUntil = 0;
};
constexpr Day kForever = 9'999'999;

/// @brief The whole city in compact form. Names and addresses are not kept: they
/// are made again from the seed when they are written.
struct City {
    CityShape shape;
    std::vector<qint32> households;  ///< index for makeHousehold()
    std::vector<Person> persons;
    std::vector<Instalment> instalments;
    std::vector<Payment> payments;
    std::vector<PhoneLine> lines;
    Day begin = 0;      ///< first day looked at (before the first due date)
    Day workBegin = 0;  ///< first day of calls: two years before the end
    Day end = 0;        ///< the business date; nothing happens on it yet

    qint32 residents() const;
    qint32 inArrears() const;  ///< persons with arrears on the business date

    /// @brief Pays what is past due, oldest first; gives back what was used.
    qint64 pay(qint32 person, qint64 yen, Day day, PaidBy by);
    /// @brief Records money for one instalment; never more than it owes.
    void payInstalment(qint32 instalment, qint32 yen, Day day, PaidBy by);
    /// @brief The oldest unpaid instalment past its due date, −1 when none.
    qint32 oldestOverdue(qint32 person, Day day) const;
};

}  // namespace saikoku::demo
