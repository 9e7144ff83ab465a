#include "reports/report_file.h"

#include <QCoreApplication>

#include "core/base/output_file.h"
#include "core/security/session.h"
#include "reports/json_writer.h"
#include "reports/report_list.h"

namespace saikoku::reports {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Reports) };

constexpr qint64 kTellEvery = 500;  ///< rows

std::unique_ptr<ReportWriter> writerFor(const ReportStyle& style, TextEncoding encoding, QIODevice& device) {
    if (style.format == ReportFormat::Json) {
        return std::make_unique<JsonWriter>(device);
    }
    return std::make_unique<CsvWriter>(device, encoding, style.csv);
}

/// Returns the rows written.
Result<qint64> writeData(ReportData& data, ReportWriter& writer, const ReportProgress& progress) {
    SAIKOKU_TRY(writer.begin(data.head, data.table->columns()));
    qint64 done = 0;
    QVariantList row;
    while (true) {
        if (progress && done % kTellEvery == 0 && done < data.rows && !progress(done, data.rows)) {
            return fail(ErrorCode::Cancelled, Text::tr("The export was cancelled."));
        }
        SAIKOKU_TRY_ASSIGN(const bool isRow, data.table->next(row));
        if (!isRow) {
            break;
        }
        SAIKOKU_TRY(writer.row(row));
        ++done;
    }
    SAIKOKU_TRY(writer.end(data.table->totals()));
    if (progress) {
        progress(done, data.rows);
    }
    return done;
}

}  // namespace

Result<ReportWritten> writeReport(Session& session, const Report& report, const ReportQuestion& question,
                                  const ReportStyle& style, QIODevice& device, const ReportProgress& progress) {
    SAIKOKU_TRY(checkQuestion(report, question));
    SAIKOKU_TRY_ASSIGN(ReportData data, report.make(session, question));
    const std::unique_ptr<ReportWriter> writer = writerFor(style, question.encoding, device);
    ReportWritten written;
    SAIKOKU_TRY_ASSIGN(written.rows, writeData(data, *writer, progress));
    written.total = data.total;
    written.yen = data.yen;
    written.leftOut = data.leftOut;
    written.lostCharacters = writer->lost();
    return written;
}

Result<ReportWritten> writeReportFile(Session& session, const Report& report, const ReportQuestion& question,
                                      const ReportStyle& style, const QString& fileName,
                                      const ReportProgress& progress) {
    SAIKOKU_TRY_ASSIGN(OutputFile file, OutputFile::open(fileName));
    Result<ReportWritten> written = writeReport(session, report, question, style, file.device(), progress);
    if (!written) {
        return fail(file.errorOr(written.error()));
    }
    SAIKOKU_TRY(file.finish());
    return written;
}

}  // namespace saikoku::reports
