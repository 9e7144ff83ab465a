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
        OwnerAppends,///< the same, and on a server only administrators add
        OwnerWrites, ///< on a server only administrators write `table`
        OwnerKeeps,  ///< the same, and nobody else reads it
        StaffWrites, ///< whoever is signed in adds, changes and deletes rows of `table`
        Derived,     ///< the same; the rows can be rebuilt from others at any time
        View,        ///< `table` is a view: read only
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
/// `{strict}` (SQLite checks column types; empty on PostgreSQL),
/// `{invoker}` behind a view's name (PostgreSQL then asks for the reader's
/// own rights; empty on SQLite). A migration is written once for both stores.
///
/// Lines that begin with `--` and one of these words:
/// - `-- only: sqlite` or `-- only: postgres` … `-- end`: for one dialect.
/// - `-- append-only: TABLE [except COLUMN, COLUMN]`: after the table is made.
///   Triggers refuse what is not allowed; on PostgreSQL the grants do as well.
/// - `-- owner-appends: TABLE`: the same, added to by administrators alone.
/// - `-- owner-writes: TABLE`, `-- owner-keeps: TABLE`, `-- staff-writes: TABLE`, `-- derived: TABLE`.
/// - `-- view: VIEW`.
///
/// Every table and view has one of these lines: without one nobody but the owner
/// may do anything but read it. A later migration may name a table again, because
/// its columns or its rights changed; the newest line holds.
///
/// Refuses an unknown token or word and an unclosed block, with the line.
Result<std::vector<MigrationStep>> readMigration(const QString& name, const QString& script, Dialect dialect);

}  // namespace saikoku
