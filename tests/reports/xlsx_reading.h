#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

namespace saikoku::test {

/// A cell of an Excel file as it stands there.
struct XlsxCell {
    QString type;     ///< "n", "inlineStr", "b", "str"
    QString value;    ///< of a formula what was worked out last
    QString formula;  ///< without "="; empty: none
    QString format;   ///< of its number
};

/// A sheet of it.
struct XlsxSheet {
    QString name;
    QHash<QString, XlsxCell> cells;  ///< "B2"
    QMap<int, double> widths;        ///< of columns, from 1
    QString frozenAt;                ///< "B2"
    QString filter;                  ///< "A1:C4"

    QString value(const char* cell) const { return cells.value(QLatin1String(cell)).value; }
    QString formula(const char* cell) const { return cells.value(QLatin1String(cell)).formula; }
    QString format(const char* cell) const { return cells.value(QLatin1String(cell)).format; }
};

/// Reads by libzip and Qt's XML reader what libxlsxwriter wrote; stops the test at what it can't read.
QList<XlsxSheet> readXlsx(const QByteArray& bytes);

}  // namespace saikoku::test
