#pragma once

#include <QString>

#include <optional>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

/// @brief What figures rest on: "B12/N3456/D78", the newest batch, record in force and letter that were
/// known. The same on the store, a backup of it and the server that it was moved to; another as soon as one
/// of them was added, or a newest record taken back.
Result<QString> dataVersionOf(Database& database, const KnownFacts& facts);

/// @brief A group of people by its name; nothing when there is none.
Result<std::optional<GroupId>> groupOfName(Database& database, const QString& name);

}  // namespace saikoku
