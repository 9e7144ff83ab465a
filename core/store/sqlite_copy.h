#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

namespace saikoku {

class Database;

/// @brief Copies a SQLCipher store as it stands now into a new file under the same
/// data key, while others go on working with it. A copy that fails is removed.
Result<void> copySqlite(Database& source, const SecretBytes& key, const QString& file);

/// @brief Makes sure that no other connection, of any program, has the store open, and that
/// none opens it until this one closes; folds its write-ahead log into the file.
/// ErrorCode::Locked otherwise.
///
/// Close it only where the file is to stay. A file that another is to replace stays held
/// until that one stands in its place: who opened it between would write his journal under
/// the new one's name.
Result<void> takeAlone(Database& database);

/// @brief Folds the write-ahead log into the file: once this connection has closed, one file
/// is all of the store. For a file that nobody else has open; ErrorCode::Locked otherwise.
Result<void> foldIntoOneFile(Database& database);

}  // namespace saikoku
