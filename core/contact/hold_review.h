#pragma once

#include <QHash>
#include <QStringList>

#include <vector>

#include "core/base/result.h"
#include "core/contact/hold.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief Why an officer should look at a hold.
enum class HoldWatch {
    Unapproved,  ///< rests already, and nobody has approved it
    EndsSoon,    ///< its last day is near
    LongOpen,    ///< without a last day for long
};

QString codeOf(HoldWatch watch);   ///< unapproved, ends_soon, long_open
QString labelOf(HoldWatch watch);  ///< translated
template <>
std::optional<HoldWatch> valueOfCode(QStringView code);
template <>
std::vector<HoldWatch> allValues();

/// @brief holds.json: when a hold comes up for review, which kinds somebody else approves, on which grounds
/// they rest.
struct HoldRules {
    int endsSoonDays = 30;
    int longOpenDays = 365;
    std::vector<HoldKind> needApproval;
    QHash<HoldKind, QStringList> grounds;  ///< to choose from; others may be written

    bool needsApproval(HoldKind kind) const;
    /// @brief Nobody has approved it, and somebody should by the rules of today or of the day it was set.
    bool awaits(const Hold& hold) const;

    static Result<HoldRules> fromJson(const RuleFile& file);
    static Result<HoldRules> fromRules(const RuleSource& source);
};

/// @brief What is to be looked at on the date, in the enumeration's order; nothing of a hold that is not in
/// force. Pure.
std::vector<HoldWatch> holdWatches(const Hold& hold, const HoldRules& rules, QDate today);

}  // namespace saikoku
