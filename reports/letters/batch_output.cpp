// The file and index of a batch as they are given out (notice_run.h).

#include <QCoreApplication>
#include <QFileInfo>
#include <QIODevice>

#include <map>

#include "core/base/output_file.h"
#include "core/base/sealed_spool.h"
#include "core/letters/letter_number.h"
#include "core/security/session.h"
#include "reports/csv_writer.h"
#include "reports/paper/pdf_pages.h"
#include "reports/letters/notice_run.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

const QLatin1String kReprint("notice.reprint");

/// Bytes into a file that appears whole or not at all.
class FileSink {
public:
    explicit FileSink(OutputFile file) : m_file(std::move(file)) {}

    bool take(QByteArrayView bytes) {
        return m_file.device().write(bytes.data(), bytes.size()) == bytes.size();
    }
    /// Why it took no more, when it was the file's fault.
    Error errorOr(const Error& other) const { return m_file.errorOr(other); }
    Result<void> finish() { return m_file.finish(); }

private:
    OutputFile m_file;
};

Result<FileSink> sinkTo(const QString& path) {
    SAIKOKU_TRY_ASSIGN(OutputFile file, OutputFile::open(path));
    return FileSink(std::move(file));
}

/// The whole file of a batch, sealed beside where it goes: what splits or encrypts it jumps about in it, and it
/// stands nowhere in the clear.
Result<SealedSpool> spoolOf(Session& session, NoticeBatchId batch, const QString& path) {
    SAIKOKU_TRY_ASSIGN(SealedSpool spool,
                       SealedSpool::open(isDeviceOrPipe(path) ? QString() : QFileInfo(path).absolutePath()));
    Result<void> kept;
    const Result<void> read = batchFile(session, batch, [&](QByteArrayView some) {
        kept = spool.append(some);
        return kept.has_value();
    });
    SAIKOKU_TRY(kept);
    SAIKOKU_TRY(read);
    return spool;
}

PdfSource sourceOf(SealedSpool& spool) {
    PdfSource source;
    source.spool = &spool;
    return source;
}

template <class Write>
Result<void> writeInto(const QString& path, Write write) {
    SAIKOKU_TRY_ASSIGN(FileSink sink, sinkTo(path));
    const Result<void> written = write([&](QByteArrayView bytes) { return sink.take(bytes); });
    if (!written) {
        return fail(sink.errorOr(written.error()));
    }
    return sink.finish();
}

/// Pages of the letters by how many sheets they have; the check sheet comes after all of them.
std::map<int, std::vector<PageRange>> rangesBySheets(const std::vector<PrintedLetter>& letters, int& next) {
    std::map<int, std::vector<PageRange>> ranges;
    next = 1;
    for (const PrintedLetter& letter : letters) {
        ranges[letter.sheets].push_back({next, letter.pages});
        next += letter.pages;
    }
    return ranges;
}

QString pathOf(const QString& path, const QString& part) {
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QStringLiteral("pdf") : info.suffix();
    const QString base = info.suffix().isEmpty() ? path : path.chopped(info.suffix().size() + 1);
    return QStringLiteral("%1-%2.%3").arg(base, part, suffix);
}

Column column(const char* key, const QString& heading, ColumnKind kind) {
    return {QLatin1String(key), heading, kind};
}

}  // namespace

Result<void> writeBatchFile(Session& session, NoticeBatchId batch, const QString& path,
                            const QString& password) {
    SAIKOKU_TRY(session.require(Permission::SendNotices, kReprint, batchNumber(batch.value)));
    if (password.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(FileSink sink, sinkTo(path));
        bool isFull = false;
        const Result<void> written = batchFile(session, batch, [&](QByteArrayView bytes) {
            isFull = !sink.take(bytes);
            return !isFull;
        });
        if (!written && isFull) {
            return fail(sink.errorOr(
                {ErrorCode::DiskFull, Text::tr("The letters can't be written to \"%1\".").arg(path), {}}));
        }
        SAIKOKU_TRY(written);
        return sink.finish();
    }
    SAIKOKU_TRY_ASSIGN(SealedSpool spool, spoolOf(session, batch, path));
    return writeInto(path, [&](const PdfSink& sink) { return encryptPdf(sourceOf(spool), sink, password); });
}

Result<QStringList> writeBatchFilesBySheets(Session& session, NoticeBatchId batch, const QString& path,
                                            const QString& password) {
    SAIKOKU_TRY_ASSIGN(const std::vector<PrintedLetter> letters, lettersOfBatch(session, batch));
    SAIKOKU_TRY_ASSIGN(SealedSpool spool, spoolOf(session, batch, path));
    SAIKOKU_TRY_ASSIGN(const int pages, pagesOf(sourceOf(spool)));
    int last = 1;
    std::map<QString, std::vector<PageRange>> parts;
    std::map<int, std::vector<PageRange>> bySheets = rangesBySheets(letters, last);
    for (auto& [sheets, ranges] : bySheets) {
        parts.emplace(pathOf(path, QString::number(sheets)), std::move(ranges));
    }
    parts.emplace(pathOf(path, QStringLiteral("check")), std::vector<PageRange>{{last, pages - last + 1}});
    std::vector<FileSink> sinks;
    QStringList paths;
    for (const auto& [name, ranges] : parts) {
        SAIKOKU_TRY_ASSIGN(FileSink sink, sinkTo(name));
        sinks.push_back(std::move(sink));
        FileSink& into = sinks.back();
        const Result<void> written = copyPages(
            sourceOf(spool), ranges, [&](QByteArrayView some) { return into.take(some); }, password);
        if (!written) {
            return fail(into.errorOr(written.error()));
        }
        paths.append(name);
    }
    for (FileSink& sink : sinks) {
        SAIKOKU_TRY(sink.finish());
    }
    return paths;
}

Result<void> writeBatchIndex(Session& session, NoticeBatchId batch, const QString& path) {
    SAIKOKU_TRY_ASSIGN(const std::vector<PrintedLetter> letters, lettersOfBatch(session, batch));
    SAIKOKU_TRY_ASSIGN(OutputFile file, OutputFile::open(path));
    CsvWriter writer(file.device(), TextEncoding::Utf8, {CsvHeading::Headings, false});
    const QList<Column> columns{column("letter", Text::tr("Letter"), ColumnKind::Text),
                                column("number", Text::tr("Taxpayer number"), ColumnKind::Text),
                                column("postal_code", Text::tr("Postcode"), ColumnKind::Text),
                                column("pages", Text::tr("Pages"), ColumnKind::Count),
                                column("sheets", Text::tr("Sheets"), ColumnKind::Count),
                                column("amount", Text::tr("Amount"), ColumnKind::Yen),
                                column("envelopes", Text::tr("Envelopes"), ColumnKind::Count),
                                column("postage", Text::tr("Postage"), ColumnKind::Yen)};
    const auto wrong = [&](const Error& error) { return fail(file.errorOr(error)); };
    if (const auto begun = writer.begin(columns, CsvHeading::Headings); !begun) {
        return wrong(begun.error());
    }
    for (const PrintedLetter& letter : letters) {
        const auto row = writer.row({letter.number, letter.taxpayerNumber, letter.postalCode,
                                     qint64(letter.pages), qint64(letter.sheets), letter.amount.amount(),
                                     qint64(letter.envelopes), letter.postage.amount()});
        if (!row) {
            return wrong(row.error());
        }
    }
    if (const auto ended = writer.end({}); !ended) {
        return wrong(ended.error());
    }
    return file.finish();
}

}  // namespace saikoku::reports
