#pragma once

#include "core/scripts/scripts.h"

namespace saikoku::test {

/// @brief The shipped script of a first call, which the lint takes; for planting faults in it.
inline Script plainScript() { return *shippedScript(QStringLiteral("tax_first")); }

inline ScriptBox& boxOf(Script& script, const char* id) { return *script.box(QLatin1String(id)); }

}  // namespace saikoku::test
