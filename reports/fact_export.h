#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "core/cases/case_condition.h"
#include "reports/report.h"
#include "reports/table.h"

namespace saikoku {
class Session;
}

namespace saikoku::reports {

/// @brief A column that a file of facts may have; docs/export.md lists them all.
struct ExportColumn {
    QString key;      ///< stable, the CSV's heading
    QString heading;  ///< for people, translated
    QString meaning;  ///< a sentence, with the unit, translated
    ColumnKind kind = ColumnKind::Text;
};

/// @brief One kind of fact to take out: a row for each (PCデータ出力).
struct ExportArea {
    QString code;   ///< part of the contract: "contacts"
    QString title;  ///< translated
    std::vector<ExportColumn> columns;
    bool hasPeriod = false;     ///< --from, --to choose by the day it tells of
    bool hasCorrected = false;  ///< corrected and withdrawn ones can be asked for too
    bool namesCases = true;     ///< --where chooses by the case
};

/// @brief Every area, in the order of a screen.
std::vector<ExportArea> exportAreas();
std::optional<ExportArea> exportAreaOf(const QString& code);

/// @brief What to take out.
struct ExportQuestion {
    QString area;
    CampaignId campaign;
    CaseCondition condition = {};      ///< of which cases
    QStringList columns = {};          ///< keys in the file's order; empty: all
    QDate from = {};                   ///< invalid: open
    QDate to = {};
    QStringList sort = {};             ///< keys, "key:desc"; ties by the area's own order
    bool withCorrected = false;
    TextEncoding encoding = TextEncoding::Utf8;
    std::optional<qint64> limit = {};  ///< for a preview
};

/// @brief The facts as a table that streams; write it with writeReportData() (report_file.h). Permission::Export (the log's area: ReadLog). Protected people
/// are left out without Permission::SeeProtected and counted in `leftOut`. Logs area, conditions, columns
/// and count before the first row. Usage names an unknown area, column or order.
Result<ReportData> factExport(Session& session, const ExportQuestion& question);

}  // namespace saikoku::reports
