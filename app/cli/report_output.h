#pragma once

#include <QStringList>

#include "app/cli/command_line.h"
#include "core/base/text_encoding.h"
#include "reports/report_file.h"

namespace saikoku::cli {

/// @brief --encoding, UTF-8 without. Usage for an unknown one, and for one beside
/// another format than CSV.
Result<TextEncoding> encodingOption(const CommandLine& line, bool isCsv);

/// @brief --format, one of these; the first without it. Usage for another.
Result<reports::ReportFormat> formatOption(const CommandLine& line, const QList<reports::ReportFormat>& offered);

/// @brief Usage for a format that is no text without --out.
Result<void> checkOut(reports::ReportFormat format, const QString& out);

/// @brief Usage when CSV is to be printed while --json asks for one object.
Result<void> checkPrinting(const CommandLine& line, bool isCsv, const QString& out);

/// @brief Who was left out of a file and which characters it could not hold.
QStringList notesOn(const reports::ReportWritten& written);

/// @brief "Rows written: 1,234, to FILE", a line.
QString rowsWritten(qint64 rows, const QString& file);

}  // namespace saikoku::cli
