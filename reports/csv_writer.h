#pragma once

#include <QStringList>
#include <QVariantList>

#include "core/base/result.h"
#include "core/base/text_encoding.h"
#include "reports/report_writer.h"

class QIODevice;

namespace saikoku::reports {

/// @brief A value as it stands in a file: whole numbers without separators, rates to six decimals without zeros
/// at the end, dates
/// ISO, moments "2026-11-20 18:05", flags true/false, several texts with a space between.
QString cellText(const QVariant& value);

/// @brief Which line stands above the rows.
enum class CsvHeading { Keys, Headings };

/// @brief What else a report's CSV has beside its rows.
struct CsvStyle {
    CsvHeading heading = CsvHeading::Headings;
    bool hasTotals = true;  ///< a last line with the sums
};

/// @brief Writes CSV that Japanese spreadsheets open: UTF-8 with a byte order
/// mark or CP932, CRLF, quotes where needed, formula guard (neutralisedCell()). A
/// character that the encoding lacks becomes 〓 and is listed in lost().
class CsvWriter final : public ReportWriter {
public:
    CsvWriter(QIODevice& device, TextEncoding encoding, CsvStyle style = {});

    Result<void> begin(const ReportHead& head, const QList<Column>& columns) override;
    Result<void> begin(const QList<Column>& columns, CsvHeading heading);
    Result<void> row(const QVariantList& values) override;
    Result<void> end(const QVariantMap& totals) override;

    qint64 rows() const { return m_rows; }
    /// @brief Characters that could not be written, each once.
    QStringList lost() const override { return m_lost; }

private:
    Result<void> line(const QStringList& cells);
    Result<void> write(const QString& line);

    QIODevice& m_device;
    TextEncoding m_encoding;
    TextEncoder m_encoder;
    CsvStyle m_style;
    QList<Column> m_columns;
    QString m_line;
    qint64 m_rows = 0;
    QStringList m_lost;
};

}  // namespace saikoku::reports
