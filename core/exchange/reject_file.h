#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/base/text_encoding.h"
#include "core/exchange/extract_rows.h"

namespace saikoku {

/// @brief Saves rejects as CSV: file, line, column, value, reason. UTF-8 gets a
/// byte order mark, so that Excel reads it. A value that Excel would take for a
/// formula (= + - @ tab) gets an apostrophe in front, numbers excepted.
///
/// The values are what the files held: personal data, so the caller must hold
/// Permission::Import, as for the import itself. Exists: never overwrites.
Result<void> saveRejects(const QList<ImportReject>& rejects, const QString& path, TextEncoding encoding);

/// @brief The name under which a file's rejects are told: "receivables.csv" where
/// the file was read, else "receivables".
QString shownFileName(const ExtractFileSource& source, ExtractFile file);

}  // namespace saikoku
