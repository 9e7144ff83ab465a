#pragma once

#include <QDate>
#include <QString>

#include "core/base/result.h"
#include "core/security/permission.h"

namespace saikoku {

class Clock;

/// @brief What the store says of a person now: whether they may work at all, and their
/// effective permissions, those of their role and of their groups' roles together.
struct Standing {
    QString role;
    QString roleName;
    bool isDisabled = false;
    QDate contractEnd;  ///< the last day; invalid: no end
    Permissions permissions;
};

/// @brief The day in Asia/Tokyo on which contracts end, whatever --as-of says.
QDate realDay(const Clock& clock);

/// @brief ErrorCode::Permission when the contract ended before `day`, naming the date.
Result<void> checkContract(const Standing& standing, QDate day);

}  // namespace saikoku
