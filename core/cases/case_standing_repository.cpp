#include "core/cases/case_standing_repository.h"

#include <QStringList>

#include <algorithm>

#include "core/base/clock.h"
#include "core/store/bulk_reader.h"
#include "core/store/database.h"

namespace saikoku {

namespace {

constexpr qsizetype kIdsPerStatement = 500;

/// "2026-11-20" is 20261120, "2026-11-20T09:15:30.250Z" 20261120091530250: compared and
/// kept without a value being made of each.
qint64 digitsOf(QByteArrayView text) {
    qint64 digits = 0;
    for (const char letter : text) {
        if (letter >= '0' && letter <= '9') {
            digits = digits * 10 + (letter - '0');
        }
    }
    return digits;
}

int part(qint64 digits, qint64 unit, int width) { return static_cast<int>(digits / unit % width); }

CaseStanding standingOf(const RawRow& row) {
    CaseStanding standing;
    standing.taxpayer = TaxpayerId{row.integer(0)};
    standing.outstanding = row.yen(1);
    standing.isProtected = row.integer(2) != 0;
    standing.phoneKnown = row.integer(3) != 0;
    standing.oldestDue = digitsOf(row.utf8(4));
    standing.unaskedSince = digitsOf(row.utf8(5));
    standing.firstDemand = digitsOf(row.utf8(6));
    standing.promiseThrough = digitsOf(row.utf8(7));
    standing.paymentReported = digitsOf(row.utf8(8));
    standing.callbackAt = digitsOf(row.utf8(9));
    return standing;
}

}  // namespace

QDate CaseStanding::dayOf(qint64 day) { return day == 0 ? QDate() : QDate(part(day, 10000, 10000), part(day, 100, 100), part(day, 1, 100)); }

QDateTime CaseStanding::momentOf(qint64 moment) {
    if (moment == 0) {
        return {};
    }
    const QTime time(part(moment, 10'000'000, 100), part(moment, 100'000, 100), part(moment, 1000, 100), part(moment, 1, 1000));
    return QDateTime(dayOf(moment / 1'000'000'000), time, Qt::UTC);
}

Result<void> CaseStandingRepository::ofCity(CampaignId campaign, const std::function<void(const CaseStanding&)>& use) const {
    // without statistics SQLite would take an index that has the order alone
    const bool named = m_db.isSqlite() && !m_tables.isOfAnotherDay();
    return read(campaign,
                (named ? QStringLiteral("indexed by case_summary_standing ") : QString()) +
                    QStringLiteral("where s.campaign_id = :campaign and s.status <> 'Settled' order by s.taxpayer_id"),
                use);
}

Result<void> CaseStandingRepository::of(CampaignId campaign, const QList<TaxpayerId>& cases,
                                        const std::function<void(const CaseStanding&)>& use) const {
    for (qsizetype from = 0; from < cases.size(); from += kIdsPerStatement) {
        QStringList ids;
        const qsizetype end = std::min(from + kIdsPerStatement, cases.size());
        for (qsizetype i = from; i < end; ++i) {
            ids.append(QString::number(cases.at(i).value));
        }
        SAIKOKU_TRY(read(campaign, QStringLiteral("where s.campaign_id = :campaign and s.taxpayer_id in (%1) order by s.taxpayer_id").arg(ids.join(u',')), use));
    }
    return {};
}

Result<void> CaseStandingRepository::read(CampaignId campaign, const QString& which,
                                          const std::function<void(const CaseStanding&)>& use) const {
    return readRows(m_db,
                    QStringLiteral("select s.taxpayer_id, s.outstanding, s.is_protected, s.phone_known, s.oldest_due, "
                                   "s.unasked_since, s.first_demand, s.promise_through, s.payment_reported, "
                                   "s.next_callback_at from %1 s %2")
                        .arg(m_tables.summary, which),
                    {{QLatin1String(":campaign"), campaign}}, [&](const RawRow& row) { use(standingOf(row)); });
}

}  // namespace saikoku
