#pragma once

#include <QList>
#include <QSet>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Session;

/// @brief Which promises of these people (ascending, each once) are kept today by the receipts that the store
/// holds, over all campaigns. For a service that writes receipts: asks no permission.
Result<QSet<PromiseId>> keptPromises(Session& session, const QList<TaxpayerId>& taxpayers);

}  // namespace saikoku
