#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/base/text_encoding.h"
#include "core/exchange/extract_rows.h"

namespace saikoku {

class Session;

/// @brief Saves rejects as CSV: file, line, column, value, reason. UTF-8 gets a
/// byte order mark, so that Excel reads it. Values that Excel would take for
/// formulas are neutralised (neutralisedCell()).
///
/// Written by an OutputFile that never overwrites (Exists).
Result<void> writeRejects(const QList<ImportReject>& rejects, const QString& path, TextEncoding encoding);

/// @brief writeRejects() for a person: the values are what the files held, personal
/// data, so it asks for Permission::Import and logs the number of rows.
Result<void> saveRejects(Session& session, const QList<ImportReject>& rejects, const QString& path, TextEncoding encoding);

/// @brief The name under which a file's rejects are told: "receivables.csv" where
/// the file was read, else "receivables".
QString shownFileName(const ExtractFileSource& source, ExtractFile file);

}  // namespace saikoku
