#pragma once

#include <vector>

#include "core/demo/word_lists.h"

namespace saikoku::demo {

/// @brief The office's people: those of lists/operators.tsv, and more callers
/// for a larger city. Places in `everybody` are the operators' indexes.
struct Staff {
    std::vector<DemoOperator> everybody;
    std::vector<int> callers;
    std::vector<int> officers;
    int supervisor = 0;

    bool isOfficer(int index) const;
};

/// @brief `callers` ≥ 4 people who telephone, and the others.
Staff staffWith(int callers);

}  // namespace saikoku::demo
