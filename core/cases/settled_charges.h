#pragma once

#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/base/yen.h"

namespace saikoku {

class Session;

/// @brief A case whose principal is paid while charges are not: 完納 of principal, but not gone.
struct SettledCharge {
    TaxpayerId taxpayer;
    QString number;
    QString name;
    Yen accrued;    ///< 確定延滞金
    Yen demandFee;  ///< 督促手数料
    QString inCharge;  ///< empty: nobody
};

struct SettledCharges {
    QList<SettledCharge> rows;  ///< the largest sum first
    qint64 cases = 0;           ///< all of them
    Yen yen;
};

/// @brief 延滞金のみ: the cases that owe nothing past due but late charges and demand fees. Permission::View; logged as a
/// search; the rows count as looks. @param most rows
Result<SettledCharges> settledCharges(Session& session, CampaignId campaign, qsizetype most);

}  // namespace saikoku
