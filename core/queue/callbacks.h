#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

#include "core/base/code_table.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Session;

/// @brief How an appointment to call again stands now.
enum class CallbackState {
    Missed,  ///< for so long that it is anyone's (callback_anyones_after_minutes of rules/queue.json)
    Due,     ///< its time has come
    Upcoming,
};

QString codeOf(CallbackState state);   ///< missed, due, upcoming
QString labelOf(CallbackState state);  ///< translated
template <>
std::optional<CallbackState> valueOfCode(QStringView code);
template <>
std::vector<CallbackState> allValues();

/// @brief An open appointment to call again, and whose it is.
struct CallbackAppointment {
    TaxpayerId taxpayer;
    QDateTime callAt;       ///< UTC
    OperatorId operatorId;  ///< none: anyone's
    QString operatorName;
    OperatorId givenBy;  ///< who gave it to them; none: whoever spoke with the person fixed it so
    QString givenByName;
    QDateTime givenAt;  ///< UTC
    CallbackState state = CallbackState::Upcoming;

    bool isMissed() const { return state == CallbackState::Missed; }
};

/// @brief The campaign's open appointments, the longest due first, without those that are too old to come
/// first (callback_kept_days). Permission::View.
/// @param until UTC, the last moment of those to come; invalid: all of them
Result<QList<CallbackAppointment>> callbacks(Session& session, CampaignId campaign,
                                             const QDateTime& until = {});

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
