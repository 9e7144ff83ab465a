#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/figures/paid_after_sql.h"

namespace saikoku {

class FigureScope;

/// @brief What was paid after the office's contacts of the period, and by those left alone. A contact is an
/// outbound record in force of any channel (or the one asked for); a case stands once in each row, from its
/// first contact of that row in the period.
struct ContactEffects {
    std::vector<PaidAfter> rows;  ///< first: channel's code, second: result's code
    PaidAfter all;                ///< each case once, from its first contact of the period
};
Result<ContactEffects> contactEffects(const FigureScope& scope);

/// @brief Cases with something past due on the period's first day and no outbound contact in the period, from
/// that day. Who was asked for, and which channel, leaves nobody out here: nobody called them at all.
Result<PaidAfter> leftUncontacted(const FigureScope& scope);

/// @brief Cases drawn by lot in the period, from the day of the draw; first: "call" or "leave". Empty: no
/// lots.
Result<std::vector<PaidAfter>> lotEffects(const FigureScope& scope);

}  // namespace saikoku
