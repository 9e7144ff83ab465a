#pragma once

#include <QList>
#include <QString>

#include "reports/report.h"

namespace saikoku::reports {

/// @brief "As of" – "令和8年11月20日".
struct HeadLine {
    QString label;
    QString value;
};

/// @brief What stands above a report beside its title: office, period, as of, conditions, maker, data
/// version, in this order; what the report doesn't say is left out.
QList<HeadLine> headLines(const ReportHead& head);
/// @brief "令和8年11月1日～令和8年11月30日", with one open end or none; empty when both are open.
QString periodInWords(QDate from, QDate to);

}  // namespace saikoku::reports
