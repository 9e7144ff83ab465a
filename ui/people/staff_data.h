#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

#include "core/base/result.h"
#include "core/security/operator_repository.h"
#include "core/security/role_repository.h"

namespace saikoku {
class Session;
}

namespace saikoku::ui {

/// @brief Everybody with the roles and groups that there are, as the pages of 人と権限 show them.
struct StaffData {
    std::vector<Operator> people;
    std::vector<StaffRole> roles;
    std::vector<StaffGroup> groups;

    /// @brief Null for an unknown login.
    const Operator* person(const QString& login) const;
    QStringList groupsOf(const QString& login) const;
    QString roleLabelOf(const QString& code) const;
};

Result<StaffData> readStaff(Session& session);

/// @brief Which of two days a short entry like 3/31 means.
enum class DayLean { Past, ToCome };

/// @brief What is typed as a contract's end, a training or a pledge, past or to come: 令和9年3月31日,
/// R9.3.31, 2027-03-31; nothing: no date. BadInput for anything else.
Result<QDate> readDay(const QString& text, QDate today, DayLean lean);

}  // namespace saikoku::ui
