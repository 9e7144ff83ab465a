#include "core/security/store_info_repository.h"

#include "core/store/query.h"

namespace saikoku {

namespace {

Result<void> write(Database& database, QLatin1String key, const BindValue& value) {
    SAIKOKU_TRY(database.execute(QStringLiteral("insert into store_info (key, value) values (:key, :value)"),
                                 {{QLatin1String(":key"), key}, {QLatin1String(":value"), value}}));
    return {};
}

}  // namespace

Result<void> writeStoreInfo(Database& database, const StoreInfo& info) {
    SAIKOKU_TRY(write(database, QLatin1String("store_id"), info.storeId));
    return write(database, QLatin1String("created_at"), info.createdAt);
}

Result<StoreInfo> readStoreInfo(Database& database) {
    StoreInfo info;
    SAIKOKU_TRY_ASSIGN(Statement rows, database.select(QStringLiteral("select key, value from store_info")));
    while (rows.next()) {
        if (rows.text(0) == QLatin1String("store_id")) {
            info.storeId = rows.text(1);
        } else if (rows.text(0) == QLatin1String("created_at")) {
            info.createdAt = rows.moment(1);
        }
    }
    SAIKOKU_TRY(rows.finish());
    return info;
}

}  // namespace saikoku
