#include "core/security/backup_log_repository.h"

#include "core/store/query.h"

namespace saikoku {

Result<QDateTime> lastBackedUp(Database& database) {
    SAIKOKU_TRY_ASSIGN(const auto last, selectFirst(database,
                                                    QStringLiteral("select at from access_log where target_kind = 'backup'"
                                                                   " and operation = 'store.backed_up' order by at desc limit 1"),
                                                    {}, [](Statement& row) { return row.moment(0); }));
    return last.value_or(QDateTime());
}

}  // namespace saikoku
