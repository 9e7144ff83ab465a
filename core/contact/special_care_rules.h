#pragma once

#include <QStringList>

#include "core/base/result.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief special_care.json: of whom the office must be able to show how it went before 特別療養費 is paid
/// instead of care (国民健康保険法54条の3): calls, letters, visits and advice.
struct SpecialCareRules {
    QStringList taxItems;   ///< codes of 国民健康保険税 and 国民健康保険料
    int overdueMonths = 0;  ///< since the due date, unpaid

    static Result<SpecialCareRules> fromJson(const RuleFile& file);
    static Result<SpecialCareRules> fromRules(const RuleSource& source);
};

}  // namespace saikoku
