#include "core/base/csv_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <optional>
#include <string>
#include <vector>

#include <csv.h>

#include "core/base/text_encoding.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(TextFiles) };

constexpr qsizetype kBlock = 64 * 1024;
constexpr qint64 kMostLinesOfRecord = 1000;  // a quote left open must not gather the whole file
constexpr int kFewestColumns = 4;            // of fewer a text's own commas make as many

int noSpace(unsigned char) { return 0; }

/// Where physical lines end: CR LF, LF and CR alike.
class LineEnds {
public:
    explicit LineEnds(QByteArrayView text) : m_text(text) {}

    /// The place behind the line end that follows `from`, or the text's end.
    qsizetype after(qsizetype from) {
        const qsizetype lf = next(m_lf, '\n', from);
        const qsizetype cr = next(m_cr, '\r', from);
        const qsizetype end = std::min(lf, cr);
        const bool isPair = cr + 1 == lf && lf < m_text.size();
        return end == m_text.size() ? end : end + (isPair ? 2 : 1);
    }

private:
    qsizetype next(qsizetype& known, char c, qsizetype from) const {
        if (known < from) {
            const void* found = std::memchr(m_text.data() + from, c, static_cast<size_t>(m_text.size() - from));
            known = found == nullptr ? m_text.size() : static_cast<const char*>(found) - m_text.data();
        }
        return known;
    }

    QByteArrayView m_text;
    qsizetype m_lf = -1;
    qsizetype m_cr = -1;
};

/// Collects what libcsv tells field by field.
class Collector {
public:
    void field(const char* data, size_t size) {
        m_buffer.append(data, size);
        m_ends.push_back(m_buffer.size());
    }
    void end() { m_ended = true; }

    void clear() {
        m_buffer.clear();
        m_ends.clear();
        m_ended = false;
    }
    bool isEnded() const { return m_ended; }
    bool isEmpty() const { return m_ends.empty(); }

    /// Valid until the next field.
    std::span<const QByteArrayView> fields() {
        m_views.clear();
        size_t start = 0;
        for (const size_t stop : m_ends) {
            m_views.emplace_back(m_buffer.data() + start, static_cast<qsizetype>(stop - start));
            start = stop;
        }
        return m_views;
    }

private:
    std::string m_buffer;
    std::vector<size_t> m_ends;
    std::vector<QByteArrayView> m_views;
    bool m_ended = false;
};

void onField(void* data, size_t size, void* collector) {
    static_cast<Collector*>(collector)->field(static_cast<const char*>(data), size);
}

void onEnd(int, void* collector) { static_cast<Collector*>(collector)->end(); }

/// Frees libcsv's buffers whichever way the work ends.
class Parser {
public:
    explicit Parser(const CsvFormat& format, bool strict) {
        const int options = CSV_APPEND_NULL | CSV_REPALL_NL | CSV_STRICT_FINI | (strict ? CSV_STRICT : 0);
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

/// Has as many separators as a whole record.
bool couldBeRecord(QByteArrayView line, const CsvFormat& format) {
    return std::count(line.begin(), line.end(), format.separator) >= format.columns - 1;
}

/// A line of the field, the first left out, could be one.
bool holdsRecord(QByteArrayView field, const CsvFormat& format) {
    if (field.isEmpty()) {
        return false;
    }
    LineEnds lines(field);
    for (qsizetype at = lines.after(0); at < field.size();) {
        const qsizetype next = lines.after(at);
        if (couldBeRecord(field.sliced(at, next - at), format)) {
            return true;
        }
        at = next;
    }
    return false;
}

/// The work of readCsv: physical line by physical line, so that a record is known
/// with its first line and its bytes.
class Reader {
public:
    Reader(QByteArrayView text, const CsvFormat& format, const CsvRecordHandler& handler, const CsvOpenQuoteHandler& openQuote)
        : m_text(text), m_format(format), m_handler(handler), m_openQuote(openQuote), m_lines(text), m_secondLines(text) {}

    Result<qint64> read() {
        m_parser.emplace(m_format, m_format.strict);
        while (m_at < m_text.size() && !m_stopped) {
            SAIKOKU_TRY(readLine());
        }
        return m_records;
    }

private:
    Result<void> readLine() {
        if (m_recordLines == 0) {
            skipMarks();
            m_recordStart = m_at;
            m_recordLine = m_line;
        }
        const qsizetype next = m_lines.after(m_at);
        const bool isLast = next == m_text.size();
        const QByteArrayView line = m_text.sliced(m_at, next - m_at);
        const bool fed = m_parser->feed(line, m_collector);
        m_at = next;
        ++m_line;
        ++m_recordLines;
        if (m_recordLines == 1) {
            m_secondLine = next;
            m_secondLines = m_lines;
        }
        if (!fed) {
            return fail(ErrorCode::BadInput,
                        Text::tr("Line %1: a quotation mark stands where none may be. Write it twice inside a quoted field.")
                            .arg(m_recordLine));
        }
        if (!m_collector.isEnded() && isLast && !m_parser->finish(m_collector)) {
            return leaveOut();
        }
        if (!m_collector.isEnded() && !isLast) {
            const bool isTooMuch = m_recordLines >= kMostLinesOfRecord || (m_recordLines > 1 && isSwallowed(line));
            return isTooMuch ? leaveOut() : Result<void>();
        }
        return m_recordLines > 1 && !isSound() ? leaveOut() : handOn();
    }

    void skipMarks() {
        const auto begins = [this](QByteArrayView mark) { return m_text.sliced(m_at).startsWith(mark); };
        const QByteArrayView bom("\xEF\xBB\xBF");  // no character of CP932 either
        const QByteArrayView endOfFile("\x1A");
        while (begins(bom) || begins(endOfFile)) {
            m_at += begins(bom) ? bom.size() : endOfFile.size();
        }
    }

    /// Of a record over several lines: its quotes stand as RFC 4180 asks, and no
    /// field holds another record.
    bool isSound() {
        Collector unused;
        Parser strict(m_format, true);
        if (!strict.feed(m_text.sliced(m_recordStart, m_at - m_recordStart), unused) || !strict.finish(unused)) {
            return false;
        }
        const auto fields = m_collector.fields();
        return m_format.columns < kFewestColumns ||
               std::none_of(fields.begin(), fields.end(), [this](QByteArrayView field) { return holdsRecord(field, m_format); });
    }

    /// A line inside an open quote that could be a record by itself: isSound() would say no
    /// once the quote is closed, a thousand lines later perhaps.
    bool isSwallowed(QByteArrayView line) const {
        return m_format.columns >= kFewestColumns && couldBeRecord(line, m_format);
    }

    qint64 bytesRead() const { return std::min(m_text.size(), (m_at / kBlock + 1) * kBlock); }

    Result<void> handOn() {
        if (!m_collector.isEmpty()) {
            ++m_records;
            m_stopped = m_handler({m_recordLine, m_collector.fields(), bytesRead()}) == CsvFlow::Stop;
        }
        m_collector.clear();
        m_recordLines = 0;
        return {};
    }

    /// Goes on behind the record's first line.
    Result<void> leaveOut() {
        if (!m_openQuote) {
            return fail(ErrorCode::BadInput,
                        Text::tr("Line %1: a quotation mark is opened and not closed where its cell ends. Close it, or write it "
                                 "twice inside a quoted field.")
                            .arg(m_recordLine));
        }
        QByteArrayView text = m_text.sliced(m_recordStart, m_secondLine - m_recordStart);
        while (text.endsWith('\n') || text.endsWith('\r')) {
            text.chop(1);
        }
        m_at = m_secondLine;
        m_stopped = m_openQuote({m_recordLine, text, bytesRead()}) == CsvFlow::Stop;
        m_parser.emplace(m_format, m_format.strict);
        m_collector.clear();
        m_lines = m_secondLines;
        m_line = m_recordLine + 1;
        m_recordLines = 0;
        return {};
    }

    QByteArrayView m_text;
    const CsvFormat& m_format;
    const CsvRecordHandler& m_handler;
    const CsvOpenQuoteHandler& m_openQuote;
    LineEnds m_lines;
    LineEnds m_secondLines;  ///< as m_lines stood at m_secondLine
    std::optional<Parser> m_parser;
    Collector m_collector;
    qsizetype m_at = 0;
    qint64 m_line = 1;  ///< the one that begins at m_at
    qsizetype m_recordStart = 0;
    qsizetype m_secondLine = 0;  ///< where the record's second line would begin
    qint64 m_recordLine = 1;
    qint64 m_recordLines = 0;  ///< of the record so far
    qint64 m_records = 0;
    bool m_stopped = false;
};

}  // namespace

Result<qint64> readCsv(QByteArrayView bytes, const CsvFormat& format, const CsvRecordHandler& handler,
                       const CsvOpenQuoteHandler& openQuote) {
    return Reader(withoutEndBytes(bytes), format, handler, openQuote).read();
}

}  // namespace saikoku
