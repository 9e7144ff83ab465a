#pragma once

#include <QDate>
#include <QString>

#include <vector>

#include "core/base/result.h"
#include "core/base/yen.h"

namespace saikoku {

class FigureScope;

/// @brief Receivables of one tax item and fiscal year that fall due in one month.
struct LevySum {
    QString taxItem;
    int fiscalYear = 0;
    QDate dueMonth;  ///< its first day
    Yen levied;
    Yen outstanding;  ///< as it stands on the business date
};

/// @brief What of them came in during one month, by one way.
struct ReceiptSum {
    QString taxItem;
    int fiscalYear = 0;
    QDate dueMonth;
    QDate month;      ///< in which it was received
    QString channel;  ///< counter, account, store, eltax, other …
    Yen amount;       ///< settles the principal; late charge and what was overpaid are not in it
    Yen onTime;       ///< of it: by the receivable's due date
};

/// @brief All that was levied and received, whatever the period: small enough for every sum to be made of it.
struct LevySums {
    std::vector<LevySum> levied;
    std::vector<ReceiptSum> received;
};

/// @brief Of the cases asked for and, where one is asked for, of the tax item. What an extract says was
/// received without listing the receipt has no day: it counts in `outstanding` alone.
Result<LevySums> levySums(const FigureScope& scope);

}  // namespace saikoku
