#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/contact/promise_settlement.h"
#include "core/figures/promise_figures_repository.h"

namespace saikoku {

class FigureScope;
class Session;

/// @brief A promise due in the period and where it stands on the business date.
struct DuePromise {
    MadePromise promise;
    PromiseState state = PromiseState::Active;
    Yen received;  ///< of the receipts since it was made, handed out as settlePromises() does

    bool isPartly() const { return state == PromiseState::Broken && received > Yen(); }
};

/// @brief The promises due in the scope's period, settled by the one rule there is (settlePromises()), by
/// taxpayer and id. Reads the cases in pages. Asks no permission: the scope did.
Result<std::vector<DuePromise>> duePromises(Session& session, const FigureScope& scope);

}  // namespace saikoku
