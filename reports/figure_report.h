#pragma once

#include <QList>
#include <QStringList>
#include <QVariantList>
#include <QVariantMap>

#include "core/figures/figure_question.h"
#include "reports/report.h"
#include "reports/table.h"

namespace saikoku {
class Session;
}

namespace saikoku::reports {

/// @brief A figure that reports share: one key, one label, one meaning, whichever report shows it.
///
/// Keys of contract.md: calls, inbound, reached, reach_rate, promises, promised_yen, kept, talk_minutes,
/// levied, received, outstanding, rate, sent, returned, called_back, paid_10 … ; a report's own keys stand
/// in its own file.
Column figureColumn(const char* key);
/// @brief What the figures of these columns mean, a sentence each, in their order; columns that are no
/// shared figures, or stand under a heading of their own, say nothing.
QStringList definitionsOf(const QList<Column>& columns);

/// @brief Seconds as the whole minutes of a cell, half a minute up.
qint64 minutesOf(qint64 seconds);

/// @brief The question in the core's words. A period that isn't asked for is this month up to the
/// business date. Usage names an unknown person, group, list, tax item or channel.
Result<FigureQuestion> figureQuestionOf(Session& session, const ReportQuestion& question);

/// @brief What a report of figures is made of.
struct FigureRows {
    QList<Column> columns;
    QList<QVariantList> rows;
    QVariantMap totals = {};       ///< of columns that don't add up, by key
    QStringList definitions = {};  ///< beyond those of the shared figures
    std::vector<Chart> charts = {};
    std::vector<RowCases> behind = {};
    QStringList notes = {};
};

/// @brief The rows with their head: title, period, conditions in words, maker, data version, log head. Logs
/// that the report was made (operation "report", with its id, conditions and the number of rows) first.
Result<ReportData> figureReport(Session& session, const char* id, const ReportQuestion& question,
                                const FigureQuestion& asked, FigureRows rows);

}  // namespace saikoku::reports
