#pragma once

#include <QString>

#include "core/exchange/extract_rows.h"
#include "core/exchange/import_monitor.h"
#include "core/exchange/import_profile.h"

namespace saikoku {

/// @brief Reads the files of an extract and checks every row by itself; rows are
/// not yet compared with each other (checkExtract does).
///
/// A folder or file that is missing, a name pattern that fits several files, a
/// column that the profile names and the file lacks: BadInput, and nothing is taken. A
/// line whose quotation mark stays open is rejected, those below it stand.
Result<Extract> readExtract(const ImportProfile& profile, const QString& folder, const ImportMonitor& monitor = {});

/// @brief The file of the folder that the layout means. BadInput when there is
/// none or more than one.
Result<QString> findExtractFile(const FileLayout& layout, const QString& folder);

/// @brief How a file begins, for showing the mapping before anything is imported.
struct ExtractPreview {
    QString path;
    qint64 bytes = 0;
    TextEncoding encoding = TextEncoding::Utf8;
    bool encodingWasDetected = false;
    QStringList headings;          ///< "#1", "#2" … in a file without header
    QList<QStringList> rows;       ///< decoded cells as they stand
    QList<int> fieldOfColumn;      ///< index into extractFields(), -1: not used
    QStringList missing;           ///< the error of the mapping, if any
};
Result<ExtractPreview> previewExtractFile(const ImportProfile& profile, ExtractFile file, const QString& folder, int rows);

}  // namespace saikoku
