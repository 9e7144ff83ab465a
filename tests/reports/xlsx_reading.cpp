#include "tests/reports/xlsx_reading.h"

#include <zip.h>

#include <QXmlStreamReader>

#include <vector>

namespace saikoku::test {

namespace {

QByteArray partOf(zip_t* archive, const QString& name) {
    zip_stat_t stat = {};
    const QByteArray path = name.toUtf8();
    zip_file_t* const file = zip_stat(archive, path.constData(), 0, &stat) == 0
                                 ? zip_fopen(archive, path.constData(), 0)
                                 : nullptr;
    if (file == nullptr) {
        qFatal("the file has no part %s", path.constData());
    }
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    if (zip_fread(file, bytes.data(), stat.size) != zip_int64_t(stat.size)) {
        qFatal("the part %s is cut", path.constData());
    }
    zip_fclose(file);
    return bytes;
}

/// The number formats of the cell styles.
QStringList formatsOf(const QByteArray& styles) {
    QHash<int, QString> codes{
        {0, QStringLiteral("General")}, {3, QStringLiteral("#,##0")}, {49, QStringLiteral("@")}};
    QStringList formats;
    bool isOfCells = false;
    QXmlStreamReader xml(styles);
    while (!xml.atEnd()) {
        xml.readNext();
        const bool begins = xml.isStartElement();
        if (begins && xml.name() == QLatin1String("numFmt")) {
            codes.insert(xml.attributes().value(QLatin1String("numFmtId")).toInt(),
                         xml.attributes().value(QLatin1String("formatCode")).toString());
        } else if (xml.name() == QLatin1String("cellXfs")) {
            isOfCells = begins;
        } else if (begins && isOfCells && xml.name() == QLatin1String("xf")) {
            formats.append(codes.value(xml.attributes().value(QLatin1String("numFmtId")).toInt()));
        }
    }
    return formats;
}

XlsxSheet sheetOf(const QByteArray& part, const QStringList& formats) {
    XlsxSheet sheet;
    QString at;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == QLatin1String("col")) {
            for (int i = attributes.value(QLatin1String("min")).toInt();
                 i <= attributes.value(QLatin1String("max")).toInt(); ++i) {
                sheet.widths.insert(i, attributes.value(QLatin1String("width")).toDouble());
            }
        } else if (xml.name() == QLatin1String("pane")) {
            sheet.frozenAt = attributes.value(QLatin1String("topLeftCell")).toString();
        } else if (xml.name() == QLatin1String("autoFilter")) {
            sheet.filter = attributes.value(QLatin1String("ref")).toString();
        } else if (xml.name() == QLatin1String("c")) {
            at = attributes.value(QLatin1String("r")).toString();
            const QString type = attributes.value(QLatin1String("t")).toString();
            sheet.cells[at].type = type.isEmpty() ? QStringLiteral("n") : type;
            sheet.cells[at].format = formats.value(attributes.value(QLatin1String("s")).toInt());
        } else if (xml.name() == QLatin1String("v") || xml.name() == QLatin1String("t")) {
            sheet.cells[at].value = xml.readElementText();
        } else if (xml.name() == QLatin1String("f")) {
            sheet.cells[at].formula = xml.readElementText();
        }
    }
    if (xml.hasError()) {
        qFatal("a sheet is no XML: %s", qPrintable(xml.errorString()));
    }
    return sheet;
}

}  // namespace

QList<XlsxSheet> readXlsx(const QByteArray& bytes) {
    zip_error_t error = {};
    zip_source_t* const source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t* const archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive == nullptr) {
        qFatal("no Excel file");
    }
    const QStringList formats = formatsOf(partOf(archive, QStringLiteral("xl/styles.xml")));
    QList<XlsxSheet> sheets;
    QXmlStreamReader xml(partOf(archive, QStringLiteral("xl/workbook.xml")));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("sheet")) {
            const QString name = xml.attributes().value(QLatin1String("name")).toString();
            sheets.append(
                sheetOf(partOf(archive, QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheets.size() + 1)),
                        formats));
            sheets.last().name = name;
        }
    }
    zip_discard(archive);
    return sheets;
}

}  // namespace saikoku::test
