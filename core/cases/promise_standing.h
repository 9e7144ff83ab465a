#pragma once

#include <QDate>
#include <QList>

#include "core/base/business_calendar.h"
#include "core/base/result.h"
#include "core/negotiation/promise_settlement.h"

namespace saikoku {

class Database;

/// @brief Where every promise of a case stands on the date: its facts from the
/// store, judged by settlePromises.
Result<QList<PromiseStanding>> promiseStandings(Database& database, TaxpayerId taxpayer, CampaignId campaign,
                                                const BusinessCalendar& calendar, QDate date);

}  // namespace saikoku
