#pragma once

#include "reports/report.h"

class QWidget;

namespace saikoku::ui {

class Workspace;

/// @brief The report's pages as they will come out, the printer, its tray: the dialog that letters are printed with.
void printReport(Workspace& workspace, const reports::Report& report, const reports::ReportQuestion& question, QWidget* parent);

}  // namespace saikoku::ui
