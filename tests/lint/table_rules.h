#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include "tests/lint/source_tree.h"

namespace saikoku::lint {

/// @brief Which core module owns each table and view.
struct TableOwners {
    QHash<QString, QString> tables;
    QHash<QString, QString> views;

    bool isEmpty() const { return tables.isEmpty() && views.isEmpty(); }
};

/// @brief Reads the table of docs/data-model.md, so that the document and the check
/// can't differ: rows "| `core/MODULE` | TABLE TABLE … | VIEW VIEW … |".
TableOwners tableOwners(const QString& dataModel);

/// @brief Rule "table": the migrations' tables and views are those that have an
/// owner in the document, neither more nor fewer.
Findings findUnownedTables(const SourceTree& tree, const TableOwners& owners);

/// @brief Rule "table": a table is named only by the module that owns it, a view
/// also by the modules that may include its owner. Named means: behind from, join,
/// into, update or delete from in any literal of core, a table handed to the bulk
/// writer or to a statement built around %1, and what a list of tables holds.
Findings findForeignTables(const SourceTree& tree, const TableOwners& owners, const QHash<QString, QSet<QString>>& allowed);

/// @brief Rule "rights": a migration names in a line of its own what staff may do
/// with every table and view that it makes (core/store/migration_script.h). Those
/// of steps 1 to 4 may be named by a later one.
Findings findMissingRights(const SourceTree& tree);

/// @brief Rule "view": a migration's view asks for its reader's rights ({invoker})
/// and holds no GROUP BY, which would read the whole table for one case.
Findings findViewFaults(const SourceTree& tree);

}  // namespace saikoku::lint
