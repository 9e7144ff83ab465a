#pragma once

#include <QList>
#include <QVariantList>
#include <QVariantMap>

#include <vector>

#include "core/base/result.h"
#include "reports/report.h"

namespace saikoku {
class Session;
}

namespace saikoku::ui {

/// @brief A report as a screen shows it: its head, its first rows, its pictures. A value: it may leave the worker.
struct ReportResult {
    reports::ReportHead head = {};
    QList<reports::Column> columns = {};
    QList<QVariantList> rows = {};
    QVariantMap totals = {};  ///< by key; none where not every row was read
    std::vector<reports::Chart> charts = {};
    std::vector<reports::RowCases> behind = {};
    QStringList notes = {};
    qint64 all = 0;      ///< rows that the report gives; a screen may show fewer
    qint64 total = 0;    ///< what fits, before a limit that was asked for
    qint64 leftOut = 0;  ///< protected people

    bool isCut() const { return all > rows.size(); }
};

/// @brief Takes what a report gives, `atMost` rows of it. Cancelled when progress says so.
Result<ReportResult> resultOf(reports::ReportData data, qint64 atMost, const reports::ReportProgress& goOn = {});

/// @brief Makes a report for a screen, in the worker. What the report refuses, and Cancelled when progress says so.
Result<ReportResult> readReport(Session& session, const reports::Report& report, const reports::ReportQuestion& question, qint64 atMost,
                                const reports::ReportProgress& goOn = {});

/// @brief What a cell says: yen and counts with separators, rates in %, dates as the seat writes them.
QString cellText(const QVariant& value, reports::ColumnKind kind);

}  // namespace saikoku::ui
