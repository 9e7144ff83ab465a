#include "core/security/alone.h"

#include <QCoreApplication>

#include "core/base/language.h"
#include "core/security/open_sign_ins_repository.h"
#include "core/security/session.h"
#include "core/store/database.h"
#include "core/store/postgres_roles.h"
#include "core/store/sqlite_copy.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(SignIn) };

Result<bool> isAlone(Database& database) {
    if (database.isPostgres()) {
        SAIKOKU_TRY_ASSIGN(const qint64 others, countOtherConnections(database));
        return others == 0;
    }
    const Result<void> taken = takeAlone(database);
    if (!taken && taken.error().code != ErrorCode::Locked) {
        return fail(taken.error());
    }
    return taken.has_value();
}

}  // namespace

Result<void> mustBeAlone(Session& session) {
    SAIKOKU_TRY_ASSIGN(const bool alone, isAlone(session.db()));
    if (alone) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const auto others, openSignIns(session.db(), session.actor().signIn));
    QStringList names;
    for (const OpenSignIn& each : others) {
        const QDateTime since = toTokyo(each.startedAt);
        names.append(Text::tr("%1 with %2 on %3 since %4")
                         .arg(each.login, each.program, each.workstation,
                              dateInSentence(since.date()) + since.toString(QStringLiteral(" HH:mm"))));
    }
    return fail(ErrorCode::Locked, Text::tr("The store is open elsewhere. Close the program at every window, then try again. Nothing was "
                                            "changed. Not signed out: %1")
                                       .arg(names.isEmpty() ? Text::tr("nobody; another program has it open") : names.join(QStringLiteral(" / "))));
}

}  // namespace saikoku
