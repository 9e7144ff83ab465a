#include "core/store/seat_lock.h"

#include <limits>

#include "core/store/database.h"

namespace saikoku {

namespace {

// Any numbers that all seats share; a case's lock is its kind and the case within what an int holds.
constexpr int kCase = 0x53414B43;

constexpr qint64 numberOf(SeatLock lock) {
    switch (lock) {
    case SeatLock::DayRoll: return 0x53414B524F4C;
    case SeatLock::Import: return 0x53414B494D50;
    case SeatLock::OfficeRules: return 0x53414B52554C;
    }
    return 0;
}

Result<void> hold(Database& database, const QString& number) {
    if (database.isPostgres()) {
        SAIKOKU_TRY(database.selectInteger(QStringLiteral("select 1 from pg_advisory_xact_lock(%1)").arg(number)));
    }
    return {};
}

}  // namespace

Result<void> holdSeatLock(Database& database, SeatLock lock) { return hold(database, QString::number(numberOf(lock))); }

Result<void> holdCaseLock(Database& database, TaxpayerId taxpayer) {
    return hold(database, QStringLiteral("%1, %2").arg(kCase).arg(taxpayer.value % std::numeric_limits<int>::max()));
}

}  // namespace saikoku
