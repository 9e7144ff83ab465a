#include "core/learning/table.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/csv_reader.h"
#include "core/base/text_encoding.h"
#include "core/learning/column_names.h"
#include "core/learning/table_quotes.h"

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

/// Whichever stands most often between the header's fields.
char separatorOf(QByteArrayView bytes) {
    constexpr std::array kSeparators{',', '\t', ';'};
    std::array<int, kSeparators.size()> seen{};
    bool quoted = false;
    for (const char byte : bytes) {
        if (!quoted && (byte == '\n' || byte == '\r')) {
            break;
        }
        quoted = quoted != (byte == '"');
        for (size_t i = 0; i < seen.size() && !quoted; ++i) {
            seen[i] += byte == kSeparators[i] ? 1 : 0;
        }
    }
    return kSeparators[static_cast<size_t>(std::max_element(seen.begin(), seen.end()) - seen.begin())];
}

/// A few rows of a large table need not carry, and have read again, all its values.
void keepUsedValues(TextColumn& column) {
    const QStringList all = std::exchange(column.values, {});
    QHash<int, int> moved;
    for (int& code : column.codes) {
        auto at = moved.constFind(code);
        if (at == moved.constEnd()) {
            at = moved.insert(code, static_cast<int>(column.values.size()));
            column.values.append(all[code]);
        }
        code = *at;
    }
}

/// Fills columns record by record, decoding each distinct value once.
class TableBuilder {
public:
    TableBuilder(TextEncoding encoding, QString name) : m_decoder(encoding), m_name(std::move(name)) {}

    bool add(const CsvRecord& record) { return m_table.columns.empty() ? addHeader(record) : addRow(record); }
    std::optional<Error> error;

    /// The line of a row with a cell that holds rows of this table.
    std::optional<qint64> swallowedRows(char separator) const {
        SwallowedRows swallowed(m_table, separator);
        for (const BrokenCell& cell : m_broken) {
            if (swallowed.areIn(cell)) {
                return m_table.lines[static_cast<size_t>(cell.row)];
            }
        }
        return std::nullopt;
    }
    TextTable take() { return std::move(m_table); }

private:
    bool addHeader(const CsvRecord& record) {
        QSet<QString> names;
        for (const QByteArrayView field : record.fields) {
            TextColumn column;
            column.name = canonicalText(m_decoder.decode(field).trimmed());
            const auto number = static_cast<qsizetype>(m_table.columns.size()) + 1;
            if (column.name.isEmpty()) {
                column.name = QStringLiteral("#%1").arg(number);  // the same in every language
            }
            if (names.contains(column.name)) {
                return refuse(Text::tr("%1: two columns are called \"%2\". Give each its own name.")
                                  .arg(m_name, column.name));
            }
            names.insert(column.name);
            m_table.columns.push_back(std::move(column));
        }
        m_codes.resize(m_table.columns.size());
        m_values.resize(m_table.columns.size());
        m_emptyCodes.assign(m_table.columns.size(), -1);
        return true;
    }

    bool addRow(const CsvRecord& record) {
        if (record.fields.size() != m_table.columns.size()) {
            return refuse(Text::tr("%1, line %2: %3 fields where the header has %4.")
                              .arg(m_name, QString::number(record.line),
                                   QString::number(record.fields.size()),
                                   QString::number(m_table.columns.size())));
        }
        for (size_t i = 0; i < m_codes.size(); ++i) {
            TextColumn& column = m_table.columns[i];
            const QByteArrayView field = record.fields[i];
            if (field.isEmpty()) {
                column.codes.push_back(codeOf(i, QString()));
                continue;
            }
            const QByteArray key = QByteArray::fromRawData(field.data(), field.size());
            auto found = m_codes[i].constFind(key);
            if (found == m_codes[i].constEnd()) {
                const QString text = m_decoder.decode(field);
                if (text.contains(u'\n') || text.contains(u'\r')) {
                    m_broken.push_back({m_table.rows, static_cast<qsizetype>(i), text});
                }
                found = m_codes[i].insert(field.toByteArray(), codeOf(i, canonicalText(text.trimmed())));
            }
            column.codes.push_back(*found);
        }
        m_table.lines.push_back(record.line);
        ++m_table.rows;
        return true;
    }

    /// Spellings that differ only in surrounding blanks share a code.
    int codeOf(size_t index, const QString& value) {
        TextColumn& column = m_table.columns[index];
        QHash<QString, int>& known = m_values[index];
        int code = value.isEmpty() ? m_emptyCodes[index] : known.value(value, -1);
        if (code < 0) {
            code = static_cast<int>(column.values.size());
            column.values.append(value);
            if (value.isEmpty()) {
                m_emptyCodes[index] = code;
            } else {
                known.insert(value, code);
            }
        }
        return code;
    }

    bool refuse(const QString& message) {
        error = Error{ErrorCode::BadInput, message, {}};
        return false;
    }

    TextDecoder m_decoder;
    QString m_name;
    TextTable m_table;
    std::vector<QHash<QByteArray, int>> m_codes;
    std::vector<QHash<QString, int>> m_values;
    std::vector<int> m_emptyCodes;  ///< -1: none yet; a hash for every empty column of thousands would fill the memory
    std::vector<BrokenCell> m_broken;
};

}  // namespace

std::optional<qsizetype> TextTable::find(const QString& name) const {
    const QString wanted = canonicalText(name);
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == wanted) {
            return static_cast<qsizetype>(i);
        }
    }
    return std::nullopt;
}

QHash<QString, qsizetype> TextTable::index() const {
    QHash<QString, qsizetype> all;
    all.reserve(static_cast<qsizetype>(columns.size()));
    for (size_t i = 0; i < columns.size(); ++i) {
        all.insert(columns[i].name, static_cast<qsizetype>(i));
    }
    return all;
}

TextTable TextTable::pick(const std::vector<qsizetype>& which) const {
    TextTable picked;
    picked.rows = static_cast<qsizetype>(which.size());
    for (const TextColumn& column : columns) {
        TextColumn part{column.name, column.values, {}};
        part.codes.reserve(which.size());
        for (const qsizetype row : which) {
            part.codes.push_back(column.codes[static_cast<size_t>(row)]);
        }
        if (picked.rows < part.values.size() / 4) {
            keepUsedValues(part);
        }
        picked.columns.push_back(std::move(part));
    }
    for (const qsizetype row : which) {
        picked.lines.push_back(lines[static_cast<size_t>(row)]);
    }
    return picked;
}

Result<QByteArray> readTableFile(const QString& path) {
    QFile file(path);
    if (!file.exists()) {
        return fail(ErrorCode::NotFound, Text::tr("The file %1 does not exist.").arg(path));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Failed,
                    Text::tr("The file %1 can't be read: %2").arg(path, file.errorString()));
    }
    return file.readAll();
}

Result<TextTable> readTable(const QString& path) {
    SAIKOKU_TRY_ASSIGN(const QByteArray bytes, readTableFile(path));
    return readTableBytes(bytes, path);
}

Result<TextTable> readTableBytes(QByteArrayView bytes, const QString& name) {
    const Result<DetectedEncoding> detected = detectTextEncoding(bytes);
    if (!detected) {
        return fail(detected.error().code, name + QStringLiteral(": ") + detected.error().message);
    }
    const QByteArrayView text = withoutEndBytes(bytes.sliced(detected->bomLength));
    const char separator = separatorOf(text);
    TableBuilder builder(detected->encoding, name);
    const Result<qint64> read = readCsv(text, {separator, '"', false}, [&](const CsvRecord& record) {
        return builder.add(record) ? CsvFlow::Continue : CsvFlow::Stop;
    });
    if (builder.error) {
        return fail(*builder.error);
    }
    if (!read) {
        return fail(read.error().code, name + QStringLiteral(": ") + read.error().message);
    }
    std::optional<qint64> stray = strayQuoteLine(text, separator);
    if (!stray) {
        stray = builder.swallowedRows(separator);
    }
    if (stray) {
        return fail(ErrorCode::BadInput,
                    Text::tr("%1, line %2: a quotation mark is opened here and closed in a later line, with rows "
                             "between. Remove it, or write it twice inside a quoted field.")
                        .arg(name, QString::number(*stray)));
    }
    TextTable table = builder.take();
    if (table.columns.empty()) {
        return fail(ErrorCode::BadInput, Text::tr("%1 is empty. A header line is needed.").arg(name));
    }
    return table;
}

}  // namespace saikoku::scoring
