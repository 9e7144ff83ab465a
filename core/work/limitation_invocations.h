#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

#include "core/base/result.h"
#include "core/contact/claim_facts.h"

namespace saikoku {

class Session;

/// @brief What the debtor said, as it is typed.
struct InvocationEntry {
    std::optional<ReceivableId> receivable;  ///< none: every claim of the case that may be invoked
    QDate on;                                ///< invalid: the business date
    ConsentWay way = ConsentWay::Writing;
    QString note;
};

/// @brief 援用: the debtor invoked the limitation of a private claim (民法145条), which counts as lapsed from
/// then on. Permission::Hold: an officer's; the person shown; logged; the case is refreshed. BadInput for a
/// day to come or a note that is too long. Rule for a receivable that is none of the case, lapses by itself,
/// has time left on that day, is paid or was invoked on already, and where no claim may be invoked.
Result<QList<LimitationInvocation>> invokeLimitation(Session& session, CampaignId campaign,
                                                     TaxpayerId taxpayer, const InvocationEntry& entry);

/// @brief It was recorded by mistake: the claim is owed again. Likewise. BadInput without a reason, NotFound
/// when it is none in force on the case.
Result<void> takeBackInvocation(Session& session, CampaignId campaign, TaxpayerId taxpayer, qint64 invocation,
                                const QString& reason);

}  // namespace saikoku
