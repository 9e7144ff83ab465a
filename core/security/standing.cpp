#include "core/security/standing.h"

#include <QCoreApplication>

#include "core/base/clock.h"
#include "core/base/language.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Standing) };

}  // namespace

QDate realDay(const Clock& clock) { return toTokyo(clock.actualUtc()).date(); }

Result<void> checkContract(const Standing& standing, QDate day) {
    if (!standing.contractEnd.isValid() || day <= standing.contractEnd) {
        return {};
    }
    return fail(ErrorCode::Permission, Text::tr("Your contract ended on %1, and your access with it. If it was renewed, have an "
                                                "administrator enter the new end.")
                                           .arg(dateInSentence(standing.contractEnd)));
}

}  // namespace saikoku
