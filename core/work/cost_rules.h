#pragma once

#include <QDate>

#include <map>
#include <vector>

#include "core/base/result.h"
#include "core/base/yen.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief What work costs from a day on, in yen.
struct CostRates {
    QDate from;
    Yen seatHour;  ///< an hour of one seat
    Yen call;      ///< an outbound call
    Yen sms;
    Yen letter;  ///< with postage
};

/// @brief What was used on one day.
struct DayOfUse {
    qint64 seatSeconds = 0;
    qint64 calls = 0;
    qint64 sms = 0;
    qint64 letters = 0;
};

/// @brief What work came to.
struct Costs {
    Yen seats;
    Yen calls;
    Yen sms;
    Yen letters;

    Yen sum() const { return seats + calls + sms + letters; }
};

/// @brief The office's dated rates, from rules/costs.json.
struct CostRules {
    std::vector<CostRates> rates;  ///< oldest first

    /// @brief Rule: the day lies before the oldest rates; names rules/costs.json.
    Result<CostRates> on(QDate day) const;

    static Result<CostRules> fromJson(const RuleFile& file);
    static Result<CostRules> fromRules(const RuleSource& source);
};

/// @brief Each day by the rates of that day; seats' seconds are added up over the days of the same rates and
/// rounded to the yen once. Pure. Rule: as CostRules::on().
Result<Costs> costsOf(const std::map<QDate, DayOfUse>& days, const CostRules& rules);

}  // namespace saikoku
