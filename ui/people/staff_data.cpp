#include "ui/people/staff_data.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/contact/promise_date_entry.h"
#include "core/security/staff_groups.h"
#include "core/security/staff_roles.h"
#include "core/security/user_admin.h"

namespace saikoku::ui {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(StaffData) };

}  // namespace

const Operator* StaffData::person(const QString& login) const {
    const auto found = std::find_if(people.begin(), people.end(), [&](const Operator& each) { return each.login == login; });
    return found == people.end() ? nullptr : &*found;
}

QStringList StaffData::groupsOf(const QString& login) const {
    QStringList names;
    for (const StaffGroup& group : groups) {
        if (group.members.contains(login)) {
            names << group.name;
        }
    }
    return names;
}

QString StaffData::roleLabelOf(const QString& code) const {
    const auto found = std::find_if(roles.begin(), roles.end(), [&](const StaffRole& each) { return each.code == code; });
    return found == roles.end() ? code : found->label();
}

Result<StaffData> readStaff(Session& session) {
    StaffData staff;
    SAIKOKU_TRY_ASSIGN(staff.people, listUsers(session));
    SAIKOKU_TRY_ASSIGN(staff.roles, listRoles(session));
    SAIKOKU_TRY_ASSIGN(staff.groups, listGroups(session));
    return staff;
}

Result<QDate> readDay(const QString& text, QDate today, DayLean lean) {
    const QString typed = text.trimmed();
    if (typed.isEmpty()) {
        return QDate();
    }
    const Result<QDate> past = parsePaidDate(typed, today);
    const Result<QDate> toCome = parsePromiseDate(typed, today);
    for (const Result<QDate>& day : {lean == DayLean::Past ? past : toCome, lean == DayLean::Past ? toCome : past}) {
        if (day) {
            return day;
        }
    }
    return fail(ErrorCode::BadInput, Text::tr("\"%1\" is no date. Write it like R9.3.31 or 2027-03-31, or leave it empty.").arg(typed));
}

}  // namespace saikoku::ui
