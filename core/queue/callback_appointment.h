#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

#include "core/base/code_table.h"
#include "core/base/typed_id.h"

namespace saikoku {

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

}  // namespace saikoku
