#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/contact/negotiation_codes.h"

namespace saikoku {

class Session;

/// @brief Somebody clicked dial, or a call came in. Stored before the phone is
/// told, so that neither a crash nor a dead line loses it (domain: intent,
/// attempt and result are three facts).
struct CallIntent {
    CallIntentId id;
    CampaignId campaign;
    TaxpayerId taxpayer;      ///< none when the number is unknown or several people's
    Direction direction = Direction::Outbound;
    QString phoneDigits;      ///< empty for a withheld number, and for a masked one
    QDateTime clickedAt;      ///< UTC
    QString overrideReason;   ///< why an officer called although a rule said no
    bool isMasked = false;    ///< read: the number is hidden from the acting person
    bool isOver = false;      ///< read: the phone has reported its end
};

/// @brief What the phone reported, with times (UTC, invalid where it never came
/// so far). Stored when the call has ended.
struct CallAttempt {
    CallIntentId intent;
    QString adapter;
    QDateTime dialledAt;
    QDateTime rangAt;
    QDateTime establishedAt;
    QDateTime endedAt;
    QString outcome;          ///< codeOf of core/dialling
    QString rawReason;        ///< the phone's own words
};

/// @brief Permission::Call.
Result<CallIntentId> recordIntent(Session& session, const CallIntent& intent);
Result<CallAttemptId> recordAttempt(Session& session, const CallAttempt& attempt);

/// @brief The acting person's intents that have no recorded result: shown again
/// at the next start. Newest first. Left out are callers who lead to no case, and
/// a dial that rang nobody's phone once the case was dialled again. The number of a
/// protected person is blank until it is revealed (protected_reveal.h).
Result<QList<CallIntent>> intentsWithoutResult(Session& session);

}  // namespace saikoku
