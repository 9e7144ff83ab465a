#include "core/base/csv_line.h"

#include <QRegularExpression>

namespace saikoku {

namespace {

QString quoted(const QString& cell) {
    static const QRegularExpression needsQuotes(QStringLiteral("[\",\r\n]|^\\s|\\s$"));
    if (!needsQuotes.match(cell).hasMatch()) {
        return cell;
    }
    return QLatin1Char('"') + QString(cell).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
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

QString csvLine(const QStringList& cells) {
    QStringList written;
    written.reserve(cells.size());
    for (const QString& cell : cells) {
        written.append(quoted(cell));
    }
    return written.join(QLatin1Char(',')) + QLatin1String("\r\n");
}

}  // namespace saikoku
