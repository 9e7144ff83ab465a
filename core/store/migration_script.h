#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "core/base/result.h"
#include "core/store/statement.h"

namespace saikoku {

/// @brief One stretch of a migration: SQL to run, or a rule about a table.
struct MigrationStep {
    enum class Kind {
        Sql,         ///< `text` in the dialect asked for
        AppendOnly,  ///< rows of `table` are added, never deleted; only `except` columns change
        OwnerWrites, ///< on a server only administrators write `table`
    };
    Kind kind = Kind::Sql;
    QString text;
    QString table;
    QStringList except;
};

/// @brief Reads a migration for one dialect.
///
/// Tokens: `{id}` a primary key that numbers itself, `{bigint}`, `{smallint}`,
/// `{flag}` (0/1), `{real}`, `{text}`, `{date}`, `{moment}` (UTC text), `{bytes}`,
/// `{strict}` (SQLite checks column types; empty on PostgreSQL). A migration is
/// written once for both stores.
///
/// Lines that begin with `--` and one of these words:
/// - `-- only: sqlite` or `-- only: postgres` … `-- end`: for one dialect.
/// - `-- append-only: TABLE [except COLUMN, COLUMN]`: after the table is made.
///   Triggers refuse what is not allowed; on PostgreSQL the grants do as well.
/// - `-- owner-writes: TABLE`.
///
/// Refuses an unknown token or word and an unclosed block, with the line.
Result<std::vector<MigrationStep>> readMigration(const QString& name, const QString& script, Dialect dialect);

}  // namespace saikoku
