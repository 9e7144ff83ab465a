#pragma once

#include <QString>

#include <memory>

#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "core/store/store_location.h"

namespace saikoku {

class Database;

/// @brief Connects to a server's database that holds no store yet, as a login that
/// may create roles, and makes what is missing: the two groups, the database, the
/// right to make tables. ErrorCode::Exists when there is a store.
Result<std::unique_ptr<Database>> openEmptyServer(const StoreLocation& location, const QString& user,
                                                  const SecretBytes& password);

}  // namespace saikoku
