#include "core/base/csv_line.h"

#include <QRegularExpression>

#include <algorithm>

namespace saikoku {

namespace {

bool isBlank(QChar c) { return c == u' ' || (c >= u'\t' && c <= u'\r'); }

/// A million rows ask this of each cell: no regular expression.
bool needsQuotes(const QString& cell) {
    return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c == u'"' || c == u',' || c == u'\r' || c == u'\n'; }) ||
           (!cell.isEmpty() && (isBlank(cell.front()) || isBlank(cell.back())));
}

}  // namespace

QString neutralisedCell(const QString& cell) {
    static const QString starts = QStringLiteral("=+-@\t\r\n＝＋－＠");
    static const QRegularExpression number(QStringLiteral("^[+-]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?$"));
    if (cell.isEmpty() || !starts.contains(cell.front()) || number.match(cell).hasMatch()) {
        return cell;
    }
    return QLatin1Char('\'') + cell;
}

void appendCsvCell(QString& line, const QString& cell) {
    if (!needsQuotes(cell)) {
        line += cell;
        return;
    }
    line += QLatin1Char('"') + QString(cell).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString csvLine(const QStringList& cells) {
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            line += QLatin1Char(',');
        }
        appendCsvCell(line, cells.at(i));
    }
    return line + QLatin1String("\r\n");
}

}  // namespace saikoku
