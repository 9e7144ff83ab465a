#pragma once

#include <QStringView>

#include "core/base/result.h"
#include "core/base/yen.h"

namespace saikoku {

/// @brief Reads a promised amount: digits with or without separators, half or
/// full width, `5万`, `5万5千`, `3千`, `50k` (thousands, without the input method).
/// BadInput for anything else and for zero.
Result<Yen> parsePromiseAmount(QStringView text);

/// @brief Half of it, rounded up to 100 yen so that two payments cover all.
Yen halvedPromise(Yen amount);

}  // namespace saikoku
