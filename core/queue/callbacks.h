#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/queue/callback_appointment.h"

namespace saikoku {

class Session;

/// @brief The campaign's open appointments, the longest due first, without those that are too old to come
/// first (callback_kept_days). Permission::View.
/// @param until UTC, the last moment of those to come; invalid: all of them
Result<QList<CallbackAppointment>> callbacks(Session& session, CampaignId campaign,
                                             const QDateTime& until = {});

/// @brief An appointment of the acting person's day, with what names its case.
struct CallbackOfDay {
    CallbackAppointment appointment;
    QString number;
    QString name;
};

/// @brief Of callbacks() those until midnight (Asia/Tokyo) that the acting person may make: their own, anyone's,
/// and others' that were missed; without who has paid everything since. Permission::View; no log entry (a list of
/// the day's own work), its rows counted as looked at.
Result<QList<CallbackOfDay>> callbacksOfDay(Session& session, CampaignId campaign);

/// @brief Gives the case's open appointment to somebody (none: to anyone); the newest counts. A correction of
/// its record that keeps the time keeps whose it is. Permission::Plan; logged. False when it is theirs
/// already. NotFound for a case outside the campaign's space and for who may not sign in; Rule without an
/// open appointment.
Result<bool> giveCallback(Session& session, CampaignId campaign, TaxpayerId taxpayer, OperatorId to);

/// @brief Callbacks whose time has come.
struct CallbacksDue {
    QList<TaxpayerId> own;
    QList<TaxpayerId> anyones;      ///< nobody's, and others' that were missed for long enough
    std::optional<QDateTime> next;  ///< UTC, the next of the acting person's own today
    std::optional<QDateTime> nextChange;  ///< UTC, when the next one comes to own or anyones today
};

/// @brief The acting person's share of what is due now, the longest due first. Permission::View.
Result<CallbacksDue> callbacksDue(Session& session, CampaignId campaign);

/// @brief Of these who may be called now and wasn't passed on a while ago: whom the queue hands over first. The
/// first fifty and, of the page of fifty with the fiftieth, a few more. Permission::View.
Result<CallbacksDue> callbacksToMake(Session& session, CampaignId campaign);

}  // namespace saikoku
