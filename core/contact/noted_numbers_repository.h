#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/contact/case_record.h"
#include "core/store/known_facts.h"

namespace saikoku {

class Database;

struct NotedPhone {
    QString digits;
    bool isWorkplace = false;  ///< of a person, not of a company
};

/// @brief The numbers of a city of which anything is known that can stand against a call:
/// marks, calls since a moment, or that others answer at it. Every other number on file is free.
struct NotedNumbers {
    QHash<QString, NumberOnRecord> numbers;   ///< by digits
    QHash<TaxpayerId, QList<NotedPhone>> phonesOf;  ///< of whoever has such a number: all on file, in no order
    QSet<TaxpayerId> workplaceContacts;             ///< of whom somebody of the workplace's payroll is named
};

/// @brief By a fixed number of selects. No permission is asked: services do.
Result<NotedNumbers> readNotedNumbers(Database& database, const KnownFacts& facts, const QDateTime& callsSince);

/// @brief Who is called in another of their cases, as CaseRecord::ledBy has it.
Result<QHash<TaxpayerId, QString>> readLed(Database& database, const KnownFacts& facts, QDate date);

/// @brief Who withdrew consent to the use.
Result<QSet<TaxpayerId>> readRefusals(Database& database, const KnownFacts& facts, ConsentKind kind);

/// @brief The holds of every case that are not over on the date.
Result<QHash<TaxpayerId, QList<Hold>>> readHolds(Database& database, const KnownFacts& facts, QDate date);

}  // namespace saikoku
