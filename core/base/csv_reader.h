#pragma once

#include <QByteArrayView>

#include <functional>
#include <span>

#include "core/base/result.h"

namespace saikoku {

/// @brief How a file of separated values is written.
struct CsvFormat {
    char separator = ',';
    char quote = '"';
    /// Refuse a quote inside an unquoted field and text after a closing quote.
    /// Otherwise both are taken as written.
    bool strict = true;
};

/// @brief One record. The fields are raw bytes without their quotes, blanks kept,
/// valid only during the callback; decode each with TextDecoder.
struct CsvRecord {
    /// Physical line on which the record begins, the file's first being 1. CR LF,
    /// LF and CR each end a line, also inside quoted fields.
    qint64 line = 0;
    std::span<const QByteArrayView> fields;
    /// Bytes read so far, to the nearest block, for showing progress.
    qint64 bytesRead = 0;
};

enum class CsvFlow { Continue, Stop };
using CsvRecordHandler = std::function<CsvFlow(const CsvRecord&)>;

/// @brief Reads every record in order and hands it on; blank lines are passed
/// over (but counted as lines). Works on bytes of UTF-8 and CP932 alike, since
/// CP932's second bytes are never a separator or quote; leave a byte order mark
/// out (detectTextEncoding). Gives the number of records handed on.
/// @return BadInput with the line for an unclosed quote and, if strict, a stray one.
Result<qint64> readCsv(QByteArrayView bytes, const CsvFormat& format, const CsvRecordHandler& handler);

}  // namespace saikoku
