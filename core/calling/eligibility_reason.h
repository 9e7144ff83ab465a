#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace saikoku {

/// @brief One reason not to call now. The codes are stable, scripts read them:
/// settled, hold, officer_only, lawyer, do_not_call, no_number, night,
/// outside_hours, closed_day, active_promise, callback_fixed, self_cure,
/// payment_grace, cap_day, cap_week, retry_gap, in_use, demand_not_sent.
struct EligibilityReason {
    QString code;
    QString sentence;  ///< for the person, translated
    std::optional<QDateTime>
        until;      ///< Asia/Tokyo, the first moment without it; none: it doesn't end by itself
    QString phone;  ///< the number's digits, when the reason is about one number
};

}  // namespace saikoku
