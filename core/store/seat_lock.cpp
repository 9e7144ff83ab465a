#include "core/store/seat_lock.h"

#include <limits>

#include "core/store/database.h"

namespace saikoku {

namespace {

// Any numbers that all seats share; a case's lock is its kind and the case within what an int holds.
constexpr int kCase = 0x53414B43;

constexpr qint64 numberOf(SeatLock lock) {
    switch (lock) {
    case SeatLock::People: return 0x53414B50454F;
    case SeatLock::OfficeRules: return 0x53414B52554C;
    case SeatLock::Letters: return 0x53414B4C4554;
    case SeatLock::Recordings: return 0x53414B534E44;
    case SeatLock::Import: return 0x53414B494D50;
    case SeatLock::Facts: return 0x53414B464143;
    case SeatLock::LogAnchors: return 0x53414B4C4F47;
    case SeatLock::DayRoll: return 0x53414B524F4C;
    }
    return 0;
}

Result<void> wait(Database& database, const QString& locks) {
    if (database.isPostgres()) {
        SAIKOKU_TRY(database.selectInteger(QStringLiteral("select 1 from ") + locks));
    }
    return {};
}

}  // namespace

Result<void> holdSeatLock(Database& database, SeatLock lock) {
    return wait(database, QStringLiteral("pg_advisory_xact_lock(%1)").arg(numberOf(lock)));
}

Result<void> shareSeatLock(Database& database, SeatLock lock) {
    return wait(database, QStringLiteral("pg_advisory_xact_lock_shared(%1)").arg(numberOf(lock)));
}

Result<void> holdCaseLock(Database& database, TaxpayerId taxpayer) {
    SAIKOKU_TRY(shareSeatLock(database, SeatLock::Facts));
    return wait(database, QStringLiteral("pg_advisory_xact_lock(%1, %2)")
                              .arg(kCase)
                              .arg(taxpayer.value % std::numeric_limits<int>::max()));
}

}  // namespace saikoku
