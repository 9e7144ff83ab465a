#pragma once

#include <QString>

#include "core/base/result.h"

namespace saikoku {

class Session;

/// @brief How callers introduce themselves: part of the office's settings.
struct OfficeProfile {
    QString name;  ///< e.g. みらい市役所; empty while none is set: a script has a word of its own for that
    bool isSet = false;
};

/// @brief Permission::View.
Result<OfficeProfile> officeProfile(Session& session);

/// @brief Permission::Settings; logged. BadInput for an empty name or one of more
/// than 40 characters.
Result<void> setOfficeName(Session& session, const QString& name);

}  // namespace saikoku
