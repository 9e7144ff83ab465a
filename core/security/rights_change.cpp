#include "core/security/rights_change.h"

#include <QCoreApplication>

#include "core/security/operator_repository.h"
#include "core/security/rights_repository.h"
#include "core/security/session.h"
#include "core/store/database.h"
#include "core/store/login_rights.h"
#include "core/store/postgres_roles.h"
#include "core/store/seat_lock.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(RightsChange) };

Result<void> checkRights(Database& database) {
    RightsRepository rights(database);
    SAIKOKU_TRY_ASSIGN(const qint64 managers, rights.countLasting(Permission::ManageUsers));
    if (managers == 0) {
        return fail(ErrorCode::Rule, Text::tr("Nobody could manage users any more. Somebody enabled, without a contract's end, must keep "
                                              "that right: give it to another person first. Nothing was changed."));
    }
    SAIKOKU_TRY_ASSIGN(const auto employed, rights.employedWith(officersMatters()));
    if (employed) {
        return fail(ErrorCode::Rule,
                    Text::tr("\"%1\" works for a contractor and can't have what only officials may decide: approving instalments, "
                             "holds. Choose another role or group, or clear the employer. Nothing was changed.")
                        .arg(*employed));
    }
    return {};
}

Result<void> followOnServer(Database& database, OperatorId id) {
    SAIKOKU_TRY_ASSIGN(const auto person, OperatorRepository(database).find(id));
    SAIKOKU_TRY_ASSIGN(const auto standing, RightsRepository(database).standing(id));
    if (!person || !standing) {
        return {};
    }
    SAIKOKU_TRY(actAsLogin(database));
    SAIKOKU_TRY(setLoginAdministrator(database, person->login, standing->permissions.contains(Permission::ManageUsers)));
    return actAsStaff(database);
}

}  // namespace

Result<void> beginRightsChange(Session& session) { return holdSeatLock(session.db(), SeatLock::People); }

Result<void> rightsChanged(Session& session, const std::vector<OperatorId>& people) {
    SAIKOKU_TRY(checkRights(session.db()));
    if (session.db().isSqlite()) {
        return {};
    }
    for (const OperatorId each : people) {
        SAIKOKU_TRY(followOnServer(session.db(), each));
    }
    return {};
}

}  // namespace saikoku
