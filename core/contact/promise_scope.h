#pragma once

#include <QList>

#include "core/base/typed_id.h"

namespace saikoku {

/// @brief Whether two promises are about the same money: both name a receivable, or one of them is about the
/// whole case (it names none). Promises that are not stand beside each other without a question, for no
/// receipt can be meant for both.
bool sharesReceivables(const QList<ReceivableId>& one, const QList<ReceivableId>& other);

}  // namespace saikoku
