#pragma once

#include <QMap>
#include <QString>

namespace saikoku::demo {

/// @brief Rows written, by table.
using TableCounts = QMap<QString, qint64>;

}  // namespace saikoku::demo
