#pragma once

#include <QStringList>

#include <functional>

#include "app/cli/command.h"
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

/// @brief What is written itself, as the command's output, instead of an account of it.
Result<Output> printedOutput(reports::ReportFormat format, const std::function<Result<reports::ReportWritten>(QIODevice&)>& write);
/// @brief An account of a file: rows, file, left_out, lost, and under `key` what it holds.
Output fileOutput(const QString& key, const QString& name, const reports::ReportWritten& written, const QString& file);

}  // namespace saikoku::cli
