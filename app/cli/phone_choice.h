#pragma once

#include <QString>

#include "core/base/result.h"

namespace saikoku {
class PhoneNumber;
class Session;
struct Taxpayer;
}

namespace saikoku::cli {

struct CaseKey;

/// @brief The person of the case, with the numbers on file; without any while they
/// are protected and not revealed.
Result<Taxpayer> reachablePerson(Session& session, const CaseKey& key);

/// @brief Whether the acting person may be told which numbers this person has. Where
/// not, no answer may depend on them, guessed or not.
Result<bool> mayTellNumbers(Session& session, const CaseKey& key);

/// @brief Whether the number is one of the person's on file; never when it may not be
/// told (mayTellNumbers).
Result<bool> isNumberOf(Session& session, const CaseKey& key, const PhoneNumber& number);

}  // namespace saikoku::cli
