#include "core/learning/table_quotes.h"

#include <QRegularExpression>

#include "core/learning/cell_values.h"
#include "core/learning/column_names.h"

namespace saikoku::scoring {

namespace {

/// Reads as core/base/csv_reader.h does with strict = false.
class QuoteScan {
public:
    explicit QuoteScan(char separator) : m_separator(separator) {}

    std::optional<qint64> run(QByteArrayView text) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char next = i + 1 < text.size() ? text[i + 1] : '\n';
            countLine(text[i], next);
            if (!m_open) {
                begin(text[i]);
            } else if (text[i] == '"' && next == '"') {
                ++i;
            } else if (text[i] == '"' && ends(next)) {
                if (m_stray && m_line > m_openLine) {
                    return m_openLine;
                }
                m_open = false;
            } else {
                m_stray = m_stray || text[i] == '"';
            }
        }
        return std::nullopt;
    }

private:
    bool ends(char next) const { return next == m_separator || next == '\n' || next == '\r'; }

    void countLine(char byte, char next) { m_line += byte == '\n' || (byte == '\r' && next != '\n') ? 1 : 0; }

    void begin(char byte) {
        if (byte == '"' && m_atStart) {
            m_open = true;
            m_stray = false;
            m_openLine = m_line;
        }
        m_atStart = ends(byte);
    }

    char m_separator;
    qint64 m_line = 1;
    qint64 m_openLine = 0;
    bool m_open = false;
    bool m_stray = false;
    bool m_atStart = true;
};

}  // namespace

std::optional<qint64> strayQuoteLine(QByteArrayView text, char separator) { return QuoteScan(separator).run(text); }

SwallowedRows::SwallowedRows(const TextTable& table, char separator)
    : m_table(table), m_separator(separator), m_values(table.columns.size()) {}

const SwallowedRows::Values& SwallowedRows::valuesOf(qsizetype column) {
    std::optional<Values>& values = m_values[static_cast<size_t>(column)];
    if (!values) {
        values.emplace();
        for (const QString& value : m_table.columns[static_cast<size_t>(column)].values) {
            values->texts.insert(value);
            values->anyNumber = values->anyNumber || parseNumber(value);
        }
    }
    return *values;
}

bool SwallowedRows::belongsInto(qsizetype column, const QString& text) {
    const Values& values = valuesOf(column);
    const QString value = canonicalText(text.trimmed());
    return values.texts.contains(value) || (values.anyNumber && parseNumber(value));
}

bool SwallowedRows::areIn(const BrokenCell& cell) {
    static const QRegularExpression lineBreak(QStringLiteral("\r\n|\n|\r"));
    const QStringList lines = cell.text.split(lineBreak);
    const auto columns = static_cast<qsizetype>(m_table.columns.size());
    qsizetype compared = 0;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        // the first line begins in the cell's own column, the last one ends there
        const qsizetype first = line == 0 ? cell.column : 0;
        const qsizetype last = line + 1 == lines.size() ? cell.column : columns - 1;
        const QStringList cells = lines[line].split(QLatin1Char(m_separator));
        if (cells.size() != last - first + 1) {
            return false;
        }
        for (qsizetype column = first; column <= last; ++column) {
            if (column == cell.column) {
                continue;
            }
            if (!belongsInto(column, cells[column - first])) {
                return false;
            }
            ++compared;
        }
    }
    return compared > 0;
}

}  // namespace saikoku::scoring
