#pragma once

#include <QString>

#include <optional>

#include "core/base/error.h"
#include "core/store/bindings.h"
#include "core/store/statement.h"

class QSqlQuery;

namespace saikoku {

/// @brief Binds a value as the dialect stores it. Refuses text with U+0000.
std::optional<Error> bindTo(QSqlQuery& query, Dialect dialect, const QString& name, const BindValue& value);

}  // namespace saikoku
