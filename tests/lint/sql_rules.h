#pragma once

#include "tests/lint/source_tree.h"

namespace saikoku::lint {

/// @brief Whether a store's code may stand in the file: core/store, *_repository and *_sql.
bool maySpeakSql(const QString& path);

/// @brief Rule "sql": SQL stands in core/store, *_repository, *_sql and the .sql
/// migrations only. Elsewhere neither a literal that reads as SQL nor an include
/// of Qt's SQL classes is let through. Tests may do both.
Findings findSqlElsewhere(const SourceTree& tree);

}  // namespace saikoku::lint
