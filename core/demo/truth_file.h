#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/demo/city.h"

namespace saikoku::demo {

/// @brief The hidden traits of everybody who pays a tax, as CSV (UTF-8), for
/// measuring what was learnt from the store. Columns: see docs/demo.md.
QByteArray truthCsv(const City& city);

/// @brief Writes it by an OutputFile.
Result<void> writeTruthFile(const City& city, const QString& fileName);

}  // namespace saikoku::demo
