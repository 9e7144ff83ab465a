#include "core/work/day_pace.h"

#include "core/base/clock.h"
#include "core/work/day_pace_repository.h"
#include "core/cases/case_reading.h"
#include "core/cases/case_tables.h"
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

Result<QList<DueCallback>> dueCallbacks(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::View, kOperation));
    SAIKOKU_TRY_ASSIGN(const CaseTables tables, caseTablesFor(session));
    SAIKOKU_TRY_ASSIGN(QList<DueCallback> due,
                       DayPaceRepository(session.db())
                           .callbacksBefore(tables.summary, campaign, session.actor().id, startOf(session.today().addDays(1))));
    QList<TaxpayerId> cases;
    for (const DueCallback& callback : due) {
        cases.append(callback.taxpayer);
    }
    SAIKOKU_TRY(countRead(session, cases));
    return due;
}

}  // namespace saikoku
