#pragma once

#include <QList>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Session;

/// @brief Counts cases that the acting person is about to see, in a list or opened, by
/// the numbers of CaseWorkRules (reading_meter.h). ErrorCode::Permission when that
/// would be more in this hour than their role may look at.
Result<void> countRead(Session& session, const QList<TaxpayerId>& cases);

}  // namespace saikoku
