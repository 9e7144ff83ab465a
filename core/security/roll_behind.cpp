#include "core/security/roll_behind.h"

#include "core/security/session.h"
#include "core/security/signed_in.h"

namespace saikoku {

void letDayRollBehind(Session& session) { session.signedIn().rollsBehind = true; }

bool dayRollsBehind(const Session& session) { return session.signedIn().rollsBehind; }

}  // namespace saikoku
