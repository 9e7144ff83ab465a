#include "core/work/next_case.h"

#include <QCoreApplication>

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/security/session.h"
#include "core/team/presence_recorder.h"
#include "core/team/presence_rules.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calling)
};

Result<void> mustBeAtWork(Session& session, OnPause onPause) {
    SAIKOKU_TRY_ASSIGN(const PresenceState state, ownPresence(session));
    if (!state.isOn || state.pause.isEmpty()) {
        return {};
    }
    if (onPause == OnPause::End) {
        SAIKOKU_TRY(resumeWork(session));
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<PresenceRules>());
    return fail(ErrorCode::Rule,
                Text::tr("You are on a pause (%1) since %2: no case is handed over. Go on working first (Ctrl+P in the window).")
                    .arg(rules->reasonName(state.pause), momentInSentence(toTokyo(state.since))));
}

}  // namespace

Result<std::optional<CaseLease>> takeNextCase(Session& session, const QueueWish& wish, OnPause onPause) {
    SAIKOKU_TRY(session.require(Permission::Call, QStringLiteral("queue.take")));
    SAIKOKU_TRY(mustBeAtWork(session, onPause));
    return takeNext(session, wish);
}

}  // namespace saikoku
