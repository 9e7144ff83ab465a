#pragma once

#include "tests/lint/source_tree.h"

namespace saikoku::lint {

/// @brief Rule "phone": telephone numbers are 0999-… or 0[789]0-0…, which nobody
/// has been given. Hyphened or in brackets anywhere, mobiles also bare.
Findings findRealPhones(const SourceTree& tree);

/// @brief Rule "postcode": postcodes are 999-….
Findings findRealPostcodes(const SourceTree& tree);

/// @brief Rule "machine": no path of one machine (somebody's home, a scratch
/// folder) and no address of a package registry or mirror.
Findings findMachineTraces(const SourceTree& tree);

}  // namespace saikoku::lint
