#pragma once

#include <QMap>
#include <QString>

#include <functional>

#include "core/base/result.h"
#include "core/base/text_encoding.h"
#include "core/cases/case_list.h"
#include "reports/csv_writer.h"

class QIODevice;

namespace saikoku {
class Session;
}

namespace saikoku::reports {

/// @brief What to write and how.
struct CaseExport {
    CaseQuery query;
    QList<CaseField> fields;  ///< columns; empty: all that a list has
    std::optional<qint64> limit;
    TextEncoding encoding = TextEncoding::Utf8;
    CsvHeading heading = CsvHeading::Headings;
    /// Words as on the screen instead of codes; tax items by their names here.
    bool inWords = false;
    QMap<QString, QString> taxItems;
};

struct ExportReport {
    qint64 rows = 0;
    qint64 total = 0;        ///< cases that fit, before the limit
    Yen yen;                 ///< what they owe
    qint64 leftOut = 0;      ///< protected people, without Permission::SeeProtected
    QStringList lostCharacters;
};

/// @brief The cases of an export that is on record now.
struct ExportSelection {
    QList<TaxpayerId> cases;  ///< after the limit
    qint64 total = 0;
    Yen yen;
    qint64 leftOut = 0;
};

/// @brief What stands before every file with cases: Permission::Export, protected
/// people left out, the log entry with condition and row count. For writers of
/// other formats.
Result<ExportSelection> selectForExport(Session& session, const CaseExport& what);

/// @brief The cases of a list that is shown or printed at once, after the limit.
/// Up to CaseWorkRules::mostRowsLookedAt it is a look; more of them carry the
/// register out, whatever the format: Permission::Export and an entry "export".
/// Protected people stay in it, masked as in every list.
Result<ExportSelection> selectForListing(Session& session, const CaseQuery& query, std::optional<qint64> limit);

/// @brief Called now and then with the rows written; false cancels.
using ExportProgress = std::function<bool(qint64 done, qint64 total)>;

/// @brief Writes any list as CSV. Permission::Export. Protected people (domain 8)
/// are left out without Permission::SeeProtected. The log entry with condition
/// and row count is written before the first row. ErrorCode::Cancelled when
/// progress says so; the caller throws the half file away.
Result<ExportReport> exportCases(Session& session, const CaseExport& what, QIODevice& device,
                                 const ExportProgress& progress = {});

/// @brief The same into a file that appears whole or not at all.
Result<ExportReport> exportCasesToFile(Session& session, const CaseExport& what, const QString& fileName,
                                       const ExportProgress& progress = {});

/// @brief The columns of a list as table columns, keys by contract: the person in
/// charge is two, the login that conditions name (operator) and operator_name.
QList<Column> caseExportColumns(const QList<CaseField>& fields);
/// @brief A row's value of a field: text, qint64, QDate, QDateTime of Tokyo, bool; several
/// tax items joined by a space.
QVariant caseValue(const CaseSummary& row, CaseField field);
/// @brief The fields that a list row has, in the contract's order.
QList<CaseField> listFields();

}  // namespace saikoku::reports
