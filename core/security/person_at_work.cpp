#include "core/security/person_at_work.h"

#include <QCoreApplication>

#include "core/security/session.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

}  // namespace

Result<Operator> personAtWork(Session& session, OperatorId person) {
    SAIKOKU_TRY_ASSIGN(const auto found, OperatorRepository(session.db()).find(person));
    if (!found || found->isDisabled()) {
        return fail(
            ErrorCode::NotFound,
            Text::tr("There is no such person at work here. Choose somebody of the roster who may sign in."));
    }
    return *found;
}

}  // namespace saikoku
