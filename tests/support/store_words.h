#pragma once

#include <QStringList>

#include "core/store/store_location.h"

namespace saikoku::test {

/// @brief How a call of saikoku-cli names the store.
inline QStringList storeWords(const StoreLocation& at) {
    return at.isLocal() ? QStringList{QStringLiteral("--data"), at.folder()}
                        : QStringList{QStringLiteral("--server"), QStringLiteral("postgresql:///%1?host=%2").arg(at.database(), at.host())};
}

}  // namespace saikoku::test
