#pragma once

#include <QDateTime>
#include <QString>

#include "reports/csv_writer.h"
#include "reports/report.h"

class QIODevice;

namespace saikoku::reports {

enum class ReportFormat { Csv, Xlsx, Pdf, Json };
QString codeOf(ReportFormat format);  ///< "csv", "xlsx", "pdf", "json": also the ending of a file's name

/// @brief How the file looks; the encoding stands in the question.
struct ReportStyle {
    ReportFormat format = ReportFormat::Csv;
    CsvStyle csv = {};
    QString spoolFolder = {};  ///< for what Excel and PDF spool; empty: the system's (writeReportFile() takes the target's)
    QDateTime made = {};       ///< the moment that a PDF names; invalid: now (writeReport() takes the session's)
};

struct ReportWritten {
    qint64 rows = 0;
    qint64 total = 0;    ///< cases that fit, before the limit
    Yen yen;             ///< what they owe
    qint64 leftOut = 0;  ///< protected people, without Permission::SeeProtected
    QStringList lostCharacters;
};

/// @brief Data → generator → writer: makes the report and writes it. What the
/// report's generator refuses is refused before a byte is written.
/// ErrorCode::Cancelled when progress says so; the caller throws the half file away.
Result<ReportWritten> writeReport(Session& session, const Report& report, const ReportQuestion& question,
                                  const ReportStyle& style, QIODevice& device, const ReportProgress& progress = {});

/// @brief The same into a file for the owner alone that appears whole or not at all. Locked: somebody has the
/// file open in Excel or LibreOffice, whose next save would take it away again.
Result<ReportWritten> writeReportFile(Session& session, const Report& report, const ReportQuestion& question,
                                      const ReportStyle& style, const QString& fileName,
                                      const ReportProgress& progress = {});

/// @brief Writes data that somebody has gathered already.
Result<ReportWritten> writeReportData(ReportData& data, TextEncoding encoding, const ReportStyle& style, QIODevice& device,
                                      const ReportProgress& progress = {});
Result<ReportWritten> writeReportDataFile(ReportData& data, TextEncoding encoding, const ReportStyle& style,
                                          const QString& fileName, const ReportProgress& progress = {});

/// @brief Fills in what the head doesn't say yet: the office, the maker and the newest head of the access log.
Result<void> completeHead(Session& session, ReportHead& head);

}  // namespace saikoku::reports

namespace saikoku {

template <>
std::optional<reports::ReportFormat> valueOfCode(QStringView code);
template <>
std::vector<reports::ReportFormat> allValues();

}  // namespace saikoku
