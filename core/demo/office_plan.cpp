#include "core/demo/office_plan.h"

#include "core/demo/case_notes.h"
#include "core/demo/planned_lists.h"
#include "core/security/role_repository.h"
#include "core/security/session.h"

namespace saikoku::demo {

namespace {

Result<void> writeShiftGroups(PlanGround& ground) {
    RoleRepository groups(ground.session.db());
    SAIKOKU_TRY_ASSIGN(ground.dayShift, groups.addGroup(QStringLiteral("昼の班")));
    SAIKOKU_TRY_ASSIGN(ground.eveningShift, groups.addGroup(QStringLiteral("夜の班")));
    for (std::size_t n = 0; n < ground.staff.callers.size(); ++n) {
        SAIKOKU_TRY(
            groups.put(ground.isDayShift(n) ? ground.dayShift : ground.eveningShift, ground.caller(n)));
    }
    return {};
}

}  // namespace

Result<void> writeOfficePlan(PlanGround ground, const WorkedDays& worked) {
    SAIKOKU_TRY(writeShiftGroups(ground));
    SAIKOKU_TRY(writeCallLists(ground));
    SAIKOKU_TRY(writeWeek(ground, worked));
    return writeCaseNotes(ground);
}

}  // namespace saikoku::demo
