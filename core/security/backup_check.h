#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "core/security/store_figures.h"

namespace saikoku {

class Database;
class StagingFolder;

/// @brief Opens the copy of a store and looks at all of it (integrity_check.h); the rows of
/// each table and the newest log entry must be those of the source. Names what isn't so; empty:
/// all is well. The file is closed again, but its write-ahead log is on.
Result<QStringList> faultsOfCopy(const QString& databaseFile, const SecretBytes& dataKey, const StoreFigures& source);

/// @brief The same of a database that is open.
Result<QStringList> faultsOfCopy(Database& copy, const StoreFigures& source);

/// @brief The same of a written backup, unpacked into `folder`. ErrorCode::Corrupt names the faults.
/// @param named for the sentence
Result<void> checkBackupFile(const QString& written, const QString& named, const StagingFolder& folder, const SecretBytes& dataKey,
                             const StoreFigures& source);

}  // namespace saikoku
