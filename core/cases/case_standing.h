#pragma once

#include <QDate>
#include <QDateTime>

#include "core/base/typed_id.h"
#include "core/base/yen.h"

namespace saikoku {

/// @brief What the summary tells of a case for the question whether it may be contacted,
/// as whole numbers, so that a city of them is read at the engine's speed. Days are
/// yyyymmdd, moments yyyymmddhhmmsszzz of UTC, 0 for none.
struct CaseStanding {
    TaxpayerId taxpayer;
    Yen outstanding;
    bool isProtected = false;
    bool phoneKnown = false;
    qint64 oldestDue = 0;        ///< none: nothing is past due, the case is settled
    qint64 unaskedSince = 0;     ///< ArrearsDates
    qint64 firstDemand = 0;
    qint64 promiseThrough = 0;   ///< promisesStandThrough()
    qint64 paymentReported = 0;
    qint64 callbackAt = 0;

    static QDate dayOf(qint64 day);
    static QDateTime momentOf(qint64 moment);
};

}  // namespace saikoku
