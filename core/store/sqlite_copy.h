#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

namespace saikoku {

class Database;

/// @brief Copies a SQLCipher store as it stands now into a new file under the same
/// data key, while others go on working with it. A copy that fails is removed.
Result<void> copySqlite(Database& source, const SecretBytes& key, const QString& file);

/// @brief Makes sure that no other connection, of any program, has the store open,
/// and folds its write-ahead log into the file. ErrorCode::Locked otherwise.
Result<void> takeAlone(Database& database);

/// @brief Has a file that was taken alone stay so until this connection closes, once it has
/// written: call it between takeAlone() and that write, then isHeldAlone().
Result<void> keepAlone(Database& database);
/// @brief Whether nobody came between.
Result<bool> isHeldAlone(Database& database);

}  // namespace saikoku
