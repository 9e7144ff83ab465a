#include "core/arrears/arrears_dates.h"

#include <algorithm>

#include "core/arrears/receivable.h"

namespace saikoku {

namespace {

QDate earlier(QDate one, QDate other) {
    if (!one.isValid() || !other.isValid()) {
        return one.isValid() ? one : other;
    }
    return std::min(one, other);
}

}  // namespace

void ArrearsDates::add(QDate due, QDate demandSent) {
    oldestDue = earlier(oldestDue, due);
    unaskedSince = earlier(unaskedSince, demandSent.isValid() ? std::max(due, demandSent) : due);
    firstDemand = earlier(firstDemand, demandSent);
}

ArrearsDates arrearsDates(const QList<Receivable>& receivables, QDate asOf) {
    ArrearsDates dates;
    for (const Receivable& receivable : receivables) {
        if (receivable.isPastDueOn(asOf)) {
            dates.add(receivable.dueDate, receivable.demandSent);
        }
    }
    return dates;
}

}  // namespace saikoku
