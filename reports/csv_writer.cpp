#include "reports/csv_writer.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QIODevice>

#include "core/base/csv_line.h"

namespace saikoku::reports {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(CsvWriter) };

}  // namespace

QString cellText(const QVariant& value) {
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    case QMetaType::QDateTime:
        return value.toDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    case QMetaType::QStringList:
        return value.toStringList().join(QLatin1Char(' '));
    default:
        return value.toString();
    }
}

CsvWriter::CsvWriter(QIODevice& device, TextEncoding encoding, CsvStyle style)
    : m_device(device), m_encoding(encoding), m_encoder(encoding), m_style(style) {}

Result<void> CsvWriter::begin(const ReportHead& /*head*/, const QList<Column>& columns) {
    return begin(columns, m_style.heading);
}

Result<void> CsvWriter::begin(const QList<Column>& columns, CsvHeading heading) {
    if (m_encoding == TextEncoding::Utf8 && m_device.write("\xEF\xBB\xBF") != 3) {
        return fail(ErrorCode::DiskFull, Text::tr("The file could not be written: %1").arg(m_device.errorString()));
    }
    m_columns = columns;
    QStringList cells;
    for (const Column& column : columns) {
        cells.append(heading == CsvHeading::Keys ? column.key : column.heading);
    }
    return line(cells);
}

Result<void> CsvWriter::row(const QVariantList& values) {
    QStringList cells;
    cells.reserve(values.size());
    for (const QVariant& value : values) {
        const QString text = cellText(value);
        const bool isText = value.typeId() == QMetaType::QString || value.typeId() == QMetaType::QStringList;
        cells.append(isText ? neutralisedCell(text) : text);
    }
    ++m_rows;
    return line(cells);
}

Result<void> CsvWriter::end(const QVariantMap& totals) {
    if (!m_style.hasTotals || totals.isEmpty()) {
        return {};
    }
    QStringList cells;
    for (const Column& column : std::as_const(m_columns)) {
        cells.append(cellText(totals.value(column.key)));
    }
    if (cells.constFirst().isEmpty()) {
        cells.first() = Text::tr("Total");
    }
    return line(cells);
}

Result<void> CsvWriter::line(const QStringList& cells) {
    const EncodedText encoded = m_encoder.encode(csvLine(cells));
    for (const QString& character : encoded.lost) {
        if (!m_lost.contains(character)) {
            m_lost.append(character);
        }
    }
    if (m_device.write(encoded.bytes) != encoded.bytes.size()) {
        return fail(ErrorCode::DiskFull, Text::tr("The file could not be written: %1").arg(m_device.errorString()));
    }
    return {};
}

}  // namespace saikoku::reports
