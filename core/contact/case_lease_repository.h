#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Database;

/// @brief Who works on a case until when, by Session::leaseNow(): it ends by itself.
struct CaseLease {
    CampaignId campaign;
    TaxpayerId taxpayer;
    OperatorId holder;
    QString holderName;   ///< display name, filled on reading
    QString workstation;
    CallListId list;      ///< the list it was taken from; none: a callback, or opened by hand
    QString listName;     ///< filled on reading
    qint64 place = 0;     ///< in that list; 0: none
    QDateTime takenAt;    ///< UTC
    QDateTime until;      ///< UTC
};

/// @brief Leases of cases. `now` is Session::leaseNow().
class CaseLeaseRepository {
public:
    explicit CaseLeaseRepository(Database& database) : m_db(database) {}

    /// @brief Makes the lease, unless somebody else's still runs: false then. One's own is made anew.
    Result<bool> take(const CaseLease& lease, const QDateTime& now);
    /// @brief Lets one's own running lease run longer; false when there is none.
    Result<bool> renew(CampaignId campaign, TaxpayerId taxpayer, OperatorId holder, const QDateTime& now, const QDateTime& until);
    /// @brief Ends this person's lease, if it is theirs.
    Result<bool> end(CampaignId campaign, TaxpayerId taxpayer, OperatorId holder);

    /// @brief The running lease of the case.
    Result<std::optional<CaseLease>> of(CampaignId campaign, TaxpayerId taxpayer, const QDateTime& now) const;
    /// @brief Running leases of these cases.
    Result<QHash<TaxpayerId, CaseLease>> of(CampaignId campaign, const QList<TaxpayerId>& cases, const QDateTime& now) const;
    /// @brief This person's running leases, the oldest first; without one everybody's.
    Result<QList<CaseLease>> running(CampaignId campaign, std::optional<OperatorId> holder, const QDateTime& now) const;

private:
    Database& m_db;
};

}  // namespace saikoku
