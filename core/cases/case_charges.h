#pragma once

#include <QDate>
#include <QList>
#include <QSet>

#include <memory>

#include "core/arrears/claim_rules.h"
#include "core/arrears/limitation.h"
#include "core/arrears/tax_item.h"
#include "core/base/result.h"
#include "core/cases/case_file.h"

namespace saikoku {

class Session;
struct CaseRecord;

/// @brief The office's rules that late charges and limitation go by.
struct ChargeRules {
    std::shared_ptr<const RevenueRulesTable> items;
    std::shared_ptr<const ClaimRules> claims;
    std::shared_ptr<const LimitationRules> limitation;

    static Result<ChargeRules> of(Session& session);
};

/// @brief What is owed on a case beside the principal, of claims paid and open.
struct ChargesLeft {
    Yen accrued;    ///< 確定延滞金: late charge of claims whose principal is paid
    Yen demandFee;  ///< 督促手数料

    Yen total() const { return accrued + demandFee; }
};

/// @brief By the receivables past due, what came in late and the waivers of the record (CaseParts::lateReceipts, waivers).
/// Of the lapsed ones nothing is owed any more, as in askedOf().
/// A late charge that a rule refuses counts for nothing here; the case itself tells why.
ChargesLeft chargesLeft(const CaseRecord& record, const RevenueRulesTable& items, const ClaimRules& claims,
                        const QSet<ReceivableId>& lapsed, QDate day);

/// @brief What is still owed in late charge on all that is past due, if paid on the day; nothing where the rule
/// refuses one of them. The record is read with its waivers, and none of its claims has lapsed.
Result<std::optional<Yen>> lateChargeOf(const CaseRecord& record, const ChargeRules& rules, QDate day);

/// @brief Puts beside each receivable of the record what it would cost in late charge to
/// pay it on the day, and when its claim lapses: talks with the person, letters and holds
/// (ended ones too: a deferral's days don't count, a seizure's end renews) move it. Of
/// what is paid the charge stands that had accrued by then; where the rule refuses (a day beyond the rate table) its
/// sentence stands instead of a sum.
Result<QList<ReceivableOnFile>> withCharges(const CaseRecord& record, const ChargeRules& rules, QDate day);

/// @brief What of them may be asked on the day, and what may not.
struct AskedOfCase {
    AskedSums sums;
    QStringList taxItems;  ///< codes of what is past due and asked, ascending
    int terms = 0;         ///< receivables past due that are asked
    QDate oldestDue;       ///< of these; invalid when none is
    Yen lapsed;            ///< principal past due whose limitation has run
    QString refused;       ///< why there is no sum of late charges, for the person; else empty
};
AskedOfCase askedOf(const QList<ReceivableOnFile>& receivables, QDate day);

}  // namespace saikoku
