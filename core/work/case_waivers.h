#pragma once

#include <QList>
#include <QString>

#include <optional>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/base/yen.h"
#include "core/contact/waiver.h"

namespace saikoku {

class Session;

/// @brief What is let off, why, and who decided on it.
struct WaiverEntry {
    WaiverKind kind = WaiverKind::LateCharge;
    std::optional<ReceivableId> receivable = {};  ///< none: every one of the case that owes the kind
    std::optional<Yen> yen = {};                  ///< none: all that is owed of it today
    WaiverGround ground = WaiverGround::Other;
    QString approver = {};  ///< office or name of who decided (決裁)
    QString note = {};
};

/// @brief 減免: lets off late charge or demand fee of the case, from today on. An officer's alone (Permission::Hold);
/// logged. BadInput without an approver, without a note to the ground "other", and for a sum that is none; Rule for more
/// than is owed, when nothing is, and for a sum over several receivables; NotFound for a receivable that is not
/// the case's. A running late charge goes on from the next day: what comes then is owed.
/// @return what was added
Result<QList<Waiver>> waive(Session& session, CampaignId campaign, TaxpayerId taxpayer, const WaiverEntry& entry);

/// @brief Takes one back: what it let off is owed again. Permission::Hold; logged. BadInput without a reason, NotFound for
/// one that is not the case's or was taken back.
Result<void> takeBackWaiver(Session& session, CampaignId campaign, TaxpayerId taxpayer, qint64 waiver, const QString& reason);

/// @brief Those in force of the case, oldest first; notes of a masked person left out. Permission::View, counted as a look.
Result<QList<Waiver>> waiversOf(Session& session, CampaignId campaign, TaxpayerId taxpayer);

}  // namespace saikoku
