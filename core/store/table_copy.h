#pragma once

#include <QString>
#include <QStringList>

#include <functional>

#include "core/base/result.h"

namespace saikoku {

class Database;

enum class CopyScope {
    Everything,    ///< both stores have the same schema version
    WhatBothHave,  ///< tables and columns that one of them doesn't know are left out
};

/// @brief Replaces all rows of `to` by those of `from`, whatever the two dialects,
/// in one transaction (schema_migration itself stays). Ids are kept. On a server
/// `to` must act as the owner group.
/// @param leftOut tables that stay empty
/// @param progress is told the table and its rows so far, some thousand apart
/// @return rows copied
using CopyProgress = std::function<void(const QString& table, qint64 rows)>;
Result<qint64> copyTables(Database& from, Database& to, const QStringList& leftOut, CopyScope scope = CopyScope::Everything,
                          const CopyProgress& progress = {});

}  // namespace saikoku
