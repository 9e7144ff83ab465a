#pragma once

#include <QVariantList>
#include <QVariantMap>

#include "core/base/result.h"
#include "reports/report.h"
#include "reports/table.h"

namespace saikoku::reports {

/// @brief Puts a report's data into a file of one format, in the order in which the
/// functions stand here; `row` once for each row.
class ReportWriter {
public:
    virtual ~ReportWriter() = default;

    virtual Result<void> begin(const ReportHead& head, const QList<Column>& columns) = 0;
    virtual Result<void> row(const QVariantList& values) = 0;
    /// @param totals by column key
    virtual Result<void> end(const QVariantMap& totals) = 0;

    /// @brief Characters that the file could not hold, each once.
    virtual QStringList lost() const { return {}; }
};

}  // namespace saikoku::reports
