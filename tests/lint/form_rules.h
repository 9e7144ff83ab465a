#pragma once

#include "tests/lint/source_tree.h"

namespace saikoku::lint {

/// @brief Rule "guard": every header begins with #pragma once.
Findings findUnguardedHeaders(const SourceTree& tree);

/// @brief Rule "size": no source file of more than 600 lines.
Findings findLongFiles(const SourceTree& tree);

/// @brief Rule "name": no Japanese word in romaji in an identifier or file name;
/// the field's English words are in docs.
Findings findRomaji(const SourceTree& tree);

/// @brief Rule "habit": no unfinished-work marks, no string-based connect, no
/// sleeping in tests, no Qt keywords spelled as macros of old.
Findings findBadHabits(const SourceTree& tree);

/// @brief Rule "listed": every .cpp is named in the CMakeLists.txt of its folder
/// or of one above it; one that is not is never built, a test never run.
Findings findUnlistedSources(const SourceTree& tree);

}  // namespace saikoku::lint
