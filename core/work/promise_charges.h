#pragma once

#include <QDate>
#include <QList>

#include "core/base/result.h"
#include "core/cases/case_file.h"

namespace saikoku {

class Session;
struct CallEntry;

/// @brief What of a promise's sum is late charge and demand fee: what exceeds the principal of the
/// receivables that it names, or, when it names none, of all that is past due and may be asked. Pure.
Yen chargesIn(Yen amount, const QList<ReceivableOnFile>& receivables, const QList<ReceivableId>& covers,
              QDate today);

/// @brief The same of the promise of a record that is to be stored. Money may have come since the record that
/// it corrects: for the same receivables what was principal then is none of its charges. Inside the running transaction, the case locked;
/// no permission is asked.
Result<Yen> chargesPromised(Session& session, const CallEntry& entry);

}  // namespace saikoku
