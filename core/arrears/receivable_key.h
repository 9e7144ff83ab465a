#pragma once

#include <QList>
#include <QString>

#include "core/arrears/receivable.h"
#include "core/base/result.h"

namespace saikoku {

/// @brief 通知書番号/税目/調定年度/期, as a person names a receivable: 2026-000123/01/2026/3.
QString keyOf(const Receivable& receivable);

/// @brief The receivables that a list of keys names, comma between them, each once, as the keys come.
/// BadInput names the key that can't be read or that none of `known` has. A notice number may hold a slash.
Result<QList<ReceivableId>> receivablesNamed(const QString& keys, const QList<Receivable>& known);

}  // namespace saikoku
