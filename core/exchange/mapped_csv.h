#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>

#include "core/base/result.h"
#include "core/exchange/import_profile.h"
#include "core/exchange/record_reader.h"

namespace saikoku {

/// @brief Takes a record that the reader has begun; one whose quotation mark stays open is rejected already.
/// False: no more.
/// @param bytesRead up to the record's end; 0 with such a mark.
using MappedRow = std::function<bool(RecordReader& reader, qint64 bytesRead)>;

/// @brief Tells the records of one file of a profile one after the other, but for its heading and blank ones.
/// @return the number of blank records. BadInput: the file is empty, lacks columns, or is no CSV; names the
/// file.
Result<qint64> readMappedCsv(ExtractFile file, const FileLayout& layout, QByteArrayView bytes,
                             const QString& fileName, const MappedRow& row);

}  // namespace saikoku
