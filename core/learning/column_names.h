#pragma once

#include <QString>
#include <QStringList>

#include "core/base/result.h"

namespace saikoku::scoring {

struct TextTable;

/// @brief The one form of a text that Unicode counts as the same (NFC): テ with a voiced
/// mark of its own is デ. Headings, cells and what options name are compared in it.
QString canonicalText(const QString& text);

/// @brief The column that an option names: an exact heading counts first, then one in
/// quotation marks; what is neither is given back as it is.
QString namedColumn(const TextTable& table, const QString& option);

/// @brief The columns that a list with commas names. Of "年齢,階層,備考" the longest
/// stretch that is a heading counts first, so 年齢,階層 may be one; quotation marks hold
/// a name together as in CSV.
QStringList namedColumns(const TextTable& table, const QString& option);

}  // namespace saikoku::scoring
