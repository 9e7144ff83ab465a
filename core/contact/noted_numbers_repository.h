#pragma once

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/contact/case_record.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

/// @brief The numbers of a city of which anything is known that can stand against a call:
/// marks, or calls since a moment. Every other number on file is free.
struct NotedNumbers {
    QHash<QString, NumberOnRecord> numbers;   ///< by digits
    QHash<TaxpayerId, QStringList> phonesOf;  ///< of whoever has such a number: all on file, in no order
};

/// @brief By a fixed number of selects. No permission is asked: services do.
Result<NotedNumbers> readNotedNumbers(Database& database, const KnownFacts& facts, const QDateTime& callsSince);

/// @brief The holds of every case that are not over on the date.
Result<QHash<TaxpayerId, QList<Hold>>> readHolds(Database& database, const KnownFacts& facts, QDate date);

}  // namespace saikoku
