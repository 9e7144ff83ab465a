#include "core/store/row_counts.h"

#include "core/store/database.h"
#include "core/store/table_rules.h"

namespace saikoku {

Result<RowCounts> countRows(Database& database) {
    SAIKOKU_TRY_ASSIGN(const QStringList tables, tableNames(database));
    RowCounts counts;
    for (const QString& table : tables) {
        SAIKOKU_TRY_ASSIGN(const qint64 rows, database.selectInteger(QStringLiteral("select count(*) from ") + table));
        counts.emplace(table, rows);
    }
    return counts;
}

}  // namespace saikoku
