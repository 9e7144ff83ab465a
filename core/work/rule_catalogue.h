#pragma once

#include "core/security/office_rules.h"

namespace saikoku {

/// @brief Every rule file of the program. A new one is one line.
const RuleCatalogue& ruleCatalogue();

}  // namespace saikoku
