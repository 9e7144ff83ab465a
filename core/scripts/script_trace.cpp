#include "core/scripts/script_trace.h"

#include <QCoreApplication>

#include "core/scripts/script_repository.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Script)
};

Result<ScriptVersionId> storeShipped(Session& session, const Script& script) {
    SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::OfficeRules));
    ScriptRepository repository(session.db());
    SAIKOKU_TRY_ASSIGN(const auto stored, repository.same(script, true));
    if (stored) {
        return stored->id;
    }
    ScriptVersion version;
    SAIKOKU_TRY_ASSIGN(version.version, repository.lastNumber(script.name));
    ++version.version;
    version.isShipped = true;
    version.script = script;
    version.knownOn = session.today();
    version.madeAt = session.clock().actualUtc();
    return repository.add(version, session.actor().id);
}

}  // namespace

Result<ScriptVersionId> keepScript(Session& session, const ScriptTrace& trace) {
    if (trace.isEmpty()) {
        return ScriptVersionId();
    }
    const ScriptRepository repository(session.db());
    if (trace.version.isValid()) {
        SAIKOKU_TRY_ASSIGN(const auto known, repository.version(trace.version));
        return known ? Result<ScriptVersionId>(trace.version)
                     : fail(ErrorCode::NotFound, Text::tr("The script that the talk followed is not in the "
                                                          "store. Record it without the script."));
    }
    const Script* shipped = shippedScript(trace.name);
    if (shipped == nullptr) {
        return fail(ErrorCode::NotFound, Text::tr("The program brings no script \"%1\".").arg(trace.name));
    }
    SAIKOKU_TRY_ASSIGN(const auto stored, repository.same(*shipped, true));
    if (stored) {
        return stored->id;
    }
    return transact(session.db(), [&] { return storeShipped(session, *shipped); });
}

Result<void> storeTrace(Session& session, const ScriptOf& whose, const ScriptTrace& trace,
                        NegotiationId corrects) {
    ScriptRepository repository(session.db());
    if (trace.version.isValid()) {
        return repository.add(whose, trace.version, trace.path);
    }
    if (!corrects.isValid()) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const auto before, repository.ofRecord(whose.campaign, corrects));
    return before ? repository.add(whose, before->id, before->path) : Result<void>();
}

}  // namespace saikoku
