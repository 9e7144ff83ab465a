#pragma once

#include <QDate>
#include <QList>

namespace saikoku {

struct Receivable;

/// @brief The dates that decide when somebody in arrears may be contacted; of what is
/// past its due date alone, all invalid when that is nothing.
struct ArrearsDates {
    QDate oldestDue;
    /// The earliest day since which a debt is left to be paid unasked: its due date or its
    /// demand letter's (督促状) day, whichever came later.
    QDate unaskedSince;
    QDate firstDemand;  ///< the earliest demand letter; invalid when none was sent

    /// @brief Takes in one debt past its due date. @param demandSent invalid when none was
    void add(QDate due, QDate demandSent);
    bool operator==(const ArrearsDates&) const = default;
};

ArrearsDates arrearsDates(const QList<Receivable>& receivables, QDate asOf);

}  // namespace saikoku
