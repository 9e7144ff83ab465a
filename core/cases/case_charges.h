#pragma once

#include <QDate>
#include <QList>

#include <memory>

#include "core/arrears/late_charge_rates.h"
#include "core/arrears/limitation.h"
#include "core/arrears/tax_item.h"
#include "core/base/result.h"
#include "core/cases/case_file.h"

namespace saikoku {

class Session;
struct CaseRecord;

/// @brief The office's rules that late charges and limitation go by.
struct ChargeRules {
    std::shared_ptr<const LateChargeRates> rates;
    std::shared_ptr<const RevenueRulesTable> items;
    std::shared_ptr<const LimitationRules> limitation;

    static Result<ChargeRules> of(Session& session);
};

/// @brief The late charge of all that is past due, if paid on the day; nothing where the rule
/// refuses one of them.
Result<std::optional<Yen>> lateChargeOf(const CaseRecord& record, const ChargeRules& rules, QDate day);

/// @brief Puts beside each receivable of the record what it would cost in late charge to
/// pay it on the day, and when its claim lapses: talks with the person, letters and holds
/// (ended ones too: a deferral's days don't count, a seizure's end renews) move it. Only
/// what is open is computed; where the rule refuses (a day beyond the rate table) its
/// sentence stands instead of a sum.
Result<QList<ReceivableOnFile>> withCharges(const CaseRecord& record, const ChargeRules& rules, QDate day);

}  // namespace saikoku
