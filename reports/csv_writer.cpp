#include "reports/csv_writer.h"

#include <QCalendar>
#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QIODevice>

#include <cmath>

#include "core/base/csv_line.h"

namespace saikoku::reports {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(CsvWriter) };

constexpr int kDecimals = 6;

QString decimals(double number) {
    if (!std::isfinite(number)) {
        return {};
    }
    QString text = QString::number(number, 'f', kDecimals);
    qsizetype end = text.size();
    while (text.at(end - 1) == u'0') {
        --end;
    }
    text.truncate(text.at(end - 1) == u'.' ? end - 1 : end);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

void appendDigits(QString& text, int number, int digits) {
    const qsizetype end = text.size();
    text.resize(end + digits);
    QChar* const at = text.data() + end;
    for (int i = digits - 1; i >= 0; --i, number /= 10) {
        at[i] = QChar(u'0' + number % 10);
    }
}

/// By hand: Qt's own formatting is most of the time of a million rows.
void appendDate(QString& text, QDate date) {
    if (!date.isValid() || date.year() < 1 || date.year() > 9999) {
        text += date.toString(Qt::ISODate);
        return;
    }
    const auto parts = QCalendar().partsFromDate(date);
    appendDigits(text, parts.year, 4);
    text += u'-';
    appendDigits(text, parts.month, 2);
    text += u'-';
    appendDigits(text, parts.day, 2);
}

void appendMoment(QString& text, const QDateTime& moment) {
    if (!moment.isValid()) {
        return;
    }
    const QTime time = moment.time();
    appendDate(text, moment.date());
    text += u' ';
    appendDigits(text, time.hour(), 2);
    text += u':';
    appendDigits(text, time.minute(), 2);
}

}  // namespace

QString cellText(const QVariant& value) {
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QMetaType::LongLong:
        return QString::number(value.toLongLong());
    case QMetaType::Double:
        return decimals(value.toDouble());
    case QMetaType::QDate: {
        QString text;
        appendDate(text, value.toDate());
        return text;
    }
    case QMetaType::QDateTime: {
        QString text;
        appendMoment(text, value.toDateTime());
        return text;
    }
    case QMetaType::QStringList:
        return value.toStringList().join(QLatin1Char(' '));
    default:
        return value.toString();
    }
}

namespace {

/// Only texts can need quotes or a guard.
void appendCell(QString& line, const QVariant& value) {
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return;
    case QMetaType::QDate:
        appendDate(line, value.toDate());
        return;
    case QMetaType::QDateTime:
        appendMoment(line, value.toDateTime());
        return;
    case QMetaType::QString:
    case QMetaType::QStringList:
        appendCsvCell(line, neutralisedCell(cellText(value)));
        return;
    default:
        appendCsvCell(line, cellText(value));
    }
}

}  // namespace

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
    m_line.resize(0);  // keeps its room
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0) {
            m_line += QLatin1Char(',');
        }
        appendCell(m_line, values.at(i));
    }
    m_line += QLatin1String("\r\n");
    ++m_rows;
    return write(m_line);
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

Result<void> CsvWriter::line(const QStringList& cells) { return write(csvLine(cells)); }

Result<void> CsvWriter::write(const QString& line) {
    const EncodedText encoded = m_encoder.encode(line);
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
