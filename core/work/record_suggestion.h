#pragma once

#include <QChar>
#include <QDateTime>
#include <QList>

#include <optional>

#include "core/base/yen.h"
#include "core/contact/negotiation_codes.h"

namespace saikoku {

class BusinessCalendar;

/// @brief Which fields of a call record a result code needs: the others stay shut.
struct RecordFields {
    bool counterpart = false;
    bool reason = false;
    bool promise = false;       ///< date, amount, how
    bool reportedPaid = false;  ///< "もう払った": date and place
    bool callback = false;

    bool operator==(const RecordFields&) const = default;
};

/// @brief Fields by result and, where it matters, by whom we spoke with: only
/// the person (or who acts for the person) can promise or give a reason;
/// family members are third parties (地方税法22条).
RecordFields recordFieldsFor(ResultCode result, std::optional<Counterpart> counterpart);

/// @brief Whom a result means when nothing else is said.
std::optional<Counterpart> usualCounterpart(ResultCode result);

/// @brief A promise that may be meant so but more likely was mistyped: asked back once.
enum class PromiseDoubt {
    ClosedDay,
    FarAhead,      ///< more than kFarPromiseMonths from today
    MoreThanOwed,
};

inline constexpr int kFarPromiseMonths = 6;

/// @brief `owed`: what was put before the clerk; zero when nothing is known.
QList<PromiseDoubt> promiseDoubts(QDate due, Yen amount, Yen owed, QDate today, const BusinessCalendar& calendar);

/// @brief The result code on a digit key; nothing for any other key.
std::optional<ResultCode> resultOfKey(QChar key);

}  // namespace saikoku
