#pragma once

#include <QString>

#include <vector>

#include "core/base/result.h"

namespace saikoku::reports {

/// @brief Whether a workbook that was written holds everything: libxlsxwriter does not ask whether its own
/// spool took what it wrote. Reads each part to its end, with its checksum. DiskFull: something is missing.
/// @param sheetBytes at least so many bytes in each sheet, from the first on
Result<void> checkWorkbook(const QString& path, const std::vector<qint64>& sheetBytes);

}  // namespace saikoku::reports
