#pragma once

#include "core/learning/own_models.h"

namespace saikoku::cli {

/// @brief The models that `score evaluate` of this account wrote:
/// $XDG_DATA_HOME/saikoku-models.
scoring::OwnModels ownModels();

}  // namespace saikoku::cli
