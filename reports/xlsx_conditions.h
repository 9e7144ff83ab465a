#pragma once

#include <xlsxwriter.h>

#include "reports/report.h"

namespace saikoku::reports {

class XlsxFormats;

/// @brief What the report is, as a sheet of its own: title, the lines of headLines(), log head, its columns
/// with key and unit, definitions.
void writeConditions(lxw_worksheet* sheet, const XlsxFormats& formats, const ReportHead& head,
                     const QList<Column>& columns);

}  // namespace saikoku::reports
