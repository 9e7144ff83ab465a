#pragma once

#include "core/base/result.h"

namespace saikoku {

class Database;

/// @brief After many rows came at once, committed or not yet: has the server learn how they
/// lie. Without it one case costs a reading of whole tables until the server looks by
/// itself, a minute later or more. Nothing to do on a file, whose plans need none.
Result<void> renewStatistics(Database& database);

}  // namespace saikoku
