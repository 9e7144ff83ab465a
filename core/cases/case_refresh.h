#pragma once

#include <QDate>
#include <QList>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Session;

/// @brief Writes the summary rows of these taxpayers anew, as of the stored
/// business date (and of the connection's own --as-of day, when it has one). The
/// roll to the running clock's new day is begun first, so that what was added today counts.
/// Call it inside the transaction that added the facts.
Result<void> refreshCases(Session& session, const QList<TaxpayerId>& taxpayers);

/// @brief Rebuilds every summary row as of the date and makes it the stored
/// business date: after an import or a demo. Joins the running transaction or
/// makes one.
Result<void> refreshAllCases(Session& session, QDate asOf);

/// @brief After an import or its undo: begins the roll to today, writes the rows of cases that are new and
/// has those of the other taxpayers wait for the roll's steps (day_roll.h). A first import
/// writes the whole city. Call it inside the import's transaction, followTouchedCases() after it.
Result<void> refreshTouchedCases(Session& session, const QList<TaxpayerId>& taxpayers);

/// @brief Once refreshTouchedCases() is committed: finishDayRoll(), on a server that knows how
/// its rows lie. What was committed stands; whatever hinders this, the day roll goes on with it.
void followTouchedCases(Session& session);

/// @brief How many stored rows differ from what the facts give, those included that wait for
/// the day roll: 0 when all is well.
Result<qint64> countStaleCases(Session& session);

/// @brief Whose stored rows differ although they don't wait for the day roll, ascending, as of
/// one moment: none when all is well.
Result<QList<TaxpayerId>> staleCases(Session& session);

}  // namespace saikoku
