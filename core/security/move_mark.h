#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

#include "core/base/result.h"

namespace saikoku {

class Database;

/// @brief Says in a store that it moves, or moved, elsewhere: nobody signs in to it any more.
struct MoveMark {
    QString to;       ///< for people: folder, or server and database
    QDateTime at;
    bool isDone = false;
};

Result<std::optional<MoveMark>> moveMark(Database& database);
/// @brief Sets, replaces or (nothing) lifts it. As the owner group on a server.
Result<void> setMoveMark(Database& database, const std::optional<MoveMark>& mark, const QString& by, const QDateTime& now);

/// @brief ErrorCode::Rule while there is a mark, with the way out.
Result<void> mustNotBeMoved(Database& database);

}  // namespace saikoku
