#include "core/learning/table.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/csv_reader.h"
#include "core/base/text_encoding.h"

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

    TextTable take() { return std::move(m_table); }

private:
    bool addHeader(const CsvRecord& record) {
        for (const QByteArrayView field : record.fields) {
            TextColumn column;
            column.name = m_decoder.decode(field).trimmed();
            const auto number = static_cast<qsizetype>(m_table.columns.size()) + 1;
            if (column.name.isEmpty()) {
                column.name = QStringLiteral("#%1").arg(number);  // the same in every language
            }
            if (m_table.find(column.name)) {
                return refuse(Text::tr("%1: two columns are called \"%2\". Give each its own name.")
                                  .arg(m_name, column.name));
            }
            m_table.columns.push_back(std::move(column));
        }
        m_codes.resize(m_table.columns.size());
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
            const QByteArray key = QByteArray::fromRawData(field.data(), field.size());
            auto found = m_codes[i].constFind(key);
            if (found == m_codes[i].constEnd()) {
                found =
                    m_codes[i].insert(field.toByteArray(), codeOf(column, m_decoder.decode(field).trimmed()));
            }
            column.codes.push_back(*found);
        }
        m_table.lines.push_back(record.line);
        ++m_table.rows;
        return true;
    }

    /// Spellings that differ only in surrounding blanks share a code.
    int codeOf(TextColumn& column, const QString& value) {
        auto& known = m_values[&column];
        const auto found = known.constFind(value);
        if (found != known.constEnd()) {
            return *found;
        }
        const auto code = static_cast<int>(column.values.size());
        column.values.append(value);
        known.insert(value, code);
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
    QHash<const TextColumn*, QHash<QString, int>> m_values;
};

}  // namespace

std::optional<qsizetype> TextTable::find(const QString& name) const {
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == name) {
            return static_cast<qsizetype>(i);
        }
    }
    return std::nullopt;
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
    const QByteArrayView text = bytes.sliced(detected->bomLength);
    TableBuilder builder(detected->encoding, name);
    const Result<qint64> read = readCsv(text, {separatorOf(text), '"', false}, [&](const CsvRecord& record) {
        return builder.add(record) ? CsvFlow::Continue : CsvFlow::Stop;
    });
    if (builder.error) {
        return fail(*builder.error);
    }
    if (!read) {
        return fail(read.error().code, name + QStringLiteral(": ") + read.error().message);
    }
    TextTable table = builder.take();
    if (table.columns.empty()) {
        return fail(ErrorCode::BadInput, Text::tr("%1 is empty. A header line is needed.").arg(name));
    }
    return table;
}

}  // namespace saikoku::scoring
