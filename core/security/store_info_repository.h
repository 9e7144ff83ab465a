#pragma once

#include <QDateTime>
#include <QString>

#include "core/base/result.h"

namespace saikoku {

class Database;

/// @brief Which store this is, wherever its files are copied to.
struct StoreInfo {
    QString storeId;
    QDateTime createdAt;
};

Result<void> writeStoreInfo(Database& database, const StoreInfo& info);
Result<StoreInfo> readStoreInfo(Database& database);

}  // namespace saikoku
