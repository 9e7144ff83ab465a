#pragma once

#include <QString>
#include <QStringView>

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "core/arrears/demand_fee.h"
#include "core/arrears/late_charge.h"
#include "core/arrears/late_charge_rates.h"
#include "core/arrears/payment_allocation.h"
#include "core/base/code_table.h"
#include "core/base/result.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief What becomes of the demand fee of a claim whose principal is paid, where no receipt tells of it.
enum class FeeAfterPrincipal {
    Owed,         ///< until it is paid or waived
    TakenAsPaid,  ///< the core tax system delivers no fees: they are taken to have come with the principal
};

QString codeOf(FeeAfterPrincipal after);  ///< owed, taken_as_paid
template <>
std::optional<FeeAfterPrincipal> valueOfCode(QStringView code);

/// @brief How late charge and demand fee of one tax item are reckoned.
struct ItemClaimRules {
    LateChargeRounding rounding = LateChargeRounding::Segment;
    FirstBandEnd firstBandEnd = FirstBandEnd::CivilCode;
    std::shared_ptr<const LateChargeRates> rates;  ///< its own table, or the office's
    DemandFeeRule demandFee;
};

/// @brief Late charge, demand fee and the order of allocation by tax item, from rules/claims.json
/// beside rules/late_charge.json. A tax item that `items` doesn't name follows the general values.
class ClaimRules {
public:
    static Result<ClaimRules> fromRules(const RuleSource& source);
    /// @brief The shipped rules, or newer ones in the data folder.
    static Result<ClaimRules> load(const QString& dataFolder = {});

    const ItemClaimRules& forItem(const QString& code) const;
    FeeAfterPrincipal feeAfterPrincipal() const { return m_feeAfterPrincipal; }
    /// @brief Each part once, in the order in which a payment goes to it.
    const std::vector<ClaimPart>& allocationOrder() const { return m_order; }
    /// @brief Whether cases that owe nothing but late charges and fees stay in the list.
    bool keepsSettledInList() const { return m_keepsSettled; }

private:
    Result<void> read(const RuleFile& file, const LateChargeRates& rates);

    ItemClaimRules m_general;
    std::map<QString, ItemClaimRules> m_items;
    FeeAfterPrincipal m_feeAfterPrincipal = FeeAfterPrincipal::Owed;
    std::vector<ClaimPart> m_order;
    bool m_keepsSettled = false;
};

}  // namespace saikoku
