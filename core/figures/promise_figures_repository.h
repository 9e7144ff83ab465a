#pragma once

#include <QDate>

#include <vector>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/base/yen.h"

namespace saikoku {

class FigureScope;

/// @brief A promise as it was made in a talk; parts of instalment plans are left out.
struct MadePromise {
    PromiseId id;
    TaxpayerId taxpayer;
    OperatorId who;  ///< to whom it was made
    QDate due;
    Yen amount;
};

/// @brief Those due within the period, of the cases, people and channel asked for, by taxpayer and id.
Result<std::vector<MadePromise>> promisesDue(const FigureScope& scope);

}  // namespace saikoku
