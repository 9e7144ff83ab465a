#pragma once

#include <QString>
#include <QStringList>

namespace saikoku {

/// @brief A cell that a spreadsheet would take for a formula (it begins with
/// = + - @, their full-width forms, tab, CR or LF) gets an apostrophe before it,
/// unless it is a plain number. Source: OWASP, "CSV Injection".
QString neutralisedCell(const QString& cell);

/// @brief Puts one cell behind what stands in a line, in quotes where csvLine() says.
void appendCsvCell(QString& line, const QString& cell);

/// @brief One line of a CSV file with its CRLF (RFC 4180). Cells with a comma,
/// a quote, a line break or a blank at either end stand in quotes. Guards
/// nothing: see neutralisedCell().
QString csvLine(const QStringList& cells);

}  // namespace saikoku
