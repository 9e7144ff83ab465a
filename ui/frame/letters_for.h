#pragma once

#include <QList>

#include "core/base/typed_id.h"
#include "core/cases/case_condition.h"

namespace saikoku::ui {

/// @brief For whom letters are to be made, as another screen has chosen them: exactly these cases, else a
/// call list, else a condition.
struct LettersFor {
    CaseCondition condition;
    QList<TaxpayerId> cases;
    CallListId list;
    bool slipsAsked = false;  ///< who asked for a payment slip in a talk
};

}  // namespace saikoku::ui
