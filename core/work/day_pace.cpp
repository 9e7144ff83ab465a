#include "core/work/day_pace.h"

#include "core/base/clock.h"
#include "core/work/day_pace_repository.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

const QLatin1String kOperation("day_pace");

QDateTime startOf(QDate day) { return fromTokyo(day, QTime(0, 0)); }

}  // namespace

Result<DayPace> dayPace(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::View, kOperation));
    const QDate today = session.today();
    return DayPaceRepository(session.db()).pace(campaign, session.actor().id, startOf(today), startOf(today.addDays(1)));
}

}  // namespace saikoku
