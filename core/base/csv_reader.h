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
    /// Otherwise both are taken as written, unless the field runs over line ends.
    bool strict = true;
    /// How many fields every record has, 0 when that isn't known: a quoted field one
    /// of whose lines could be a record by itself has then swallowed it.
    int columns = 0;
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

/// @brief A line whose quotation mark is not closed where its field ends: it is never
/// closed, closed by a stray one lines below, or holds whole records.
struct CsvOpenQuote {
    qint64 line = 0;      ///< physical line, the file's first being 1
    QByteArrayView text;  ///< its bytes, without the line end
    qint64 bytesRead = 0; ///< as CsvRecord tells it
};
using CsvOpenQuoteHandler = std::function<CsvFlow(const CsvOpenQuote&)>;

/// @brief Reads every record in order and hands it on; blank lines are passed
/// over (but counted as lines), and so are the end bytes of withoutEndBytes() and a byte
/// order mark or 1A where a line begins (files put one behind the other). Works on bytes
/// of UTF-8 and CP932 alike, since CP932's second bytes are never a separator or quote.
/// Gives the number of records handed on.
/// @param openQuote takes the line of such a fault; reading goes on with the next line.
/// Without it the file is refused.
/// @return BadInput with the line for an open quote and, if strict, a stray one.
Result<qint64> readCsv(QByteArrayView bytes, const CsvFormat& format, const CsvRecordHandler& handler,
                       const CsvOpenQuoteHandler& openQuote = {});

}  // namespace saikoku
