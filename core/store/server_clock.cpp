#include "core/store/server_clock.h"

#include <QtNumeric>

#include "core/base/clock.h"
#include "core/store/database.h"

namespace saikoku {

namespace {

constexpr qint64 kAgreeMs = 1000;

}  // namespace

Result<qint64> serverAheadMs(Database& database, const Clock& clock) {
    if (database.isSqlite()) {
        return 0;
    }
    const qint64 asked = clock.seatUtc().toMSecsSinceEpoch();
    SAIKOKU_TRY_ASSIGN(const qint64 server,
                       database.selectInteger(QStringLiteral(
                           "select cast(extract(epoch from clock_timestamp()) * 1000 as bigint)")));
    const qint64 answered = clock.seatUtc().toMSecsSinceEpoch();
    const qint64 ahead = server - (asked + answered) / 2;
    return qAbs(ahead) <= kAgreeMs ? 0 : ahead;
}

}  // namespace saikoku
