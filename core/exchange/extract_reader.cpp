#include "core/exchange/extract_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

#include "core/base/mapped_file.h"
#include "core/exchange/extract_row_parser.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Import) };

/// Of a file that is read, at most so much stays in memory.
constexpr qint64 kBytesKept = 8 * 1024 * 1024;
/// Of all files, whose texts are numbered with 32 bits (text_store.h).
constexpr qint64 kMostBytes = 2LL * 1024 * 1024 * 1024;

/// A file's bytes, mapped rather than read, and how to read them.
struct OpenedFile {
    MappedFile file;
    TextEncoding encoding = TextEncoding::Utf8;
};

Error inFile(const QString& name, const Error& error) {
    return {error.code, name + QStringLiteral(": ") + error.message, error.detail};
}

tl::unexpected<Error> changed(const QString& name) {
    return fail(ErrorCode::BadInput,
                Text::tr("%1 was changed while it was read. Wait until the delivery is complete, then import again. Nothing was imported.")
                    .arg(name));
}

Result<OpenedFile> openFile(const QString& path, const FileLayout& layout) {
    const QString name = QFileInfo(path).fileName();
    OpenedFile opened{MappedFile(path)};
    const MappedFile& file = opened.file;
    if (!file.isOpen()) {
        return fail(ErrorCode::BadInput, Text::tr("%1 can't be read: %2").arg(name, file.whyNot()));
    }
    if (layout.encoding) {
        opened.encoding = *layout.encoding;
        return opened;
    }
    Result<DetectedEncoding> guessed = guessTextEncoding(file.bytes());
    if (!guessed) {
        return fail(inFile(name, guessed.error()));
    }
    opened.encoding = guessed->encoding;
    if (!file.isUnchanged()) {
        return changed(name);
    }
    file.giveBack(0, file.bytes().size());
    return opened;
}

QStringList decodedCells(const CellDecoder& decoder, std::span<const QByteArrayView> cells) {
    QStringList texts;
    CellText cell;
    for (const QByteArrayView bytes : cells) {
        decoder.decode(bytes, cell);
        texts.append(QString::fromStdString(cell.utf8).trimmed());
    }
    return texts;
}

CsvFormat csvFormat(const FileLayout& layout, qsizetype columns = 0) {
    CsvFormat format;
    format.separator = layout.separator;
    format.strict = false;  // 方書 with a bare quotation mark is common; the column count tells a real break
    format.columns = static_cast<int>(columns);
    return format;
}

/// The header line's cells; nothing for a file without one.
Result<QStringList> readHeadings(const OpenedFile& opened, const FileLayout& layout, const QString& name) {
    QStringList headings;
    if (!layout.header) {
        return headings;
    }
    const CellDecoder decoder(opened.encoding);
    const Result<qint64> read = readCsv(opened.file.bytes(), csvFormat(layout), [&](const CsvRecord& record) {
        headings = decodedCells(decoder, record.fields);
        return CsvFlow::Stop;
    });
    if (!read) {
        return fail(inFile(name, read.error()));
    }
    if (headings.isEmpty()) {
        return fail(ErrorCode::BadInput, Text::tr("%1 is empty. A header line was expected. Have the extract made again.").arg(name));
    }
    return headings;
}

/// Reads one file's records into rows; keeps rejects and losses.
class FileReader {
public:
    FileReader(ExtractFile file, const FileLayout& layout, Extract& extract, const ImportMonitor& monitor)
        : m_file(file), m_layout(layout), m_extract(extract), m_monitor(monitor) {}

    Result<void> read(const QString& path, qint64 bytesBefore, qint64 bytesInAll) {
        const QString name = QFileInfo(path).fileName();
        SAIKOKU_TRY_ASSIGN(const OpenedFile opened, openFile(path, m_layout));
        SAIKOKU_TRY_ASSIGN(const QStringList headings, readHeadings(opened, m_layout, name));
        SAIKOKU_TRY_ASSIGN(const ColumnMap map, mapColumns(m_file, m_layout, headings, name));
        m_extract.sources.at(indexOf(m_file)) = {true, path, opened.encoding, headings};

        RecordReader reader(m_file, map, opened.encoding);
        bool isHeader = m_layout.header;
        qint64 told = -1;
        qint64 given = 0;
        bool isChanged = false;
        // progress, and whether to go on
        const auto goesOn = [&](qint64 bytesRead) {
            if (bytesRead != told) {
                told = bytesRead;
                m_monitor.tell(ImportPhase::Reading, bytesBefore + told, bytesInAll);
                if (told - given >= kBytesKept) {
                    opened.file.giveBack(given, told - kBytesKept / 2);
                    given = told - kBytesKept / 2;
                }
                isChanged = !opened.file.isUnchanged();
            }
            return m_monitor.isCancelled() || isChanged ? CsvFlow::Stop : CsvFlow::Continue;
        };
        const auto takeRecord = [&](const CsvRecord& record) {
            if (isHeader) {
                for (const QByteArrayView cell : record.fields) {
                    m_header.push_back(cell.toByteArray());
                }
            } else if (isHeaderAgain(record) || reader.isBlank(record)) {
                ++m_extract.countsOf(m_file).leftAside;
            } else {
                take(reader, record);
            }
            isHeader = false;
            return goesOn(record.bytesRead);
        };
        const auto rejectLine = [&](const CsvOpenQuote& line) {
            ++m_extract.countsOf(m_file).rows;
            reader.rejectOpenQuote(line);
            keepReject(reader);
            return goesOn(line.bytesRead);
        };
        const Result<qint64> read = readCsv(opened.file.bytes(), csvFormat(m_layout, map.columnCount), takeRecord, rejectLine);
        if (!read) {
            return fail(inFile(name, read.error()));
        }
        SAIKOKU_TRY(m_monitor.orCancelled());
        return opened.file.isUnchanged() ? Result<void>() : changed(name);
    }

private:
    /// Files that were put one behind the other repeat their heading line.
    bool isHeaderAgain(const CsvRecord& record) const {
        return !m_header.empty() && std::equal(m_header.begin(), m_header.end(), record.fields.begin(), record.fields.end());
    }

    void take(RecordReader& reader, const CsvRecord& record) {
        reader.begin(record);
        ++m_extract.countsOf(m_file).rows;
        if (!reader.isRejected()) {
            parse(reader);
        }
        if (reader.isRejected()) {
            keepReject(reader);
            return;
        }
        for (const ImportLoss& loss : reader.losses()) {
            m_extract.losses.append(loss);
        }
        for (const ImportNote& note : reader.notes()) {
            m_extract.notes.append(note);
        }
    }

    void keepReject(RecordReader& reader) {
        ++m_extract.countsOf(m_file).rejected;
        m_extract.rejects.append(reader.takeReject());
    }

    void parse(RecordReader& reader) {
        RowParser parser(reader, m_extract.texts);
        switch (m_file) {
        case ExtractFile::Taxpayers: {
            const TaxpayerRow& row = keep(reader, parser, m_extract.taxpayers);
            m_extract.taxpayersByNumber.add(m_extract.text(row.number), static_cast<quint32>(m_extract.taxpayers.size() - 1));
            break;
        }
        case ExtractFile::Phones: parser.parsePhones(m_extract.phones); break;
        case ExtractFile::Receivables: keepReceivable(reader, parser); break;
        case ExtractFile::Receipts: keep(reader, parser, m_extract.receipts); break;
        case ExtractFile::PaymentNumbers: break;  // no part of an extract (payment_number_reader.h)
        }
    }

    template <class Row>
    Row& keep(RecordReader& reader, RowParser& parser, std::deque<Row>& rows) {
        Row& row = rows.emplace_back();
        parser.parse(row);
        row.accepted = !reader.isRejected();
        return row;
    }

    void keepReceivable(RecordReader& reader, RowParser& parser) {
        ReceivableRow& row = m_extract.receivables.emplace_back();
        parser.parse(row, m_taxItemName);
        row.accepted = !reader.isRejected();
        m_extract.receivablesByKey.add(m_extract.keyOf(row), static_cast<quint32>(m_extract.receivables.size() - 1));
        if (row.accepted && !m_taxItemName.empty()) {
            const QByteArrayView item(m_extract.text(row.taxItem));
            const auto known = m_extract.taxItemNames.constFind(QByteArray::fromRawData(item.data(), item.size()));
            if (known == m_extract.taxItemNames.cend() || *known != QByteArrayView(m_taxItemName)) {
                m_extract.taxItemNames.insert(item.toByteArray(), QByteArray::fromStdString(m_taxItemName));
            }
        }
    }

    ExtractFile m_file;
    const FileLayout& m_layout;
    Extract& m_extract;
    const ImportMonitor& m_monitor;
    std::string m_taxItemName;
    std::vector<QByteArray> m_header;  ///< as it stands in the file
};

}  // namespace

Result<QString> findExtractFile(const FileLayout& layout, const QString& folder) {
    const QDir directory(folder);
    if (!directory.exists()) {
        return fail(ErrorCode::BadInput, Text::tr("There is no folder %1. Give the folder that holds the extract.").arg(folder));
    }
    const QStringList names = directory.entryList({layout.name}, QDir::Files, QDir::Name);
    if (names.isEmpty()) {
        return fail(ErrorCode::BadInput, Text::tr("The folder %1 holds no file %2. Nothing was imported. Have the extract delivered whole, or mend the name in the import profile.").arg(folder, layout.name));
    }
    if (names.size() > 1) {
        return fail(ErrorCode::BadInput, Text::tr("Several files fit the name %1: %2. Nothing was imported. Leave one of them in the folder.").arg(layout.name, names.join(QStringLiteral(", "))));
    }
    return directory.filePath(names.constFirst());
}

Result<Extract> readExtract(const ImportProfile& profile, const QString& folder, const ImportMonitor& monitor) {
    std::array<QString, kExtractFileCount> paths;
    qint64 bytesInAll = 0;
    for (const ExtractFile file : kExtractFiles) {
        if (profile.layout(file).present) {
            SAIKOKU_TRY_ASSIGN(paths.at(indexOf(file)), findExtractFile(profile.layout(file), folder));
            bytesInAll += QFileInfo(paths.at(indexOf(file))).size();
        }
    }
    if (bytesInAll > kMostBytes) {
        return fail(ErrorCode::BadInput, Text::tr("The files of %1 are larger than 2 GiB together. Nothing was imported. Look at what was delivered.").arg(folder));
    }
    Extract extract;
    qint64 bytesBefore = 0;
    for (const ExtractFile file : kExtractFiles) {
        const QString& path = paths.at(indexOf(file));
        if (!path.isEmpty()) {
            SAIKOKU_TRY(FileReader(file, profile.layout(file), extract, monitor).read(path, bytesBefore, bytesInAll));
            bytesBefore += QFileInfo(path).size();
        }
    }
    extract.taxpayersByNumber.close();
    extract.receivablesByKey.close();
    return extract;
}

Result<ExtractPreview> previewExtractFile(const ImportProfile& profile, ExtractFile file, const QString& folder, int rows) {
    const FileLayout& layout = profile.layout(file);
    ExtractPreview preview;
    SAIKOKU_TRY_ASSIGN(preview.path, findExtractFile(layout, folder));
    SAIKOKU_TRY_ASSIGN(const OpenedFile opened, openFile(preview.path, layout));
    preview.bytes = opened.file.bytes().size();
    preview.encoding = opened.encoding;
    preview.encodingWasDetected = !layout.encoding.has_value();
    const QString name = QFileInfo(preview.path).fileName();
    SAIKOKU_TRY_ASSIGN(preview.headings, readHeadings(opened, layout, name));
    const QStringList headings = preview.headings;

    const CellDecoder decoder(opened.encoding);
    bool isHeader = layout.header;
    qsizetype columns = preview.headings.size();
    const auto show = [&](const CsvRecord& record) {
        if (!isHeader) {
            preview.rows.append(decodedCells(decoder, record.fields));
            columns = std::max(columns, preview.rows.constLast().size());
        }
        isHeader = false;
        return preview.rows.size() < rows ? CsvFlow::Continue : CsvFlow::Stop;
    };
    SAIKOKU_TRY(readCsv(opened.file.bytes(), csvFormat(layout, columns), show, [](const CsvOpenQuote&) { return CsvFlow::Continue; }));
    for (qsizetype i = preview.headings.size(); i < columns; ++i) {
        preview.headings.append(QStringLiteral("#%1").arg(i + 1));
    }
    preview.fieldOfColumn = QList<int>(columns, -1);
    const Result<ColumnMap> map = mapColumns(file, layout, headings, name);
    if (!map) {
        preview.missing.append(map.error().message);
        return preview;
    }
    for (size_t field = 0; field < map->fields.size(); ++field) {
        for (const int column : map->fields[field].columns) {
            if (column < columns) {
                preview.fieldOfColumn[column] = static_cast<int>(field);
            }
        }
    }
    return preview;
}

}  // namespace saikoku
