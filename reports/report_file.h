#pragma once

#include <QString>

#include "reports/csv_writer.h"
#include "reports/report.h"

class QIODevice;

namespace saikoku::reports {

enum class ReportFormat { Csv, Json };

/// @brief How the file looks; the encoding stands in the question.
struct ReportStyle {
    ReportFormat format = ReportFormat::Csv;
    CsvStyle csv = {};
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

/// @brief The same into a file for the owner alone that appears whole or not at all.
Result<ReportWritten> writeReportFile(Session& session, const Report& report, const ReportQuestion& question,
                                      const ReportStyle& style, const QString& fileName,
                                      const ReportProgress& progress = {});

}  // namespace saikoku::reports
