#include "core/cases/kept_promises_repository.h"

#include <QStringList>

#include "core/store/query.h"

namespace saikoku {

namespace {

constexpr qsizetype kPeoplePerStatement = 500;

}  // namespace

Result<QList<TaxpayerId>> peopleWithPromises(Database& database, CampaignId campaign,
                                             const QList<TaxpayerId>& taxpayers) {
    QList<TaxpayerId> found;
    for (qsizetype from = 0; from < taxpayers.size(); from += kPeoplePerStatement) {
        QStringList ids;
        for (const TaxpayerId id : taxpayers.mid(from, kPeoplePerStatement)) {
            ids.append(QString::number(id.value));
        }
        SAIKOKU_TRY_ASSIGN(
            const auto part,
            selectAll(
                database,
                QStringLiteral(
                    "select distinct m.taxpayer_id from promise_in_force m where m.campaign_id = :campaign"
                    " and m.taxpayer_id in (%1) order by m.taxpayer_id")
                    .arg(ids.join(u',')),
                {{QLatin1String(":campaign"), campaign}},
                [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
        found += QList<TaxpayerId>(part.begin(), part.end());
    }
    return found;
}

}  // namespace saikoku
