#pragma once

#include <QStringList>

#include <vector>

#include "core/base/result.h"
#include "core/exchange/import_profile.h"

namespace saikoku {

/// @brief A field and the columns of one file that fill it.
struct MappedField {
    const ExtractField* field = nullptr;
    const FieldRule* rule = nullptr;
    std::vector<int> columns;  ///< from 0; empty: constant or not given
    QString heading;           ///< the first column's, "#3" in a file without header

    bool isMapped() const { return rule != nullptr && (!columns.empty() || rule->value.has_value()); }
};

struct ColumnMap {
    std::vector<MappedField> fields;  ///< in the order of extractFields()
    int columnCount = 0;              ///< what every row must have
    bool hasHeader = true;
};

/// @brief Finds the profile's columns in a file. Headings are compared without
/// blanks and with full and half width alike.
/// @param headings the header line's cells; empty for a file without header
/// @return BadInput that names every missing column and those that the file has,
/// or a heading that stands twice.
Result<ColumnMap> mapColumns(ExtractFile file, const FileLayout& layout, const QStringList& headings, const QString& fileName);

}  // namespace saikoku
