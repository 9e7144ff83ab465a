#include "core/base/csv_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>
#include <vector>

#include <csv.h>

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(TextFiles) };

constexpr qsizetype kBlock = 64 * 1024;

int noSpace(unsigned char) { return 0; }

/// Collects what libcsv tells field by field; counts physical lines.
class Collector {
public:
    explicit Collector(const CsvRecordHandler& handler) : m_handler(handler) {}

    void field(const char* data, size_t size) {
        if (m_ends.empty()) {
            m_recordLine = m_line;
        }
        m_lastTerminator = 0;
        m_buffer.append(data, size);
        m_ends.push_back(m_buffer.size());
        m_line += embeddedLines(data, size);
    }

    void end(int terminator) {
        if (terminator == '\n' && m_lastTerminator == '\r' && m_ends.empty()) {
            m_lastTerminator = 0;  // the second half of CR LF
            return;
        }
        m_lastTerminator = terminator;
        ++m_line;
        if (!m_ends.empty() && !m_stopped) {
            handOn();
        }
        m_buffer.clear();
        m_ends.clear();
    }

    bool stopped() const { return m_stopped; }
    qint64 records() const { return m_records; }
    qint64 recordLine() const { return m_ends.empty() ? m_line : m_recordLine; }
    void setBytesRead(qint64 bytes) { m_bytesRead = bytes; }

private:
    static qint64 embeddedLines(const char* data, size_t size) {
        qint64 lines = 0;
        for (size_t i = 0; i < size; ++i) {
            const bool lf = data[i] == '\n' && (i == 0 || data[i - 1] != '\r');
            lines += (lf || data[i] == '\r') ? 1 : 0;
        }
        return lines;
    }

    void handOn() {
        m_views.clear();
        size_t start = 0;
        for (const size_t stop : m_ends) {
            m_views.emplace_back(m_buffer.data() + start, static_cast<qsizetype>(stop - start));
            start = stop;
        }
        ++m_records;
        m_stopped = m_handler({m_recordLine, m_views, m_bytesRead}) == CsvFlow::Stop;
    }

    const CsvRecordHandler& m_handler;
    std::string m_buffer;
    std::vector<size_t> m_ends;
    std::vector<QByteArrayView> m_views;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
    qint64 m_records = 0;
    qint64 m_bytesRead = 0;
    int m_lastTerminator = 0;
    bool m_stopped = false;
};

void onField(void* data, size_t size, void* collector) {
    static_cast<Collector*>(collector)->field(static_cast<const char*>(data), size);
}

void onEnd(int terminator, void* collector) { static_cast<Collector*>(collector)->end(terminator); }

/// Frees libcsv's buffers whichever way the work ends.
class Parser {
public:
    explicit Parser(const CsvFormat& format) {
        const int options = CSV_APPEND_NULL | CSV_REPALL_NL | CSV_STRICT_FINI | (format.strict ? CSV_STRICT : 0);
        m_ready = csv_init(&m_parser, static_cast<unsigned char>(options)) == 0;
        csv_set_delim(&m_parser, static_cast<unsigned char>(format.separator));
        csv_set_quote(&m_parser, static_cast<unsigned char>(format.quote));
        csv_set_space_func(&m_parser, noSpace);
    }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    bool feed(QByteArrayView block, Collector& collector) {
        const auto size = static_cast<size_t>(block.size());
        return m_ready && csv_parse(&m_parser, block.data(), size, onField, onEnd, &collector) == size;
    }
    bool finish(Collector& collector) {
        // An open quote would swallow the rest of the file: refused in any case.
        csv_set_opts(&m_parser, static_cast<unsigned char>(csv_get_opts(&m_parser) | CSV_STRICT));
        return m_ready && csv_fini(&m_parser, onField, onEnd, &collector) == 0;
    }

private:
    csv_parser m_parser{};
    bool m_ready = false;
};

}  // namespace

Result<qint64> readCsv(QByteArrayView bytes, const CsvFormat& format, const CsvRecordHandler& handler) {
    Collector collector(handler);
    Parser parser(format);
    for (qsizetype at = 0; at < bytes.size(); at += kBlock) {
        const qsizetype size = std::min(kBlock, bytes.size() - at);
        collector.setBytesRead(at + size);
        if (!parser.feed(bytes.sliced(at, size), collector)) {
            return fail(ErrorCode::BadInput,
                        Text::tr("Line %1: a quotation mark stands where none may be. Write it twice inside a quoted field.")
                            .arg(collector.recordLine()));
        }
        if (collector.stopped()) {
            return collector.records();
        }
    }
    if (!parser.finish(collector)) {
        return fail(ErrorCode::BadInput,
                    Text::tr("Line %1: a quoted field is not closed before the end of the file.").arg(collector.recordLine()));
    }
    return collector.records();
}

}  // namespace saikoku
