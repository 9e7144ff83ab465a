#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "core/base/result.h"

namespace saikoku {

class Database;

/// @brief One thing that was looked at.
struct IntegrityFinding {
    QString check;       ///< stable name: "cipher", "pages", "references", "schema", "log"
    QStringList faults;  ///< places, never rows' contents; empty = sound
};

/// @brief Looks at the whole store: every encrypted page against its checksum and
/// the structure of tables and indexes (SQLCipher), unvalidated constraints and
/// invalid indexes (PostgreSQL), references between tables, the recorded schema,
/// and that the access log of every sign-in is without a gap. A fault is a
/// finding; an Error only when it could not be looked at. Changes nothing.
Result<std::vector<IntegrityFinding>> checkIntegrity(Database& database);

}  // namespace saikoku
