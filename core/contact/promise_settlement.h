#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <map>
#include <optional>
#include <span>
#include <vector>

#include "core/base/business_calendar.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/base/yen.h"
#include "core/contact/negotiation_codes.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief The office's numbers for promises, from rules/promise.json.
struct PromiseRules {
    int graceBusinessDays = 0;  ///< receipts arrive late: a promise breaks after its date + these
    int planLateParts = 1;      ///< an instalment plan is broken once so many of its parts are

    /// @brief Refuses a bad or missing value by name.
    static Result<PromiseRules> fromJson(const RuleFile& file);
    static Result<PromiseRules> fromRules(const RuleSource& source);
    /// @brief The shipped rules, or newer ones in the data folder.
    static Result<PromiseRules> load(const QString& dataFolder = {});
};

/// @brief One contact or attempt, as the negotiation record has it.
struct ContactFact {
    QDateTime at;  ///< UTC; only orders entries of one day
    QDate date;    ///< Asia/Tokyo
    ResultCode result = ResultCode::NoAnswer;
    Direction direction = Direction::Outbound;
    std::optional<Counterpart> counterpart;
    bool isFinal = false;  ///< came to a campaign's final result

    bool reached() const { return isReached(result, direction, counterpart); }
};

/// @brief A promise as it was made; an instalment plan is a list of them.
struct PromiseFact {
    PromiseId id;
    QDateTime madeAt;  ///< UTC; orders promises of one day
    QDate madeOn;      ///< Asia/Tokyo
    QDate due;
    Yen amount;
    std::vector<ReceivableId> covers;  ///< empty: the whole case
    std::optional<QDate> withdrawnOn;  ///< Asia/Tokyo
    InstalmentPlanId plan = {};        ///< the approved plan of which it is a part; none: said in a talk
    Yen charges = {};                  ///< of the amount: late charge and demand fee; said in a talk alone
};

/// @brief Money credited to a receivable. Cancelled receipts are left out by the
/// caller.
struct ReceiptFact {
    QDate credited;  ///< Asia/Tokyo
    Yen amount;
    ReceivableId receivable;
    Yen lateCharge = {};  ///< paid beside it: fills parts of instalment plans, whose sums hold late charge, and charges of promises
    Yen overpaid = {};    ///< beyond the principal that was owed, as a slip of a store brings charges: fills charges of promises alone
};

enum class PromiseState {
    Active,     ///< its date + grace has not passed, not yet paid in full
    Kept,       ///< paid in full, be it late
    Broken,     ///< its date + grace has passed and less was received
    Withdrawn,  ///< taken back or replaced
};

/// @brief Stable names: active, kept, broken, withdrawn.
QString codeOf(PromiseState state);
QString labelOf(PromiseState state);

/// @brief Where one promise stands on a date.
struct PromiseStanding {
    PromiseId id;
    PromiseState state = PromiseState::Active;
    QDate due;
    Yen amount;
    Yen received;                   ///< of the receipts credited since it was made; the part, when broken
    QDate graceEnds;                ///< the last day on which it is not broken
    std::optional<QDate> keptOn;    ///< the receipt that completed it
    std::optional<QDate> spokenOn;  ///< when broken: the first talk with the person since
    InstalmentPlanId plan = {};
    bool isLapsed = false;  ///< a part that was to come when its plan broke: Withdrawn by that

    bool isBrokenUnspoken() const { return state == PromiseState::Broken && !spokenOn; }
    /// @brief Something came in, less than was promised.
    bool isPartly() const { return received > Yen() && received < amount; }
};

/// @brief "Broken, part paid", "Open, part paid", else the state's own words.
QString standingLabel(PromiseState state, Yen received);

/// @brief Settles promises by the receipts, without anyone touching them
/// (docs/rules.md, "Promises"): a receipt goes to the open promise with the
/// earliest date that covers its receivable, made on the receipt's date or
/// before; what is over goes to the next. A promise is open until it is kept or
/// withdrawn, or has broken and the person was spoken with about it; so a late
/// receipt still mends a broken promise until then, and a promise made in that
/// talk gets the money that follows.
/// What was paid beside the principal fills a promise made in a talk up to the charges that its sum held
/// (PromiseFact::charges), and a part of a plan whatever it holds; a promise of principal alone isn't kept by it.
/// Once PromiseRules::planLateParts parts of an instalment plan have broken, the plan is broken:
/// its other parts lapse on that day and money that comes then goes to what was promised
/// since. A receipt that mends a part in time mends the plan.
/// Facts after `date` are left out. The order of the lists doesn't matter. The
/// answer is in order of due date.
std::vector<PromiseStanding> settlePromises(std::span<const PromiseFact> promises,
                                            std::span<const ReceiptFact> receipts,
                                            std::span<const ContactFact> contacts, const PromiseRules& rules,
                                            const BusinessCalendar& calendar, QDate date);

/// @brief The day on which each plan among them broke.
std::map<InstalmentPlanId, QDate> brokenPlans(std::span<const PromiseStanding> standings, const PromiseRules& rules);

/// @brief The last day on which the promises stand against a call: the end of
/// grace of the earliest active one. None without one, and none while a promise
/// is broken and nobody has spoken about it: then the person is to be called.
std::optional<QDate> promisesStandThrough(std::span<const PromiseStanding> standings);

}  // namespace saikoku
