#pragma once

#include <QStringList>
#include <QVariantList>

#include "core/base/result.h"
#include "core/base/text_encoding.h"
#include "reports/table.h"

class QIODevice;

namespace saikoku::reports {

/// @brief A value as it stands in a file: whole numbers without separators, dates
/// ISO, moments "2026-11-20 18:05", flags true/false.
QString cellText(const QVariant& value);

/// @brief Which line stands above the rows.
enum class CsvHeading { Keys, Headings };

/// @brief Writes CSV that Japanese spreadsheets open: UTF-8 with a byte order
/// mark or CP932, CRLF, quotes where needed, formula guard (neutralisedCell()). A
/// character that the encoding lacks becomes 〓 and is listed in lost().
class CsvWriter {
public:
    CsvWriter(QIODevice& device, TextEncoding encoding);

    Result<void> begin(const QList<Column>& columns, CsvHeading heading);
    Result<void> row(const QVariantList& values);

    qint64 rows() const { return m_rows; }
    /// @brief Characters that could not be written, each once.
    const QStringList& lost() const { return m_lost; }

private:
    Result<void> line(const QStringList& cells);

    QIODevice& m_device;
    TextEncoding m_encoding;
    TextEncoder m_encoder;
    qint64 m_rows = 0;
    QStringList m_lost;
};

}  // namespace saikoku::reports
