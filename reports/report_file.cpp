#include "reports/report_file.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>

#include "core/base/clock.h"
#include "core/base/output_file.h"
#include "core/security/audit_head.h"
#include "core/security/session.h"
#include "core/work/office_profile.h"
#include "reports/comparison.h"
#include "reports/json_writer.h"
#include "reports/paper_report.h"
#include "reports/xlsx_writer.h"

namespace saikoku::reports {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Reports) };

constexpr qint64 kTellEvery = 500;  ///< rows

constexpr std::array kFormats{
    CodeRow<ReportFormat>{ReportFormat::Csv, "csv"},
    CodeRow<ReportFormat>{ReportFormat::Xlsx, "xlsx"},
    CodeRow<ReportFormat>{ReportFormat::Pdf, "pdf"},
    CodeRow<ReportFormat>{ReportFormat::Json, "json"},
};

std::unique_ptr<ReportWriter> writerFor(const ReportData& data, const ReportStyle& style, TextEncoding encoding, QIODevice& device) {
    switch (style.format) {
    case ReportFormat::Json: return std::make_unique<JsonWriter>(device);
    case ReportFormat::Xlsx: return std::make_unique<XlsxWriter>(device, style.spoolFolder);
    case ReportFormat::Pdf: {
        const QDateTime made = style.made.isValid() ? style.made : SystemClock().nowUtc();
        return std::make_unique<PaperReport>(device, style.spoolFolder, PaperParts{data.charts, data.notes}, made);
    }
    case ReportFormat::Csv: break;
    }
    return std::make_unique<CsvWriter>(device, encoding, style.csv);
}

/// Returns the rows written.
Result<qint64> writeRows(ReportData& data, ReportWriter& writer, const ReportProgress& progress) {
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

/// Who has it open saves over it later, or can't be replaced at all where the folder is another machine's.
Result<void> refuseOpenFile(const QString& fileName) {
    const QFileInfo file(fileName);
    for (const QString& owner : {QStringLiteral("~$") + file.fileName(), QStringLiteral(".~lock.%1#").arg(file.fileName())}) {
        const QString beside = file.path() + QLatin1Char('/') + owner;
        if (QFileInfo::exists(beside)) {
            return fail(ErrorCode::Locked, Text::tr("\"%1\" is open in Excel or LibreOffice. Close it there, or give another name. (If "
                                                    "nobody has it open, delete %2.)")
                                               .arg(fileName, beside));
        }
    }
    return {};
}

/// Makes it into the file by `write(style, device)`.
template <class Write>
Result<ReportWritten> intoFile(const QString& fileName, ReportStyle style, Write write) {
    SAIKOKU_TRY(refuseOpenFile(fileName));
    SAIKOKU_TRY_ASSIGN(OutputFile file, OutputFile::open(fileName));
    style.spoolFolder = file.folder();
    Result<ReportWritten> written = write(style, file.device());
    if (!written) {
        return fail(file.errorOr(written.error()));
    }
    SAIKOKU_TRY(file.finish());
    return written;
}

bool hasHead(ReportFormat format) { return format == ReportFormat::Xlsx || format == ReportFormat::Pdf; }

}  // namespace

QString codeOf(ReportFormat format) { return code_table::code(kFormats, format); }

Result<void> completeHead(Session& session, ReportHead& head) {
    if (head.office.isEmpty() && session.may(Permission::View)) {
        SAIKOKU_TRY_ASSIGN(const OfficeProfile office, officeProfile(session));
        head.office = office.name;
    }
    if (head.maker.isEmpty()) {
        head.maker = session.actor().displayName;
    }
    if (head.logHead.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const auto newest, newestHead(session.db()));
        head.logHead = newest ? newest->hash : QString();
    }
    return {};
}

Result<ReportWritten> writeReportData(ReportData& data, TextEncoding encoding, const ReportStyle& style, QIODevice& device,
                                      const ReportProgress& progress) {
    const std::unique_ptr<ReportWriter> writer = writerFor(data, style, encoding, device);
    ReportWritten written;
    SAIKOKU_TRY_ASSIGN(written.rows, writeRows(data, *writer, progress));
    written.total = data.total;
    written.yen = data.yen;
    written.leftOut = data.leftOut;
    written.lostCharacters = writer->lost();
    return written;
}

Result<ReportWritten> writeReport(Session& session, const Report& report, const ReportQuestion& question,
                                  const ReportStyle& style, QIODevice& device, const ReportProgress& progress) {
    ReportQuestion asked = question;
    asked.inWords = asked.inWords || style.format == ReportFormat::Pdf;  // paper is read by people
    SAIKOKU_TRY_ASSIGN(ReportData data, makeReport(session, report, asked));
    ReportStyle complete = style;
    if (hasHead(style.format)) {
        SAIKOKU_TRY(completeHead(session, data.head));
        complete.made = style.made.isValid() ? style.made : session.clock().actualUtc();
    }
    return writeReportData(data, question.encoding, complete, device, progress);
}

Result<ReportWritten> writeReportFile(Session& session, const Report& report, const ReportQuestion& question,
                                      const ReportStyle& style, const QString& fileName,
                                      const ReportProgress& progress) {
    return intoFile(fileName, style, [&](const ReportStyle& spooled, QIODevice& device) {
        return writeReport(session, report, question, spooled, device, progress);
    });
}

Result<ReportWritten> writeReportDataFile(ReportData& data, TextEncoding encoding, const ReportStyle& style,
                                          const QString& fileName, const ReportProgress& progress) {
    return intoFile(fileName, style, [&](const ReportStyle& spooled, QIODevice& device) {
        return writeReportData(data, encoding, spooled, device, progress);
    });
}

}  // namespace saikoku::reports

namespace saikoku {

template <>
std::optional<reports::ReportFormat> valueOfCode(QStringView code) {
    return code_table::find(reports::kFormats, code);
}

template <>
std::vector<reports::ReportFormat> allValues() {
    return code_table::values(reports::kFormats);
}

}  // namespace saikoku
