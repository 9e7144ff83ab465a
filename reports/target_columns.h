#pragma once

#include <QDate>
#include <QList>
#include <QVariant>

#include <vector>

#include "core/figures/targets.h"
#include "reports/report.h"
#include "reports/table.h"

namespace saikoku::reports {

/// @brief Which figures of reports have targets, and what they are: received and paid_yen the yen, rate the
/// rate, paid the persons, paid_cases the cases.
class TargetColumns {
public:
    /// @param until the period's last day: its fiscal year's targets count in the total
    static Result<TargetColumns> of(Session& session, const ReportQuestion& question, QDate until);

    /// @param all the report's columns: a rate is aimed at where it is that of what was received
    static bool isAimedAt(const QList<Column>& all, const Column& column);
    /// @brief Of all together, or of the tax item asked for; nothing where none was set.
    QVariant total(const Column& column) const;
    /// @brief Of a row that stands for a tax item (and a fiscal year); of other rows nothing.
    QVariant ofRow(const Column& column, const QList<Column>& keys, const QVariantList& row) const;

private:
    QVariant aimOf(const Column& column, int year, const QString& taxItem) const;

    std::vector<FigureTarget> m_targets;
    QString m_taxItem;
    int m_year = 0;
};

}  // namespace saikoku::reports
