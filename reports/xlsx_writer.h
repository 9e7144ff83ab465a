#pragma once

#include <QString>

#include <memory>

#include "reports/report_writer.h"

class QIODevice;

namespace saikoku::reports {

/// @brief Writes an Excel file by libxlsxwriter, row by row: memory stays flat, what can't be written in one
/// go is spooled beside the target for the owner alone.
///
/// Typed cells: yen, counts and minutes as #,##0, rates as 0.0%, dates and moments as Excel's own with 和暦,
/// texts guarded as CSV's are (neutralisedCell()) and in Excel's format for text, so that none becomes a
/// formula, not even when it is edited. A sheet holds 1,048,575 rows under its heading; what is more goes
/// to a further sheet. A total that is the sum of its rows is a SUM formula with that value; one that isn't
/// (実数) is the plain value. The last sheet, 条件, says what the report is: period, conditions, maker, data
/// version, log head, what the columns mean.
class XlsxWriter final : public ReportWriter {
public:
    /// @param spoolFolder that of the target (OutputFile::folder()); empty: the system's.
    /// @param rowsOfSheet below its heading; less than Excel's own limit in tests alone
    XlsxWriter(QIODevice& device, const QString& spoolFolder, qint64 rowsOfSheet = kRowsOfSheet);
    ~XlsxWriter() override;

    static constexpr qint64 kRowsOfSheet = 1'048'575;

    Result<void> begin(const ReportHead& head, const QList<Column>& columns) override;
    Result<void> row(const QVariantList& values) override;
    /// @brief Only now something goes to the device. DiskFull: there was no room, beside the target or on it.
    Result<void> end(const QVariantMap& totals) override;

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

}  // namespace saikoku::reports
