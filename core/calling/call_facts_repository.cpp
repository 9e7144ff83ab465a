#include "core/calling/call_facts_repository.h"

#include "core/base/clock.h"
#include "core/store/query.h"

namespace saikoku {

QString attemptsSql(const QString& numbers) {
    return QStringLiteral(
               "select i.phone_digits, i.clicked_at, n.result from call_intent i "
               "left join negotiation n on n.call_intent_id = i.call_intent_id "
               "where i.direction = 'outbound' and i.clicked_at >= :since and i.phone_digits in (%1) "
               "and not exists (select 1 from call_attempt a where a.call_intent_id = i.call_intent_id "
               "and a.rang_at is null and a.outcome in ('line_error', 'invalid_number', 'phone_lost', 'audio_failure') "
               "and (a.outcome <> 'phone_lost' or n.negotiation_id is null)) "
               "union all select n.phone_digits, n.happened_at, n.result from negotiation n "
               "where n.direction = 'outbound' and n.happened_at >= :since and n.phone_digits in (%1) "
               "and n.call_intent_id is null and n.corrects is null order by 2")
        .arg(numbers);
}

AttemptFact attemptOf(Statement& row) { return {row.moment(1), valueOfCode<ResultCode>(row.text(2))}; }

Result<std::vector<AttemptFact>> CallFactsRepository::attempts(const QString& digits, const QDateTime& since) const {
    return selectAll(m_db, attemptsSql(QStringLiteral(":digits")),
                     {{QLatin1String(":digits"), digits}, {QLatin1String(":since"), since}}, attemptOf);
}

Result<CallFactsRepository::PhoneMarks> CallFactsRepository::marks(TaxpayerId taxpayer, const QString& digits) const {
    SAIKOKU_TRY_ASSIGN(const auto found,
                       selectFirst(m_db,
                                   QStringLiteral("select result, (select max(d.do_not_call) from negotiation d "
                                                  "where d.taxpayer_id = :taxpayer and d.phone_digits = :digits) "
                                                  "from negotiation where taxpayer_id = :taxpayer "
                                                  "and phone_digits = :digits "
                                                  "order by happened_at desc, negotiation_id desc limit 1"),
                                   {{QLatin1String(":taxpayer"), taxpayer}, {QLatin1String(":digits"), digits}},
                                   [](Statement& row) {
                                       const auto result = valueOfCode<ResultCode>(row.text(0));
                                       PhoneMarks marks;
                                       marks.usable = result != ResultCode::NotInUse &&
                                                      result != ResultCode::WrongNumber && result != ResultCode::Fax;
                                       marks.doNotCall = row.flag(1);
                                       return marks;
                                   }));
    return found.value_or(PhoneMarks());
}

Result<std::optional<QDate>> CallFactsRepository::paymentReported(TaxpayerId taxpayer, CampaignId campaign,
                                                                  QDate since) const {
    return selectFirst(m_db,
                       QStringLiteral("select happened_at from negotiation where taxpayer_id = :taxpayer "
                                      "and campaign_id = :campaign and reported_paid_on is not null "
                                      "and happened_at >= :since order by happened_at desc limit 1"),
                       {{QLatin1String(":taxpayer"), taxpayer},
                        {QLatin1String(":campaign"), campaign},
                        {QLatin1String(":since"), fromTokyo(since, QTime(0, 0))}},
                       [](Statement& row) { return toTokyo(row.moment(0)).date(); });
}

}  // namespace saikoku
