#pragma once

#include <QDate>
#include <QList>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Session;

/// @brief Writes the summary rows of these taxpayers anew, as of the stored
/// business date (and of the connection's own --as-of day, when it has one). The
/// running clock's new day is rolled to first, so that what was added today counts.
/// Call it inside the transaction that added the facts.
Result<void> refreshCases(Session& session, const QList<TaxpayerId>& taxpayers);

/// @brief Rebuilds every summary row as of the date and makes it the stored
/// business date: after an import or a demo. Joins the running transaction or
/// makes one.
Result<void> refreshAllCases(Session& session, QDate asOf);

/// @brief After an import: brings the stored business date to today and writes the rows
/// of these taxpayers anew, or the whole city's where that is quicker.
Result<void> refreshTouchedCases(Session& session, const QList<TaxpayerId>& taxpayers);

/// @brief The day roll: recomputes the rows whose next change has come, or of which
/// something was told after the stored date. Returns how many. A date before the stored
/// one rebuilds everything.
Result<qint64> rollCasesTo(Session& session, QDate asOf);

/// @brief How many stored rows differ from what the facts give: 0 when all is well.
Result<qint64> countStaleCases(Session& session);

}  // namespace saikoku
