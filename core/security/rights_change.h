#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Session;

/// @brief Runs before whatever changes people, roles or groups, in its transaction: one
/// change at a time, so that two can't each take the other's last right.
Result<void> beginRightsChange(Session& session);

/// @brief Last in the transaction of every change to somebody's rights. Refuses (Rule) when
/// nobody enabled and without a contract's end could manage users any more, or a
/// contractor's employee would hold officersMatters(); then has the server's logins of
/// these people follow.
Result<void> rightsChanged(Session& session, const std::vector<OperatorId>& people);

}  // namespace saikoku
