#pragma once

#include "reports/report.h"

namespace saikoku::reports {

/// @brief The cases of a file or a listing that is on record now.
struct ExportSelection {
    QList<TaxpayerId> cases;  ///< after the limit
    qint64 total = 0;         ///< cases that fit, before it
    Yen yen;                  ///< what they owe
    qint64 leftOut = 0;       ///< protected people, without Permission::SeeProtected
    RowUse use = RowUse::Look;  ///< what its rows are read for
};

/// @brief What stands before every file with cases: Permission::Export, protected
/// people left out, the log entry with condition and row count.
Result<ExportSelection> selectForExport(Session& session, const ReportQuestion& question);

/// @brief The cases of a list that is shown or printed at once, after the limit.
/// Up to CaseWorkRules::mostRowsLookedAt it is a look; more of them carry the
/// register out, whatever the format: Permission::Export and an entry "export".
/// Protected people stay in it, masked as in every list.
Result<ExportSelection> selectForListing(Session& session, const CaseQuery& query, std::optional<qint64> limit);

/// @brief Report "case-list": one row per case in the asked order, with the fields
/// that a file has (case_field.h), the sum owed last. Selects with selectForExport().
Result<ReportData> caseListReport(Session& session, const ReportQuestion& question);

}  // namespace saikoku::reports
